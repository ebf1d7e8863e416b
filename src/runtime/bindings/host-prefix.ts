import { InputError } from "../errors.js";
import type { HttpBinding } from "../service.js";

/** Addresses, and names of one machine: there are no names below them. */
const single = /^(\[.*|[\d.]+|[^.]+|.*\.localhost)$/;

/**
 * `@endpoint` and `@hostLabel`: what an operation puts before the host's name, where that can have names below it:
 * `localhost` stays as it is.
 *
 * @see https://smithy.io/2.0/spec/endpoint-traits.html
 */
export const hostPrefixBinding: HttpBinding = {
    finish({ name, hostPrefix }, request, { input }) {
        if (hostPrefix === undefined) return request;
        const prefix = hostPrefix.replace(/\{(\w+)\}/g, (_, member: string) => {
            const label = input[member];
            if (typeof label === "string" && /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(label)) return label;
            throw new InputError(name, member, "must be a label of a host: 1 to 63 letters, digits and inner hyphens");
        });
        if (single.test(request.url.hostname)) return request;
        const url = new URL(request.url);
        url.hostname = prefix + url.hostname;
        return { ...request, url };
    },
};
