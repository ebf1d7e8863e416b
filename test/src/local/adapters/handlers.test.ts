import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { FinSpaceData } from "../../../../src/index.js";
import { catchError } from "../../../support/catch-error.js";
import { createTestService, credentials } from "../../../support/local-service.js";

const mocked = setupServer();

beforeAll(() => mocked.listen({ onUnhandledRequest: "error" }));
afterEach(() => mocked.resetHandlers());
afterAll(() => mocked.close());

function connect(options: object = {}) {
    return new FinSpaceData({ region: "us-east-1", credentials, retries: { maxAttempts: 1 }, ...options });
}

describe("handlers", () => {
    it("answer clients of any region from one state", async () => {
        const { local } = createTestService({ auth: "strict", now: Date.now });
        mocked.use(...(await local.handlers()));
        const [here, there] = ["us-east-1", "eu-west-1"].map((region) => connect({ region }));
        const { userId } = await here!.createUser({ emailAddress: "a@example.com", type: "APP_USER" });
        expect(await there!.getUser({ userId })).toMatchObject({ emailAddress: "a@example.com" });
        here!.close();
        there!.close();
    });

    it("answer at an endpoint of one's own, and there alone", async () => {
        const { local } = createTestService();
        mocked.use(...(await local.handlers({ endpoint: "https://finspace.test/" })));
        const finspace = connect({ endpoint: "https://finspace.test" });
        expect(await finspace.listUsers({ maxResults: 1 })).toEqual({ users: [] });
        const elsewhere = connect();
        expect(await catchError(elsewhere.listUsers({ maxResults: 1 }))).toMatchObject({ name: "NetworkError" });
        finspace.close();
        elsewhere.close();
    });

    // The path was taken for the API's, and the brackets for a pattern.
    it.each(["https://finspace.test/api/v1", "https://finspace.test/api/", "http://[::1]:4570"])(
        "answer at %s, its signatures verified",
        async (endpoint) => {
            const { local } = createTestService({ auth: "strict", now: Date.now });
            mocked.use(...(await local.handlers({ endpoint })));
            const finspace = connect({ endpoint });
            expect(await finspace.listUsers({ maxResults: 1 })).toEqual({ users: [] });
            finspace.close();
        },
    );

    it("cut what is to be cut", async () => {
        const { local } = createTestService({
            faults: [
                { next: 1, drop: "before" },
                { next: 1, truncate: true },
            ],
        });
        mocked.use(...(await local.handlers()));
        const finspace = connect();
        for (let i = 0; i < 2; i++)
            expect(await catchError(finspace.listUsers({ maxResults: 1 }))).toMatchObject({ name: "NetworkError" });
        expect(await finspace.listUsers({ maxResults: 1 })).toEqual({ users: [] });
        finspace.close();
    });
});
