import { serveOnLoopback } from "../../support/serve-on-loopback.js";
import type { Backend } from "./backend.js";
import { sendRaw } from "./send-raw.js";
import { generatedTables, startTables } from "./tables.js";

/** The service's side of the runtime behind node:http. */
export const httpServer: Backend = {
    name: "server",
    async start() {
        const { serve, ...tables } = startTables(generatedTables);
        const server = await serveOnLoopback(serve);
        return {
            ...tables,
            endpoint: server.endpoint,
            send: (request) => sendRaw(server.endpoint, request),
            close: () => server.close(),
        };
    },
};
