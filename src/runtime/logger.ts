/** Takes what a client says of its attempts; console and pino fit. */
export interface Logger {
    /** Is told of an attempt when it has ended. */
    debug(entry: LogEntry): void;
}

/** One attempt. Bodies are never in it, and headers only without what a signature or a session is made of. */
export interface LogEntry {
    /** Name of the operation. */
    readonly operation: string;
    /** From 1. */
    readonly attempt: number;
    /** Of the request, in capitals. */
    readonly method: string;
    /** Of the request, without sensitive members. */
    readonly url: string;
    /** HTTP status; undefined if no answer came. */
    readonly status: number | undefined;
    /** From sending to the end of the answer. */
    readonly durationMs: number;
    /** Names in lower case, without signature and token. */
    readonly requestHeaders: Readonly<Record<string, string>>;
    /** Names in lower case. */
    readonly responseHeaders: Readonly<Record<string, string>> | undefined;
    /** Why no answer came. */
    readonly error: string | undefined;
}
