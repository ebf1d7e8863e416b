import { describe, expect, it, vi } from "vitest";
import type { FinSpaceData } from "finspace-data";
import { catchError } from "../support/catch-error.js";
import { error, fail, json, type Reply } from "../support/recording-fetch.js";
import { createTestClient } from "../support/test-client.js";

// What a browser says when it is offline, or the file is gone since a new version was deployed.
const cause = new TypeError("Failed to fetch dynamically imported module");

vi.mock("../../generated/waiters.gen.js", () => Promise.reject(cause));
vi.mock("../../src/runtime/failed-answer.js", () => Promise.reject(cause));
vi.mock("../../src/runtime/list.js", () => Promise.reject(cause));
vi.mock("../../src/runtime/log-attempt.js", () => Promise.reject(cause));
vi.mock("../../src/runtime/openapi-fetch-client.js", () => Promise.reject(cause));
vi.mock("../../src/runtime/signed-request.js", () => Promise.reject(cause));
vi.mock("../../src/runtime/validation/require-valid.js", () => Promise.reject(cause));

interface Case {
    readonly name: string;
    readonly replies?: readonly Reply[];
    readonly call: (finspace: FinSpaceData) => Promise<unknown>;
    readonly operation: string;
    readonly attempts?: number;
}

describe("a part of the client that cannot be loaded", () => {
    it.each<Case>([
        {
            name: "what reads errors",
            replies: [error(503)],
            call: (finspace) => finspace.getUser({ userId: "u" }),
            operation: "GetUser",
            attempts: 1,
        },
        {
            name: "what waits",
            call: (finspace) => finspace.waitUntilUserEnabled({ userId: "u" }),
            operation: "GetUser",
        },
        {
            name: "what lists",
            call: (finspace) => finspace.listUsers({ maxResults: 1 }).toArray(),
            operation: "ListUsers",
        },
        {
            name: "what sends requests of one's own",
            call: (finspace) => finspace.request({ method: "GET", path: "/" }),
            operation: "request",
        },
        {
            name: "openapi-fetch",
            call: (finspace) => finspace.api.GET("/user", { params: { query: { maxResults: 1 } } }),
            operation: "api",
        },
    ])("is a NetworkError: $name", async ({ replies = [json()], call, operation, attempts = 0 }) => {
        const { finspace, requests } = createTestClient(replies);
        const thrown = (await catchError(call(finspace))) as Error;
        expect(thrown).toMatchObject({ name: "NetworkError", operation, attempts });
        expect(thrown.message).toContain(`${operation}: a part of the client could not be loaded: `);
        expect(thrown.message).toContain(cause.message);
        expect(requests).toHaveLength(attempts);
    });

    it("is a NetworkError: what validates", async () => {
        const { finspace } = createTestClient([json()], { validate: true });
        const thrown = await catchError(finspace.getUser({ userId: "u" }));
        expect(thrown).toMatchObject({ name: "NetworkError", operation: "GetUser", attempts: 0 });
    });

    it("is a NetworkError: what is logged", async () => {
        const { finspace } = createTestClient([json()], { logger: { debug: () => {} } });
        const thrown = await catchError(finspace.getUser({ userId: "u" }));
        expect(thrown).toMatchObject({ name: "NetworkError", operation: "GetUser" });
    });

    it("is not needed where no answer comes", async () => {
        const { finspace, requests } = createTestClient([fail(new TypeError("fetch failed"))]);
        const thrown = await catchError(finspace.getUser({ userId: "u" }));
        expect((thrown as Error).message).toMatch(/^GetUser: no answer from .* after 3 attempts: fetch failed$/);
        expect(requests).toHaveLength(3);
    });
});
