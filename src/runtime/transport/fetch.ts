import type { Transport } from "../http.js";

/** Sends a Request, as the global fetch does. */
export type Fetch = (request: Request) => Promise<Response>;

/**
 * Makes a transport on a fetch function; on the global one if none is given, looked up at each call, so that a mock
 * installed later applies.
 */
export function createTransport(fetch?: Fetch): Transport {
    return async ({ method, url, headers, body }, signal) => {
        // The platform sets the host itself and refuses to be told.
        const { host: _, ...sent } = headers;
        // A Request listens to its signal until it is collected, so it gets one that ends with the attempt.
        const controller = new AbortController();
        const abort = () => controller.abort(signal!.reason);
        signal?.addEventListener("abort", abort, { once: true });
        try {
            const init: RequestInit = {
                method,
                headers: sent,
                // A redirect would carry the credentials elsewhere.
                redirect: "manual",
                body: body ?? null,
                signal: controller.signal,
            };
            const response = await (fetch ?? globalThis.fetch)(new Request(url, init));
            return {
                status: response.status,
                headers: Object.fromEntries(response.headers),
                body: new Uint8Array(await response.arrayBuffer()),
            };
        } finally {
            signal?.removeEventListener("abort", abort);
        }
    };
}
