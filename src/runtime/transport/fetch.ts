import {
    type Bytes,
    type ByteStream,
    endWith,
    type HttpRequest,
    type HttpResponse,
    joinBytes,
    type ReadBody,
    refuseLength,
    type Transport,
    type TransportOptions,
} from "../http.js";

/**
 * Makes a transport on a fetch function; on the global one if none is given, looked up at each call, so that a mock
 * installed later applies.
 */
export function createTransport({ maxResponseBytes, fetch }: TransportOptions): Transport {
    return {
        // A fetch function may not heed the signal.
        send: async (request, deadline) => deadline.race(send(request, deadline.signal)),
        // The platform keeps the connections.
        close() {},
    };

    async function send(
        { method, url, headers, body, streamed }: HttpRequest,
        signal: AbortSignal,
    ): Promise<HttpResponse> {
        // The platform sets the host itself and refuses to be told.
        const { host: _, ...sent } = headers;
        // The platform leaves a stream open whose request is aborted.
        const source = body instanceof ReadableStream ? endWith(signal, body) : body;
        // A redirect would carry the credentials elsewhere.
        const init = {
            method,
            headers: sent,
            redirect: "manual",
            body: source ?? null,
            signal,
            duplex: "half",
        } as const;
        const response = await (fetch ?? globalThis.fetch)(new Request(url, init));
        const head = { status: response.status, headers: Object.fromEntries(response.headers) };
        if (streamed && response.ok) {
            const stream: ByteStream = response.body ?? new Blob().stream();
            return { ...head, body: new Uint8Array(), stream: endWith(streamed.until, stream) };
        }
        return { ...head, ...(await readBody(response, maxResponseBytes)) };
    }
}

async function readBody(response: Response, maxResponseBytes: number): Promise<ReadBody> {
    const chunks: Bytes[] = [];
    let length = 0;
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader!.read()) {
        length += part.value.length;
        if (length > maxResponseBytes) {
            await reader!.cancel();
            return refuseLength(maxResponseBytes);
        }
        chunks.push(part.value);
    }
    return { body: joinBytes(chunks, length) };
}
