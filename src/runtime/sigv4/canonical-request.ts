import type { HttpRequest } from "../http.js";
import { encodeUriComponent } from "../uri.js";

/** Headers that a proxy or the transport may change on the way. */
const unsigned =
    /^(authorization|cache-control|connection|expect|from|keep-alive|max-forwards|pragma|proxy-.*|referer|sec-.*|te|trailer|transfer-encoding|upgrade|user-agent|x-amzn-trace-id)$/;

export interface CanonicalRequest {
    readonly text: string;
    /** Names of the signed headers, sorted and joined by semicolons. */
    readonly signedHeaders: string;
}

/**
 * The canonical form of a request, the first step of SigV4.
 *
 * @param request with a `host` header, and a URL whose query is percent-encoded after RFC 3986.
 * @param payloadHash SHA-256 of the body in hex.
 * @param names headers that are signed, in lower case and sorted. @default all that nobody changes on the way
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#create-canonical-request
 */
export function toCanonicalRequest(
    request: HttpRequest,
    payloadHash: string,
    names: readonly string[] = listSignable(request.headers),
): CanonicalRequest {
    let headers = "";
    for (const name of names) headers += `${name}:${toCanonicalValue(request.headers[name]!)}\n`;
    const signedHeaders = names.join(";");
    const { method, url } = request;
    const text = `${method}\n${toCanonicalPath(url.pathname)}\n${toCanonicalQuery(url.search)}\n${headers}\n${signedHeaders}\n${payloadHash}`;
    return { text, signedHeaders };
}

function listSignable(headers: HttpRequest["headers"]): string[] {
    return Object.keys(headers)
        .filter((name) => !unsigned.test(name))
        .toSorted();
}

/** Only spaces and tabs are white space in a header; \s and trim() would take a no-break space too. */
function toCanonicalValue(value: string): string {
    return /[ \t]/.test(value) ? value.replace(/[ \t]+/g, " ").replace(/^ | $/g, "") : value;
}

/** Every service but S3 encodes the path a second time. */
function toCanonicalPath(path: string): string {
    if (!/[^\w\-.~/]|\/\//.test(path)) return path;
    return path.replace(/\/{2,}/g, "/").replace(/[^\w\-.~/]/g, encodeUriComponent);
}

/** Parameters sorted by name, then by value: NUL parts them, which stands before every other character. */
function toCanonicalQuery(search: string): string {
    if (search === "") return "";
    const parameters = search.slice(1).split("&");
    const sorted = parameters.map((parameter) => parameter.replace("=", "\0")).toSorted();
    return sorted.join("&").replaceAll("\0", "=");
}
