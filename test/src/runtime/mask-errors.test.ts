import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { ConflictException, CredentialsError, isServiceError } from "finspace-data";
import {
    InputError,
    NetworkError,
    RequestTimeoutError,
    ResponseParseError,
    ServiceError,
} from "../../../src/runtime/errors.js";
import { maskSensitive } from "../../../src/runtime/sensitive.js";
import { catchError } from "../../support/catch-error.js";
import { error, raw } from "../../support/recording-fetch.js";
import { createTestClient } from "../../support/test-client.js";

const table = {
    DoThingInput: { password: true, people: "PersonList", pins: true, tree: "Node" },
    PersonList: { "*": "Person" },
    Person: { email: true },
    Node: { value: true, child: "Node" },
} as const;

describe("maskSensitive", () => {
    it.each<{ name: string; input: unknown; given: string; want: string }>([
        { name: "each place", input: { password: "hunter2" }, given: "hunter2, hunter2!", want: "***, ***!" },
        { name: "members of a list", input: { people: [{ email: "a@b.c" }] }, given: "no a@b.c", want: "no ***" },
        {
            name: "members at any depth",
            input: { tree: { child: { child: { value: "deep1" } } } },
            given: "deep1 is bad",
            want: "*** is bad",
        },
        {
            name: "all that is inside a sensitive member",
            input: { pins: [{ a: 12345 }, 678n, "xyz"] },
            given: "12345 678 xyz",
            want: "*** *** ***",
        },
        { name: "the longer value first", input: { pins: ["abc", "abcdef"] }, given: "abcdef abc", want: "*** ***" },
        { name: "nothing of two characters", input: { password: "ab" }, given: "abab", want: "abab" },
        { name: "three characters", input: { password: "abc" }, given: "abcd", want: "***d" },
        {
            name: "nothing that is not sensitive",
            input: { id: "open", people: [{ n: "Ada" }] },
            given: "open Ada",
            want: "open Ada",
        },
        { name: "characters special to patterns", input: { password: "$&.*" }, given: "is $&.* ok", want: "is *** ok" },
        { name: "nothing without an input", input: undefined, given: "hunter2", want: "hunter2" },
        { name: "nothing for null members", input: { password: null, people: undefined }, given: "null", want: "null" },
    ])("hides $name", ({ input, given, want }) => {
        expect(maskSensitive(given, table, "DoThingInput", input)).toBe(want);
    });
});

const details = {
    code: "ConflictException",
    message: "m",
    operation: "GetUser",
    attempts: 2,
    status: 409,
    requestId: "r-1",
    headers: { "x-echo": "header-value" },
    body: { reason: "body-value" },
};
const call = { operation: "GetUser", attempts: 2 };

const errors: { readonly given: Error; readonly want: object }[] = [
    {
        given: new ServiceError(details),
        want: { name: "ServiceError", code: "ConflictException", ...call, status: 409, requestId: "r-1", message: "m" },
    },
    {
        given: new ConflictException(details),
        want: {
            name: "ConflictException",
            code: "ConflictException",
            ...call,
            status: 409,
            requestId: "r-1",
            message: "m",
        },
    },
    {
        given: new ResponseParseError("m", { ...call, status: 200, requestId: undefined, cause: "body-value" }),
        want: { name: "ResponseParseError", ...call, status: 200, message: "m" },
    },
    {
        given: new NetworkError("m", { ...call, cause: "body-value" }),
        want: { name: "NetworkError", ...call, message: "m" },
    },
    {
        given: new RequestTimeoutError({ operation: "GetUser", attempts: 2, limit: "timeoutMs", ms: 5 }),
        want: {
            name: "RequestTimeoutError",
            ...call,
            limit: "timeoutMs",
            message: "GetUser: not answered within timeoutMs, 5 (attempt 2)",
        },
    },
    {
        given: new InputError("GetUser", "userId", "is required"),
        want: { name: "InputError", operation: "GetUser", member: "userId", message: "GetUser: userId is required" },
    },
    {
        given: new CredentialsError("m", { cause: "body-value" }),
        want: { name: "CredentialsError", message: "m" },
    },
];

describe("errors", () => {
    it.each(errors)("show as JSON what $want.name knows, and nothing else", ({ given, want }) => {
        expect(JSON.parse(JSON.stringify(given))).toStrictEqual(want);
        expect(Object.keys((given as ServiceError).toJSON()).at(-1)).toBe("message");
    });

    it.each([new ServiceError(details), new ConflictException(details)])(
        "show neither headers nor body of a $name to inspect()",
        (given) => {
            expect(inspect(given, { depth: null, showHidden: true, getters: false })).not.toMatch(
                /header-value|body-value/,
            );
        },
    );
});

describe("a client's errors", () => {
    const input = { emailAddress: "zofia@example.com", type: "APP_USER", firstName: "Zofia", lastName: "Li" } as const;

    it("mask what the service quotes of the request's sensitive members", async () => {
        const message = "User zofia@example.com (Zofia Li) of type APP_USER exists";
        const { finspace } = createTestClient([error(409, "ConflictException", { message })]);
        const thrown = await catchError(finspace.createUser(input));
        expect((thrown as Error).message).toBe("User *** (*** Li) of type APP_USER exists");
        expect(inspect(thrown, { depth: null, showHidden: true }) + JSON.stringify(thrown)).not.toMatch(/zofia/i);
        // Who asks for the body by name gets the service's own words.
        expect((thrown as ServiceError).body["message"]).toBe(message);
    });

    it("let no key of an answer reach a prototype", async () => {
        const body =
            '{"message":"m","__proto__":{"code":"Polluted","polluted":1},"constructor":{"prototype":{"polluted":2}}}';
        const { finspace } = createTestClient([raw(body, { status: 400 })]);
        const thrown = await catchError(finspace.createUser(input));
        expect(isServiceError(thrown) && thrown.code).toBe("UnknownError");
        expect(Object.getPrototypeOf((thrown as ServiceError).body)).toBe(Object.prototype);
        expect("polluted" in {} || "polluted" in Object || "polluted" in (thrown as object)).toBe(false);
    });
});
