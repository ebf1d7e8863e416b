import type { Core } from "./core.js";
import type { Bytes, HttpRequest } from "./http.js";
import type { CallOptions } from "./options.js";
import { parseJson } from "./parse-json.js";
import type { Answer } from "./parse-response.js";
import type { Send } from "./send.js";
import { isSafeToRetry } from "./retry/is-safe-to-retry.js";
import { parseSignableUrl } from "./signable-url.js";
import { toJsonBytes } from "./stringify-json.js";

type QueryValue = string | number | bigint | boolean | undefined;

/** A request of one's own to the client's endpoint. */
export interface SignedRequest {
    /** HTTP method, in any case. */
    readonly method: string;
    /** Begins with `/`. Escapes stay, what a path cannot hold is encoded; it may have a query. */
    readonly path: string;
    /** Parameters to append; a list repeats its parameter. */
    readonly query?: Readonly<Record<string, QueryValue | readonly QueryValue[]>> | undefined;
    /** Sent besides those of the signature. */
    readonly headers?: Readonly<Record<string, string>> | undefined;
    /** Text, bytes, or what is to be sent as JSON. */
    readonly body?: string | object | undefined;
    /** Whether a repeated request does no harm. @default true for GET, HEAD, PUT and DELETE */
    readonly safeToRetry?: boolean | undefined;
}

/** A success. */
export interface SignedResponse {
    /** HTTP status. */
    readonly status: number;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    /** The bytes of the answer, decompressed. */
    readonly body: Uint8Array;
    /** The body as JSON. @throws ResponseParseError */
    json(): unknown;
    /** The body as text. @throws ResponseParseError if it is not UTF-8. */
    text(): string;
}

/** What it is sent with. */
interface SignedRequestSource {
    readonly endpoint: URL;
    readonly send: Send;
}

/** @throws what the sending throws; InputError */
export async function sendSignedRequest(
    core: Core,
    request: SignedRequest,
    options: CallOptions,
    { endpoint, send }: SignedRequestSource,
): Promise<SignedResponse> {
    const serialized = serializeSignedRequest(core, request, endpoint);
    const operation = `${serialized.method} ${serialized.url.pathname}`;
    const answer = await send({
        operation,
        prepare: () => Promise.resolve(serialized),
        safeToRetry: request.safeToRetry ?? isSafeToRetry(serialized.method),
        options: { ...options, headers: { ...request.headers, ...options.headers } },
    });
    return core.rememberAnswer(toSignedResponse(core, operation, answer), answer);
}

function serializeSignedRequest(core: Core, request: SignedRequest, endpoint: URL): HttpRequest {
    const method = request.method.toUpperCase();
    if (!core.isHeader(method, ""))
        throw new core.InputError("request", "method", `is ${JSON.stringify(method)}, which is none`);
    const url = parsePath(core, request.path, endpoint);
    const pairs = Object.entries(request.query ?? {}).flatMap(([name, value]) =>
        core.toQueryPairs("request", "query", name, value),
    );
    url.search = [url.search.slice(1), ...pairs].filter((part) => part !== "").join("&");
    return { method, url, ...serializeBody(core, request.body) };
}

function parsePath({ InputError, encodeUriComponent }: Core, path: string, endpoint: URL): URL {
    const fail = (problem: string) => {
        throw new InputError("request", "path", problem);
    };
    if (/\p{Surrogate}/u.test(path)) fail("has a lone surrogate, which UTF-8 cannot hold");
    const { origin } = endpoint;
    const isAbsolute = path.startsWith(`${origin}/`);
    if (!isAbsolute && !path.startsWith("/")) fail(`must begin with "/", or with ${origin}/, the client's endpoint`);
    const base = isAbsolute ? "" : endpoint.href.replace(/\/$/, "");
    // A URL's parser drops some of these characters, and takes others for a slash or a fragment.
    const clean = path.replace(/[\0-\x20\\#]/g, encodeURIComponent);
    if (/\/(\.|%2e){1,2}(?=[/?]|$)/i.test(clean.replace(/\?.*$/s, "")))
        fail('has a segment "." or "..", which a URL drops: the request would go elsewhere');
    return parseSignableUrl(base + clean, encodeUriComponent);
}

const encoder = new TextEncoder();

function serializeBody(core: Core, body: unknown): Pick<HttpRequest, "headers" | "body"> {
    if (body === undefined || body === null) return { headers: {}, body: undefined };
    const bytes = toBytes(body);
    if (bytes) return { headers: { "content-type": "application/octet-stream" }, body: bytes };
    if (typeof body === "string") return { headers: { "content-type": "text/plain" }, body: encoder.encode(body) };
    requireJson(core, body);
    return {
        headers: { "content-type": "application/json" },
        body: toJsonBytes(core, "request", body, ["body"], "keep"),
    };
}

function toBytes(body: unknown): Bytes | undefined {
    if (body instanceof ArrayBuffer) return new Uint8Array(body.slice(0));
    return ArrayBuffer.isView(body)
        ? Uint8Array.from(new Uint8Array(body.buffer, body.byteOffset, body.byteLength))
        : undefined;
}

/** What JSON would make `{}` of: a Map, a Blob, a stream. @throws InputError */
function requireJson({ InputError }: Core, body: unknown): void {
    const kind = Object.prototype.toString.call(body).slice("[object ".length, -1);
    if (typeof body !== "object" || kind === "Object" || kind === "Array" || "toJSON" in body!) return;
    throw new InputError("request", "body", `is a ${kind}: it must be text, bytes, or what JSON can hold`);
}

function toSignedResponse({ ResponseBody }: Core, operation: string, answer: Answer): SignedResponse {
    const { status, headers, body } = answer.response;
    const reader = new ResponseBody(operation, answer);
    return { status, headers, body, json, text: () => reader.text() };

    function json(): unknown {
        const text = reader.text();
        try {
            return parseJson(text);
        } catch {
            // No cause: the parser's message quotes the body.
            throw reader.createError("is not JSON");
        }
    }
}
