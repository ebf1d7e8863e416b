import { describe, expect, it } from "vitest";
import { cases, listCases } from "./cases.js";
import type { AstShape, Model } from "./model.js";

/** A model of one operation, whose input has one member. */
function createModel(shapes: Readonly<Record<string, AstShape>>, place = {}): Model {
    return {
        shapes: {
            "a#Put": {
                type: "operation",
                input: { target: "a#Input" },
                traits: { "smithy.api#http": { method: "POST", uri: "/things" } },
            },
            "a#Input": { type: "structure", members: { x: { target: "a#X", traits: place } } },
            ...shapes,
        },
    };
}

/** Names of cases about the member, those of refusals behind a `!`. */
function listNames(shape: AstShape): string[] {
    return listCases(createModel({ "a#X": shape }))
        .filter(({ name }) => name.startsWith("x: "))
        .map(({ name, want }) => (want.status === 200 ? "" : "!") + name.slice(3));
}

const text = { target: "smithy.api#String" };

describe("the cases", () => {
    it("have each name once", () => {
        const names = cases.map(({ operation, kind, name }) => `${operation} ${kind} ${name}`);
        expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
        expect(names.length).toBeGreaterThan(2000);
    });

    // FinSpace has no such constraints.
    it.each<{ name: string; shape: AstShape; want: string[] }>([
        {
            name: "a list's length",
            shape: { type: "list", member: text, traits: { "smithy.api#length": { min: 2, max: 3 } } },
            want: ["2 elements", "3 elements", "!1 elements", "!4 elements", "one element twice"],
        },
        {
            name: "unique items",
            shape: { type: "list", member: text, traits: { "smithy.api#uniqueItems": {} } },
            want: ["0 elements", "40 elements", "!one element twice"],
        },
        {
            name: "a map's size",
            shape: { type: "map", key: text, value: text, traits: { "smithy.api#length": { min: 1, max: 2 } } },
            want: ["1 entries", "2 entries", "!0 entries", "!3 entries"],
        },
        {
            name: "an integer's bits",
            shape: { type: "integer" },
            want: ["-2147483648", "2147483647", "!-2147483649", "!2147483648"],
        },
    ])("try $name", ({ shape, want }) => {
        expect(listNames(shape)).toEqual(expect.arrayContaining(want));
    });

    it.each([
        { name: "a type", shape: { type: "union", members: {} }, want: "type union" },
        {
            name: "a pattern",
            shape: { type: "string", traits: { "smithy.api#pattern": "^a+$" } },
            want: "test/contract/texts.ts has no texts for the pattern ^a+$",
        },
    ])("say that they do not know $name", ({ shape, want }) => {
        expect(() => listCases(createModel({ "a#X": shape }))).toThrow(want);
    });

    it("say that they do not know a place", () => {
        const model = createModel({ "a#X": { type: "string" } }, { "smithy.api#httpHeader": "x-x" });
        expect(() => listCases(model)).toThrow("does not know smithy.api#httpHeader of x");
    });
});
