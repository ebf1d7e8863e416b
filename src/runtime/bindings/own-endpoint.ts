import type { HttpBinding } from "../service.js";

/** What only an endpoint of the caller's own answers: the model's rules send it to one that is not the service's. */
export const ownEndpointBinding: HttpBinding = {
    finish({ name, ownEndpoint }, request, { input, isOwnEndpoint }) {
        const isElsewhere = ownEndpoint === true || (ownEndpoint && (input[ownEndpoint] ?? undefined) !== undefined);
        if (!isElsewhere || isOwnEndpoint) return request;
        throw new TypeError(`${name}: has an endpoint of its own; pass it as endpoint to the client`);
    },
};
