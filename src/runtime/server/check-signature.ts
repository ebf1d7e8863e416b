import { isBytes } from "../is-bytes.js";
import type { HttpRequest } from "../http.js";
import { parseSignableUrl } from "../signable-url.js";
import { toCanonicalRequest } from "../sigv4/canonical-request.js";
import type { SigningCrypto } from "../sigv4/crypto.js";
import { payloadHashHeader } from "../sigv4/sign-request.js";
import { createSigningKeyCache } from "../sigv4/signing-key.js";
import { toCredentialScope, toStringToSign } from "../sigv4/string-to-sign.js";
import { encodeUriComponent } from "../uri.js";
import { type Authorization, parseAuthorization } from "./authorization.js";
import { Fault } from "./fault.js";

/** Credentials that a service knows. */
export interface KnownCredentials {
    readonly secretAccessKey: string;
    /** What `x-amz-security-token` must be; undefined where there is none. */
    readonly sessionToken?: string | undefined;
    readonly isExpired?: boolean | undefined;
}

export interface SignatureOptions {
    readonly crypto: SigningCrypto;
    /** Service name in the credential scope. */
    readonly service: string;
    /** @default any */
    readonly region?: string | undefined;
    /** Epoch milliseconds. */
    readonly now: () => number;
    /** Knows whom requests may come from. Without it, signatures are not verified. */
    readonly findCredentials?: ((accessKeyId: string) => KnownCredentials | undefined) | undefined;
}

const skewMs = 15 * 60_000;

/**
 * Makes what holds the signature of a request against SigV4: form, scope and date of its Authorization header and, where
 * credentials are known, whose it is, how old it is, and whether it is of this request.
 *
 * The function it gives throws a Fault as AWS's services do; no message shows a signature or a key.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
 */
export function createSignatureCheck(options: SignatureOptions): (request: HttpRequest) => Promise<void> {
    const { crypto, now, findCredentials } = options;
    const getSigningKey = createSigningKeyCache(crypto);
    return async function checkSignature(request) {
        const authorization = parseAuthorization(request.headers["authorization"]);
        const date = readDate(request.headers);
        checkScope(authorization, date, options);
        if (findCredentials === undefined) return;
        const known = findCredentials(authorization.accessKeyId);
        if (!known || (known.sessionToken || undefined) !== request.headers["x-amz-security-token"])
            throw refuse("UnrecognizedClientException", "The access key or the session token is not known here.");
        if (known.isExpired) throw refuse("ExpiredTokenException", "The session token has expired.");
        checkAge(date, now());
        const expected = await sign(request, authorization, date, known.secretAccessKey);
        if (!isEqual(expected, authorization.signature))
            throw invalid(
                "The signature is not the one that this request and this access key give. Look at the secret key, and at what changed the request after it was signed.",
            );
    };

    async function sign(request: HttpRequest, authorization: Authorization, date: string, secret: string) {
        const { region, service, signedHeaders } = authorization;
        const payloadHash = await readPayloadHash(request);
        // The path counts as it was sent; parameters count decoded, whoever encoded them.
        const url = parseSignableUrl(request.url.href, encodeUriComponent);
        url.pathname = request.url.pathname;
        const headers = { host: request.url.host, ...request.headers };
        const missing = signedHeaders.find((name) => headers[name as "host"] === undefined);
        if (missing !== undefined) throw invalid(`SignedHeaders names ${missing}, which the request does not have.`);
        const { text } = toCanonicalRequest({ ...request, url, headers }, payloadHash, signedHeaders);
        const scope = toCredentialScope(date, region, service);
        const hmac = await getSigningKey(secret, scope);
        return hmac(toStringToSign(date, scope, await crypto.sha256Hex(text)));
    }

    /** The header's word counts only if it is true of the body. */
    async function readPayloadHash({ headers, body }: HttpRequest): Promise<string> {
        const hash = await crypto.sha256Hex(isBytes(body) ? body : "");
        const named = headers[payloadHashHeader];
        if (named === undefined || named === "UNSIGNED-PAYLOAD") return named ?? hash;
        if (named !== hash) throw invalid(`The body does not have the hash that ${payloadHashHeader} names.`);
        return hash;
    }
}

/** When the request says it was signed, as `20240131T235959Z`. */
function readDate(headers: HttpRequest["headers"]): string {
    const date = headers["x-amz-date"] ?? "";
    if (/^\d{8}T\d{6}Z$/.test(date)) return date;
    throw refuse("IncompleteSignatureException", "The x-amz-date header must be a time such as 20240131T235959Z.");
}

function checkScope(given: Authorization, date: string, { service, region }: SignatureOptions): void {
    if (given.service !== service)
        throw invalid(`The credential scope must have the service ${service}, has ${given.service}.`);
    if (region !== undefined && given.region !== region)
        throw invalid(`The credential scope must have the region ${region}, has ${given.region}.`);
    if (!date.startsWith(given.date))
        throw invalid(`The credential scope must have the date of x-amz-date, ${date.slice(0, 8)}, has ${given.date}.`);
}

function checkAge(date: string, nowMs: number): void {
    const [, y, m, d, h, min, s] = /(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/.exec(date)!.map(Number);
    const ageMs = nowMs - Date.UTC(y!, m! - 1, d, h, min, s);
    const limit = `more than 15 minutes ${ageMs > 0 ? "before" : "after"} the service's time, ${new Date(nowMs).toISOString()}`;
    if (ageMs > skewMs) throw invalid(`Signature expired: ${date} is ${limit}.`);
    if (ageMs < -skewMs) throw invalid(`Signature not yet current: ${date} is ${limit}.`);
}

/** Compares in a time that says nothing of where texts of one length differ. */
function isEqual(a: string, b: string): boolean {
    let difference = a.length ^ b.length;
    for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
    return difference === 0;
}

function invalid(message: string): Fault {
    return refuse("InvalidSignatureException", message);
}

function refuse(code: string, message: string): Fault {
    return new Fault(code, { message }, 403);
}
