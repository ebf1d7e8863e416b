import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import zlib from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import type { ClientOptions } from "../../../src/runtime/options.js";
import type { Operation } from "../../../src/runtime/service.js";
import { catchError } from "../../support/catch-error.js";
import { type Answerer, startLoopbackServer } from "../../support/loopback-server.js";
import { FixtureClient } from "../../support/test-client.js";

const transports: { readonly name: string; readonly options: ClientOptions }[] = [
    { name: "node:http", options: {} },
    { name: "fetch", options: { fetch: (request) => fetch(request) } },
];

const put: Operation = {
    name: "PutBlock",
    method: "PUT",
    uri: "/block",
    headers: { contentLength: { name: "content-length", type: "number" } },
    payload: { member: "block", type: "stream" },
    safeToRetry: true,
    output: {},
};
const get: Operation = {
    name: "GetBlock",
    method: "GET",
    uri: "/block",
    safeToRetry: true,
    output: { payload: { member: "block", type: "stream" }, headers: { length: { name: "x-length", type: "number" } } },
};
const size = 20_000;
const bytes = Uint8Array.from({ length: size }, (_, i) => i % 251);

async function* toChunks() {
    yield bytes.slice(0, 10);
    yield bytes.slice(10);
}

async function* breakOff() {
    yield bytes;
    throw new Error("disk on fire");
}

async function start(options: ClientOptions, answer?: Answerer) {
    const server = await startLoopbackServer(answer);
    const client = new FixtureClient({ ...options, endpoint: server.endpoint });
    onTestFinished(async () => {
        client.close();
        await server.close();
    });
    return { client, server };
}

const sendOnce = (block: object, client: FixtureClient) => client.send(put, { block });
const readOnce = async (block: ReadableStream) => {
    const reader = block.getReader();
    await reader.read();
    reader.releaseLock();
};
const lock = (block: ReadableStream) => void block.getReader();

const fail: Answerer = (_, response) => response.writeHead(503).end();

describe.each(transports)("a stream over $name", ({ options }) => {
    it.each<{ name: string; block: unknown; hash: RegExp | "UNSIGNED-PAYLOAD"; length: string | undefined }>([
        { name: "bytes", block: bytes, hash: /^$/, length: String(size) },
        { name: "a Blob", block: new Blob([bytes]), hash: "UNSIGNED-PAYLOAD", length: String(size) },
        { name: "a ReadableStream", block: new Blob([bytes]).stream(), hash: "UNSIGNED-PAYLOAD", length: undefined },
        { name: "an async iterable", block: toChunks(), hash: "UNSIGNED-PAYLOAD", length: undefined },
    ])("sends $name", async ({ block, hash, length }) => {
        const { client, server } = await start(options);
        await client.send(put, { block });
        const [{ headers, body }] = server.received as [(typeof server.received)[0]];
        expect(body).toEqual(bytes);
        expect(headers["x-amz-content-sha256"] ?? "").toMatch(hash);
        expect(headers["content-length"]).toBe(length);
        expect(headers["content-type"]).toBe("application/octet-stream");
        expect(headers["authorization"]).toContain("Signature=");
    });

    it("sends a file", async () => {
        const { client, server } = await start(options);
        await client.send(put, { block: createReadStream("package.json") });
        expect(Buffer.from(server.received[0]!.body)).toEqual(await readFile("package.json"));
    });

    it.each([
        { name: "bytes", block: bytes, attempts: 3 },
        { name: "a Blob", block: new Blob([bytes]), attempts: 3 },
        { name: "a stream, which is spent,", block: new Blob([bytes]).stream(), attempts: 1 },
    ])("sends $name again after a failure as often as it can", async ({ block, attempts }) => {
        const { client, server } = await start(options, fail);
        expect(await catchError(client.send(put, { block }))).toMatchObject({ status: 503, attempts });
        expect(server.received.map(({ body }) => body.length)).toEqual(Array(attempts).fill(size));
    });

    // What was left of them went out, mostly nothing, and the call was a success.
    it.each([
        { name: "a stream that was sent before", create: () => new Blob([bytes]).stream(), spend: sendOnce },
        { name: "a stream whose beginning was read", create: () => new Blob([bytes]).stream(), spend: readOnce },
        { name: "a locked stream", create: () => new Blob([bytes]).stream(), spend: lock },
        { name: "a file that was sent before", create: () => createReadStream("package.json"), spend: sendOnce },
    ])("refuses $name before anything is sent", async ({ create, spend }) => {
        const { client, server } = await start(options);
        const block = create();
        await spend(block as never, client);
        const sent = server.received.length;
        const thrown = await catchError(client.send(put, { block }));
        expect(thrown).toMatchObject({ name: "InputError", member: "block" });
        expect(server.received).toHaveLength(sent);
    });

    it("fails where the source does", async () => {
        const { client } = await start(options);
        const thrown = await catchError(client.send(put, { block: breakOff() }));
        expect(thrown).toMatchObject({ name: "NetworkError", attempts: 1 });
        expect((thrown as Error).message).toContain("disk on fire");
    });

    it("lets go of the source where the call ends", async () => {
        const controller = new AbortController();
        const { client } = await start(options);
        let release: ((value: string) => void) | undefined;
        const released = new Promise<string>((resolve) => (release = resolve));
        async function* hang() {
            try {
                yield bytes;
                controller.abort(new Error("enough"));
                for (;;) yield bytes;
            } finally {
                release!("released");
            }
        }
        const thrown = await catchError(client.send(put, { block: hang() }, { signal: controller.signal }));
        expect(thrown).toMatchObject({ message: "enough" });
        expect(await released).toBe("released");
    });

    it("gives the body of a success as a stream, and the headers before it ends", async () => {
        let end: (() => void) | undefined;
        const { client } = await start(options, (_, response) => {
            response.writeHead(200, { "x-length": String(size) });
            response.write(bytes.slice(0, 10));
            end = () => response.end(bytes.slice(10));
        });
        const { block, length } = (await client.send(get)) as { block: ReadableStream<Uint8Array>; length: number };
        expect(length).toBe(size);
        end!();
        expect(new Uint8Array(await new Response(block as BodyInit).arrayBuffer())).toEqual(bytes);
    });

    it("decompresses it", async () => {
        const { client } = await start(options, (_, response) =>
            response.writeHead(200, { "content-encoding": "gzip" }).end(zlib.gzipSync(bytes)),
        );
        const { block } = await client.send(get);
        expect(new Uint8Array(await new Response(block as BodyInit).arrayBuffer())).toEqual(bytes);
    });

    it("gives an empty stream for an empty body", async () => {
        const { client } = await start(options, (_, response) => response.end());
        const { block } = await client.send(get);
        expect(await new Response(block as BodyInit).text()).toBe("");
    });

    it("reads the body of an error, and repeats", async () => {
        const { client, server } = await start(options, (_, response) => response.writeHead(500).end('{"code":"Odd"}'));
        expect(await catchError(client.send(get))).toMatchObject({ code: "Odd", attempts: 3 });
        expect(server.received).toHaveLength(3);
    });

    it("ends with the signal's reason after the headers", async () => {
        const controller = new AbortController();
        const { client } = await start(options, (_, response) => response.writeHead(200).write("x"));
        const { block } = await client.send(get, {}, { signal: controller.signal });
        const reader = (block as ReadableStream<Uint8Array>).getReader();
        await reader.read();
        const reading = catchError(reader.read());
        controller.abort(new Error("enough"));
        expect(await reading).toMatchObject(new Error("enough"));
    });
});

describe("streamBinding", () => {
    it.each(["text", 1, {}])("refuses %j", async (block) => {
        const thrown = await catchError(new FixtureClient().send(put, { block }));
        expect(thrown).toMatchObject({ name: "InputError", member: "block" });
    });

    it("refuses a stream whose length must be known", async () => {
        const operation: Operation = { ...put, payload: { member: "block", type: "stream", requiresLength: true } };
        const { client } = await start({});
        expect(await catchError(client.send(operation, { block: new Blob([bytes]).stream() }))).toMatchObject({
            message: "PutBlock: block must be a Uint8Array or a Blob, whose length is known",
        });
        await client.send(operation, { block: new Blob([bytes]) });
    });

    it("signs no body of an operation that says so", async () => {
        const { client, server } = await start({});
        await client.send({ ...put, unsignedPayload: true }, { block: bytes });
        expect(server.received[0]!.headers["x-amz-content-sha256"]).toBe("UNSIGNED-PAYLOAD");
    });
});

const deny = () => Promise.reject(new Error("no credentials here"));

describe("authentication", () => {
    it.each([
        { authentication: "none", credentials: deny, signed: false },
        { authentication: "optional", credentials: deny, signed: false },
        { authentication: "optional", credentials: { accessKeyId: "a", secretAccessKey: "b" }, signed: true },
    ] as const)("of $authentication sends a request", async ({ authentication, credentials, signed }) => {
        const { client, server } = await start({ credentials });
        await client.send({ name: "Get", method: "GET", uri: "/", output: {}, authentication });
        expect("authorization" in server.received[0]!.headers).toBe(signed);
    });
});
