import type { HttpRequest, HttpResponse } from "./http.js";

/** Takes what a client says of its attempts; console and pino fit. */
export interface Logger {
    debug(entry: LogEntry): void;
}

/** One attempt. Bodies are never in it, and headers only without what a signature or a session is made of. */
export interface LogEntry {
    readonly operation: string;
    /** From 1. */
    readonly attempt: number;
    readonly method: string;
    readonly url: string;
    /** HTTP status; undefined if no answer came. */
    readonly status: number | undefined;
    readonly durationMs: number;
    readonly requestHeaders: Readonly<Record<string, string>>;
    readonly responseHeaders: Readonly<Record<string, string>> | undefined;
    /** Why no answer came. */
    readonly error: string | undefined;
}

/** Headers that may be shown; any other may hold what the caller or the service keeps to itself. */
const shown: ReadonlySet<string> = new Set([
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "host",
    "retry-after",
    "x-amz-date",
    "x-amz-retry-after",
    "x-amzn-errortype",
    "x-amzn-requestid",
]);

export function toLogEntry(
    { method, url, headers }: HttpRequest,
    response: HttpResponse | undefined,
    rest: Pick<LogEntry, "operation" | "attempt" | "durationMs" | "error">,
): LogEntry {
    return {
        ...rest,
        method,
        // Tokens travel in queries.
        url: url.origin + url.pathname,
        status: response?.status,
        requestHeaders: redactHeaders(headers),
        responseHeaders: response && redactHeaders(response.headers),
    };
}

function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, shown.has(name) ? value : "***"]));
}
