import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { ResponseParseError } from "../../../src/runtime/errors.js";
import { parseOutput, readRequestId } from "../../../src/runtime/parse-response.js";
import type { Bindings } from "../../../src/runtime/service.js";
import { catchError } from "../../support/catch-error.js";
import { bindings } from "../../support/bindings.js";

interface Given {
    readonly status?: number;
    readonly headers?: Record<string, string>;
    readonly body?: string | Uint8Array<ArrayBuffer>;
}

function toAnswer({ status = 200, headers = {}, body = "" }: Given) {
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    return { response: { status, headers, body: bytes }, attempts: 2 };
}

function parse(output: Bindings, given: Given) {
    return parseOutput({ name: "DoThing", method: "GET", uri: "/", output }, toAnswer(given), bindings);
}

describe("parseOutput", () => {
    it.each<{ name: string; output: Bindings; given: Given; want: Record<string, unknown> }>([
        {
            name: "takes the members of a JSON document, those that no model knows too",
            output: { document: true },
            given: { body: '{"a":1,"ApiAccess":{"x":[null]}}' },
            want: { a: 1, ApiAccess: { x: [null] } },
        },
        {
            name: "reads a document behind a byte order mark",
            output: { document: true },
            given: { body: '\ufeff{"a":1}' },
            want: { a: 1 },
        },
        {
            name: "takes headers by their type",
            output: {
                headers: {
                    s: { name: "x-s", type: "string" },
                    n: { name: "x-n", type: "number" },
                    t: { name: "x-t", type: "boolean" },
                    f: { name: "x-f", type: "boolean" },
                    l: { name: "x-l", type: "strings" },
                    q: { name: "x-q", type: "strings" },
                    e: { name: "x-e", type: "strings" },
                    ns: { name: "x-ns", type: "numbers" },
                    bs: { name: "x-bs", type: "booleans" },
                    ds: { name: "x-ds", type: "dates" },
                    gone: { name: "x-gone", type: "string" },
                },
            },
            given: {
                headers: {
                    "x-s": "a",
                    "x-n": "1.5",
                    "x-t": "true",
                    "x-f": "false",
                    "x-l": "a,b , c",
                    "x-q": '"a,b", "say \\"c\\"",d',
                    "x-e": "",
                    "x-ns": "1, -2.5",
                    "x-bs": "true, false",
                    "x-ds": "Mon, 16 Dec 2019 23:48:18 GMT, Tue, 17 Dec 2019 23:48:18 GMT",
                },
            },
            want: {
                s: "a",
                n: 1.5,
                t: true,
                f: false,
                l: ["a", "b", "c"],
                q: ["a,b", 'say "c"', "d"],
                e: [],
                ns: [1, -2.5],
                bs: [true, false],
                ds: ["Mon, 16 Dec 2019 23:48:18 GMT", "Tue, 17 Dec 2019 23:48:18 GMT"],
            },
        },
        {
            name: "takes headers with a prefix as a map",
            output: { prefixHeaders: { member: "meta", prefix: "x-meta-" } },
            given: { headers: { "x-meta-a": "1", "x-meta-b": "2", "x-other": "3" } },
            want: { meta: { a: "1", b: "2" } },
        },
        {
            name: "takes the status",
            output: { statusCode: "statusCode" },
            given: { status: 202 },
            want: { statusCode: 202 },
        },
        {
            name: "takes the status beside a document",
            output: { statusCode: "code", document: true },
            given: { body: '{"a":1}' },
            want: { a: 1, code: 200 },
        },
        {
            name: "takes a blob as bytes",
            output: { payload: { member: "data", type: "blob" } },
            given: { body: new Uint8Array([0xff, 0]) },
            want: { data: new Uint8Array([0xff, 0]) },
        },
        {
            name: "takes a text payload",
            output: { payload: { member: "data", type: "string" } },
            given: { body: "é" },
            want: { data: "é" },
        },
        {
            name: "takes a JSON payload of any kind",
            output: { payload: { member: "data", type: "json" } },
            given: { body: "[1]" },
            want: { data: [1] },
        },
        {
            name: "leaves a payload out where the body is empty",
            output: { payload: { member: "data", type: "json" } },
            given: {},
            want: {},
        },
        {
            name: "does not look at a body that holds no member",
            output: {},
            given: { body: "<html>" },
            want: {},
        },
    ])("$name", async ({ output, given, want }) => {
        expect(await parse(output, given)).toStrictEqual(want);
    });

    it("keeps a member called __proto__ from the prototype", async () => {
        const output = await parse({ document: true }, { body: '{"__proto__":{"polluted":true}}' });
        expect(Object.getPrototypeOf(output)).toBe(Object.prototype);
        expect(output["polluted"]).toBeUndefined();
        expect(Object.keys(output)).toEqual(["__proto__"]);
    });

    it("keeps a header called __proto__ from the prototype", async () => {
        const headers = Object.fromEntries([["x-__proto__", "x"]]);
        const { meta } = await parse({ prefixHeaders: { member: "meta", prefix: "x-" } }, { headers });
        expect(Object.entries(meta as object)).toEqual([["__proto__", "x"]]);
    });
});

describe("parseOutput, of integers that a number cannot hold,", () => {
    const big = "9007199254740993";

    // It looks at every 16th character alone.
    it.each(Array.from({ length: 33 }, (_, i) => i))("finds one behind %i characters", async (length) => {
        const text = `${" ".repeat(length)}[1,-${big},${"0.5,".repeat(length)}7]`;
        const output = { payload: { member: "data", type: "json" } } as const;
        expect((await parse(output, { body: text }))["data"]).toContain(-BigInt(big));
        expect((await parse(output, { body: text.replace(big, big.slice(0, 15)) }))["data"]).toContain(
            -900719925474099,
        );
    });
});

describe("parseOutput refuses", () => {
    const html = { "content-type": "text/html", "x-amzn-requestid": "r-1" };
    const document: Bindings = { document: true };

    it.each<{ name: string; output?: Bindings; given: Given; problem: string }>([
        { name: "HTML", given: { body: "<html>" }, problem: "is not JSON (content type: text/html, 6 bytes)" },
        { name: "an empty body", given: {}, problem: "is not JSON (content type: text/html, 0 bytes)" },
        {
            name: "a cut off document",
            given: { body: '{"a":' },
            problem: "is not JSON (content type: text/html, 5 bytes)",
        },
        {
            name: "an array",
            given: { body: "[1]" },
            problem: "is JSON, but not an object (content type: text/html, 3 bytes)",
        },
        {
            name: "null",
            given: { body: "null" },
            problem: "is JSON, but not an object (content type: text/html, 4 bytes)",
        },
        // A replacement character stood in its place, and nobody knew.
        {
            name: "a document that is not UTF-8",
            given: { body: new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]) },
            problem: "is not UTF-8 (content type: text/html, 7 bytes)",
        },
        {
            name: "a text payload that is not UTF-8",
            output: { payload: { member: "data", type: "string" } },
            given: { body: new Uint8Array([0xff]) },
            problem: "is not UTF-8 (content type: text/html, 1 bytes)",
        },
        {
            name: "a JSON payload that is not JSON",
            output: { payload: { member: "data", type: "json" } },
            given: { body: "x" },
            problem: "is not JSON (content type: text/html, 1 bytes)",
        },
    ])("$name", async ({ output = document, given, problem }) => {
        const thrown = await catchError(parse(output, { headers: html, ...given }));
        expect(thrown).toBeInstanceOf(ResponseParseError);
        expect(thrown).toMatchObject({
            name: "ResponseParseError",
            message: `DoThing: status 200, but the body ${problem}`,
            operation: "DoThing",
            attempts: 2,
            status: 200,
            requestId: "r-1",
        });
    });

    it("says that there is no content type", async () => {
        await expect(parse(document, { body: "x" })).rejects.toThrow("content type: none");
    });

    // V8's SyntaxError quotes some of the text; as the cause it showed in every log.
    it("shows none of the body", async () => {
        const body = '{"credentials":{"secretAccessKey": secret-of-an-answer}}';
        const thrown = await catchError(parse(document, { body }));
        expect(inspect(thrown, { depth: null, showHidden: true })).not.toMatch(/secret|credentials/);
        expect((thrown as Error).cause).toBeUndefined();
    });
});

describe("readRequestId", () => {
    it.each([
        { name: "x-amzn-requestid", given: { "x-amzn-requestid": "a", "x-amz-request-id": "b" }, want: "a" },
        { name: "x-amz-request-id", given: { "x-amz-request-id": "b" }, want: "b" },
        { name: "no other header", given: { "x-amz-id-2": "c" }, want: undefined },
    ])("reads $name", async ({ given, want }) => {
        expect(readRequestId(toAnswer({ headers: given }).response)).toBe(want);
    });
});
