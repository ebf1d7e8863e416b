import { isBytes } from "../is-bytes.js";
import type { Bytes, HttpRequest } from "../http.js";
import { Fault } from "./fault.js";

type Compressed = HttpRequest & { readonly body: Bytes };

/** Whether the body went through `@requestCompression`. */
export function isCompressed(request: HttpRequest): request is Compressed {
    return request.headers["content-encoding"] === "gzip" && isBytes(request.body);
}

/** The request with its body as it was before. @throws Fault for what is no gzip, or is longer than `maxBytes` */
export async function decompress(request: Compressed, maxBytes: number): Promise<HttpRequest> {
    let length = 0;
    const limit = new TransformStream<Bytes, Bytes>({
        transform(chunk, controller) {
            length += chunk.length;
            if (length > maxBytes) throw new RangeError();
            controller.enqueue(chunk);
        },
    });
    try {
        const stream = new Blob([request.body])
            .stream()
            .pipeThrough(new DecompressionStream("gzip"))
            .pipeThrough(limit);
        return { ...request, body: new Uint8Array(await new Response(stream).arrayBuffer()) };
    } catch {
        if (length <= maxBytes) throw new Fault("SerializationException", { message: "The body is not gzip." }, 400);
        const message = `The body is longer than ${maxBytes} bytes, decompressed.`;
        throw new Fault("RequestEntityTooLargeException", { message }, 413);
    }
}
