import { endpoints } from "../../generated/endpoints.gen.js";
import { examples } from "../../generated/examples.gen.js";
import { server as description } from "../../generated/server.gen.js";
import { createMocks, createServer } from "../../src/runtime/index.js";
import { serveOnLoopback } from "./serve-on-loopback.js";

/** A call that was understood and found valid. */
export interface ReceivedCall {
    readonly operation: string;
    readonly input: Readonly<Record<string, unknown>>;
}

export interface ExampleService {
    readonly endpoint: string;
    /** In order; whoever looks may empty it. */
    readonly calls: ReceivedCall[];
    close(): Promise<void>;
}

/**
 * Serves FinSpace on loopback: every operation answers the model's first example, and a list's second page is its last. A
 * request that the model does not allow is refused.
 */
export async function startExampleService(): Promise<ExampleService> {
    const calls: ReceivedCall[] = [];
    const mocks = createMocks({ server: description, endpoints, examples, toHandler: () => undefined });
    const serve = createServer(description, {
        async resolve({ operation, input }) {
            calls.push({ operation: operation.name, input });
            const request = new Request("https://example.com");
            const output: object = await mocks.resolve(operation.name, undefined, { input, request });
            return input["nextToken"] === undefined ? output : { ...output, nextToken: undefined };
        },
    });
    const server = await serveOnLoopback(serve);
    return { endpoint: server.endpoint, calls, close: () => server.close() };
}
