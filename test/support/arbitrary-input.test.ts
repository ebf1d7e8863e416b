import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readService } from "../../scripts/smithy/read-service.js";
import { editModel } from "../scripts/models.js";
import { arbitraryInput, arbitraryOutput, type Structure } from "./arbitrary-input.js";
import { seed } from "./seed.js";

type Traits = Readonly<Record<string, unknown>>;

function toMember(target: string, traits: Traits = {}) {
    const id = target.includes("#") ? target : `smithy.api#${target}`;
    return {
        target: id,
        traits: Object.fromEntries(Object.entries(traits).map(([name, value]) => [`smithy.api#${name}`, value])),
    };
}

/** Inputs of a POST with these members, and of shapes beside them. */
function sampleInputs(
    members: Readonly<Record<string, object>>,
    shapes: Readonly<Record<string, object>> = {},
    http: Readonly<Record<string, unknown>> = {},
): Structure[] {
    const model = editModel(
        ["a#PutThingInput members", members],
        ["a#PutThing traits smithy.api#http", { method: "POST", uri: "/things", ...http }],
        ...Object.entries(shapes).map(([name, shape]) => [`a#${name}`, shape] as const),
    );
    const { operations } = readService(model);
    const operation = operations.find(({ name }) => name === "PutThing")!;
    return fc.sample(arbitraryInput(operation), { numRuns: 200, seed });
}

/** Those that a member `x` has. */
function sampleValues(target: string, traits: Traits = {}, shapes: Readonly<Record<string, object>> = {}): unknown[] {
    return sampleInputs({ x: toMember(target, { required: {}, ...traits }) }, shapes).map(({ x }) => x);
}

const item = toMember("Integer", { range: { min: 1, max: 9 } });
const recursive = {
    Tree: {
        type: "structure",
        members: { branches: { target: "a#Trees" }, same: { target: "a#Tree" }, value: { target: "a#Value" } },
    },
    Trees: { type: "list", member: { target: "a#Tree" } },
    Value: {
        type: "union",
        members: { text: { target: "smithy.api#String" }, more: { target: "a#Values" }, tree: { target: "a#Tree" } },
    },
    Values: { type: "map", key: { target: "smithy.api#String" }, value: { target: "a#Value" } },
};

describe("arbitraryInput", () => {
    it("makes required members always and others now and then", () => {
        const inputs = sampleInputs({ a: toMember("String", { required: {} }), b: toMember("String") });
        expect(inputs.every((input) => typeof input["a"] === "string")).toBe(true);
        expect(inputs.some((input) => "b" in input)).toBe(true);
        expect(inputs.some((input) => !("b" in input))).toBe(true);
    });

    it.each<{ name: string; values: () => unknown[]; isGood: (value: never) => boolean }>([
        { name: "booleans", values: () => sampleValues("Boolean"), isGood: (value) => typeof value === "boolean" },
        {
            name: "integers within a range",
            values: () => sampleValues("Integer", { range: { min: -1.5, max: 3 } }),
            isGood: (value: number) => Number.isInteger(value) && value >= -1 && value <= 3,
        },
        {
            name: "bytes within eight bits",
            values: () => sampleValues("Byte"),
            isGood: (value: number) => Math.abs(value) < 128,
        },
        { name: "longs that numbers hold", values: () => sampleValues("Long"), isGood: Number.isSafeInteger },
        { name: "finite doubles", values: () => sampleValues("Double"), isGood: Number.isFinite },
        {
            name: "big integers",
            values: () => sampleValues("BigInteger"),
            isGood: (value) => typeof value === "bigint",
        },
        {
            name: "bytes of a length",
            values: () => sampleValues("Blob", { length: { min: 1, max: 3 } }),
            isGood: (value: Uint8Array) => value.length >= 1 && value.length <= 3,
        },
        {
            name: "dates",
            values: () => sampleValues("Timestamp"),
            isGood: (value: Date) => value.getTime() >= 0 && value.getUTCFullYear() < 10_000,
        },
        {
            name: "dates in whole seconds where the format has no fractions",
            values: () => sampleValues("Timestamp", { timestampFormat: "http-date" }),
            isGood: (value: Date) => value.getTime() % 1000 === 0,
        },
        {
            name: "documents, which JSON holds",
            values: () => sampleValues("Document"),
            isGood: (value) => JSON.stringify(value) !== undefined,
        },
        {
            name: "values of an enum",
            values: () =>
                sampleValues(
                    "a#E",
                    {},
                    {
                        E: {
                            type: "intEnum",
                            members: {
                                ONE: { target: "smithy.api#Unit", traits: { "smithy.api#enumValue": 1 } },
                                TWO: { target: "smithy.api#Unit", traits: { "smithy.api#enumValue": 2 } },
                            },
                        },
                    },
                ),
            isGood: (value: number) => [1, 2].includes(value),
        },
        {
            name: "lists of a length, no item twice",
            values: () =>
                sampleValues(
                    "a#L",
                    { length: { min: 2, max: 4 } },
                    {
                        L: { type: "list", member: item, traits: { "smithy.api#uniqueItems": {} } },
                    },
                ),
            isGood: (value: number[]) => value.length >= 2 && value.length <= 4 && new Set(value).size === value.length,
        },
        {
            name: "maps of a size",
            values: () =>
                sampleValues(
                    "a#M",
                    { length: { min: 1, max: 2 } },
                    {
                        M: { type: "map", key: { target: "smithy.api#String" }, value: item },
                    },
                ),
            isGood: (value: object) => [1, 2].includes(Object.keys(value).length),
        },
        {
            name: "unions of one member",
            values: () => sampleValues("a#Value", {}, recursive),
            isGood: (value: object) => Object.keys(value).length === 1,
        },
        {
            name: "recursive structures that end",
            values: () => sampleValues("a#Tree", {}, recursive),
            isGood: (value) => JSON.stringify(value).length < 20_000,
        },
    ])("makes $name", ({ values, isGood }) => {
        const made = values();
        expect(made.filter((value) => !isGood(value as never))).toEqual([]);
        expect(new Set(made.map((value) => fc.stringify(value))).size).toBeGreaterThan(1);
    });

    it("makes null now and then where a list is sparse", () => {
        const sparse = { type: "list", member: item, traits: { "smithy.api#sparse": {} } };
        expect((sampleValues("a#L", {}, { L: sparse }) as unknown[][]).flat()).toContain(null);
    });

    it("makes labels that a path can hold", () => {
        const inputs = sampleInputs(
            {
                a: toMember("String", { required: {}, httpLabel: {} }),
                b: toMember("String", { required: {}, httpLabel: {} }),
            },
            {},
            { uri: "/things/{a}/{b+}" },
        );
        const segments = inputs.flatMap(({ a, b }) => [a, ...String(b).split("/")]);
        expect(segments.filter((segment) => ["", ".", ".."].includes(segment as string))).toEqual([]);
        expect(inputs.some(({ b }) => String(b).includes("/"))).toBe(true);
    });

    it("makes headers that HTTP can hold, and entries that no member stands above", () => {
        const inputs = sampleInputs(
            {
                a: toMember("String", { httpHeader: "x-a" }),
                map: toMember("a#M", { required: {}, httpPrefixHeaders: "x-" }),
            },
            { M: { type: "map", key: { target: "smithy.api#String" }, value: { target: "smithy.api#String" } } },
        );
        const entries = inputs.flatMap(({ map }) => Object.entries(map as Record<string, string>));
        const headers = [
            ...entries,
            ...inputs.flatMap(({ a }) => (a === undefined ? [] : [["a", a as string] as const])),
        ];
        for (const [name, value] of headers) expect(new Headers({ [`x-${name}`]: value }).get(`x-${name}`)).toBe(value);
        expect(entries.map(([name]) => name)).not.toContain("a");
    });
});

describe("arbitraryOutput", () => {
    it("leaves out what the status says", () => {
        const { operations } = readService(
            editModel(["a#GetThingOutput members status", toMember("Integer", { httpResponseCode: {} })]),
        );
        const outputs = fc.sample(arbitraryOutput(operations[0]!.output), { numRuns: 20, seed });
        expect(outputs.some(({ name }) => typeof name === "string")).toBe(true);
        expect(outputs.some((output) => "status" in output)).toBe(false);
    });
});
