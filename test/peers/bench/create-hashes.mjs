// The least that a signature costs: what SigV4 hashes of a request, and nothing else.
import { createHash, createHmac } from "node:crypto";
import { toCanonicalRequest } from "../../../dist/src/runtime/sigv4/canonical-request.js";
import { toAmzDate, toCredentialScope, toStringToSign } from "../../../dist/src/runtime/sigv4/string-to-sign.js";

/**
 * Makes what hashes the canonical request and the string to sign, and a body where there is one: the hash of none is the
 * same each time. The texts are made once.
 */
export function createHashes({ url, method, headers, body, region, service }, timeMs) {
    const bytes = body && new TextEncoder().encode(body);
    const key = createHash("sha256").update("any key of 32 bytes").digest();
    const date = toAmzDate(timeMs);
    const signed = { host: url.host, "x-amz-date": date, ...headers };
    const canonicalRequest = toCanonicalRequest({ method, url, headers: signed }, hash(bytes ?? "")).text;
    const stringToSign = toStringToSign(date, toCredentialScope(date, region, service), hash(canonicalRequest));
    return () => {
        if (bytes) hash(bytes);
        hash(canonicalRequest);
        return createHmac("sha256", key).update(stringToSign).digest("hex");
    };
}

function hash(data) {
    return createHash("sha256").update(data).digest("hex");
}
