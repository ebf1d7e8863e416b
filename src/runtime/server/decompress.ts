import type { Bytes, HttpRequest } from "../http.js";
import { Fault } from "./fault.js";

/** The request with its body as it was before `@requestCompression`. @throws Fault */
export function decompress(request: HttpRequest): HttpRequest | Promise<HttpRequest> {
    const { body, headers } = request;
    return headers["content-encoding"] === "gzip" && body instanceof Uint8Array ? gunzip(request, body) : request;
}

async function gunzip(request: HttpRequest, body: Bytes): Promise<HttpRequest> {
    try {
        const stream = new Blob([body]).stream().pipeThrough(new DecompressionStream("gzip"));
        return { ...request, body: new Uint8Array(await new Response(stream).arrayBuffer()) };
    } catch {
        throw new Fault("SerializationException", { message: "The body is not gzip." }, 400);
    }
}
