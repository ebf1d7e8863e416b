import { inspect } from "node:util";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError, NetworkError, responseOf, ServiceError } from "finspace-data";
import type { Operation } from "../../../src/runtime/service.js";
import { catchError } from "../../support/catch-error.js";
import { createRecordingFetch, error, fail, json, raw, type Reply } from "../../support/recording-fetch.js";
import { seed } from "../../support/seed.js";
import { createTestClient, credentials, FixtureClient, fixedOptions } from "../../support/test-client.js";

const offline = fail(new TypeError("fetch failed"));
const unsafe: Operation = { name: "DoThing", method: "POST", uri: "/thing", output: { document: true } };

describe("send repeats", () => {
    it.each<{ name: string; reply: Reply; reason: "throttling" | "transient" }>([
        { name: "a modelled throttling", reply: error(429, "ThrottlingException"), reason: "throttling" },
        { name: "429 without a body", reply: raw(null, { status: 429 }), reason: "throttling" },
        { name: "a throttling code that is not modelled", reply: error(400, "SlowDown"), reason: "throttling" },
        { name: "a modelled server error", reply: error(500, "InternalServerException"), reason: "transient" },
        { name: "500 without a code", reply: raw("", { status: 500 }), reason: "transient" },
        { name: "502 with HTML", reply: raw("<html>", { status: 502 }), reason: "transient" },
        { name: "503", reply: error(503), reason: "transient" },
        { name: "504", reply: error(504), reason: "transient" },
        { name: "a code of a passing trouble", reply: error(400, "RequestTimeout"), reason: "transient" },
        { name: "a missing answer", reply: offline, reason: "transient" },
        { name: "a code in the body", reply: json({ __type: "x#Throttling" }, { status: 400 }), reason: "throttling" },
    ])("$name", async ({ reply, reason }) => {
        const { finspace, requests, sleeps } = createTestClient([reply, reply, json({ userId: "u" })]);
        const user = await finspace.getUser({ userId: "u" });
        expect(responseOf(user).attempts).toBe(3);
        expect(requests).toHaveLength(3);
        expect(sleeps).toEqual(reason === "throttling" ? [500, 1000] : [25, 50]);
    });
});

describe("send does not repeat", () => {
    it.each<{ name: string; reply: Reply }>([
        { name: "a success", reply: json({}) },
        { name: "a modelled error of the caller", reply: error(400, "ValidationException") },
        { name: "a conflict", reply: error(409, "ConflictException") },
        { name: "an error without a code", reply: error(404) },
        { name: "501", reply: error(501) },
        { name: "a redirect", reply: raw(null, { status: 307, headers: { location: "https://elsewhere.example" } }) },
        { name: "a success that is not JSON", reply: raw("<html>") },
    ])("$name", async ({ reply }) => {
        const { finspace, requests, sleeps } = createTestClient([reply]);
        await finspace.getUser({ userId: "u" }).catch(() => {});
        expect(requests).toHaveLength(1);
        expect(sleeps).toEqual([]);
    });

    it.each<{ name: string; reply: Reply; want: number }>([
        { name: "a server error of an operation that is not safe to retry", reply: error(500), want: 1 },
        { name: "a missing answer of an operation that is not safe to retry", reply: offline, want: 1 },
    ])("$name", async ({ reply, want }) => {
        const { fetch, requests } = createRecordingFetch(reply);
        await catchError(new FixtureClient({ fetch }).send(unsafe));
        expect(requests).toHaveLength(want);
    });

    it("gives up on a throttling of an unsafe operation only after its attempts, for it was turned away unread", async () => {
        const { fetch, requests } = createRecordingFetch(error(429));
        await catchError(new FixtureClient({ fetch }).send(unsafe));
        expect(requests).toHaveLength(3);
    });
});

describe("send", () => {
    it("signs each attempt afresh and keeps the token", async () => {
        let time = Date.UTC(2024, 0, 31);
        let tokens = 0;
        const { finspace, requests } = createTestClient([error(500), error(500), json({})], {
            now: () => (time += 1000),
            createToken: () => `token-${++tokens}`,
        });
        await finspace.createUser({ emailAddress: "a@example.com", type: "APP_USER" });
        const dates = requests.map(({ headers }) => headers["x-amz-date"]);
        const signatures = requests.map(({ headers }) => headers["authorization"]);
        expect(dates).toHaveLength(3);
        expect(new Set(dates).size).toBe(3);
        expect(new Set(signatures).size).toBe(3);
        expect(requests.map(({ text }) => (JSON.parse(text) as { clientToken: string }).clientToken)).toEqual([
            "token-1",
            "token-1",
            "token-1",
        ]);
    });

    it("keeps the token that the caller gave", async () => {
        const { finspace, requests } = createTestClient([json({})]);
        await finspace.deleteDataset({ datasetId: "d", clientToken: "mine" });
        expect(requests[0]!.url.search).toBe("?clientToken=mine");
    });

    // A null token was taken for one, and the DELETE went out, and was repeated, without any.
    it("fills in a token that is null", async () => {
        const { finspace, requests } = createTestClient([json({})]);
        await finspace.deleteDataset({ datasetId: "d", clientToken: null as unknown as string });
        expect(requests[0]!.url.search).toBe(`?clientToken=${fixedOptions.createToken()}`);
    });

    it("makes a new token for each call", async () => {
        const { finspace, requests } = createTestClient([json({})], { createToken: undefined });
        await finspace.deleteDataset({ datasetId: "d" });
        await finspace.deleteDataset({ datasetId: "d" });
        const tokens = requests.map(({ url }) => url.searchParams.get("clientToken"));
        expect(tokens[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(tokens[1]).not.toBe(tokens[0]);
    });

    it("asks for the credentials of each attempt", async () => {
        let asked = 0;
        const provider = () => ({ ...credentials, accessKeyId: `AKID${++asked}`, expiration: new Date(0) });
        const { finspace, requests } = createTestClient([error(500), json({})], { credentials: provider });
        await finspace.getUser({ userId: "u" });
        expect(requests.map(({ headers }) => /AKID\d/.exec(headers["authorization"]!)?.[0])).toEqual([
            "AKID1",
            "AKID2",
        ]);
    });

    it.each([
        { name: "three times by default", client: undefined, call: undefined, want: 3 },
        { name: "as often as the client says", client: { maxAttempts: 5 }, call: undefined, want: 5 },
        { name: "as often as the call says", client: { maxAttempts: 5 }, call: { maxAttempts: 2 }, want: 2 },
        { name: "once where the call says so", client: undefined, call: { maxAttempts: 1 }, want: 1 },
        { name: "as often as the client says where the call is silent", client: { maxAttempts: 4 }, call: {}, want: 4 },
    ])("tries $name", async ({ client, call, want }) => {
        const { finspace, requests, sleeps } = createTestClient([error(503)], { retries: client });
        const thrown = await catchError(finspace.getUser({ userId: "u" }, call && { retries: call }));
        expect(thrown).toMatchObject({ attempts: want, status: 503 });
        expect(requests).toHaveLength(want);
        expect(sleeps).toHaveLength(want - 1);
    });

    it.each([0, -1, 1.5, Number.NaN, Infinity, "3", null])("refuses %s as maxAttempts of a call", async (given) => {
        const { finspace, requests } = createTestClient([json({})]);
        const options = { retries: { maxAttempts: given as number } };
        await expect(finspace.getUser({ userId: "u" }, options)).rejects.toThrow(
            new TypeError(`retries.maxAttempts: must be a whole number from 1 to 2147483647, is ${given}`),
        );
        expect(requests).toEqual([]);
    });

    it("waits between no time and the cap of each attempt", async () => {
        const rounds = fc.tuple(
            fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
            fc.integer({ min: 2, max: 12 }),
        );
        await fc.assert(
            fc.asyncProperty(rounds, async ([random, maxAttempts]) => {
                const { finspace, sleeps } = createTestClient([error(500)], { random: () => random });
                await catchError(finspace.getUser({ userId: "u" }, { retries: { maxAttempts } }));
                const caps = Array.from({ length: maxAttempts - 1 }, (_, i) => Math.min(20_000, 50 * 2 ** i));
                expect(sleeps).toEqual(caps.map((cap) => random * cap));
            }),
            { numRuns: 30, seed },
        );
    });

    it("takes a redirect for an error of the service", async () => {
        const { finspace } = createTestClient([json({}, { status: 307, headers: { location: "https://elsewhere" } })]);
        const thrown = await catchError(finspace.getUser({ userId: "u" }));
        expect(thrown).toBeInstanceOf(ServiceError);
        expect(thrown).toMatchObject({ code: "UnknownError", status: 307 });
    });

    it("gives the last error after the last attempt", async () => {
        const { finspace } = createTestClient([
            error(500),
            error(503),
            error(429, "ThrottlingException", { message: "slow" }),
        ]);
        const thrown = await catchError(finspace.getUser({ userId: "u" }));
        expect(thrown).toBeInstanceOf(ServiceError);
        expect(thrown).toMatchObject({ code: "ThrottlingException", message: "slow", attempts: 3 });
    });
});

describe("send without an answer", () => {
    it.each([
        { name: "in three attempts", maxAttempts: 3, want: "after 3 attempts: fetch failed" },
        { name: "in one attempt", maxAttempts: 1, want: "after 1 attempt: fetch failed" },
    ])("says so $name", async ({ maxAttempts, want }) => {
        const cause = new TypeError("fetch failed");
        const { finspace } = createTestClient([fail(cause)], { retries: { maxAttempts } });
        const thrown = await catchError(finspace.getUser({ userId: "u" }));
        expect(thrown).toBeInstanceOf(NetworkError);
        expect(thrown).toMatchObject({
            name: "NetworkError",
            message: `GetUser: no answer from https://finspace-api.us-east-1.amazonaws.com ${want}`,
            operation: "GetUser",
            attempts: maxAttempts,
        });
        expect((thrown as NetworkError).cause).toBe(cause);
    });

    it.each([
        { name: "something that is no error", given: "odd", want: "odd" },
        // Both said nothing: "fetch failed", and no word at all.
        {
            name: "the reason behind a failed fetch",
            given: new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED 127.0.0.1:1") }),
            want: "fetch failed: connect ECONNREFUSED 127.0.0.1:1",
        },
        {
            name: "the code of an error without a message",
            given: Object.assign(new AggregateError([]), { code: "ECONNREFUSED" }),
            want: "ECONNREFUSED",
        },
        { name: "that there is no reason", given: new Error(""), want: "no reason given" },
    ])("tells $name", async ({ given, want }) => {
        const { finspace } = createTestClient([fail(given)]);
        const thrown = (await catchError(finspace.getUser({ userId: "u" }))) as NetworkError;
        expect(thrown.message.split("attempts: ")[1]).toBe(want);
    });

    it("shows neither credentials nor signature nor what was sent", async () => {
        const { finspace } = createTestClient([offline], {
            credentials: { ...credentials, sessionToken: "session-token-of-nobody" },
        });
        const input = { emailAddress: "zofia@example.com", type: "APP_USER" } as const;
        const thrown = await catchError(finspace.createUser(input));
        const printed = inspect(thrown, { depth: null, showHidden: true }) + JSON.stringify(thrown);
        expect(printed).not.toMatch(/AKIDEXAMPLE|not-a-secret|session-token|Signature|zofia/);
    });
});

describe("send with headers of the call", () => {
    it("sends and signs them, their names in lower case", async () => {
        const { finspace, requests } = createTestClient([json({})]);
        await finspace.getUser({ userId: "u" }, { headers: { "X-Trace": "abc" } });
        expect(requests[0]!.headers["x-trace"]).toBe("abc");
        expect(requests[0]!.headers["authorization"]).toContain("SignedHeaders=host;x-amz-date;x-trace,");
    });

    it("lets none stand in the place of the signature's own", async () => {
        const { finspace, requests } = createTestClient([json({})]);
        const headers = { Authorization: "mine", HOST: "elsewhere.example", "X-Amz-Date": "20000101T000000Z" };
        await finspace.getUser({ userId: "u" }, { headers });
        expect(requests[0]!.url.host).toBe("finspace-api.us-east-1.amazonaws.com");
        expect(requests[0]!.headers["authorization"]).toMatch(/^AWS4-HMAC-SHA256 /);
        expect(requests[0]!.headers["x-amz-date"]).toBe("20240131T120000Z");
    });

    // It was signed, and the true length sent.
    it("leaves out a length, which is the transport's to tell", async () => {
        const { finspace, requests } = createTestClient([json({})]);
        const input = { emailAddress: "a@example.com", type: "APP_USER" } as const;
        await finspace.createUser(input, { headers: { "Content-Length": "3" } });
        expect(requests[0]!.headers["authorization"]).toContain("SignedHeaders=content-type;host;x-amz-date,");
    });

    // The transport refused them, three times over, as if nobody had answered.
    it.each([
        { name: "a line break in a value", given: { "x-a": "b\r\nx-c: d" }, named: '"x-a"' },
        { name: "a line break in a name", given: { "x-a\r\nx-c": "b" }, named: String.raw`"x-a\r\nx-c"` },
        { name: "an empty name", given: { "": "b" }, named: '""' },
        { name: "a character beyond Latin-1", given: { "x-a": "€" }, named: '"x-a"' },
        { name: "no value", given: { "x-a": undefined as unknown as string }, named: '"x-a"' },
    ])("refuses $name before anything is sent", async ({ given, named }) => {
        const { finspace, requests } = createTestClient([json({})]);
        const thrown = await catchError(finspace.getUser({ userId: "u" }, { headers: given }));
        expect(thrown).toBeInstanceOf(InputError);
        expect(thrown).toMatchObject({
            message: `GetUser: headers has ${named}, whose name or value a header cannot hold`,
        });
        expect(requests).toEqual([]);
    });
});

describe("send with a signal", () => {
    const reason = { why: "a reason that is no error" };

    it("sends nothing and asks for no credentials if it is aborted before", async () => {
        let asked = 0;
        const provider = () => (asked++, credentials);
        const { finspace, requests } = createTestClient([json({})], { credentials: provider });
        expect(await catchError(finspace.getUser({ userId: "u" }, { signal: AbortSignal.abort(reason) }))).toBe(reason);
        expect(requests).toEqual([]);
        expect(asked).toBe(0);
    });

    // A fetch that was given a signal already aborted was called all the same.
    it("sends nothing if it is aborted while the credentials come", async () => {
        const controller = new AbortController();
        const provider = () => (controller.abort(reason), credentials);
        const { finspace, requests } = createTestClient([json({})], { credentials: provider });
        expect(await catchError(finspace.getUser({ userId: "u" }, { signal: controller.signal }))).toBe(reason);
        expect(requests).toEqual([]);
    });

    it("ends the request with the signal's reason", async () => {
        const controller = new AbortController();
        const hang: Reply = ({ signal }) =>
            new Promise((_, reject) => {
                signal.addEventListener("abort", () => reject(signal.reason as Error));
                controller.abort(reason);
            });
        const { finspace, requests, sleeps } = createTestClient([hang]);
        expect(await catchError(finspace.getUser({ userId: "u" }, { signal: controller.signal }))).toBe(reason);
        expect(requests).toHaveLength(1);
        expect(sleeps).toEqual([]);
    });

    it("tells the signal's reason and not what the transport made of it", async () => {
        const controller = new AbortController();
        const wrap: Reply = () => {
            controller.abort(reason);
            throw new DOMException("This operation was aborted", "AbortError");
        };
        const { finspace } = createTestClient([wrap]);
        expect(await catchError(finspace.getUser({ userId: "u" }, { signal: controller.signal }))).toBe(reason);
    });

    it("sends no second request if it is aborted during the wait", async () => {
        const controller = new AbortController();
        const sleep = (_: number, signal: AbortSignal | undefined) => {
            controller.abort(reason);
            return Promise.reject(signal!.reason as Error);
        };
        const { finspace, requests } = createTestClient([error(500), json({})], { sleep });
        expect(await catchError(finspace.getUser({ userId: "u" }, { signal: controller.signal }))).toBe(reason);
        expect(requests).toHaveLength(1);
    });

    it("sends no second request if the wait does not heed it", async () => {
        const controller = new AbortController();
        const sleep = async () => controller.abort(reason);
        const { finspace, requests } = createTestClient([error(500), json({})], { sleep });
        expect(await catchError(finspace.getUser({ userId: "u" }, { signal: controller.signal }))).toBe(reason);
        expect(requests).toHaveLength(1);
    });

    it("takes an answer that came before it was aborted", async () => {
        const controller = new AbortController();
        const { finspace } = createTestClient([json({ userId: "u" })]);
        const user = await finspace.getUser({ userId: "u" }, { signal: controller.signal });
        controller.abort(reason);
        expect(user.userId).toBe("u");
    });
});

describe("a method", () => {
    it.each([undefined, null, "u"])("refuses the input %j", async (input) => {
        const { finspace, requests } = createTestClient([json({})]);
        const thrown = await catchError(finspace.getUser(input as never));
        expect(thrown).toMatchObject({ name: "InputError", message: "GetUser: input must be an object" });
        expect(requests).toEqual([]);
    });
});
