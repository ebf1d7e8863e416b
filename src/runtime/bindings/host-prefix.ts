import { InputError } from "../errors.js";
import type { HttpBinding } from "../service.js";

/**
 * `@endpoint` and `@hostLabel`: what an operation puts before the host's name. An endpoint of the caller's own stays as it
 * is: `localhost` has no such names.
 *
 * @see https://smithy.io/2.0/spec/endpoint-traits.html
 */
export const hostPrefixBinding: HttpBinding = {
    finish({ name, hostPrefix }, request, { input, isOwnEndpoint }) {
        if (hostPrefix === undefined) return request;
        const prefix = hostPrefix.replace(/\{(\w+)\}/g, (_, member: string) => {
            const label = input[member];
            if (typeof label === "string" && /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(label)) return label;
            throw new InputError(name, member, "must be a label of a host: 1 to 63 letters, digits and inner hyphens");
        });
        if (isOwnEndpoint) return request;
        const url = new URL(request.url);
        url.hostname = prefix + url.hostname;
        return { ...request, url };
    },
};
