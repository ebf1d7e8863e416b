import type { HttpRequest, HttpResponse } from "../http.js";

/** The plain value of a platform's request. */
export async function toHttpRequest(request: Request): Promise<HttpRequest> {
    const body = new Uint8Array(await request.arrayBuffer());
    return {
        method: request.method,
        url: new URL(request.url),
        headers: Object.fromEntries(request.headers),
        body: body.length === 0 ? undefined : body,
    };
}

/** The platform's response of a plain value. */
export function toResponse({ status, headers, body, stream }: HttpResponse): Response {
    // A response of these statuses may have no body, not even an empty one.
    const isEmpty = [204, 205, 304].includes(status);
    return new Response(isEmpty ? null : (stream ?? body), { status, headers });
}
