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
        // A redirect would carry the credentials elsewhere.
        const init: RequestInit = {
            method,
            headers: sent,
            redirect: "manual",
            body: body ?? null,
            signal: signal ?? null,
        };
        const request = new Request(url, init);
        const response = await (fetch ?? globalThis.fetch)(request);
        return {
            status: response.status,
            headers: Object.fromEntries(response.headers),
            body: new Uint8Array(await response.arrayBuffer()),
        };
    };
}
