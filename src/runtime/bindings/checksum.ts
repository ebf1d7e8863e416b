import { isBytes } from "../is-bytes.js";
import { InputError } from "../errors.js";
import type { HttpBinding } from "../service.js";
import { computeMd5 } from "./md5.js";

/** `@httpChecksumRequired` @see https://smithy.io/2.0/spec/http-bindings.html#httpchecksumrequired-trait */
export const checksumBinding: HttpBinding = {
    finish({ name, checksumRequired, payload }, request) {
        const { body, headers } = request;
        if (!checksumRequired || headers["content-md5"] !== undefined) return request;
        if (body !== undefined && !isBytes(body))
            throw new InputError(name, payload!.member, "must be a Uint8Array: the request needs its checksum");
        const digest = computeMd5(body ?? new Uint8Array());
        return { ...request, headers: { ...headers, "content-md5": btoa(String.fromCharCode(...digest)) } };
    },
};
