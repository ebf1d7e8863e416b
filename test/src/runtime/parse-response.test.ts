import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { ConflictException, ThrottlingException, ValidationException } from "finspace-data";
import { errors } from "../../../generated/errors.gen.js";
import { ResponseParseError, ServiceError } from "../../../src/runtime/errors.js";
import { createServiceError, parseOutput, readErrorCode, readRequestId } from "../../../src/runtime/parse-response.js";
import type { Bindings, ServiceDescription } from "../../../src/runtime/service.js";
import { bindings } from "../../support/bindings.js";

const service: ServiceDescription = {
    name: "Test",
    sdkId: "test",
    signingName: "test",
    endpoints: { rows: [{}] },
    errors,
    sensitive: {},
    loadShapes: () => Promise.resolve({}),
};

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
    ])("$name", ({ output, given, want }) => {
        expect(parse(output, given)).toStrictEqual(want);
    });

    it("keeps a member called __proto__ from the prototype", () => {
        const output = parse({ document: true }, { body: '{"__proto__":{"polluted":true}}' });
        expect(Object.getPrototypeOf(output)).toBe(Object.prototype);
        expect(output["polluted"]).toBeUndefined();
        expect(Object.keys(output)).toEqual(["__proto__"]);
    });

    it("keeps a header called __proto__ from the prototype", () => {
        const headers = Object.fromEntries([["x-__proto__", "x"]]);
        const { meta } = parse({ prefixHeaders: { member: "meta", prefix: "x-" } }, { headers });
        expect(Object.entries(meta as object)).toEqual([["__proto__", "x"]]);
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
    ])("$name", ({ output = document, given, problem }) => {
        const thrown = catchThrown(() => parse(output, { headers: html, ...given }));
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

    it("says that there is no content type", () => {
        expect(() => parse(document, { body: "x" })).toThrow("content type: none");
    });

    // V8's SyntaxError quotes some of the text; as the cause it showed in every log.
    it("shows none of the body", () => {
        const body = '{"credentials":{"secretAccessKey": secret-of-an-answer}}';
        const thrown = catchThrown(() => parse(document, { body }));
        expect(inspect(thrown, { depth: null, showHidden: true })).not.toMatch(/secret|credentials/);
        expect((thrown as Error).cause).toBeUndefined();
    });
});

describe("readErrorCode", () => {
    it.each<{ name: string; given: Given; want: string | undefined }>([
        { name: "the header", given: { headers: { "x-amzn-errortype": "A" } }, want: "A" },
        {
            name: "the header without its URL",
            given: { headers: { "x-amzn-errortype": "A:http://internal.amazon.com/coral/x#y/" } },
            want: "A",
        },
        {
            name: "the header without its namespace",
            given: { headers: { "x-amzn-errortype": "aws.protocoltests#A:http://x" } },
            want: "A",
        },
        { name: "__type", given: { body: '{"__type":"A"}' }, want: "A" },
        { name: "__type without its namespace", given: { body: '{"__type":"com.amazonaws.x#A"}' }, want: "A" },
        { name: "code", given: { body: '{"code":"A"}' }, want: "A" },
        { name: "__type before code", given: { body: '{"code":"B","__type":"A"}' }, want: "A" },
        {
            name: "the header before the body",
            given: { headers: { "x-amzn-errortype": "A" }, body: '{"__type":"B"}' },
            want: "A",
        },
        {
            name: "the body where the header is empty",
            given: { headers: { "x-amzn-errortype": "" }, body: '{"__type":"A"}' },
            want: "A",
        },
        { name: "nothing in an empty body", given: {}, want: undefined },
        { name: "nothing in HTML", given: { body: "<html>502</html>" }, want: undefined },
        { name: "nothing in a cut off body", given: { body: '{"__type":"A"' }, want: undefined },
        { name: "nothing in an array", given: { body: '["__type"]' }, want: undefined },
        { name: "nothing in a code that is no string", given: { body: '{"code":42}' }, want: undefined },
        // It was the empty string, in the error's code and message.
        { name: "nothing in a namespace alone", given: { body: '{"__type":"com.amazonaws.x#"}' }, want: undefined },
    ])("reads $name", ({ given, want }) => {
        expect(readErrorCode(toAnswer(given).response)).toBe(want);
    });
});

describe("readRequestId", () => {
    it.each([
        { name: "x-amzn-requestid", given: { "x-amzn-requestid": "a", "x-amz-request-id": "b" }, want: "a" },
        { name: "x-amz-request-id", given: { "x-amz-request-id": "b" }, want: "b" },
        { name: "no other header", given: { "x-amz-id-2": "c" }, want: undefined },
    ])("reads $name", ({ given, want }) => {
        expect(readRequestId(toAnswer({ headers: given }).response)).toBe(want);
    });
});

function createError(given: Given) {
    return createServiceError(service, "DoThing", toAnswer({ status: 400, ...given })) as ServiceError;
}

describe("createServiceError", () => {
    it.each([
        { code: "ConflictException", want: ConflictException },
        { code: "ValidationException", want: ValidationException },
        { code: "ThrottlingException", want: ThrottlingException },
    ])("makes the modelled class of $code", ({ code, want }) => {
        const error = createError({ headers: { "x-amzn-errortype": code } });
        expect(error).toBeInstanceOf(want);
        expect(error).toBeInstanceOf(ServiceError);
        expect(error).toMatchObject({ name: code, code });
    });

    it.each(["AccountSuspended", "toString", "__proto__", "constructor"])(
        "makes a ServiceError of the code %s, which is not modelled",
        (code) => {
            const error = createError({ headers: { "x-amzn-errortype": code } });
            expect(error.constructor).toBe(ServiceError);
            expect(error).toMatchObject({ name: "ServiceError", code });
        },
    );

    it.each([
        { name: "an empty body", given: "" },
        { name: "HTML", given: "<html>" },
        { name: "a cut off body", given: '{"message":"a' },
        { name: "an array", given: "[]" },
    ])("calls the error of $name unknown and tells the status", ({ given }) => {
        expect(createError({ status: 502, body: given })).toMatchObject({
            code: "UnknownError",
            message: "DoThing failed with UnknownError (status 502)",
            body: {},
        });
    });

    it.each([
        { name: "message", given: '{"message":"a","Message":"b"}', want: "a" },
        { name: "Message", given: '{"Message":"b"}', want: "b" },
        { name: "Message where message is empty", given: '{"message":"","Message":"b"}', want: "b" },
        {
            name: "words of its own where message is no string",
            given: '{"message":{}}',
            want: "DoThing failed with UnknownError (status 400)",
        },
    ])("takes $name", ({ given, want }) => {
        expect(createError({ body: given }).message).toBe(want);
    });

    it("tells operation, attempts, status, request id, headers and body", () => {
        const headers = { "x-amzn-requestid": "r-1", "x-amzn-errortype": "ConflictException" };
        expect(createError({ status: 409, headers, body: '{"reason":"R","extra":1}' })).toMatchObject({
            operation: "DoThing",
            attempts: 2,
            status: 409,
            requestId: "r-1",
            headers,
            body: { reason: "R", extra: 1 },
            reason: "R",
        });
    });

    it("reads the members of a body that is not quite UTF-8", () => {
        const body = new Uint8Array([...new TextEncoder().encode('{"code":"A","x":"'), 0xff, 0x22, 0x7d]);
        expect(createError({ body }).code).toBe("A");
    });

    it("keeps a body's __proto__ from its own prototype", () => {
        const error = createError({ body: '{"__proto__":{"message":"polluted","code":"Polluted"}}' });
        expect(error).toMatchObject({ code: "UnknownError" });
        expect(error.message).not.toBe("polluted");
    });

    it.each([
        { name: "inspect()", print: (error: unknown) => inspect(error, { depth: null, showHidden: true }) },
        { name: "JSON", print: (error: unknown) => JSON.stringify(error) },
        { name: "String()", print: String },
    ])("shows neither headers nor body to $name", ({ print }) => {
        const error = createError({
            headers: { "x-echo": "header-value" },
            body: '{"message":"m","email":"body-value"}',
        });
        expect(error.headers["x-echo"]).toBe("header-value");
        expect(error.body["email"]).toBe("body-value");
        expect(print(error)).not.toMatch(/header-value|body-value/);
    });
});

function catchThrown(run: () => unknown): unknown {
    try {
        run();
    } catch (error) {
        return error;
    }
    throw new Error("expected it to throw");
}
