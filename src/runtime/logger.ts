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
