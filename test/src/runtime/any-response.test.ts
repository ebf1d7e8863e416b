import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NetworkError, ResponseParseError, responseOf, ServiceError } from "finspace-data";
import { operations } from "../../../generated/operations.gen.js";
import { raw } from "../../support/recording-fetch.js";
import { seed } from "../../support/seed.js";
import { createTestClient } from "../../support/test-client.js";

type Method = (input: object) => Promise<object>;

const code = fc.oneof(
    fc.constantFrom("ConflictException", "ns#ThrottlingException:http://x", "#", ":", "constructor", "__proto__", ""),
    fc.string(),
);
const json = fc.oneof(
    fc.json(),
    fc.record({ __type: code, code, message: fc.anything(), Message: fc.string() }).map((value) => {
        try {
            return JSON.stringify(value);
        } catch {
            return "{";
        }
    }),
);
const body = fc.oneof(
    json.map((text) => new TextEncoder().encode(text)),
    json.map((text) => new TextEncoder().encode(text.slice(0, -1))),
    fc.uint8Array({ maxLength: 40 }),
    fc.constant(new TextEncoder().encode("<html>502 Bad Gateway</html>")),
);
const headers = fc.dictionary(
    fc.constantFrom("x-amzn-errortype", "content-type", "retry-after", "x-amz-retry-after", "date", "x-amzn-requestid"),
    fc
        .oneof(code, fc.constantFrom("Wed, 31 Jan 2024 12:00:00 GMT", "5", "-1", "application/json"))
        .map((text) => text.replace(/[^\x21-\x7e]/g, "")),
    { noNullPrototype: true },
);
const status = fc
    .integer({ min: 200, max: 599 })
    .filter((number) => number !== 204 && number !== 205 && number !== 304);

describe("any answer at all", () => {
    it("becomes an output or an error of this package", async () => {
        const arbitrary = fc.tuple(fc.constantFrom(...Object.values(operations)), status, headers, body);
        await fc.assert(
            fc.asyncProperty(arbitrary, async ([operation, number, given, bytes]) => {
                const { finspace } = createTestClient([raw(new Uint8Array(bytes), { status: number, headers: given })]);
                const method = Reflect.get(
                    finspace,
                    operation.name.charAt(0).toLowerCase() + operation.name.slice(1),
                ) as Method;
                const required = "required" in operation ? operation.required : [];
                const input = Object.fromEntries(required.map((name) => [name, name]));
                const outcome = await method.call(finspace, input).catch((thrown: unknown) => thrown);
                const classes = [ServiceError, ResponseParseError, NetworkError];
                const isError = classes.some((Class) => outcome instanceof Class);
                const told = isError ? outcome : { operation: operation.name, ...responseOf(outcome as object) };
                expect(told).toMatchObject({ operation: operation.name, status: number });
                expect(isError || number < 300).toBe(true);
            }),
            { seed, numRuns: 3000 },
        );
    }, 60_000);
});
