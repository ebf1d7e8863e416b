import { startLoopbackServer } from "../../support/loopback-server.js";
import type { Backend } from "./backend.js";
import { sendRaw } from "./send-raw.js";
import { generatedTables, startTables } from "./tables.js";

/** The service's side of the runtime behind node:http. */
export const httpServer: Backend = {
    name: "server",
    async start() {
        const { serve, ...tables } = startTables(generatedTables);
        const server = await startLoopbackServer(({ method, target, headers, body }, response) => {
            const url = new URL(target, "http://127.0.0.1");
            void serve({ method, url, headers, body: new Uint8Array(body) }).then(
                ({ response: { status, headers: own, body: bytes } }) => response.writeHead(status, own).end(bytes),
                (error: unknown) => response.writeHead(500).end(String(error)),
            );
        });
        return {
            ...tables,
            endpoint: server.endpoint,
            send: (request) => sendRaw(server.endpoint, request),
            close: () => server.close(),
        };
    },
};
