/** An HTTP request as plain values: what is signed is what is sent. */
export interface HttpRequest {
    readonly method: string;
    readonly url: URL;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    /** The exact bytes; undefined for no body. */
    readonly body: Uint8Array<ArrayBuffer> | undefined;
}

/** Whether this can be a header: what else an HTTP implementation sees here, it refuses or takes for two headers. */
export function isHeader(name: string, value: string): boolean {
    return /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}

/** An HTTP response, its body read to the end. */
export interface HttpResponse {
    readonly status: number;
    /** Names in lower case; values of a repeated header joined by `, `. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * Sends one request and reads the whole answer.
 *
 * @throws `signal.reason` if the signal ends it; anything else means that no answer came.
 */
export type Transport = (request: HttpRequest, signal: AbortSignal | undefined) => Promise<HttpResponse>;
