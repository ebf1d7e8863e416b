/** What a fetch was called with, its body read. */
export interface RecordedRequest {
    readonly method: string;
    readonly url: URL;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
    /** The body as text. */
    readonly text: string;
    readonly signal: AbortSignal;
}

/** Answers a request, or fails as a fetch does. */
export type Reply = (request: RecordedRequest) => Response | Promise<Response>;

/** Makes a fetch that records requests and answers with one reply after the other; the last one stays. */
export function createRecordingFetch(...replies: readonly Reply[]) {
    const requests: RecordedRequest[] = [];
    return { fetch, requests };

    async function fetch(request: Request): Promise<Response> {
        const body = new Uint8Array(await request.arrayBuffer());
        const recorded: RecordedRequest = {
            method: request.method,
            url: new URL(request.url),
            headers: Object.fromEntries(request.headers),
            body,
            text: new TextDecoder().decode(body),
            signal: request.signal,
        };
        requests.push(recorded);
        return replies[Math.min(requests.length, replies.length) - 1]!(recorded);
    }
}

/** Replies with JSON, by default with `{}`. */
export function json(value: unknown = {}, init: ResponseInit = {}): Reply {
    return () => Response.json(value, init);
}

/** Replies with text or bytes. */
export function raw(body: string | Uint8Array<ArrayBuffer> | null, init: ResponseInit = {}): Reply {
    return () => new Response(body, init);
}

/** Replies with an error answer. */
export function error(status: number, code?: string, body: object = {}): Reply {
    return json(body, { status, headers: code === undefined ? {} : { "x-amzn-errortype": code } });
}

/** Fails as a fetch does when nobody answers. */
export function fail(cause: unknown): Reply {
    return () => Promise.reject(cause);
}
