import { once } from "node:events";
import http from "node:http";
import net, { type AddressInfo } from "node:net";
import { setImmediate as setImmediateCallback } from "node:timers";
import { setImmediate } from "node:timers/promises";
import { runInNewContext } from "node:vm";
import zlib from "node:zlib";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { Deadline, setTimer, type SetTimer } from "../../../../src/runtime/deadline.js";
import { type HttpRequest, unsent } from "../../../../src/runtime/http.js";
import { createTransport as createFetchTransport } from "../../../../src/runtime/transport/fetch.js";
import { createTransport as createNodeTransport } from "../../../../src/runtime/transport/node.js";
import { catchError } from "../../../support/catch-error.js";
import { type Answerer, startLoopbackServer } from "../../../support/loopback-server.js";

const options = { maxResponseBytes: 100_000, connectTimeoutMs: 5_000, setTimer };
const transports = [
    { name: "node", createTransport: () => createNodeTransport(options) },
    { name: "fetch", createTransport: () => createFetchTransport(options) },
];

const until = (signal?: AbortSignal) =>
    new Deadline(() => () => {}, { ms: 1, outer: signal, createReason: () => new Error("time is up") });

/** Never ends. */
const open = until();

async function start(answer?: Answerer) {
    const server = await startLoopbackServer(answer);
    onTestFinished(() => server.close());
    return server;
}

function toRequest(endpoint: string, row: Partial<HttpRequest> & { path?: string } = {}): HttpRequest {
    const { path = "/", ...rest } = row;
    const url = new URL(path, endpoint);
    return { method: "GET", url, body: undefined, ...rest, headers: { host: url.host, ...rest.headers } };
}

const bytes = new Uint8Array([0, 255, 10, 13, 128]);

describe.each(transports)("the $name transport", ({ createTransport }) => {
    it("sends method, path, query, headers and bytes as they are", async () => {
        const server = await start();
        const path = "/a%2Fb//c%20%21/?x=%2F&y=&y=1";
        const given = { method: "POST", path, headers: { "x-a": "b  c", "x-b": "é" }, body: bytes };
        await createTransport().send(toRequest(server.endpoint, given), open);
        expect(server.received).toMatchObject([
            {
                method: "POST",
                target: path,
                headers: { host: new URL(server.endpoint).host, "x-a": "b  c", "x-b": "é", "content-length": "5" },
                body: bytes,
            },
        ]);
    });

    // Jest gives a test globals of its own, and TextEncoder those of Node.
    it("sends bytes of another realm", async () => {
        const server = await start();
        const body = runInNewContext("new Uint8Array([0, 255])") as typeof bytes;
        await createTransport().send(toRequest(server.endpoint, { method: "POST", body }), open);
        expect(server.received).toMatchObject([{ headers: { "content-length": "2" }, body: new Uint8Array([0, 255]) }]);
    });

    it("gives status, headers and bytes as they are", async () => {
        const server = await start((_, response) => {
            response.writeHead(418, { "X-Mixed": "Case", "x-list": ["a", "b"] });
            response.end(bytes);
        });
        const answer = await createTransport().send(toRequest(server.endpoint), open);
        expect(answer).toMatchObject({ status: 418, headers: { "x-mixed": "Case", "x-list": "a, b" }, body: bytes });
    });

    it("gives an empty answer", async () => {
        const server = await start((_, response) => response.writeHead(204).end());
        expect(await createTransport().send(toRequest(server.endpoint), open)).toMatchObject({
            status: 204,
            body: new Uint8Array(),
        });
    });

    it("gives an answer that comes in pieces", async () => {
        const server = await start((_, response) => {
            response.write("a".repeat(70_000));
            response.end("b");
        });
        const { body } = await createTransport().send(toRequest(server.endpoint), open);
        expect(body).toHaveLength(70_001);
    });

    // Node's http gave a DELETE's body no length: the server took its bytes for the next request.
    it.each(["POST", "PUT", "DELETE"])("frames the body of a %s", async (method) => {
        const server = await start();
        const transport = createTransport();
        const body = new TextEncoder().encode("GET /smuggled HTTP/1.1\r\nhost: x\r\n\r\n");
        await transport.send(toRequest(server.endpoint, { method, body }), open);
        await transport.send(toRequest(server.endpoint, { path: "/next" }), open);
        expect(server.received.map((request) => request.target)).toEqual(["/", "/next"]);
        expect(server.received[0]!.body).toEqual(body);
    });

    it.each(["GET", "DELETE"])("sends a %s without a body as one", async (method) => {
        const server = await start();
        await createTransport().send(toRequest(server.endpoint, { method }), open);
        expect(server.received[0]!.body).toHaveLength(0);
        expect(server.received[0]!.headers).not.toHaveProperty("transfer-encoding");
        expect(server.received[0]!.headers["content-length"] ?? "0").toBe("0");
    });

    it("gives an answer that is too long without its body", async () => {
        const server = await start((_, response) => response.writeHead(206).end("a".repeat(100_001)));
        const answer = await createTransport().send(toRequest(server.endpoint), open);
        expect(answer).toMatchObject({
            status: 206,
            unreadable: expect.stringContaining("maxResponseBytes") as string,
            body: new Uint8Array(),
        });
    });

    // A redirect would carry the credentials elsewhere.
    it.each([301, 302, 303, 307, 308])("follows no %i", async (status) => {
        const elsewhere = await start();
        const server = await start((_, response) => response.writeHead(status, { location: elsewhere.endpoint }).end());
        const answer = await createTransport().send(toRequest(server.endpoint), open);
        expect(answer).toMatchObject({ status, headers: { location: elsewhere.endpoint } });
        expect(elsewhere.received).toEqual([]);
    });

    it("rejects where nobody listens", async () => {
        const server = await startLoopbackServer();
        await server.close();
        expect(await catchError(createTransport().send(toRequest(server.endpoint), open))).toBeInstanceOf(Error);
    });

    it("rejects an answer that breaks off in its body", async () => {
        const server = await start((_, response) => {
            response.writeHead(200, { "content-length": "100" });
            response.write("{", () => response.socket!.destroy());
        });
        expect(await catchError(createTransport().send(toRequest(server.endpoint), open))).toBeInstanceOf(Error);
    });

    it("rejects what is not HTTP", async () => {
        const server = net.createServer((socket) => socket.end("SSH-2.0-x\r\n\r\n"));
        await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
        onTestFinished(() => void server.close());
        const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
        expect(await catchError(createTransport().send(toRequest(endpoint), open))).toBeInstanceOf(Error);
    });

    it("ends with the signal's reason before the answer", async () => {
        const controller = new AbortController();
        const reason = new Error("enough");
        const server = await start(() => controller.abort(reason));
        expect(await catchError(createTransport().send(toRequest(server.endpoint), until(controller.signal)))).toBe(
            reason,
        );
    });

    it("ends with the signal's reason in the middle of the body", async () => {
        const controller = new AbortController();
        const reason = new Error("enough");
        const server = await start((_, response) => {
            response.writeHead(200, { "content-length": "100" });
            response.write("{", () => controller.abort(reason));
        });
        expect(await catchError(createTransport().send(toRequest(server.endpoint), until(controller.signal)))).toBe(
            reason,
        );
    });
});

describe("the node transport", () => {
    it("frames a body by its length, whatever a header says", async () => {
        const server = await start();
        const given = { method: "POST", headers: { "content-length": "3" }, body: bytes };
        await createNodeTransport(options).send(toRequest(server.endpoint, given), open);
        expect(server.received).toMatchObject([{ headers: { "content-length": "5" }, body: bytes }]);
    });

    it("joins what Node gives as a list", async () => {
        const server = await start((_, response) => response.writeHead(200, { "set-cookie": ["a=1", "b=2"] }).end());
        const { headers } = await createNodeTransport(options).send(toRequest(server.endpoint), open);
        expect(headers["set-cookie"]).toBe("a=1, b=2");
    });

    it.each([
        { encoding: "gzip", compress: zlib.gzipSync },
        { encoding: "deflate", compress: zlib.deflateSync },
        // Not what RFC 9110 says, but what some servers send.
        { encoding: "deflate", compress: zlib.deflateRawSync },
    ])("decompresses $encoding", async ({ encoding, compress }) => {
        const server = await start((_, response) => {
            response.writeHead(200, { "content-encoding": encoding }).end(compress(bytes));
        });
        expect((await createNodeTransport(options).send(toRequest(server.endpoint), open)).body).toEqual(bytes);
    });

    it("gives what does not decompress as it came", async () => {
        const server = await start((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("{}"));
        const answer = await createNodeTransport(options).send(toRequest(server.endpoint), open);
        expect(new TextDecoder().decode(answer.body)).toBe("{}");
    });

    it("counts an answer's bytes decompressed", async () => {
        const server = await start((_, response) => {
            response.writeHead(200, { "content-encoding": "gzip" }).end(zlib.gzipSync(Buffer.alloc(100_001)));
        });
        const answer = await createNodeTransport(options).send(toRequest(server.endpoint), open);
        expect(answer).toMatchObject({
            status: 200,
            unreadable: expect.stringContaining("maxResponseBytes") as string,
        });
    });

    it("tells that nothing was sent where nobody listens", async () => {
        const server = await startLoopbackServer();
        await server.close();
        const thrown = await catchError(createNodeTransport(options).send(toRequest(server.endpoint), open));
        expect(unsent.has(thrown as Error)).toBe(true);
        expect(thrown).toMatchObject({ code: "ECONNREFUSED" });
    });

    it("does not say so where the request was taken", async () => {
        const server = await start((_, response) => response.socket!.destroy());
        const thrown = await catchError(createNodeTransport(options).send(toRequest(server.endpoint), open));
        expect(thrown).toMatchObject({ code: "ECONNRESET" });
        expect(unsent.has(thrown as Error)).toBe(false);
    });

    it("ends a connection that does not come to stand", async () => {
        // Takes connections, but says nothing: a TLS handshake never ends.
        const server = net.createServer();
        await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
        onTestFinished(() => void server.close());
        const timers: number[] = [];
        const setTimerAtOnce: SetTimer = (ms, callback) => {
            timers.push(ms);
            setImmediateCallback(callback);
            return () => {};
        };
        const transport = createNodeTransport({ ...options, setTimer: setTimerAtOnce });
        const endpoint = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
        const thrown = await catchError(transport.send(toRequest(endpoint), open));
        expect(unsent.has(thrown as Error)).toBe(true);
        expect(thrown).toMatchObject({ message: "no connection within connectTimeoutMs, 5000" });
        expect(timers).toEqual([5000]);
    });

    it("closes idle connections", async () => {
        const server = await start();
        const transport = createNodeTransport(options);
        await transport.send(toRequest(server.endpoint), open);
        await setImmediate();
        const closed = once(server.sockets[0]!, "close");
        transport.close();
        await closed;
        expect(server.sockets[0]!.destroyed).toBe(true);
    });

    // Neither the connection nor what was to go over it was ever let go.
    it("lets go of a connection whose answer did not wait for the whole request", async () => {
        const server = http.createServer((_, response) => response.writeHead(403).end("{}"));
        await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
        onTestFinished(() => void server.close());
        const opened = once(server, "connection") as Promise<[net.Socket]>;
        const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
        let release: (() => void) | undefined;
        const released = new Promise<void>((resolve) => (release = resolve));
        const body = new ReadableStream({
            pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
            cancel: () => release!(),
        });
        const request = { ...toRequest(endpoint), method: "PUT", body };
        expect(await createNodeTransport(options).send(request, open)).toMatchObject({ status: 403 });
        await released;
        const [socket] = await opened;
        // Its error is that the request breaks off.
        await new Promise<void>((resolve) => (socket.destroyed ? resolve() : socket.resume().on("close", resolve)));
    });

    it("goes through an agent of the caller's, and leaves it open", async () => {
        const server = await start();
        const agent = new http.Agent({ keepAlive: true });
        onTestFinished(() => agent.destroy());
        const transport = createNodeTransport({ ...options, agent });
        await transport.send(toRequest(server.endpoint), open);
        await setImmediate();
        transport.close();
        expect(Object.values(agent.freeSockets).flat()).toHaveLength(1);
    });

    it("uses a connection again", async () => {
        const ports: (number | undefined)[] = [];
        const server = await start((_, response) => {
            ports.push(response.socket!.remotePort);
            response.end("{}");
        });
        const transport = createNodeTransport(options);
        await transport.send(toRequest(server.endpoint), open);
        // The agent takes a connection back in a turn of its own.
        await setImmediate();
        await transport.send(toRequest(server.endpoint), open);
        expect(ports[1]).toBe(ports[0]);
    });
});

describe("the fetch transport", () => {
    afterEach(() => void vi.unstubAllGlobals());

    it("looks the global fetch up at each call", async () => {
        const transport = createFetchTransport(options);
        vi.stubGlobal("fetch", () => Promise.resolve(new Response("mocked")));
        const { body } = await transport.send(toRequest("http://h"), open);
        expect(new TextDecoder().decode(body)).toBe("mocked");
    });

    it("gives bytes in memory of their own", async () => {
        const pool = new Uint8Array(100).fill(7);
        const stream = () =>
            new ReadableStream<Uint8Array>({
                start(controller) {
                    controller.enqueue(pool.subarray(10, 14));
                    controller.close();
                },
            });
        const fetch = () => Promise.resolve(new Response(stream()));
        const { body } = await createFetchTransport({ ...options, fetch }).send(toRequest("http://localhost"), open);
        expect(body).toEqual(new Uint8Array([7, 7, 7, 7]));
        expect(body.buffer.byteLength).toBe(4);
    });

    it("prefers the fetch it was given", async () => {
        vi.stubGlobal("fetch", () => Promise.reject(new Error("not this one")));
        const transport = createFetchTransport({ ...options, fetch: () => Promise.resolve(new Response("given")) });
        const { body } = await transport.send(toRequest("http://h"), open);
        expect(new TextDecoder().decode(body)).toBe("given");
    });

    it("leaves the host to the platform", async () => {
        let names: string[] = [];
        const transport = createFetchTransport({
            ...options,
            fetch: (request) => {
                names = [...request.headers.keys()];
                return Promise.resolve(new Response());
            },
        });
        await transport.send(toRequest("http://h", { headers: { "x-a": "b" } }), open);
        expect(names).toEqual(["x-a"]);
    });
});
