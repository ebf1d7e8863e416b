import { createHash } from "node:crypto";
import zlib from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeMd5 } from "../../../src/runtime/bindings/md5.js";
import type { ClientOptions } from "../../../src/runtime/options.js";
import type { Operation } from "../../../src/runtime/service.js";
import { catchError } from "../../support/catch-error.js";
import { FixtureClient } from "../../support/test-client.js";

const post: Operation = {
    name: "PutThing",
    method: "POST",
    uri: "/thing",
    document: true,
    safeToRetry: true,
    output: {},
};
const upload: Operation = { ...post, document: false, payload: { member: "data", type: "stream" } };

/** The request as a fetch gets it. */
async function send(operation: Operation, input: object, options: ClientOptions = {}): Promise<Request> {
    let sent: Request | undefined;
    const fetch = async (request: Request) => {
        sent = request;
        return new Response("{}");
    };
    await new FixtureClient({ fetch, ...options }).send(operation, input);
    return sent!;
}

describe("hostPrefixBinding", () => {
    const operation: Operation = { ...post, hostPrefix: "data-{account}." };

    it("puts a member before the host's name, and leaves it where it travels", async () => {
        const request = await send(operation, { account: "a-1" });
        expect(request.url).toBe("https://data-a-1.fixture.us-east-1.amazonaws.com/thing");
        expect(await request.json()).toEqual({ account: "a-1" });
    });

    // A service without endpoint rules has none but the caller's, and its prefixes never went anywhere.
    it("puts it before the name of an endpoint of the caller's own", async () => {
        const request = await send(operation, { account: "a-1" }, { endpoint: "https://api.example.com/v1" });
        expect(request.url).toBe("https://data-a-1.api.example.com/v1/thing");
    });

    it.each(["http://localhost:1", "http://api.localhost:1", "http://127.0.0.1:1", "http://[::1]:1", "https://mock"])(
        "leaves %s as it is, which has no names below it",
        async (endpoint) => {
            const request = await send(operation, { account: "a-1" }, { endpoint, allowPlainHttp: true });
            expect(request.url).toBe(`${endpoint}/thing`);
        },
    );

    it.each(["", "a.b", "-a", "a-", "evil/", "a@b", "a".repeat(64), undefined])("refuses %j", async (account) => {
        expect(await catchError(send(operation, { account }))).toMatchObject({ name: "InputError", member: "account" });
    });
});

describe("compressionBinding", () => {
    const operation: Operation = { ...post, compressible: true };
    const text = "a".repeat(20_000);

    it("sends a long body in gzip", async () => {
        const request = await send(operation, { text });
        expect(request.headers.get("content-encoding")).toBe("gzip");
        const body = new Uint8Array(await request.arrayBuffer());
        expect(body.length).toBeLessThan(1000);
        expect(JSON.parse(zlib.gunzipSync(body).toString())).toEqual({ text });
    });

    it("leaves a short one as it is", async () => {
        const request = await send(operation, { text: "a" });
        expect(request.headers.get("content-encoding")).toBeNull();
        expect(await request.json()).toEqual({ text: "a" });
    });

    it("names gzip behind an encoding that the body has already", async () => {
        const encoded: Operation = {
            ...operation,
            headers: { encoding: { name: "content-encoding", type: "string" } },
        };
        const request = await send(encoded, { text, encoding: "custom" });
        expect(request.headers.get("content-encoding")).toBe("custom, gzip");
    });

    it("sends a stream in gzip", async () => {
        const request = await send({ ...upload, compressible: true }, { data: new Blob([text]).stream() });
        expect(zlib.gunzipSync(new Uint8Array(await request.arrayBuffer())).toString()).toBe(text);
    });
});

const toMd5 = (data: string | Uint8Array) => createHash("md5").update(data).digest("base64");

describe("checksumBinding", () => {
    const operation: Operation = { ...post, checksumRequired: true };
    it("sends the MD5 of the body", async () => {
        const request = await send(operation, { text: "é" });
        expect(request.headers.get("content-md5")).toBe(toMd5('{"text":"é"}'));
    });

    it("sends the MD5 of what is compressed", async () => {
        const request = await send({ ...operation, compressible: true }, { text: "a".repeat(20_000) });
        const body = new Uint8Array(await request.arrayBuffer());
        expect(request.headers.get("content-md5")).toBe(toMd5(body));
    });

    it("leaves one that the caller gives", async () => {
        const given: Operation = { ...operation, headers: { md5: { name: "content-md5", type: "string" } } };
        expect((await send(given, { md5: "given" })).headers.get("content-md5")).toBe("given");
    });

    it("refuses a stream, whose checksum nobody knows", async () => {
        const data = new Blob(["a"]).stream();
        expect(await catchError(send({ ...upload, checksumRequired: true }, { data }))).toMatchObject({
            message: "PutThing: data must be a Uint8Array: the request needs its checksum",
        });
    });
});

describe("computeMd5", () => {
    it("gives what node:crypto gives", () => {
        const bytes = fc.oneof(
            fc.uint8Array({ maxLength: 300 }),
            fc.nat(200).map((length) => new Uint8Array(length)),
        );
        fc.assert(
            fc.property(bytes, (given) => {
                expect(Buffer.from(computeMd5(given)).toString("hex")).toBe(
                    createHash("md5").update(given).digest("hex"),
                );
            }),
            { numRuns: 500 },
        );
    });
});
