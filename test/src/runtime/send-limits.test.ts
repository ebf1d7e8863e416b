import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { FinSpaceData, type LogEntry, type RetryEvent } from "finspace-data";
import type { Operation } from "../../../src/runtime/service.js";
import { catchError } from "../../support/catch-error.js";
import { FakeTimers } from "../../support/fake-timers.js";
import { startLoopbackServer } from "../../support/loopback-server.js";
import { createRecordingFetch, error, json, type Reply } from "../../support/recording-fetch.js";
import { createTestClient, credentials, FixtureClient, fixedOptions } from "../../support/test-client.js";

const reason = new Error("enough");
const minute = 60_000;
const unsafe: Operation = { name: "DoThing", method: "POST", uri: "/thing", output: { document: true } };
const input = { userId: "u" };
const hang: Reply = () => new Promise(() => {});

/** Refuses the time of a request, by a clock that is so far ahead of ours. */
const refuse = (aheadMs: number, code = "RequestTimeTooSkewed"): Reply =>
    json(
        {},
        {
            status: 403,
            headers: { "x-amzn-errortype": code, date: new Date(fixedOptions.now() + aheadMs).toUTCString() },
        },
    );

describe("the whole call's deadline", () => {
    it("ends a call whose fetch does not heed its signal", async () => {
        const timers = new FakeTimers();
        const { finspace } = createTestClient([() => (timers.fire(7), hang(undefined as never))], {
            timeoutMs: 7,
            setTimer: timers.setTimer,
        });
        const thrown = await catchError(finspace.getUser(input));
        expect(thrown).toMatchObject({
            name: "RequestTimeoutError",
            limit: "timeoutMs",
            operation: "GetUser",
            attempts: 1,
        });
        expect((thrown as Error).message).toBe("GetUser: not answered within timeoutMs, 7 (attempt 1)");
    });

    it("covers the credentials", async () => {
        const timers = new FakeTimers();
        const { finspace, requests } = createTestClient([json()], {
            timeoutMs: 7,
            setTimer: timers.setTimer,
            credentials: () => (timers.fire(7), new Promise(() => {})),
        });
        const thrown = await catchError(finspace.getUser(input));
        expect(thrown).toMatchObject({
            limit: "timeoutMs",
            attempts: 0,
            message: "GetUser: not sent within timeoutMs, 7 (attempt 0)",
        });
        expect(requests).toEqual([]);
    });

    it("covers what makes the request, parts that are loaded for it included", async () => {
        const timers = new FakeTimers();
        const { fetch, requests } = createRecordingFetch(json());
        const finish = () => (timers.fire(7), new Promise<never>(() => {}));
        const options = { timeoutMs: 7, setTimer: timers.setTimer, fetch };
        const client = new FixtureClient(options, { bindings: [{ finish }] });
        expect(await catchError(client.send(unsafe))).toMatchObject({ limit: "timeoutMs", attempts: 0 });
        expect([requests, timers.pending]).toEqual([[], []]);
    });

    it("covers the pauses between attempts", async () => {
        const timers = new FakeTimers();
        const { finspace, requests } = createTestClient([error(500)], {
            timeoutMs: 7,
            setTimer: timers.setTimer,
            sleep: (_, signal) =>
                new Promise((_resolve, reject) => {
                    signal!.addEventListener("abort", () => reject(signal!.reason as Error));
                    timers.fire(7);
                }),
        });
        expect(await catchError(finspace.getUser(input))).toMatchObject({
            limit: "timeoutMs",
            attempts: 1,
            // Why it waited.
            cause: { name: "ServiceError", status: 500, attempts: 1 },
        });
        expect(requests).toHaveLength(1);
    });

    it("is set by a call above its client", async () => {
        const timers = new FakeTimers();
        const asked: number[] = [];
        const { finspace } = createTestClient([json()], {
            timeoutMs: 7,
            setTimer: (ms, callback) => (asked.push(ms), timers.setTimer(ms, callback)),
        });
        await finspace.getUser(input, { timeoutMs: 3, attemptTimeoutMs: 2 });
        expect(asked).toEqual([3, 2]);
        expect(timers.pending).toEqual([]);
    });
});

describe("a signal", () => {
    it("ends a call while its credentials hang", async () => {
        const controller = new AbortController();
        const { finspace } = createTestClient([json()], {
            credentials: () => (controller.abort(reason), new Promise(() => {})),
        });
        expect(await catchError(finspace.getUser(input, { signal: controller.signal }))).toBe(reason);
    });

    // A Request listened on until it was collected: a signal that outlives many calls gathered listeners.
    it.each([
        { name: "an answer", reply: json() },
        { name: "an error", reply: error(404) },
        { name: "retries", reply: error(500) },
    ])("has no listener left after $name", async ({ reply }) => {
        const { signal } = new AbortController();
        const { finspace } = createTestClient([reply]);
        await catchError(finspace.getUser(input, { signal }).then(() => Promise.reject(reason)));
        expect(getEventListeners(signal, "abort")).toHaveLength(0);
    });
});

describe("a skewed clock", () => {
    it.each([
        { name: "ahead", aheadMs: 10 * minute, want: "20240131T121000Z" },
        { name: "behind", aheadMs: -10 * minute, want: "20240131T115000Z" },
    ])("$name is corrected, and stays so for later calls", async ({ aheadMs, want }) => {
        const { finspace, requests } = createTestClient([refuse(aheadMs), json()]);
        await finspace.getUser(input);
        await finspace.getUser(input);
        expect(requests.map(({ headers }) => headers["x-amz-date"])).toEqual(["20240131T120000Z", want, want]);
    });

    it("is measured against the time that was signed", async () => {
        const { finspace, requests } = createTestClient([refuse(10 * minute), refuse(5 * minute), json()]);
        await finspace.getUser(input);
        expect(requests.at(-1)!.headers["x-amz-date"]).toBe("20240131T120500Z");
    });

    it("is corrected for an operation that is not safe to retry: the request was turned away", async () => {
        const { fetch, requests } = createRecordingFetch(refuse(10 * minute), json());
        await new FixtureClient({ fetch }).send(unsafe);
        expect(requests).toHaveLength(2);
    });

    // Each call added to the correction what it had found, and the clock ran away from them all.
    it("is corrected once where many calls find it at a time", async () => {
        const { finspace, requests } = createTestClient([
            (request) => {
                const isRight = request.headers["x-amz-date"] === "20240131T130000Z";
                return (isRight ? json(input) : refuse(60 * minute))(request);
            },
        ]);
        const calls = Array.from({ length: 20 }, () => finspace.getUser(input));
        for (const user of await Promise.all(calls)) expect(user).toEqual(input);
        expect(requests).toHaveLength(40);
    });

    it("is not looked for where the signature is wrong and the time is not", async () => {
        const { finspace, requests } = createTestClient([refuse(minute, "InvalidSignatureException")]);
        expect(await catchError(finspace.getUser(input))).toMatchObject({ code: "InvalidSignatureException" });
        expect(requests).toHaveLength(1);
    });
});

describe("the quota", () => {
    it("ends retries after a hundred that failed, and gives them back with success", async () => {
        const failures = Array.from({ length: 151 }, () => error(500));
        const successes = Array.from({ length: 5 }, () => json());
        const { finspace, requests } = createTestClient([...failures, ...successes, error(500)]);
        for (let i = 0; i < 50; i++) await catchError(finspace.getUser(input));
        expect(requests).toHaveLength(150);
        await catchError(finspace.getUser(input));
        expect(requests).toHaveLength(151);
        for (let i = 0; i < 5; i++) await finspace.getUser(input);
        await catchError(finspace.getUser(input));
        expect(requests).toHaveLength(151 + 5 + 2);
    });
});

describe("onRetry", () => {
    it("is told of each retry, the call's above the client's", async () => {
        const events: RetryEvent[] = [];
        const onRetry = (event: RetryEvent) => void events.push(event);
        const { finspace } = createTestClient([error(429, "ThrottlingException"), error(503), json()], {
            retries: { onRetry: () => expect.unreachable() },
        });
        await finspace.getUser(input, { retries: { onRetry } });
        expect(events).toEqual([
            {
                operation: "GetUser",
                attempt: 1,
                delayMs: 500,
                reason: "throttling",
                status: 429,
                code: "ThrottlingException",
            },
            { operation: "GetUser", attempt: 2, delayMs: 50, reason: "transient", status: 503, code: undefined },
        ]);
    });

    it("is not told of the last failure", async () => {
        let told = 0;
        const { finspace } = createTestClient([error(500)], { retries: { maxAttempts: 2, onRetry: () => told++ } });
        await catchError(finspace.getUser(input));
        expect(told).toBe(1);
    });
});

describe("retries.maxDelayMs", () => {
    it("bounds what the service asks for", async () => {
        const slow = json({}, { status: 429, headers: { "retry-after": "60" } });
        const { finspace, sleeps } = createTestClient([slow, json()]);
        await finspace.getUser(input, { retries: { maxDelayMs: 1500 } });
        expect(sleeps).toEqual([1500]);
    });
});

describe("an operation that is not safe to retry", () => {
    it("is repeated where no connection stood, for nothing was sent", async () => {
        const server = await startLoopbackServer();
        await server.close();
        const client = new FixtureClient({ endpoint: server.endpoint });
        expect(await catchError(client.send(unsafe))).toMatchObject({ name: "NetworkError", attempts: 3 });
    });

    it("is not repeated where the connection broke", async () => {
        const server = await startLoopbackServer((_, response) => response.socket!.destroy());
        const client = new FixtureClient({ endpoint: server.endpoint });
        expect(await catchError(client.send(unsafe))).toMatchObject({ name: "NetworkError", attempts: 1 });
        await server.close();
    });

    it("is not repeated after a timeout", async () => {
        const timers = new FakeTimers();
        const { fetch } = createRecordingFetch(() => (timers.fire(30_000), hang(undefined as never)));
        const client = new FixtureClient({ fetch, setTimer: timers.setTimer });
        expect(await catchError(client.send(unsafe))).toMatchObject({ name: "RequestTimeoutError", attempts: 1 });
    });
});

describe("a logger", () => {
    it("is told of each attempt, without what a signature or a session is made of", async () => {
        const entries: LogEntry[] = [];
        const { finspace } = createTestClient([error(500), json({ userId: "u" })], {
            logger: { debug: (entry) => void entries.push(entry) },
            credentials: { ...credentials, sessionToken: "session" },
        });
        await finspace.listUsers({ maxResults: 1, nextToken: "page" }, { headers: { "x-own": "mine" } });
        expect(entries).toMatchObject([
            { operation: "ListUsers", attempt: 1, method: "GET", status: 500, durationMs: 0, error: undefined },
            { operation: "ListUsers", attempt: 2, status: 200 },
        ]);
        expect(entries[0]).toMatchObject({
            url: "https://finspace-api.us-east-1.amazonaws.com/user",
            requestHeaders: { authorization: "***", "x-amz-security-token": "***", "x-own": "***" },
            responseHeaders: { "content-type": "application/json" },
        });
        expect(entries[0]!.requestHeaders["x-amz-date"]).toBe("20240131T120000Z");
    });

    it("is told of an answer's headers but those that may hold a secret", async () => {
        const server = await startLoopbackServer((_, response) => {
            const secret = { "set-cookie": "id=1", location: "/?token=1", "x-amzn-trace-id": "Root=1" };
            response.writeHead(200, { ...secret, "cache-control": "no-store", server: "test" }).end('{"users":[]}');
        });
        const entries: LogEntry[] = [];
        const logger = { debug: (entry: LogEntry) => void entries.push(entry) };
        const finspace = new FinSpaceData({ region: "us-east-1", endpoint: server.endpoint, credentials, logger });
        await finspace.listUsers({ maxResults: 1 });
        expect(entries[0]!.responseHeaders).toEqual({
            "set-cookie": "***",
            location: "***",
            "x-amzn-trace-id": "***",
            "cache-control": "no-store",
            server: "test",
            date: expect.stringMatching(/ GMT$/) as string,
            connection: "keep-alive",
            "keep-alive": expect.stringMatching(/^timeout=\d+$/) as string,
            "transfer-encoding": "chunked",
        });
        finspace.close();
        await server.close();
    });

    it("is told no sensitive member of a path", async () => {
        const entries: LogEntry[] = [];
        const { fetch } = createRecordingFetch(json());
        const client = new FixtureClient(
            { fetch, logger: { debug: (entry) => void entries.push(entry) } },
            { sensitive: { GetPatientInput: { ssn: true } } },
        );
        const path = { method: "GET", uri: "/patients/{ssn}/files/{file+}?x", output: {} } as const;
        await client.send({ ...path, name: "GetPatient" }, { ssn: "123-45-6789", file: "a/b" });
        await client.send({ ...path, name: "GetPet" }, { ssn: "Rex", file: "a/b" });
        expect(entries.map(({ url }) => url)).toEqual([
            "https://fixture.us-east-1.amazonaws.com/patients/{ssn}/files/{file+}",
            "https://fixture.us-east-1.amazonaws.com/patients/Rex/files/a/b",
        ]);
    });

    it("is told once of an attempt, though it throws", async () => {
        const entries: LogEntry[] = [];
        const debug = (entry: LogEntry) => {
            entries.push(entry);
            throw reason;
        };
        const { finspace } = createTestClient([json()], { logger: { debug } });
        expect(await catchError(finspace.getUser(input))).toBe(reason);
        expect(entries).toHaveLength(1);
    });

    it("is told why no answer came", async () => {
        const entries: LogEntry[] = [];
        const { finspace } = createTestClient([() => Promise.reject(new Error("broken"))], {
            logger: { debug: (entry) => void entries.push(entry) },
            retries: { maxAttempts: 1 },
        });
        await catchError(finspace.getUser(input));
        expect(entries).toMatchObject([{ status: undefined, responseHeaders: undefined, error: "broken" }]);
    });
});
