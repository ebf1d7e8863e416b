import type { HttpRequest } from "../http.js";
import { Fault } from "./fault.js";

/** The request with its body as it was before `@requestCompression`. @throws Fault */
export async function decompress(request: HttpRequest): Promise<HttpRequest> {
    const { body, headers } = request;
    if (headers["content-encoding"] !== "gzip" || !(body instanceof Uint8Array)) return request;
    try {
        const stream = new Blob([body]).stream().pipeThrough(new DecompressionStream("gzip"));
        return { ...request, body: new Uint8Array(await new Response(stream).arrayBuffer()) };
    } catch {
        throw new Fault("SerializationException", { message: "The body is not gzip." }, 400);
    }
}
