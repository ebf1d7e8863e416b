import type { Bytes, HttpRequest } from "../http.js";
import { Fault } from "./fault.js";

type Compressed = HttpRequest & { readonly body: Bytes };

/** Whether the body went through `@requestCompression`. */
export function isCompressed(request: HttpRequest): request is Compressed {
    return request.headers["content-encoding"] === "gzip" && request.body instanceof Uint8Array;
}

/** The request with its body as it was before. @throws Fault */
export async function decompress(request: Compressed): Promise<HttpRequest> {
    try {
        const stream = new Blob([request.body]).stream().pipeThrough(new DecompressionStream("gzip"));
        return { ...request, body: new Uint8Array(await new Response(stream).arrayBuffer()) };
    } catch {
        throw new Fault("SerializationException", { message: "The body is not gzip." }, 400);
    }
}
