import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";

export interface Prism {
    readonly endpoint: string;
    close(): Promise<void>;
}

/** Serves an OpenAPI document with Prism in this process, on loopback and a free port. */
export async function startPrism(document: string): Promise<Prism> {
    const server = createServer(await getHttpOperationsFromSpec(document), {
        components: { logger: createLogger("prism", { level: "silent" }) },
        cors: true,
        config: {
            checkSecurity: true,
            validateRequest: true,
            validateResponse: true,
            errors: false,
            isProxy: false,
            upstreamProxy: undefined,
            mock: { dynamic: false },
        },
    });
    return { endpoint: await server.listen(0, "127.0.0.1"), close: () => server.close() };
}
