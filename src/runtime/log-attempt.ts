import type { Core } from "./core.js";
import type { HttpRequest, HttpResponse } from "./http.js";
import type { LogEntry, Logger } from "./logger.js";
import type { Call } from "./send.js";
import type { SensitiveTable } from "./service.js";

/** Headers that may be shown; any other may hold what the caller or the service keeps to itself. */
const shown: ReadonlySet<string> = new Set([
    "cache-control",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "host",
    "keep-alive",
    "retry-after",
    "server",
    "transfer-encoding",
    "vary",
    "x-amz-date",
    "x-amz-retry-after",
    "x-amzn-errortype",
    "x-amzn-requestid",
]);

/** An attempt that begins. */
interface Attempt extends Pick<LogEntry, "attempt"> {
    readonly logger: Logger;
    readonly call: Pick<Call, "operation" | "uri">;
    readonly sensitive: SensitiveTable;
    readonly signed: HttpRequest;
    readonly now: () => number;
}

/** How it ended. */
interface Ended {
    readonly response?: HttpResponse;
    readonly cause?: unknown;
}

/** Starts the time of an attempt; what it returns tells the logger how that ended. */
export function startLog(
    core: Core,
    { logger, call, sensitive, attempt, signed, now }: Attempt,
): (ended: Ended) => void {
    const { operation, uri } = call;
    const { method, url, headers } = signed;
    const begunMs = now();
    return ({ response, cause }) =>
        logger.debug({
            operation,
            attempt,
            durationMs: now() - begunMs,
            error: cause === undefined ? undefined : core.describeCause(cause),
            method,
            // Tokens travel in queries.
            url: url.origin + redactPath(url.pathname, uri, sensitive[`${operation}Input`]),
            status: response?.status,
            requestHeaders: redactHeaders(headers),
            responseHeaders: response && redactHeaders(response.headers),
        });
}

/** The path, or what the model has for it if a member that it holds is sensitive. */
function redactPath(path: string, uri = "", sensitive: SensitiveTable[string] = {}): string {
    const isSensitive = Array.from(uri.matchAll(/\{(\w+)/g)).some(([, label]) => Object.hasOwn(sensitive, label!));
    return isSensitive ? uri.replace(/\?.*/, "") : path;
}

function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, shown.has(name) ? value : "***"]));
}
