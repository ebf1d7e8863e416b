import { FinspaceDataClient, type FinspaceDataClientConfig } from "finspace-data/aws-sdk";
import { createStub } from "finspace-data/msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll } from "vitest";
import { credentials } from "../../support/test-client.js";

export const region = "us-east-1";
export const userId = "nCzQCTGzM0bfl1rTTtvylO";

/** Clients that are made in a test, and destroyed after it. */
const clients: FinspaceDataClient[] = [];

export function createClient(config: FinspaceDataClientConfig = {}): FinspaceDataClient {
    const client = new FinspaceDataClient({ region, credentials, ...config });
    clients.push(client);
    return client;
}

/** Stands between the tests of a file and the network: what is sent meets the stub of the test. */
export function useStub(): { readonly stub: ReturnType<typeof createStub> } {
    const server = setupServer();
    let stub: ReturnType<typeof createStub> | undefined;
    beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
    afterEach(() => {
        server.resetHandlers();
        for (const client of clients.splice(0)) client.destroy();
        stub = undefined;
    });
    afterAll(() => server.close());
    return {
        get stub() {
            if (stub === undefined) {
                stub = createStub();
                server.use(...stub.handlers());
            }
            return stub;
        },
    };
}
