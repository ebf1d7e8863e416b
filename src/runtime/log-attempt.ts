import type { Core } from "./core.js";
import type { HttpRequest, HttpResponse } from "./http.js";
import type { LogEntry, Logger } from "./logger.js";

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
interface Attempt extends Pick<LogEntry, "operation" | "attempt"> {
    readonly logger: Logger;
    readonly signed: HttpRequest;
    readonly now: () => number;
}

/** How it ended. */
interface Ended {
    readonly response?: HttpResponse;
    readonly cause?: unknown;
}

/** Starts the time of an attempt; what it returns tells the logger how that ended. */
export function startLog(core: Core, { logger, signed, now, ...attempt }: Attempt): (ended: Ended) => void {
    const { method, url, headers } = signed;
    const begunMs = now();
    return ({ response, cause }) =>
        logger.debug({
            ...attempt,
            durationMs: now() - begunMs,
            error: cause === undefined ? undefined : core.describeCause(cause),
            method,
            // Tokens travel in queries.
            url: url.origin + url.pathname,
            status: response?.status,
            requestHeaders: redactHeaders(headers),
            responseHeaders: response && redactHeaders(response.headers),
        });
}

function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, shown.has(name) ? value : "***"]));
}
