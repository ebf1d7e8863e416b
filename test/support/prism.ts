import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";

export interface Prism {
    readonly endpoint: string;
    close(): Promise<void>;
}

export interface PrismOptions {
    /** @default 0, a free port */
    readonly port?: number;
    /** Whether answers are made up from the schemas, and not taken from the examples. @default false */
    readonly dynamic?: boolean;
}

/** Serves an OpenAPI document with Prism in this process, on loopback. */
export async function startPrism(document: string, { port = 0, dynamic = false }: PrismOptions = {}): Promise<Prism> {
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
            mock: { dynamic },
        },
    });
    return { endpoint: await server.listen(port, "127.0.0.1"), close: () => server.close() };
}
