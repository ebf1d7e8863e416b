import { isBytes } from "../is-bytes.js";
import type { HttpBinding } from "../service.js";

/** What is shorter is not worth the work. */
const leastBytes = 10_240;

/** `@requestCompression` with gzip @see https://smithy.io/2.0/spec/behavior-traits.html#requestcompression-trait */
export const compressionBinding: HttpBinding = {
    async finish({ compressible }, request) {
        const { body, headers } = request;
        if (!compressible || body === undefined || (isBytes(body) && body.length < leastBytes)) return request;
        const source = body instanceof ReadableStream ? body : new Blob([body]).stream();
        const stream = source.pipeThrough(new CompressionStream("gzip"));
        const before = headers["content-encoding"];
        return {
            ...request,
            headers: { ...headers, "content-encoding": before === undefined ? "gzip" : `${before}, gzip` },
            body: isBytes(body) ? new Uint8Array(await new Response(stream).arrayBuffer()) : stream,
        };
    },
};
