import { Readable } from "node:stream";
import { describe, expect, it, vi } from "vitest";
import { type SdkHttpHandler, toTransportOptions } from "../../../../src/runtime/aws-sdk/request-handler.js";

const longestMs = 2 ** 31 - 1;
const url = "https://a.example.com/p?a=1&b=x%20y&a=2";

/** A handler that answers the same each time, and the fetch that is made of it. */
function toFetch(response: Awaited<ReturnType<SdkHttpHandler["handle"]>>["response"]) {
    const handle = vi.fn<SdkHttpHandler["handle"]>().mockResolvedValue({ response });
    return { handle, fetch: toTransportOptions({ handle }, undefined).fetch! };
}

describe("toTransportOptions", () => {
    it.each([
        {
            name: "nothing",
            given: {},
            want: { connectTimeoutMs: undefined, attemptTimeoutMs: undefined, timeoutMs: undefined },
        },
        {
            name: "times",
            given: { connectionTimeout: 100, requestTimeout: 300_000, socketTimeout: 1 },
            want: { connectTimeoutMs: 100, attemptTimeoutMs: 300_000, timeoutMs: longestMs },
        },
        {
            name: "the older name of a time",
            given: { socketTimeout: 1000 },
            want: { connectTimeoutMs: undefined, attemptTimeoutMs: 1000, timeoutMs: longestMs },
        },
        {
            name: "0 for no limit",
            given: { connectionTimeout: 0, requestTimeout: 0 },
            want: { connectTimeoutMs: longestMs, attemptTimeoutMs: longestMs, timeoutMs: longestMs },
        },
    ])("takes $name", ({ given, want }) => {
        expect(toTransportOptions(given, undefined)).toEqual({ agent: undefined, ...want });
    });

    it("takes the agent of the endpoint's protocol", () => {
        const [httpAgent, httpsAgent] = [{ destroy() {} }, { destroy() {} }];
        expect(toTransportOptions({ httpAgent, httpsAgent }, "http://localhost:81").agent).toBe(httpAgent);
        expect(toTransportOptions({ httpAgent, httpsAgent }, undefined).agent).toBe(httpsAgent);
    });

    it("leaves the time to a handler", () => {
        expect(toTransportOptions({ handle: vi.fn<SdkHttpHandler["handle"]>() }, undefined)).toMatchObject({
            attemptTimeoutMs: longestMs,
            timeoutMs: longestMs,
        });
    });
});

describe("the fetch of a handler", () => {
    it("takes a request apart", async () => {
        const { handle, fetch } = toFetch({ statusCode: 200, headers: {} });
        await fetch(new Request(url, { method: "PUT", headers: { "x-a": "1" }, body: "äb" }));
        expect(handle.mock.calls[0]![0]).toEqual({
            method: "PUT",
            protocol: "https:",
            hostname: "a.example.com",
            path: "/p",
            query: { a: ["1", "2"], b: "x y" },
            headers: { "x-a": "1", "content-type": "text/plain;charset=UTF-8", "content-length": "3" },
            body: new TextEncoder().encode("äb"),
        });
    });

    it("leaves out a body that there is none of", async () => {
        const { handle, fetch } = toFetch({ statusCode: 200, headers: {} });
        await fetch(new Request("http://localhost:81/"));
        expect(handle.mock.calls[0]![0]).toEqual({
            method: "GET",
            protocol: "http:",
            hostname: "localhost",
            port: 81,
            path: "/",
            query: {},
            headers: {},
        });
    });

    it.each<{ name: string; body: unknown }>([
        { name: "a text", body: "ab" },
        { name: "bytes", body: new TextEncoder().encode("ab") },
        { name: "a stream of the web", body: new Blob(["ab"]).stream() },
    ])("answers with $name", async ({ body }) => {
        const { fetch } = toFetch({ statusCode: 201, headers: { "x-a": "1" }, body });
        const response = await fetch(new Request(url));
        expect([response.status, response.headers.get("x-a"), await response.text()]).toEqual([201, "1", "ab"]);
    });

    it.each([204, 205, 304])("answers with %s, which has no body", async (statusCode) => {
        const { fetch } = toFetch({ statusCode, headers: {}, body: new Uint8Array() });
        expect(await (await fetch(new Request(url))).text()).toBe("");
    });

    it("reads an answer without a body to its end, which frees its connection", async () => {
        const body = Readable.from([]);
        const response = await toFetch({ statusCode: 204, headers: {}, body }).fetch(new Request(url));
        expect([response.status, body.readableEnded]).toEqual([204, true]);
    });

    it("reads a stream of Node as it is asked for, and ends it with who reads it", async () => {
        let [given, isEnded] = [0, false];
        const body = (async function* () {
            try {
                for (;;) yield Uint8Array.of(given++);
            } finally {
                isEnded = true;
            }
        })();
        const { fetch } = toFetch({ statusCode: 200, headers: {}, body });
        const reader = (await fetch(new Request(url))).body!.getReader();
        expect((await reader.read()).value).toEqual(Uint8Array.of(0));
        await reader.cancel();
        expect([given < 4, isEnded]).toEqual([true, true]);
    });
});
