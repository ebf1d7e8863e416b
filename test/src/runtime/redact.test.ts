import { describe, expect, it } from "vitest";
import { redact } from "finspace-data";
import { createRedact } from "../../../src/runtime/redact.js";

const redactTest = createRedact(
    {
        DoThingInput: { password: true, profile: "Profile", people: "PersonList", byName: "PersonMap", tree: "Node" },
        DoThingOutput: { result: true },
        Profile: { email: true },
        Person: { email: true },
        PersonList: { "*": "Person" },
        PersonMap: { "*": "Person" },
        SecretMap: { "*": true },
        Node: { value: true, children: "NodeList" },
        NodeList: { "*": "Node" },
    },
    { DoThing: 0, Other: 0 },
);

describe("createRedact", () => {
    it.each<{ name: string; given: unknown; want: unknown }>([
        { name: "a member", given: { id: 1, password: "s" }, want: { id: 1, password: "***" } },
        { name: "all that is inside a member", given: { password: { a: ["s"] } }, want: { password: "***" } },
        { name: "a falsy value", given: { password: "" }, want: { password: "***" } },
        {
            name: "a member of a structure",
            given: { profile: { email: "s", age: 1 } },
            want: { profile: { email: "***", age: 1 } },
        },
        {
            name: "members of the structures of a list",
            given: { people: [{ email: "s" }, { age: 1 }, null] },
            want: { people: [{ email: "***" }, { age: 1 }, null] },
        },
        {
            name: "members of the structures of a map",
            given: { byName: { a: { email: "s" }, toString: { email: "s" } } },
            want: { byName: { a: { email: "***" }, toString: { email: "***" } } },
        },
        {
            name: "members of a recursive structure",
            given: { tree: { value: "s", children: [{ value: "s", children: [{ value: "s", depth: 2 }] }] } },
            want: { tree: { value: "***", children: [{ value: "***", children: [{ value: "***", depth: 2 }] }] } },
        },
    ])("hides $name", ({ given, want }) => {
        expect(redactTest("DoThing", "input", given)).toStrictEqual(want);
    });

    it.each<{ name: string; given: unknown }>([
        { name: "undefined and null members", given: { password: undefined, profile: null } },
        { name: "what the table does not name", given: { id: 1, nested: { password: "seen", email: "seen" } } },
        { name: "null", given: null },
        { name: "text", given: "seen" },
        { name: "a bigint", given: { id: 5n } },
        { name: "bytes and dates", given: { at: new Date(0), bytes: new Uint8Array([1]) } },
        // A copy of their members was `{}` or an object of numbers.
        {
            name: "a date and bytes where a structure is modelled",
            given: { profile: new Date(0), tree: new Uint8Array([1]) },
        },
    ])("shows $name", ({ given }) => {
        expect(redactTest("DoThing", "input", given)).toStrictEqual(given);
    });

    it("goes by the side", () => {
        const value = { password: "s", result: "r" };
        expect(redactTest("DoThing", "output", value)).toEqual({ password: "s", result: "***" });
    });

    it("shows all of an operation that has nothing to hide", () => {
        expect(redactTest("Other", "input", { password: "seen" })).toEqual({ password: "seen" });
    });

    it.each(["nonsense", "", "constructor", "__proto__", "doThing", "DoThingInput"])(
        "refuses %j, which is no operation",
        (name) => {
            expect(() => redactTest(name as never, "input", { password: "s" })).toThrow(
                new TypeError(`redact: "${name}" is no operation; take one such as "DoThing"`),
            );
        },
    );

    it("refuses a side that is none", () => {
        expect(() => redactTest("DoThing", "Input" as never, { password: "s" })).toThrow(
            new TypeError('redact: side must be "input" or "output", is "Input"'),
        );
    });

    it("hides the members of a class's instance", () => {
        class Thing {
            password = "s";
            at = new Date(0);
        }
        expect(redactTest("DoThing", "input", new Thing())).toEqual({ password: "***", at: new Date(0) });
    });

    it("hides a sensitive bigint and bytes", () => {
        expect(redactTest("DoThing", "input", { password: 5n })).toEqual({ password: "***" });
        expect(redactTest("DoThing", "input", { password: new Uint8Array(3) })).toEqual({ password: "***" });
    });

    it("leaves the value as it is", () => {
        const value = { profile: { email: "s" } };
        redactTest("DoThing", "input", value);
        expect(value).toEqual({ profile: { email: "s" } });
    });

    it("hides the entry __proto__ of a map without giving it to the copy's prototype", () => {
        const given = JSON.parse('{"byName":{"__proto__":{"email":"s","polluted":true}}}') as { byName: object };
        const { byName } = redactTest("DoThing", "input", given);
        expect(Object.getPrototypeOf(byName)).toBe(Object.prototype);
        expect(JSON.stringify(byName)).toBe('{"__proto__":{"email":"***","polluted":true}}');
    });
});

describe("redact", () => {
    it("knows operations that have nothing to hide", () => {
        expect(redact("DeleteDataset", "input", { datasetId: "d" })).toEqual({ datasetId: "d" });
        expect(() => redact("nonsense" as never, "input", {})).toThrow(TypeError);
    });

    it("hides what the model calls sensitive", () => {
        const user = { emailAddress: "zofia@example.com", type: "APP_USER" as const, firstName: "Zofia" };
        expect(redact("CreateUser", "input", user)).toEqual({
            emailAddress: "***",
            type: "APP_USER",
            firstName: "***",
        });
    });

    it("hides members of the items of a list", () => {
        const page = { users: [{ userId: "u", emailAddress: "zofia@example.com" }], nextToken: "t" };
        expect(redact("ListUsers", "output", page)).toEqual({
            users: [{ userId: "u", emailAddress: "***" }],
            nextToken: "t",
        });
    });

    it("hides credentials as a whole", () => {
        const output = { credentials: { accessKeyId: "a", secretAccessKey: "s" }, durationInMinutes: 60 };
        expect(redact("GetProgrammaticAccessCredentials", "output", output)).toEqual({
            credentials: "***",
            durationInMinutes: 60,
        });
    });
});
