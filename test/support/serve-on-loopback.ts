import type { Serve } from "../../src/runtime/index.js";
import { type LoopbackServer, startLoopbackServer } from "./loopback-server.js";

/** Starts a server on loopback that answers as a service's side does; where that rejects, with its error as a 500. */
export function serveOnLoopback(serve: Serve): Promise<LoopbackServer> {
    return startLoopbackServer(({ method, target, headers, body }, response) => {
        const url = new URL(target, "http://127.0.0.1");
        void serve({ method, url, headers, body: new Uint8Array(body) }).then(
            ({ response: { status, headers: own, body: bytes } }) => response.writeHead(status, own).end(bytes),
            (error: unknown) => response.writeHead(500).end(String(error)),
        );
    });
}
