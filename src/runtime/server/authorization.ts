import { Fault } from "./fault.js";

/** What an Authorization header of SigV4 says. */
export interface Authorization {
    readonly accessKeyId: string;
    /** As `20240131`. */
    readonly date: string;
    readonly region: string;
    readonly service: string;
    /** Names in lower case. */
    readonly signedHeaders: readonly string[];
    /** In lower-case hex. */
    readonly signature: string;
}

/**
 * Takes an Authorization header apart.
 *
 * @throws Fault with status 403 if there is none, or if it is not SigV4's. It shows nothing of the header.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#add-signature-to-request
 */
export function parseAuthorization(header: string | undefined): Authorization {
    if (header === undefined || header.trim() === "")
        throw new Fault("MissingAuthenticationTokenException", { message: "The request has no Authorization." }, 403);
    const [algorithm, parameters] = splitOnce(header.trim(), " ");
    if (algorithm !== "AWS4-HMAC-SHA256") throw createFault("begin with AWS4-HMAC-SHA256");
    const values = new Map(parameters.split(",").map((part) => splitOnce(part.trim(), "=")));
    const scope = /^([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request$/.exec(values.get("Credential") ?? "");
    if (!scope) throw createFault("have a Credential of key id, date, region, service and aws4_request");
    const signedHeaders = (values.get("SignedHeaders") ?? "").split(";");
    if (!signedHeaders.includes("host")) throw createFault("have SignedHeaders, host among them");
    const signature = values.get("Signature") ?? "";
    if (!/^[0-9a-f]{64}$/.test(signature)) throw createFault("have a Signature of 64 hexadecimal digits");
    const [, accessKeyId, date, region, service] = scope as unknown as [string, string, string, string, string];
    return { accessKeyId, date, region, service, signedHeaders, signature };
}

function createFault(rule: string): Fault {
    return new Fault("IncompleteSignatureException", { message: `The Authorization header must ${rule}.` }, 403);
}

function splitOnce(text: string, separator: string): [before: string, after: string] {
    const at = text.indexOf(separator);
    return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
