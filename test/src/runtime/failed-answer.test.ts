import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { ConflictException, ThrottlingException, ValidationException } from "finspace-data";
import { errors } from "../../../generated/errors.gen.js";
import { core } from "../../../src/runtime/core.js";
import { ServiceError } from "../../../src/runtime/errors.js";
import { readFailedAnswer } from "../../../src/runtime/failed-answer.js";
import { service as fixture } from "../../support/test-client.js";

const service = { ...fixture, errors };

interface Given {
    readonly status?: number;
    readonly headers?: Record<string, string>;
    readonly body?: string | Uint8Array<ArrayBuffer>;
}

const signedMs = Date.parse("2026-01-15T12:00:00Z");

function read({ status = 400, headers = {}, body = "" }: Given) {
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    const answer = { response: { status, headers, body: bytes }, attempts: 2 };
    const answeredMs = signedMs + 1000;
    return readFailedAnswer(core, { service, operation: "DoThing", answer, signedMs, answeredMs });
}

describe("readFailedAnswer", () => {
    it.each([
        { name: "a throttled one", given: { status: 429 }, want: { reason: "throttling" } },
        { name: "a broken server", given: { status: 500 }, want: { reason: "transient" } },
        { name: "a wrong request", given: { status: 400 }, want: { reason: undefined } },
        {
            name: "a wrong clock",
            given: { headers: { date: "Thu, 15 Jan 2026 12:10:00 GMT" }, body: '{"code":"RequestTimeTooSkewed"}' },
            want: { reason: "clock-skew", code: "RequestTimeTooSkewed", skewMs: 600_000 },
        },
        {
            name: "a wait until a time of the service's clock",
            given: {
                headers: {
                    date: "Thu, 15 Jan 2026 12:10:00 GMT",
                    "retry-after": "Thu, 15 Jan 2026 12:10:03 GMT",
                },
                body: '{"code":"RequestTimeTooSkewed"}',
            },
            want: { skewMs: 600_000, askedMs: 2000 },
        },
    ])("tells of $name", ({ given, want }) => {
        expect(read(given)).toMatchObject(want);
    });
});

describe("the code of an error", () => {
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
    ])("is $name", ({ given, want }) => {
        expect(read(given).code).toBe(want);
    });
});

function createError(given: Given) {
    return read(given).createError() as ServiceError;
}

describe("createError", () => {
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
