import { isBytes } from "../is-bytes.js";
import { InputError } from "../errors.js";
import type { Bytes, ByteStream } from "../http.js";
import type { HttpBinding } from "../service.js";
import { payloadHashHeader } from "../sigv4/sign-request.js";

/** A body that is not held in memory; bytes and a Blob can be sent again, a stream but once. */
export type StreamingBlob = Uint8Array | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** `@streaming` @see https://smithy.io/2.0/spec/streaming.html#streaming-trait */
export const streamBinding: HttpBinding = {
    serialize({ name, payload }, take, draft) {
        const value = payload?.type === "stream" ? take(payload.member) : undefined;
        if (value === undefined) return;
        if (isSpent(value))
            throw new InputError(
                name,
                payload!.member,
                "is a stream that is being read, or was: it can be sent but once",
            );
        const body = toBody(value);
        if (body === undefined)
            throw new InputError(name, payload!.member, "must be a Uint8Array, a Blob or a stream of Uint8Arrays");
        if (payload!.requiresLength && body instanceof ReadableStream)
            throw new InputError(name, payload!.member, "must be a Uint8Array or a Blob, whose length is known");
        draft.body = body;
        draft.headers.push(["content-type", payload!.mediaType ?? "application/octet-stream"]);
        // What is not in memory cannot be hashed before it is sent.
        if (!isBytes(body)) draft.headers.push([payloadHashHeader, "UNSIGNED-PAYLOAD"]);
    },
    finish({ output }, request, { signal }) {
        return output.payload?.type === "stream" ? { ...request, streamed: { until: signal } } : request;
    },
    parse({ payload }, { response }, output) {
        if (payload?.type === "stream") output[payload.member] = response.stream;
    },
};

/** `@unsignedPayload` @see https://smithy.io/2.0/aws/aws-auth.html#aws-auth-unsignedpayload-trait */
export const unsignedPayloadBinding: HttpBinding = {
    serialize({ unsignedPayload }, _, { headers }) {
        if (unsignedPayload) headers.push([payloadHashHeader, "UNSIGNED-PAYLOAD"]);
    },
};

/** A stream of the web, or of Node, that would not give all that was in it. */
function isSpent(value: unknown): boolean {
    if (!(value instanceof ReadableStream)) return (value as { readableDidRead?: boolean }).readableDidRead === true;
    try {
        // Nothing else tells: a Response refuses such a stream, and leaves any other as it is.
        return new Response(value).bodyUsed;
    } catch {
        return true;
    }
}

function toBody(value: unknown): Bytes | Blob | ByteStream | undefined {
    if (isBytes(value)) return new Uint8Array(value);
    if (value instanceof Blob) return value;
    if (value instanceof ReadableStream) return value as ByteStream;
    const iterator = (value as Partial<AsyncIterable<Bytes>>)[Symbol.asyncIterator]?.();
    return iterator && toStream(iterator);
}

function toStream(iterator: AsyncIterator<Bytes>): ByteStream {
    return new ReadableStream({
        async pull(controller) {
            const { done, value } = await iterator.next();
            if (done) controller.close();
            else controller.enqueue(value);
        },
        async cancel() {
            await iterator.return?.();
        },
    });
}
