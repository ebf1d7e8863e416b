import type { Deadline } from "./deadline.js";

/** An HTTP request as plain values: what is signed is what is sent. */
export interface HttpRequest {
    readonly method: string;
    readonly url: URL;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    /** The exact bytes, or a stream of them; undefined for no body. */
    readonly body: RequestBody | undefined;
    /** Asks for the body of a success as a stream, which this signal ends. */
    readonly streamed?: { readonly until: AbortSignal | undefined };
}

/** Bytes in memory of their own, as fetch takes them: Uint8Array<ArrayBuffer>, which TypeScript before 5.7 cannot write. */
export type Bytes = ReturnType<Uint8Array["slice"]>;

/** A ReadableStream can be read, and so sent, but once. */
export type RequestBody = Bytes | Blob | ByteStream;

export type ByteStream = ReadableStream<Bytes>;

/** Whether this can be a header: what else an HTTP implementation sees here, it refuses or takes for two headers. */
export function isHeader(name: string, value: unknown): boolean {
    return (
        typeof value === "string" &&
        /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name) &&
        /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
    );
}

/** An HTTP response, its body read to the end and decompressed, unless it was wanted as a stream. */
export interface HttpResponse {
    readonly status: number;
    /** Names in lower case; values of a repeated header joined by `, `. */
    readonly headers: Readonly<Record<string, string>>;
    /** Empty where it is a stream, or unreadable. */
    readonly body: Bytes;
    readonly stream?: ByteStream;
    /** Why the body could not be read, though it came: asking again would not help. */
    readonly unreadable?: string;
}

/** What a transport read of a body. */
export type ReadBody = Pick<HttpResponse, "body" | "unreadable">;

/** What stands for a body that is longer than the client takes. */
export function refuseLength(maxResponseBytes: number): ReadBody {
    return { body: new Uint8Array(), unreadable: `the answer is longer than maxResponseBytes, ${maxResponseBytes}` };
}

export function isSuccess({ status }: Pick<HttpResponse, "status">): boolean {
    return status >= 200 && status < 300;
}

/** The stream, which a signal ends with its reason. */
export function endWith(signal: AbortSignal | undefined, stream: ByteStream): ByteStream {
    return signal ? stream.pipeThrough(new TransformStream(), { signal }) : stream;
}

/** The chunks of a body as one; `length` is that of all of them. */
export function joinBytes(chunks: readonly Bytes[], length: number): Bytes {
    const [first] = chunks;
    if (first?.length === length && first.buffer.byteLength === length) return new Uint8Array(first.buffer);
    const body = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
        body.set(chunk, at);
        at += chunk.length;
    }
    return body;
}

/** Sends requests over connections of its own. */
export interface Transport {
    /**
     * Sends one request and reads the whole answer.
     *
     * @throws what the deadline ended with; anything else means that no answer came, and is in `unsent` if nothing was
     * sent.
     */
    send(request: HttpRequest, deadline: Deadline): Promise<HttpResponse>;
    /** Closes idle connections, and those in use as well. */
    close(): void;
}

/** Sends a Request, as the global fetch does. */
export type Fetch = (request: Request) => Promise<Response>;

export interface TransportOptions {
    /** The longest answer in bytes, decompressed. */
    readonly maxResponseBytes: number;
    /** Sends in place of what the platform has. */
    readonly fetch?: Fetch | undefined;
}

/** What went wrong where no connection stood, so that nothing of the request was sent. */
export const unsent = new WeakSet<object>();
