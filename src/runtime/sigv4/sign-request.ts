import type { AwsCredentialIdentity } from "../credentials.js";
import type { HttpRequest } from "../http.js";
import { toCanonicalRequest } from "./canonical-request.js";
import type { SigningCrypto } from "./crypto.js";
import { createSigningKeyCache } from "./signing-key.js";
import { toAmzDate, toCredentialScope, toStringToSign } from "./string-to-sign.js";

export interface SignOptions {
    readonly credentials: AwsCredentialIdentity;
    /** Epoch milliseconds. */
    readonly timeMs: number;
}

/** Gives the request with `host`, `x-amz-date`, `x-amz-security-token` and `authorization` set. */
export type SignRequest = (request: HttpRequest, options: SignOptions) => Promise<HttpRequest>;

/** When something is signed: one second sees many requests. */
interface Moment {
    readonly second: number;
    readonly amzDate: string;
    readonly scope: string;
}

/** Says what stands in the place of the body's hash, `UNSIGNED-PAYLOAD` for a body that is not signed. */
export const payloadHashHeader = "x-amz-content-sha256";

/**
 * Makes a SigV4 signer (header signing) for one service and region.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
 */
export function createSigner(crypto: SigningCrypto, region: string, service: string): SignRequest {
    const getSigningKey = createSigningKeyCache(crypto);
    let emptyHash: string | undefined;
    let latest: Moment | undefined;
    return async function signRequest(request, { credentials, timeMs }) {
        const { amzDate, scope } = toMoment(timeMs);
        // The spread comes last: members added behind it cost Node 20 a microsecond.
        const headers: Record<string, string> = { host: "", "x-amz-date": "", ...request.headers };
        headers["host"] = request.url.host;
        headers["x-amz-date"] = amzDate;
        if (credentials.sessionToken) headers["x-amz-security-token"] = credentials.sessionToken;
        const payloadHash =
            request.headers[payloadHashHeader] ??
            (ArrayBuffer.isView(request.body)
                ? await crypto.sha256Hex(request.body)
                : (emptyHash ??= await crypto.sha256Hex("")));
        const { text, signedHeaders } = toCanonicalRequest({ ...request, headers }, payloadHash);
        const stringToSign = toStringToSign(amzDate, scope, await crypto.sha256Hex(text));
        const hmac = await getSigningKey(credentials.secretAccessKey, scope);
        const signature = await hmac(stringToSign);
        headers["authorization"] =
            `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
        return { ...request, headers };
    };

    function toMoment(timeMs: number): Moment {
        const second = Math.floor(timeMs / 1000);
        if (latest?.second !== second) {
            const amzDate = toAmzDate(timeMs);
            latest = { second, amzDate, scope: toCredentialScope(amzDate, region, service) };
        }
        return latest;
    }
}
