import * as fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { InputError } from "../../../src/runtime/errors.js";
import { parseJson } from "../../../src/runtime/parse-json.js";
import { stringifyJson, toJsonBytes } from "../../../src/runtime/stringify-json.js";
import { catchError } from "../../support/catch-error.js";
import { createRecordingFetch, json, raw } from "../../support/recording-fetch.js";
import { seed } from "../../support/seed.js";
import { createTestClient, FixtureClient } from "../../support/test-client.js";

const big = "12345678901234567890";

describe("parseJson", () => {
    it.each<{ name: string; given: string; want: unknown }>([
        { name: "a large integer alone", given: big, want: 12345678901234567890n },
        { name: "a large negative integer", given: `-${big}`, want: -12345678901234567890n },
        { name: "the first integer beyond the safe ones", given: "9007199254740992", want: 9007199254740992n },
        { name: "the last safe integer", given: "9007199254740991", want: 9007199254740991 },
        { name: "the first negative one", given: "-9007199254740992", want: -9007199254740992n },
        { name: "the last safe negative one", given: "-9007199254740991", want: -9007199254740991 },
        {
            name: "integers in members and elements",
            given: `{"a":[1, ${big} ,{"b":${big}}]}`,
            want: { a: [1, 12345678901234567890n, { b: 12345678901234567890n }] },
        },
        { name: "digits in a string", given: `[${big},"${big}","a ${big}"]`, want: [BigInt(big), big, `a ${big}`] },
        {
            name: "digits behind an escaped quotation mark",
            given: String.raw`[${big},"\" ,${big}","\\",${big}]`,
            want: [BigInt(big), `" ,${big}`, "\\", BigInt(big)],
        },
        { name: "digits in a key", given: `{"${big}":${big},"a" : 1}`, want: { [big]: BigInt(big), a: 1 } },
        {
            name: "strings that begin as the mark does",
            given: `["#${big}","##","#",${big}]`,
            want: [`#${big}`, "##", "#", BigInt(big)],
        },
        { name: "the mark as an escape", given: String.raw`["\u0023${big}",${big}]`, want: [`#${big}`, BigInt(big)] },
        {
            name: "the mark in a key",
            given: `{"#":"#","#${big}":${big}}`,
            want: { "#": "#", [`#${big}`]: BigInt(big) },
        },
        {
            name: "exponents",
            given: `[1e30,1E+30,1e-7,${big}e0,${big}]`,
            want: [1e30, 1e30, 1e-7, Number(big), BigInt(big)],
        },
        {
            name: "decimals",
            given: `[0.1234567890123456789,${big}.5,${big}]`,
            want: [Number("0.1234567890123456789"), Number(big), BigInt(big)],
        },
    ])("parses $name", ({ given, want }) => {
        expect(parseJson(given)).toStrictEqual(want);
    });

    it("keeps a member called __proto__ from the prototype", () => {
        const value = parseJson(`{"__proto__":{"polluted":${big}}}`) as object;
        expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
        expect(Object.getOwnPropertyDescriptor(value, "__proto__")?.value).toEqual({ polluted: BigInt(big) });
    });

    it.each(["", "{", `{${big}:1}`, `[0${big}]`, `[+${big}]`, `"${big}`, `[${big} ${big}]`, `[${big},]`])(
        "refuses %j as JSON.parse does",
        (given) => {
            expect(() => parseJson(given)).toThrow(SyntaxError);
        },
    );

    it("keeps all that stands beside a large integer", () => {
        const values = fc.jsonValue({
            stringUnit: fc.constantFrom("#", '"', "\\", ":", "9", "-", " ", "\n", "é") as fc.Arbitrary<string>,
        });
        fc.assert(
            fc.property(values, fc.constantFrom(undefined, 1), (value, indent) => {
                // The first element makes it look at all the others.
                const text = `[${big},${JSON.stringify(value, undefined, indent)}]`;
                const [large, parsed] = parseJson(text) as unknown[];
                expect(large).toBe(BigInt(big));
                // Numbers such as 1e20 are written as integers, and read as such.
                expect(stringify(parsed)).toBe(JSON.stringify(value));
            }),
        );
    });

    it("takes a long string with many escapes", () => {
        const text = String.raw`"\n"`.replace(String.raw`\n`, String.raw`\n`.repeat(10_000_000));
        expect(parseJson(`[${text},${big}]`)).toStrictEqual(["\n".repeat(10_000_000), BigInt(big)]);
    });
});

function stringify(value: unknown, nulls: "drop" | "keep" = "keep") {
    return stringifyJson(value, fail, [], nulls);
}

function fail(path: readonly string[], problem: string): never {
    throw new InputError("DoThing", path.join(".") || "input", problem);
}

/** What it gives, or how it fails. */
function attempt(write: () => unknown) {
    try {
        return write();
    } catch (error) {
        return String(error);
    }
}

const circular: { items: unknown[] } = { items: [] };
circular.items.push({ owner: circular });

describe("stringifyJson", () => {
    it.each<{ name: string; given: unknown }>([
        { name: "nothing", given: undefined },
        { name: "null", given: null },
        { name: "undefined members and elements", given: { a: undefined, b: [undefined, null], c: {} } },
        // oxlint-disable-next-line no-sparse-arrays -- JSON.stringify has null for a hole
        { name: "holes", given: [1, , 2] },
        { name: "numbers", given: [0, -0, 1e21, 1e-7, 1.5] },
        { name: "odd text", given: { 'a"': '"\\\n\u2028\u0001😀' } },
        { name: "a Date", given: { a: new Date(0) } },
        { name: "what toJSON gives", given: { a: { toJSON: (key: string) => ({ key }) } } },
        { name: "an object twice", given: [circular.items, circular.items].map(() => Object.freeze({ a: 1 })) },
        { name: "an object without a prototype", given: Object.assign(Object.create(null) as object, { a: 1 }) },
        { name: "a member called __proto__", given: JSON.parse('{"__proto__":{"a":1}}') },
    ])("writes $name as JSON.stringify does", ({ given }) => {
        expect(stringify(given)).toBe(JSON.stringify(given));
    });

    it("writes any value as JSON.stringify does", () => {
        fc.assert(
            fc.property(fc.jsonValue(), (value) => {
                expect(stringify(value)).toBe(JSON.stringify(value));
            }),
        );
    });

    it("writes an object that stands twice, but not inside itself", () => {
        const shared = { a: 1 };
        expect(stringify({ x: shared, y: [shared, shared] })).toBe('{"x":{"a":1},"y":[{"a":1},{"a":1}]}');
    });

    it("writes bigints as their digits", () => {
        expect(stringify({ a: [12345678901234567890n, -1n] })).toBe('{"a":[12345678901234567890,-1]}');
    });

    it.each<{ name: string; given: unknown; want: string }>([
        { name: "a circle", given: circular, want: "items.0.owner is an object inside itself, which JSON cannot hold" },
        { name: "a function", given: { a: { b: () => 1 } }, want: "a.b is a function, which JSON cannot hold" },
        { name: "a symbol", given: [Symbol("a")], want: "0 is a symbol, which JSON cannot hold" },
        { name: "NaN", given: { a: [0, NaN] }, want: "a.1 is NaN, which JSON cannot hold" },
        { name: "Infinity", given: { a: Infinity }, want: "a is Infinity, which JSON cannot hold" },
        { name: "-Infinity alone", given: -Infinity, want: "input is -Infinity, which JSON cannot hold" },
    ])("refuses $name and says where it is", ({ given, want }) => {
        expect(() => stringify(given)).toThrow(InputError);
        expect(() => stringify(given)).toThrow(`DoThing: ${want}`);
    });
});

/** What programs give bigints, so that JSON.stringify takes them. */
function toDigits(this: bigint) {
    return String(this);
}

describe("toJsonBytes", () => {
    const odd = fc.constantFrom<unknown>(
        null,
        undefined,
        NaN,
        -Infinity,
        5n,
        "null",
        "\ud800",
        String.raw`\ud800`,
        new Date(0),
        Symbol("a"),
        () => 1,
        circular,
        { toJSON: () => ({ a: () => 1 }) },
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
        value: fc.oneof(
            { maxDepth: 3 },
            odd,
            fc.string(),
            fc.double(),
            fc.array(tie("value"), { maxLength: 3 }),
            fc.dictionary(fc.string(), tie("value"), { maxKeys: 3 }),
        ),
    }));

    it("writes bigints as their digits where a program made them JSON of its own", () => {
        const prototype = BigInt.prototype as { toJSON?: () => string };
        prototype.toJSON = toDigits;
        onTestFinished(() => void delete prototype.toJSON);
        const bytes = toJsonBytes({ InputError }, "DoThing", { a: [1n] }, []);
        expect(new TextDecoder().decode(bytes)).toBe('{"a":[1]}');
    });

    // Most values go to JSON.stringify.
    it.each(["drop", "keep"] as const)("writes and refuses what stringifyJson does, nulls: %s", (nulls) => {
        fc.assert(
            fc.property(value, (given) => {
                const bytes = () => new TextDecoder().decode(toJsonBytes({ InputError }, "DoThing", given, [], nulls));
                expect(attempt(bytes)).toBe(attempt(() => stringify(given, nulls) ?? ""));
            }),
            { seed, numRuns: 2000 },
        );
    });
});

describe("a client", () => {
    it("gives a large integer of an answer as a bigint and sends it back digit by digit", async () => {
        const { fetch, requests } = createRecordingFetch(raw(`{"id":${big},"n":5}`));
        const client = new FixtureClient({ fetch });
        const row = { name: "DoThing", method: "POST", uri: "/{label}", query: { q: "q" }, document: true };
        const answer = await client.send({ ...row, output: { document: true } }, { label: 1n, q: 2n, id: BigInt(big) });
        expect(answer).toEqual({ id: 12345678901234567890n, n: 5 });
        expect(requests[0]!.url.pathname + requests[0]!.url.search).toBe("/1?q=2");
        expect(requests[0]!.text).toBe(`{"id":${big}}`);
    });

    it.each<{ name: string; uri: string; given: object; want: string }>([
        { name: "NaN in a path", uri: "/{a}", given: { a: NaN }, want: "a must be a finite number, is NaN" },
        {
            name: "Infinity in a query",
            uri: "/",
            given: { q: [Infinity] },
            want: "q must be a finite number, is Infinity",
        },
        { name: "NaN in a payload", uri: "/", given: { p: { a: NaN } }, want: "p.a is NaN, which JSON cannot hold" },
        {
            name: "a circle in a payload",
            uri: "/",
            given: { p: circular },
            want: "p.items.0.owner is an object inside itself, which JSON cannot hold",
        },
    ])("sends nothing for $name", async ({ uri, given, want }) => {
        const { fetch, requests } = createRecordingFetch(json());
        const operation = {
            name: "DoThing",
            method: "POST",
            uri,
            query: { q: "q" },
            payload: { member: "p", type: "json" },
            output: {},
        } as const;
        const thrown = await catchError(new FixtureClient({ fetch }).send(operation, given));
        expect(thrown).toBeInstanceOf(InputError);
        expect((thrown as Error).message).toBe(`DoThing: ${want}`);
        expect(requests).toEqual([]);
    });

    it("lets no key of an answer reach a prototype", async () => {
        const body =
            '{"userId":"u","__proto__":{"polluted":1,"deep":{"__proto__":{"polluted":2}}},"constructor":{"prototype":{"polluted":3}}}';
        const { finspace } = createTestClient([raw(body), raw(`${body.slice(0, -1)},"n":${big}}`)]);
        for (const want of [undefined, BigInt(big)]) {
            const user = await finspace.getUser({ userId: "u" });
            expect(Object.getPrototypeOf(user)).toBe(Object.prototype);
            expect(Object.keys(user).slice(0, 3)).toEqual(["userId", "__proto__", "constructor"]);
            expect(user).toHaveProperty("userId", "u");
            expect((user as { n?: bigint }).n).toBe(want);
        }
        expect("polluted" in {}).toBe(false);
        expect("polluted" in Object).toBe(false);
    });
});
