import type { HttpRequest, HttpResponse } from "./http.js";
import type { LogEntry } from "./logger.js";

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

/** What is told of an attempt, and how it ended. */
interface Attempt extends Pick<LogEntry, "operation" | "attempt" | "durationMs"> {
    readonly response?: HttpResponse | undefined;
    readonly error?: string | undefined;
}

export function toLogEntry({ method, url, headers }: HttpRequest, { response, error, ...rest }: Attempt): LogEntry {
    return {
        ...rest,
        error,
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
