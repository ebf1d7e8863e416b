import { describe, expect, it } from "vitest";
import { isServiceError, responseOf, type SignedRequest } from "finspace-data";
import { InputError, ResponseParseError } from "../../../src/runtime/errors.js";
import { catchError } from "../../support/catch-error.js";
import { error, json, raw } from "../../support/recording-fetch.js";
import { createTestClient } from "../../support/test-client.js";

const endpoint = "https://api.example.com/base";
const get = { method: "GET", path: "/user/u" };

describe("client.request", () => {
    it.each<{ name: string; given: SignedRequest; want: string }>([
        { name: "appends the path to the endpoint", given: get, want: "GET /base/user/u" },
        { name: "takes a method in lower case", given: { ...get, method: "delete" }, want: "DELETE /base/user/u" },
        { name: "keeps escapes", given: { ...get, path: "/a%2Fb/%c3%a9" }, want: "GET /base/a%2Fb/%C3%A9" },
        {
            name: "encodes the rest",
            given: { ...get, path: "/a b'é/x#y\\z\t" },
            want: "GET /base/a%20b%27%C3%A9/x%23y%5Cz%09",
        },
        { name: "keeps a double slash", given: { ...get, path: "//evil.com/x" }, want: "GET /base//evil.com/x" },
        { name: "keeps dots inside a segment", given: { ...get, path: "/..a/..." }, want: "GET /base/..a/..." },
        {
            name: "takes a URL of its own endpoint",
            given: { ...get, path: "https://api.example.com/base/x" },
            want: "GET /base/x",
        },
        {
            name: "sends a query",
            given: { ...get, query: { "a b": "c&d", n: 1, b: false, list: ["x", 2n], gone: undefined } },
            want: "GET /base/user/u?a%20b=c%26d&n=1&b=false&list=x&list=2",
        },
        {
            name: "joins it to the path's",
            given: { ...get, path: "/x?a=..", query: { b: 1 } },
            want: "GET /base/x?a=..&b=1",
        },
    ])("$name", async ({ given, want }) => {
        const { finspace, requests } = createTestClient([json()], { endpoint });
        await finspace.request(given);
        const [{ method, url, headers }] = requests as [(typeof requests)[number]];
        expect(`${method} ${url.pathname}${url.search}`).toBe(want);
        expect(url.host).toBe("api.example.com");
        expect(headers["authorization"]).toContain("Signature=");
    });

    it.each<{
        name: string;
        body: SignedRequest["body"];
        headers?: Record<string, string>;
        type: string | undefined;
        want: string;
    }>([
        { name: "text", body: "é", type: "text/plain", want: "é" },
        { name: "bytes", body: new Uint8Array([65]), type: "application/octet-stream", want: "A" },
        {
            name: "a view of bytes",
            body: new DataView(new Uint8Array([64, 65, 66]).buffer, 1, 1),
            type: "application/octet-stream",
            want: "A",
        },
        { name: "a buffer", body: new Uint8Array([65]).buffer, type: "application/octet-stream", want: "A" },
        { name: "an object as JSON", body: { a: 1n }, type: "application/json", want: '{"a":1}' },
        {
            name: "its own type",
            body: "{}",
            headers: { "Content-Type": "application/x" },
            type: "application/x",
            want: "{}",
        },
        { name: "no body", body: undefined, type: undefined, want: "" },
    ])("sends $name", async ({ body, headers, type, want }) => {
        const { finspace, requests } = createTestClient([json()], { endpoint });
        await finspace.request({ method: "POST", path: "/x", body, headers });
        expect(requests[0]!.text).toBe(want);
        expect(requests[0]!.headers["content-type"]).toBe(type);
    });

    it.each([
        "/a/../b",
        "/..",
        "/.",
        "/a/%2e%2E",
        "/.%2e/x",
        "/../?x",
        "user",
        "",
        "https://evil.com/x",
        "https://api.example.com.evil.com/",
        "https://api.example.com@evil.com/",
        "/\ud83d",
    ])("refuses the path %j", async (path) => {
        const { finspace, requests } = createTestClient([json()], { endpoint });
        expect(await catchError(finspace.request({ method: "GET", path }))).toBeInstanceOf(InputError);
        expect(requests).toEqual([]);
    });

    it.each<{ name: string; given: SignedRequest }>([
        { name: "a method that is none", given: { ...get, method: "GET /" } },
        { name: "an object in a query", given: { ...get, query: { a: {} as never } } },
        { name: "a Map as body", given: { method: "POST", path: "/", body: new Map([["a", 1]]) } },
        { name: "a Blob as body", given: { method: "POST", path: "/", body: new Blob(["a"]) } },
        { name: "a stream as body", given: { method: "POST", path: "/", body: new ReadableStream() } },
        { name: "a function in a body", given: { method: "POST", path: "/", body: { f: () => 1 } } },
        { name: "a line break in a header", given: { ...get, headers: { a: "b\nc" } } },
    ])("refuses $name", async ({ given }) => {
        const { finspace, requests } = createTestClient([json()]);
        expect(await catchError(finspace.request(given))).toBeInstanceOf(InputError);
        expect(requests).toEqual([]);
    });

    it("gives status, headers and body", async () => {
        const { finspace } = createTestClient([
            raw('{"a":12345678901234567890}', { status: 201, headers: { "x-a": "b" } }),
        ]);
        const response = await finspace.request(get);
        expect(response).toMatchObject({ status: 201, headers: { "x-a": "b" } });
        expect(response.text()).toBe('{"a":12345678901234567890}');
        expect(response.json()).toEqual({ a: 12345678901234567890n });
        expect(new TextDecoder().decode(response.body)).toBe(response.text());
        expect(responseOf(response).attempts).toBe(1);
    });

    it("says so if the body is not what it is read as", async () => {
        const { finspace } = createTestClient([raw(new Uint8Array([0xff]))]);
        const response = await finspace.request(get);
        expect(() => response.json()).toThrow(ResponseParseError);
        expect(() => response.text()).toThrow("GET /user/u: status 200, but the body is not UTF-8");
    });

    it("rejects with the modelled error of an answer that is no success", async () => {
        const { finspace } = createTestClient([error(404, "ResourceNotFoundException", { message: "gone" })]);
        const thrown = await catchError(finspace.request(get));
        expect(isServiceError(thrown, "ResourceNotFoundException") && thrown.operation).toBe("GET /user/u");
    });

    it.each([
        { method: "GET", want: 3 },
        { method: "HEAD", want: 3 },
        { method: "PUT", want: 3 },
        { method: "DELETE", want: 3 },
        { method: "POST", want: 1 },
        { method: "PATCH", want: 1 },
        { method: "POST", safeToRetry: true, want: 3 },
        { method: "GET", safeToRetry: false, want: 1 },
    ])("sends $method (safeToRetry: $safeToRetry) $want times", async ({ want, ...given }) => {
        const { finspace, requests } = createTestClient([raw(null, { status: 500 })]);
        await catchError(finspace.request({ path: "/x", ...given }));
        expect(requests).toHaveLength(want);
    });
});
