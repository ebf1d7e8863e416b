import { isBytes } from "../is-bytes.js";
import { InputError } from "../errors.js";
import type { Bytes } from "../http.js";
import { toText } from "../serialize-value.js";
import type { HttpBinding, PayloadBinding } from "../service.js";
import { toJsonBytes } from "../stringify-json.js";

const encoder = new TextEncoder();

/** `@httpPayload` @see https://smithy.io/2.0/spec/http-bindings.html#httppayload-trait */
export const payloadBinding: HttpBinding = {
    serialize(operation, take, draft) {
        const { payload } = operation;
        if (payload === undefined || payload.type === "stream") return;
        const value = take(payload.member) ?? (payload.type === "structure" ? {} : undefined);
        if (value === undefined) return;
        const [type, bytes] = serializePayload(operation.name, payload, value);
        draft.body = bytes;
        draft.headers.push(["content-type", type]);
    },
    async parse({ payload }, body, output) {
        if (payload === undefined || payload.type === "stream" || body.response.body.length === 0) return;
        const { member, type } = payload;
        output[member] = type === "blob" ? body.response.body : type === "string" ? body.text() : await body.json();
    },
};

function serializePayload(
    operation: string,
    { member, type, mediaType }: PayloadBinding,
    value: unknown,
): [type: string, bytes: Bytes] {
    if (type === "json" || type === "structure")
        return ["application/json", toJsonBytes({ InputError }, operation, value, [member])];
    if (type === "string") return [mediaType ?? "text/plain", encoder.encode(toText(operation, member, value))];
    if (!isBytes(value)) throw new InputError(operation, member, "must be a Uint8Array");
    return [mediaType ?? "application/octet-stream", new Uint8Array(value)];
}
