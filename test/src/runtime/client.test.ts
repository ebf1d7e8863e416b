import { once } from "node:events";
import { inspect } from "node:util";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { FinSpaceData } from "finspace-data";
import { catchError } from "../../support/catch-error.js";
import { error, json } from "../../support/recording-fetch.js";
import { startLoopbackServer } from "../../support/loopback-server.js";
import { createTestClient, fixedOptions } from "../../support/test-client.js";

afterEach(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
});

describe("FinSpaceData", () => {
    it("says what to do without a region", () => {
        expect(() => new FinSpaceData()).toThrow(
            new TypeError('FinSpaceData: region is missing: pass it or set AWS_REGION, for instance "us-east-1"'),
        );
    });

    it("takes region and endpoint from the environment", async () => {
        vi.stubEnv("AWS_REGION", "eu-west-1");
        vi.stubEnv("AWS_ENDPOINT_URL_FINSPACE_DATA", "http://localhost:8080");
        const { finspace, requests } = createTestClient([json({})], { region: undefined });
        await finspace.getUser({ userId: "u" });
        expect(requests[0]!.url.href).toBe("http://localhost:8080/user/u");
        expect(requests[0]!.headers["authorization"]).toContain("/20240131/eu-west-1/finspace-api/aws4_request");
    });

    it("sends over Node's http and not over the global fetch", async () => {
        const server = await startLoopbackServer();
        onTestFinished(() => server.close());
        vi.stubGlobal("fetch", () => Promise.reject(new Error("not this one")));
        const finspace = new FinSpaceData({ ...fixedOptions, endpoint: server.endpoint });
        expect(await finspace.getUser({ userId: "u" })).toEqual({});
        expect(server.received).toHaveLength(1);
    });

    it("gives a rejection and does not throw for an input that cannot be sent", async () => {
        const { finspace, requests } = createTestClient([json({})]);
        const call = finspace.getUser({ userId: "" });
        await expect(call).rejects.toThrow("GetUser: userId is empty");
        expect(requests).toEqual([]);
    });

    it("shows no credentials to a log", () => {
        const printed = [new FinSpaceData(fixedOptions), new FinSpaceData(fixedOptions).api].map(
            (value) => inspect(value, { depth: null, showHidden: true }) + JSON.stringify(value),
        );
        expect(printed.join("")).not.toMatch(/AKIDEXAMPLE|not-a-secret/);
    });

    // What close() broke was taken for a passing trouble, and sent again.
    it.each([
        { name: "node:http", options: {} },
        { name: "fetch", options: { fetch: (request: Request) => fetch(request) } },
    ])("ends calls under way over $name when it is closed, and sends nothing more", async ({ options }) => {
        let arrive: (() => void) | undefined;
        const arrived = new Promise<void>((resolve) => (arrive = resolve));
        const server = await startLoopbackServer(() => arrive!());
        onTestFinished(() => server.close());
        const finspace = new FinSpaceData({ ...fixedOptions, ...options, endpoint: server.endpoint });
        const thrown = catchError(finspace.getUser({ userId: "u" }));
        await arrived;
        finspace.close();
        expect(await thrown).toMatchObject({
            name: "NetworkError",
            message: "GetUser: the client was closed",
            attempts: 1,
        });
        expect(server.received).toHaveLength(1);
        const [socket] = server.sockets;
        if (!socket!.destroyed) await once(socket!, "close");
    });

    it("ends a call that pauses before another attempt when it is closed", async () => {
        const { finspace, requests } = createTestClient([error(500)], {
            sleep: () => {
                finspace.close();
                return Promise.resolve();
            },
        });
        expect(await catchError(finspace.getUser({ userId: "u" }))).toMatchObject({
            name: "NetworkError",
            attempts: 1,
        });
        expect(requests).toHaveLength(1);
    });
});
