/** What a caller gets from a server that misbehaves: a real one, on loopback. Nothing waits for real time. */
import { once } from "node:events";
import http from "node:http";
import net, { type AddressInfo } from "node:net";
import { inspect } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import {
    type ClientOptions,
    type CreateUserOutput,
    FinSpaceData,
    type LogEntry,
    type NetworkError,
    responseOf,
    type RetryEvent,
} from "finspace-data";
import { FakeTimers } from "../../support/fake-timers.js";
import { printTable } from "../../support/print-table.js";

const [timeoutMs, attemptTimeoutMs, connectTimeoutMs] = [99_000, 9_000, 900];
const secrets = ["wJalrXUtnFEMI-EXAMPLEKEY", "session-token-EXAMPLE", "ada@example.com", "Lovelace"];
const [secretAccessKey, sessionToken, emailAddress, lastName] = secrets as [string, string, string, string];
const now = Date.UTC(2024, 0, 31, 12);
const user = JSON.stringify({ userId: "u" });

interface Exchange {
    readonly request: http.IncomingMessage;
    readonly response: http.ServerResponse;
    readonly timers: FakeTimers;
    readonly abort: () => void;
}

/** What a server does with each request; the last one also with those that follow. */
type Behaviour = (exchange: Exchange) => void;

interface Fault {
    readonly name: string;
    readonly behaviours: readonly Behaviour[];
    /** The error's name, or what the call resolves with. */
    readonly want: string | { readonly userId: string };
    readonly attempts: number;
    /** Requests that reach the server, where they are not as many. */
    readonly requests?: number;
    /** What the server does with each connection. */
    readonly connect?: (socket: net.Socket) => void;
    /** Members of the error that matter. */
    readonly error?: object;
    /** Delays before the retries; those of a passing trouble where it is left out. */
    readonly delays?: readonly number[];
}

const answer =
    (status: number, body: string | Buffer = user, headers: http.OutgoingHttpHeaders = {}): Behaviour =>
    ({ response }) =>
        response.writeHead(status, { "x-amzn-requestid": "r-1", ...headers }).end(body);
const ok = answer(200);
const error = (status: number, code: string, headers: http.OutgoingHttpHeaders = {}): Behaviour =>
    answer(status, JSON.stringify({ message: `${emailAddress} is odd` }), { "x-amzn-errortype": code, ...headers });
const reset: Behaviour = ({ response }) => (response.socket as net.Socket).resetAndDestroy();
const breakOff =
    (body: string): Behaviour =>
    ({ response }) => {
        response.writeHead(200, { "content-length": "1000" });
        response.write(body, () => response.socket!.destroy());
    };
const resetBody: Behaviour = ({ response }) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write("{", () => (response.socket as net.Socket).resetAndDestroy());
};
const stall: Behaviour = ({ timers }) => timers.fire(attemptTimeoutMs);
const stallBody: Behaviour = ({ response, timers }) => {
    response.writeHead(200, { "content-length": "1000" });
    // The head must be there before the attempt ends.
    response.write("{", () => setImmediate(() => timers.fire(attemptTimeoutMs)));
};
const date = (offsetMs: number) => ({ date: new Date(now + offsetMs).toUTCString() });
const hour = 3_600_000;

/** Every status of a final answer that HTTP knows. */
const statuses = Object.keys(http.STATUS_CODES)
    .map(Number)
    .filter((status) => status >= 200);

/** An answer without a body: of a success it lacks the document, of an error the code. */
function createEmptyFault(status: number): Fault {
    const told = { name: `empty ${status}`, behaviours: [answer(status, "")] };
    if (status < 300) return { ...told, want: "ResponseParseError", attempts: 1, error: { status, requestId: "r-1" } };
    const delays = emptyDelays[status] ?? [];
    return {
        ...told,
        want: "ServiceError",
        attempts: delays.length + 1,
        delays,
        error: { status, code: "UnknownError", requestId: "r-1" },
    };
}

const emptyDelays: Readonly<Record<number, readonly number[]>> = {
    429: [500, 1000],
    500: [25, 50],
    502: [25, 50],
    503: [25, 50],
    504: [25, 50],
};

/** What a fetch does not hand on: it fails at the one and repeats the other. @see https://fetch.spec.whatwg.org/#http-network-or-cache-fetch */
const ownOfFetch: ReadonlySet<string> = new Set(["empty 407", "empty 421"]);

const faults: Fault[] = [
    { name: "no fault", behaviours: [ok], want: { userId: "u" }, attempts: 1 },
    { name: "reset before the answer", behaviours: [reset], want: "NetworkError", attempts: 3, delays: [25, 50] },
    {
        name: "reset before the request",
        connect: (socket: net.Socket) => socket.resetAndDestroy(),
        behaviours: [ok],
        want: "NetworkError",
        attempts: 3,
        requests: 0,
    },
    { name: "reset once", behaviours: [reset, ok], want: { userId: "u" }, attempts: 2, delays: [25] },
    { name: "closed in the body", behaviours: [breakOff("{"), ok], want: { userId: "u" }, attempts: 2, delays: [25] },
    { name: "reset in the body", behaviours: [resetBody, ok], want: { userId: "u" }, attempts: 2, delays: [25] },
    { name: "reset in every body", behaviours: [resetBody], want: "NetworkError", attempts: 3 },
    { name: "closed in every body", behaviours: [breakOff("{")], want: "NetworkError", attempts: 3 },
    {
        name: "stalled headers",
        behaviours: [stall],
        want: "RequestTimeoutError",
        attempts: 3,
        error: { limit: "attemptTimeoutMs" },
    },
    { name: "stalled headers once", behaviours: [stall, ok], want: { userId: "u" }, attempts: 2 },
    {
        name: "stalled body",
        behaviours: [stallBody],
        want: "RequestTimeoutError",
        attempts: 3,
        error: { limit: "attemptTimeoutMs" },
    },
    { name: "stalled body once", behaviours: [stallBody, ok], want: { userId: "u" }, attempts: 2 },
    {
        name: "silence to the call's end",
        behaviours: [({ timers }) => timers.fire(timeoutMs)],
        want: "RequestTimeoutError",
        attempts: 1,
        error: { limit: "timeoutMs" },
    },
    { name: "abort while it waits", behaviours: [({ abort }) => abort()], want: "Enough", attempts: 1 },
    {
        name: "truncated JSON",
        behaviours: [answer(200, user.slice(0, -2))],
        want: "ResponseParseError",
        attempts: 1,
        error: { status: 200, requestId: "r-1" },
    },
    { name: "HTML", behaviours: [answer(200, "<html>")], want: "ResponseParseError", attempts: 1 },
    {
        name: "too long an answer",
        behaviours: [answer(200, JSON.stringify("a".repeat(70_000)))],
        want: "ResponseParseError",
        attempts: 1,
        error: {
            status: 200,
            requestId: "r-1",
            message: "CreateUser: the answer is longer than maxResponseBytes, 65536",
        },
    },
    {
        name: "too long an error",
        behaviours: [answer(500, "a".repeat(70_000))],
        want: "ResponseParseError",
        attempts: 1,
        error: { status: 500, requestId: "r-1" },
    },
    ...statuses.map((status) => createEmptyFault(status)),
    ...[500, 502, 503, 504].map((status) => ({
        name: `${status} once`,
        behaviours: [answer(status, "<html>"), ok],
        want: { userId: "u" },
        attempts: 2,
        delays: [25],
    })),
    {
        name: "429 with Retry-After in seconds",
        behaviours: [error(429, "ThrottlingException", { "retry-after": "3" }), ok],
        want: { userId: "u" },
        attempts: 2,
        delays: [3000],
    },
    {
        name: "429 with Retry-After as a date",
        behaviours: [error(429, "ThrottlingException", { "retry-after": date(7000).date }), ok],
        want: { userId: "u" },
        attempts: 2,
        delays: [7000],
    },
    {
        name: "429 with x-amz-retry-after",
        behaviours: [error(429, "ThrottlingException", { "x-amz-retry-after": "1234" }), ok],
        want: { userId: "u" },
        attempts: 2,
        delays: [1234],
    },
    {
        name: "429 that asks for an hour",
        behaviours: [error(429, "ThrottlingException", { "retry-after": "3600" }), ok],
        want: { userId: "u" },
        attempts: 2,
        delays: [20_000],
    },
    {
        name: "a skewed clock",
        behaviours: [error(403, "RequestTimeTooSkewed", date(hour)), ok],
        want: { userId: "u" },
        attempts: 2,
        delays: [0],
    },
    {
        name: "a clock that stays skewed",
        behaviours: [error(403, "RequestTimeTooSkewed", date(hour))],
        want: "ServiceError",
        attempts: 3,
        delays: [0, 0],
        error: { code: "RequestTimeTooSkewed" },
    },
    {
        name: "an expired token",
        behaviours: [error(403, "ExpiredTokenException")],
        want: "ServiceError",
        attempts: 1,
        error: { status: 403, code: "ExpiredTokenException" },
    },
    ...[301, 302, 303, 307, 308].map((status) => ({
        name: `a redirect, ${status}`,
        behaviours: [answer(status, "", { location: "http://127.0.0.1:9/" })],
        want: "ServiceError",
        attempts: 1,
        error: { status },
    })),
    {
        name: "a modelled error",
        behaviours: [error(409, "ConflictException")],
        want: "ConflictException",
        attempts: 1,
        error: { status: 409 },
    },
    ...[
        { name: "the code in the body alone", headers: {}, body: { __type: "ConflictException" } },
        {
            name: "the code with a namespace",
            headers: {},
            body: { __type: "com.amazonaws.finspacedata#ConflictException" },
        },
        {
            name: "the code with a URL behind it",
            headers: { "x-amzn-errortype": "ConflictException:http://internal.amazon.com/coral/" },
            body: {},
        },
    ].map(({ name, headers, body }) => ({
        name,
        behaviours: [answer(409, JSON.stringify(body), headers)],
        want: "ConflictException",
        attempts: 1,
        error: { status: 409, requestId: "r-1" },
    })),
    {
        name: "an unknown code",
        behaviours: [error(418, "TeapotException")],
        want: "ServiceError",
        attempts: 1,
        error: { code: "TeapotException" },
    },
    {
        name: "another charset",
        behaviours: [answer(200, Buffer.from('{"userId":"é"}', "latin1"))],
        want: "ResponseParseError",
        attempts: 1,
        error: { status: 200, requestId: "r-1" },
    },
    {
        name: "another charset in an error",
        behaviours: [answer(409, Buffer.from('{"__type":"ConflictException","message":"é"}', "latin1"))],
        want: "ConflictException",
        attempts: 1,
        error: { message: "\ufffd" },
    },
    {
        name: "truncated JSON in an error",
        behaviours: [answer(409, '{"mess', { "x-amzn-errortype": "ConflictException" })],
        want: "ConflictException",
        attempts: 1,
    },
    {
        name: "what is not HTTP",
        behaviours: [({ response }) => void response.socket!.end("SSH-2.0\r\n\r\n")],
        want: "NetworkError",
        attempts: 3,
    },
];

const rows: string[][] = [];
/** All that was printed or thrown. */
const traces: string[] = [];

async function run({ behaviours, connect }: Fault, options: ClientOptions) {
    const timers = new FakeTimers();
    const controller = new AbortController();
    const sockets: net.Socket[] = [];
    let count = 0;
    const server = http.createServer((request, response) => {
        request.resume().on("end", () => {
            const behave = behaviours[Math.min(count++, behaviours.length - 1)]!;
            behave({ request, response, timers, abort: () => controller.abort(new Enough("Enough")) });
        });
    });
    server.on("connection", (socket) => {
        sockets.push(socket.on("error", () => {}));
        connect?.(socket);
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const delays: number[] = [];
    const finspace = new FinSpaceData({
        region: "us-east-1",
        endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey, sessionToken },
        timeoutMs,
        attemptTimeoutMs,
        connectTimeoutMs,
        maxResponseBytes: 65_536,
        now: () => now,
        random: () => 0.5,
        sleep: () => Promise.resolve(),
        setTimer: timers.setTimer,
        logger: { debug: (entry: LogEntry) => void traces.push(inspect(entry, { depth: 9 })) },
        retries: {
            onRetry: (event: RetryEvent) => {
                delays.push(event.delayMs);
                traces.push(inspect(event));
            },
        },
        ...options,
    });
    const input = { emailAddress, lastName, type: "APP_USER" as const };
    const outcome: unknown = await finspace
        .createUser(input, { signal: controller.signal })
        .catch((thrown: unknown) => thrown);
    traces.push(inspect(outcome, { depth: 9 }), JSON.stringify(outcome) ?? "", String(outcome));
    finspace.close();
    server.close();
    server.closeAllConnections();
    await once(server, "close");
    return { outcome, delays, timers, sockets, count };
}

/** What the caller is told; nothing by the reason of an abort, which is the caller's own. */
function readAttempts(outcome: unknown): number | undefined {
    return outcome instanceof Error
        ? (outcome as NetworkError).attempts
        : responseOf(outcome as CreateUserOutput).attempts;
}

class Enough extends Error {
    override readonly name = "Enough";
}

describe.each<{ over: string; options: ClientOptions }>([
    { over: "node:http", options: {} },
    { over: "fetch", options: { fetch: (request) => fetch(request) } },
])("over $over, a server with", ({ over, options }) => {
    it.each(faults.filter(({ name }) => over === "node:http" || !ownOfFetch.has(name)))("$name", async (fault) => {
        const { outcome, delays, timers, sockets, count } = await run(fault, options);
        const { want, attempts, requests = attempts } = fault;
        rows.push([
            fault.name,
            over,
            outcome instanceof Error ? outcome.name : "the output",
            String(count),
            delays.join(", "),
        ]);
        expect(count).toBe(requests);
        expect(readAttempts(outcome) ?? attempts).toBe(attempts);
        expect(outcome).toMatchObject(typeof want === "string" ? { name: want, ...fault.error } : want);
        expect(delays).toEqual(fault.delays ?? [25, 50].slice(0, attempts - 1));
        expect(timers.pending).toEqual([]);
        expect(sockets.every((socket) => socket.destroyed)).toBe(true);
    });

    it("nobody listening", async () => {
        const closed = net.createServer();
        await new Promise<void>((resolve) => void closed.listen(0, "127.0.0.1", resolve));
        const { port } = closed.address() as AddressInfo;
        closed.close();
        const { outcome, timers } = await run(
            { name: "", behaviours: [ok], want: "", attempts: 0 },
            { ...options, endpoint: `http://127.0.0.1:${port}` },
        );
        rows.push(["nobody listening", over, (outcome as Error).name, "0", ""]);
        expect(outcome).toMatchObject({ name: "NetworkError", attempts: 3 });
        expect((outcome as Error).message).toContain("ECONNREFUSED");
        expect(timers.pending).toEqual([]);
    });

    it("connections that it closes between requests", async () => {
        const { finspace, sockets, timers, close } = await startKeepAlive(options, ({ response }) =>
            response.end(user),
        );
        for (let i = 0; i < 20; i++) {
            expect((await finspace.getUser({ userId: "u" })).userId).toBe("u");
            sockets.at(-1)!.destroy();
        }
        await close();
        rows.push(["closed between requests", over, "the output", "1 or 2", ""]);
        expect(timers.pending).toEqual([]);
        expect(sockets.every((socket) => socket.destroyed)).toBe(true);
    });
});

describe("over node:http, a server with", () => {
    // The server gave the connection up while the request was on its way.
    it("a connection that is stale when it is used again", async () => {
        const used = new Set<unknown>();
        const behave = ({ response }: Pick<Exchange, "response">) => {
            if (used.has(response.socket)) (response.socket as net.Socket).resetAndDestroy();
            else response.end(user);
            used.add(response.socket);
        };
        const { finspace, sockets, timers, close } = await startKeepAlive({}, behave);
        const attempts: number[] = [];
        for (let i = 0; i < 3; i++) attempts.push(responseOf(await finspace.getUser({ userId: "u" })).attempts);
        await close();
        rows.push(["stale keep-alive connection", "node:http", "the output", "2", "25"]);
        expect(attempts).toEqual([1, 2, 2]);
        expect(timers.pending).toEqual([]);
        expect(sockets.every((socket) => socket.destroyed)).toBe(true);
    });
});

/** A client of a server that keeps connections, and what is left of them after both are closed. */
async function startKeepAlive(options: ClientOptions, behave: (exchange: Pick<Exchange, "response">) => void) {
    const timers = new FakeTimers();
    const sockets: net.Socket[] = [];
    const server = http.createServer((request, response) => request.resume().on("end", () => behave({ response })));
    server.on("connection", (socket) => sockets.push(socket.on("error", () => {})));
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const finspace = new FinSpaceData({
        region: "us-east-1",
        endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey },
        sleep: () => Promise.resolve(),
        setTimer: timers.setTimer,
        ...options,
    });
    return { finspace, sockets, timers, close };

    async function close(): Promise<void> {
        finspace.close();
        server.close();
        server.closeAllConnections();
        await once(server, "close");
    }
}

describe("the matrix", () => {
    it("shows no secret", () => {
        expect(traces.length).toBeGreaterThan(100);
        const signature = /[0-9a-f]{64}/;
        expect(traces.filter((trace) => secrets.some((secret) => trace.includes(secret)))).toEqual([]);
        expect(traces.filter((trace) => signature.test(trace))).toEqual([]);
    });

    afterAll(() => printTable(["Fault", "Over", "The caller gets", "Requests", "Delays, ms"], rows));
});
