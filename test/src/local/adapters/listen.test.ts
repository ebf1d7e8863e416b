import { EventEmitter, once } from "node:events";
import http from "node:http";
import net from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { FinSpaceData } from "../../../../src/index.js";
import type { Listening, ListenOptions, LocalServiceOptions } from "../../../../src/local/index.js";
import { listen } from "../../../../src/local/adapters/listen.js";
import { catchError } from "../../../support/catch-error.js";
import { createTestService, credentials } from "../../../support/local-service.js";

const opened: Listening[] = [];

afterEach(async () => {
    await Promise.all(opened.splice(0).map((listening) => listening.close({ graceMs: 0 })));
});

async function start(options: LocalServiceOptions = {}, given: ListenOptions = {}) {
    const { local } = createTestService(options);
    const listening = await local.listen(given);
    opened.push(listening);
    const finspace = new FinSpaceData({
        region: "us-east-1",
        endpoint: listening.url,
        credentials,
        retries: { maxAttempts: 1 },
    });
    return { local, listening, finspace };
}

/** Something to wait for. */
function createSignal() {
    const events = new EventEmitter();
    const given = once(events, "given");
    return { given, give: () => void events.emit("given") };
}

/** What a server sends back for bytes, until it ends the connection. */
function exchange(port: number, ...parts: string[]): Promise<string> {
    return new Promise((resolve, reject) => {
        const socket = net.connect(port, "127.0.0.1", () => parts.forEach((part) => socket.write(part)));
        let text = "";
        socket.on("data", (chunk) => (text += chunk.toString()));
        socket.on("close", () => resolve(text));
        socket.on("error", reject);
    });
}

describe("listen", () => {
    it("answers on a free port of this machine, signatures verified", async () => {
        const { listening, finspace } = await start({ auth: "strict", now: Date.now });
        expect(listening.url).toBe(`http://127.0.0.1:${listening.port}`);
        const { userId } = await finspace.createUser({
            emailAddress: "ü.a@example.com".replace("ü.", ""),
            type: "APP_USER",
            firstName: "Zoë",
        });
        expect(await finspace.getUser({ userId })).toMatchObject({ firstName: "Zoë" });
        finspace.close();
    });

    it("rejects if the port is taken", async () => {
        const { listening } = await start();
        const { local } = createTestService();
        expect(await catchError(local.listen({ port: listening.port }))).toMatchObject({ code: "EADDRINUSE" });
    });

    it("takes no longer bodies than it is told, and of its own pages any", async () => {
        const { listening, local } = await start({}, { maxBodyBytes: 100 });
        const ask = (path: string, body: string, method: "POST" | "PUT" = "POST") =>
            fetch(listening.url + path, { method, body, headers: { "content-type": "application/json" } });
        const long = JSON.stringify({ emailAddress: "a@example.com", type: "APP_USER", x: "x".repeat(100) });
        const refused = await ask("/user", long);
        expect([refused.status, refused.headers.get("x-amzn-errortype")]).toEqual([
            413,
            "RequestEntityTooLargeException",
        ]);
        expect(await refused.json()).toEqual({ message: "The body is longer than 100 bytes." });
        expect((await ask("/user", long.replace(/x{100}/, ""))).status).toBe(200);
        expect((await ask("/_local/state", JSON.stringify(local.exportState()), "PUT")).status).toBe(200);
    });

    it("reads chunked bodies no further than that", async () => {
        const { listening } = await start({}, { maxBodyBytes: 10 });
        const head =
            "POST /user HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
        expect(await exchange(listening.port, head, "20\r\n".concat("x".repeat(32), "\r\n"))).toMatch(
            /^HTTP\/1\.1 413 /,
        );
    });

    it("takes a GET with a body, with an empty one and with none, one after the other", async () => {
        const { listening } = await start();
        const text = await exchange(
            listening.port,
            "GET /user?maxResults=1 HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\n",
            "body",
            "GET /user?maxResults=2 HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n",
            "GET /user?maxResults=3 HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n",
            "GET /user?maxResults=4 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
        );
        expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(Array.from({ length: 4 }, () => "HTTP/1.1 200"));
    });

    it("joins headers that came more than once", async () => {
        const given: unknown[] = [];
        const listening = await listen((request) => {
            given.push(request.headers["set-cookie"], request.headers["x-many"]);
            return { response: { status: 204, headers: {}, body: new Uint8Array() } };
        });
        opened.push(listening);
        const fields = "Set-Cookie: a=1\r\nSet-Cookie: b=2\r\nX-Many: 1\r\nX-Many: 2\r\n";
        await exchange(listening.port, `GET / HTTP/1.1\r\nHost: h\r\n${fields}Connection: close\r\n\r\n`);
        expect(given).toEqual(["a=1, b=2", "1, 2"]);
    });

    it("takes a path that begins with two slashes for a path", async () => {
        const { listening } = await start();
        const text = await exchange(
            listening.port,
            "GET //evil.example/user?maxResults=1 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
        );
        expect(text).toMatch(/^HTTP\/1\.1 404 /);
    });

    it("takes a whole URL in place of a path", async () => {
        const { listening } = await start();
        const ask = (target: string) =>
            exchange(listening.port, `GET ${target} HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n`);
        expect(await ask("http://any.example/user?maxResults=1")).toMatch(/^HTTP\/1\.1 200 /);
        expect(await ask("HTTP://evil.example/_local/state")).toMatch(/^HTTP\/1\.1 403 [^]*not to evil\.example/);
    });

    it("does not fall over a request that is none", async () => {
        const { listening, finspace } = await start();
        expect(await exchange(listening.port, "nonsense\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
        const bad = await exchange(listening.port, "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n");
        expect(bad).toMatch(/^HTTP\/1\.1 400 [^]*make no URL/);
        expect(await finspace.listUsers({ maxResults: 1 })).toEqual({ users: [] });
        finspace.close();
    });

    it("ends requests that do not come to their end", async () => {
        const { listening } = await start({}, { requestTimeoutMs: 20 });
        expect(await exchange(listening.port, "GET /user HTTP/1.1\r\nHost: h\r\n")).toMatch(/^HTTP\/1\.1 408 /);
    });

    it("ends connections that are idle", async () => {
        const { listening } = await start({}, { idleTimeoutMs: 10 });
        // It comes back when the server has ended the connection.
        expect(await exchange(listening.port, "GET /user?maxResults=1 HTTP/1.1\r\nHost: h\r\n\r\n")).toMatch(
            /^HTTP\/1\.1 200 /,
        );
    });

    it("drops the connection, and cuts the body in half", async () => {
        const { finspace, listening } = await start({
            faults: [{ next: 1, drop: "after" }, { next: 1, truncate: true }, { truncate: true }],
        });
        for (let i = 0; i < 2; i++)
            expect(await catchError(finspace.listUsers({ maxResults: 1 }))).toMatchObject({ name: "NetworkError" });
        const text = await exchange(listening.port, "GET /user?maxResults=1 HTTP/1.1\r\nHost: h\r\n\r\n");
        expect(text).toMatch(/content-length: 12\r\n[^]*\r\n\r\n\{"user$/);
        finspace.close();
    });

    it("says nothing of clients that go away amid a request", async () => {
        const errors: unknown[] = [];
        const { listening, local } = await start({}, { onError: (error) => void errors.push(error) });
        const socket = net.connect(listening.port, "127.0.0.1");
        const closed = new Promise((resolve) => void socket.once("close", resolve));
        socket.write("POST /user HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nx", () => socket.destroy());
        await closed;
        await listening.close();
        expect([errors, local.listJournal()]).toEqual([[], []]);
    });

    it("sends no body for HEAD, and keeps the connection in order", async () => {
        const { listening } = await start();
        const text = await exchange(
            listening.port,
            "HEAD /_local/health HTTP/1.1\r\nHost: h\r\n\r\n",
            "GET /_local/health HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
        );
        expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 405", "HTTP/1.1 200"]);
    });

    it("says that it failed, and goes on, if something inside goes wrong", async () => {
        const errors: unknown[] = [];
        const disk = { load: () => [], write: () => {}, close() {} };
        const { finspace } = await start({ disk }, { onError: (error) => void errors.push(error) });
        disk.write = () => {
            throw new Error("the disk is full");
        };
        const create = finspace.createUser({ emailAddress: "a@example.com", type: "APP_USER" });
        expect(await catchError(create)).toMatchObject({ name: "InternalServerException", status: 500 });
        expect(String(errors[0])).toBe("Error: the disk is full");
        expect(await finspace.listUsers({ maxResults: 1 })).toEqual({ users: [] });
        finspace.close();
    });

    it("answers what is under way before it ends, and takes nothing new", async () => {
        const [asleep, awake] = [createSignal(), createSignal()];
        const { finspace, listening } = await start({
            faults: [{ latencyMs: 1 }],
            async sleep() {
                asleep.give();
                await awake.given;
            },
        });
        const answer = finspace.listUsers({ maxResults: 1 }).then((page) => page.users);
        await asleep.given;
        const closed = listening.close();
        const refused = await catchError(exchange(listening.port, "GET / HTTP/1.1\r\n\r\n"));
        expect(refused).toMatchObject({ code: "ECONNREFUSED" });
        awake.give();
        expect(await answer).toEqual([]);
        await closed;
        finspace.close();
    });

    it("waits no longer than its grace", async () => {
        const asleep = createSignal();
        const { finspace, listening } = await start({
            faults: [{ latencyMs: 1 }],
            sleep: () => (asleep.give(), new Promise(() => {})),
        });
        const answer = catchError(finspace.listUsers({ maxResults: 1 }));
        await asleep.given;
        await listening.close({ graceMs: 1 });
        expect(await answer).toMatchObject({ name: "NetworkError" });
        finspace.close();
    });
});

async function askHost(path: string, host: string): Promise<string> {
    const { listening } = await start();
    return exchange(listening.port, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
}

describe("the Host header", () => {
    it.each(["/_local/state", "/x/../_local/state"])("of another site is refused by %s", async (path) => {
        const text = await askHost(path, "evil.example:4570");
        expect(text).toMatch(/^HTTP\/1\.1 403 [^]*the host that the service listens on, not to evil\.example\./);
    });

    it("of another site is none of the API's business", async () => {
        expect(await askHost("/user?maxResults=1", "finspace.example")).toMatch(/^HTTP\/1\.1 200 /);
    });
});

describe("CORS", () => {
    const page = { origin: "https://page.example" };

    it("lets pages of any origin ask, and see what they need", async () => {
        const { listening, local } = await start();
        const preflight = await fetch(`${listening.url}/user`, {
            method: "OPTIONS",
            headers: {
                ...page,
                "access-control-request-method": "POST",
                "access-control-request-headers": "authorization,x-amz-date",
            },
        });
        expect(preflight.status).toBe(204);
        expect(Object.fromEntries(preflight.headers)).toMatchObject({
            "access-control-allow-origin": "*",
            "access-control-allow-methods": "GET, POST, PUT, DELETE",
            "access-control-allow-headers": "authorization,x-amz-date",
        });
        const answer = await fetch(`${listening.url}/user?maxResults=1`, { headers: page });
        expect(answer.headers.get("access-control-allow-origin")).toBe("*");
        expect(answer.headers.get("access-control-expose-headers")).toMatch(/x-amzn-errortype/);
        const refused = await fetch(`${listening.url}/user`, { headers: page });
        expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([400, "*"]);
        // The preflight is no request of the API.
        expect(local.listJournal().map(({ status }) => status)).toEqual([200, 400]);
    });

    it("lets them see why a body is refused", async () => {
        const { listening } = await start({}, { maxBodyBytes: 1 });
        const answer = await fetch(`${listening.url}/user`, { method: "POST", headers: page, body: "{}" });
        expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([413, "*"]);
    });

    it("leaves an OPTIONS that is no preflight to the API", async () => {
        const { listening } = await start();
        const answer = await fetch(`${listening.url}/user`, { method: "OPTIONS", headers: page });
        expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([405, "*"]);
    });

    it("can be off", async () => {
        const { listening } = await start({}, { cors: false });
        const answer = await fetch(`${listening.url}/user?maxResults=1`, { headers: page });
        expect(answer.headers.has("access-control-allow-origin")).toBe(false);
    });

    it("keeps pages of other origins from the service's own", async () => {
        const { listening, local, finspace } = await start();
        await finspace.createUser({ emailAddress: "a@example.com", type: "APP_USER" });
        for (const method of ["OPTIONS", "POST"]) {
            const answer = await fetch(`${listening.url}/_local/reset`, {
                method,
                headers: { ...page, "access-control-request-method": "POST" },
            });
            expect([answer.status, answer.headers.has("access-control-allow-origin")]).toEqual([403, false]);
        }
        expect(local.exportState().tables.users).toHaveLength(1);
        finspace.close();
    });
});

it("is reached by node:http with nothing but an address", async () => {
    const { listening } = await start();
    const status = await new Promise((resolve, reject) => {
        http.get(`${listening.url}/_local/health`, { agent: false }, (message) => {
            message.resume();
            resolve(message.statusCode);
        }).on("error", reject);
    });
    expect(status).toBe(200);
});
