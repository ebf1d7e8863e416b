import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { HttpRequest } from "../../../../src/runtime/http.js";
import { createServer, type ServerOptions } from "../../../../src/runtime/server/create-server.js";
import type { ServerDescription } from "../../../../src/runtime/server/description.js";
import { Fault } from "../../../../src/runtime/server/fault.js";

const description: ServerDescription = {
    name: "Shop",
    signingName: "shop",
    operations: {
        PutThing: {
            name: "PutThing",
            method: "POST",
            uri: "/things/{id}",
            required: ["id"],
            query: { limit: "limit", tags: "tag" },
            compressible: true,
            document: true,
            output: { document: true, headers: { etag: { name: "etag", type: "string" } } },
        },
        CountThings: { name: "CountThings", method: "POST", uri: "/count", document: true, output: {} },
        toString: { name: "toString", method: "GET", uri: "/text", output: { document: true } },
        Ping: { name: "Ping", method: "GET", uri: "/ping", authentication: "none", output: { statusCode: "status" } },
    },
    shapes: {
        PutThingInput: {
            type: "structure",
            members: {
                id: { type: "string", max: 3 },
                limit: { type: "integer" },
                tags: { type: "list", item: { type: "boolean" } },
                name: { type: "string" },
                sizes: { type: "map", item: { type: "integer" } },
            },
            required: ["id"],
        },
        PutThingOutput: { type: "structure", members: { etag: { type: "string" }, size: { type: "integer" } } },
        CountThingsInput: { type: "structure", members: {} },
        toStringInput: { type: "structure", members: {} },
        toStringOutput: { type: "structure", members: {} },
        PingInput: { type: "structure", members: {} },
        PingOutput: { type: "structure", members: { status: { type: "integer" } } },
        Broken: { type: "structure", members: { Message: { type: "string" }, at: { type: "string" } } },
    },
    statuses: { PutThing: 201 },
    errors: {
        Broken: {
            status: 418,
            headers: { at: { name: "x-at", type: "string" } },
            prefixHeaders: { member: "tags", prefix: "x-tag-" },
        },
    },
};

const authorization = `AWS4-HMAC-SHA256 Credential=AKID/20240131/us-east-1/shop/aws4_request, SignedHeaders=host;x-amz-date, Signature=${"0".repeat(64)}`;
const encode = (text: string) => new TextEncoder().encode(text);

function toRequest(change: Partial<HttpRequest> = {}, url = "https://shop.example/things/a"): HttpRequest {
    const headers = { authorization, "content-type": "application/json", ...change.headers };
    return { method: "POST", url: new URL(url), body: encode("{}"), ...change, headers };
}

async function serve(request: HttpRequest, options: Partial<ServerOptions> = {}) {
    const calls: Record<string, unknown>[] = [];
    const server = createServer(description, {
        resolve: ({ input }) => {
            calls.push(input);
            return {};
        },
        createRequestId: () => "request-1",
        ...options,
    });
    const served = await server(request);
    const { status, headers, body } = served.response;
    return { ...served, calls, status, headers, text: new TextDecoder().decode(body) };
}

describe("createServer", () => {
    it("gathers an input from where its members travel, and writes the output where they do", async () => {
        const url = "https://shop.example/things/a?limit=7&tag=true&tag=false";
        const { calls, status, headers, text } = await serve(
            toRequest({ body: encode('{"name":"n","x":null}') }, url),
            {
                resolve: ({ input, requestId }) => ({ etag: '"1"', ...input, requestId }),
            },
        );
        expect(calls).toEqual([]);
        expect({ status, headers, body: JSON.parse(text) as unknown }).toEqual({
            status: 201,
            headers: { "content-type": "application/json", etag: '"1"', "x-amzn-requestid": "request-1" },
            body: { name: "n", id: "a", limit: 7, tags: [true, false], requestId: "request-1" },
        });
    });

    it("answers with the status that an output names", async () => {
        const request = toRequest({ method: "GET", body: undefined }, "https://shop.example/ping");
        expect(await serve(request, { resolve: () => ({ status: 202 }) })).toMatchObject({ status: 202, text: "" });
    });

    it("takes no status from what every object has", async () => {
        const request = toRequest({ method: "GET", body: undefined }, "https://shop.example/text");
        expect(await serve(request)).toMatchObject({ status: 200, text: "{}" });
    });

    it("tells what it answered with, and of a refusal that there is nothing", async () => {
        const output = { status: 202 };
        const request = toRequest({ method: "GET", body: undefined }, "https://shop.example/ping");
        expect((await serve(request, { resolve: () => output })).output).toBe(output);
        const fault = new Fault("NotFound", {}, 404);
        expect(await serve(request, { resolve: () => Promise.reject(fault) })).not.toHaveProperty("output");
    });

    it("asks for no signature where the operation needs none", async () => {
        const request = { method: "GET", url: new URL("https://shop.example/ping"), headers: {}, body: undefined };
        expect(await serve(request)).toMatchObject({ status: 200 });
    });

    it("lists the methods that a path has where another one is refused", async () => {
        const { status, headers } = await serve(toRequest({ method: "PUT" }));
        expect([status, headers["allow"]]).toEqual([405, "POST"]);
    });

    it("reads a body in gzip", async () => {
        const body = new Uint8Array(gzipSync('{"name":"n"}'));
        const { calls } = await serve(toRequest({ body, headers: { "content-encoding": "gzip" } }));
        expect(calls).toEqual([{ id: "a", name: "n" }]);
    });

    // A few bytes became as many as the memory holds.
    it.each([
        { name: "more of it than it may", url: "things/a", want: [413, /^The body is longer than 20 bytes, decompr/] },
        { name: "it where the operation takes none", url: "count", want: [400, /^The body is not UTF-8/] },
    ])("does not unpack $name", async ({ url, want: [status, message] }) => {
        const body = new Uint8Array(gzipSync(`{${" ".repeat(19)}}`));
        const request = toRequest({ body, headers: { "content-encoding": "gzip" } }, `https://shop.example/${url}`);
        const served = await serve(request, { maxBodyBytes: 20 });
        expect(served).toMatchObject({ status, calls: [] });
        expect(served.fault!.message).toMatch(message as RegExp);
    });

    it("unpacks as much as it may", async () => {
        const body = new Uint8Array(gzipSync(`{${" ".repeat(18)}}`));
        const { calls } = await serve(toRequest({ body, headers: { "content-encoding": "gzip" } }), {
            maxBodyBytes: 20,
        });
        expect(calls).toEqual([{ id: "a" }]);
    });

    it.each([
        {
            name: "no signature",
            change: { headers: { authorization: "" } },
            want: [403, "MissingAuthenticationTokenException"],
        },
        {
            name: "another scheme",
            change: { headers: { authorization: "Bearer x" } },
            want: [403, "IncompleteSignatureException"],
        },
        {
            name: "a credential without its scope",
            change: { headers: { authorization: authorization.replace("/shop", "") } },
            want: [403, "IncompleteSignatureException"],
        },
        {
            name: "unsigned hosts",
            change: { headers: { authorization: authorization.replace("host;", "") } },
            want: [403, "IncompleteSignatureException"],
        },
        {
            name: "a signature cut short",
            change: { headers: { authorization: authorization.slice(0, -1) } },
            want: [403, "IncompleteSignatureException"],
        },
        {
            name: "another content type",
            change: { headers: { "content-type": "text/plain" } },
            want: [415, "UnsupportedMediaTypeException"],
        },
        { name: "what is no JSON", change: { body: encode("{") }, want: [400, "SerializationException"] },
        { name: "what is no object", change: { body: encode("[]") }, want: [400, "SerializationException"] },
        { name: "what is no UTF-8", change: { body: Uint8Array.of(0xff) }, want: [400, "SerializationException"] },
        {
            name: "what is no gzip",
            change: { headers: { "content-encoding": "gzip" } },
            want: [400, "SerializationException"],
        },
        {
            name: "a member of another type",
            change: { body: encode('{"name":1}') },
            want: [400, "ValidationException"],
        },
    ])("refuses $name before it is resolved, and shows no header", async ({ change, want }) => {
        const { status, headers, text, calls, fault } = await serve(toRequest(change));
        expect([status, headers["x-amzn-errortype"]]).toEqual(want);
        expect(headers["x-amzn-requestid"]).toBe("request-1");
        expect(JSON.parse(text)).toHaveProperty("message", fault!.message);
        expect(text).not.toContain("AKID");
        expect(calls).toEqual([]);
    });

    it.each([
        { given: "limit=x", want: 'limit must be a whole number of 32 bits, is "x"' },
        { given: "limit=", want: 'limit must be a whole number of 32 bits, is ""' },
        { given: "limit=1.5", want: 'limit must be a whole number of 32 bits, is "1.5"' },
        { given: "tag=yes&tag=true", want: 'tags.0 must be a boolean, is "yes"' },
    ])("names what a query of $given should be", async ({ given, want }) => {
        const { status, text } = await serve(toRequest({}, `https://shop.example/things/a?${given}`));
        expect({ status, ...(JSON.parse(text) as object) }).toEqual({
            status: 400,
            message: `${want}.`,
            fieldList: [{ path: `/${want.split(" ")[0]!.replace(".", "/")}`, message: want }],
        });
    });

    it("points to a key with a slash or a tilde in it", async () => {
        const { text } = await serve(toRequest({ body: encode('{"sizes":{"a/b~c":"x"}}') }));
        expect(JSON.parse(text)).toMatchObject({ fieldList: [{ path: "/sizes/a~1b~0c" }] });
    });

    it("writes an error's members where they travel, its message under the model's name", async () => {
        const { status, headers, text, input, fault } = await serve(toRequest(), {
            resolve: () =>
                Promise.reject(new Fault("Broken", { message: "Gone.", at: "noon", tags: { Owner: "me" }, more: 1 })),
        });
        expect({ status, headers }).toEqual({
            status: 418,
            headers: {
                "content-type": "application/json",
                "x-amzn-errortype": "Broken",
                "x-amzn-requestid": "request-1",
                "x-at": "noon",
                "x-tag-owner": "me",
            },
        });
        expect(JSON.parse(text)).toEqual({ Message: "Gone.", more: 1 });
        expect([input, fault?.code]).toEqual([{ id: "a" }, "Broken"]);
    });

    it("rejects with what is no Fault: it is nothing that a service answers", async () => {
        const served = serve(toRequest(), { resolve: () => Promise.reject(new RangeError("mine")) });
        await expect(served).rejects.toThrow(new RangeError("mine"));
    });

    it("lets another authentication take the place of its own", async () => {
        const served = await serve(toRequest(), {
            authenticate: () => Promise.reject(new Fault("Broken", { message: "No." })),
        });
        expect(served).toMatchObject({ status: 418 });
    });

    it("holds outputs against the model where it is strict", async () => {
        const output = { size: "large" };
        const lenient = await serve(toRequest(), { resolve: () => output });
        expect(lenient).toMatchObject({ status: 201, text: '{"size":"large"}' });
        const { status, text } = await serve(toRequest(), { resolve: () => output, strict: true });
        expect([status, JSON.parse(text)]).toEqual([
            501,
            {
                message:
                    'PutThing: the output is not what the model allows: size must be a whole number of 32 bits, is "large".',
            },
        ]);
    });
});
