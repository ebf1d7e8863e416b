import { describe, expect, it } from "vitest";
import type { ShapeRow, ShapeTable } from "../../../../src/runtime/validation/shapes.js";
import { describeViolation, validate } from "../../../../src/runtime/validation/validate.js";

/** What is wrong with a value of one member of this row. */
function check(row: ShapeRow, value: unknown, others: ShapeTable = {}): string[] {
    const shapes = { ...others, Input: { type: "structure", members: { it: row } } } satisfies ShapeTable;
    return validate(shapes, "Input", { it: value }).map(describeViolation);
}

const anySymbol = Symbol("any");

describe("validate", () => {
    it.each<{ row: ShapeRow; good: unknown[]; bad: [value: unknown, message: string][] }>([
        {
            row: { type: "string" },
            good: ["", "a"],
            bad: [
                [1, "it must be a string, is 1"],
                [["a"], "it must be a string, is a list of 1"],
                [{}, "it must be a string, is an object"],
                [true, "it must be a string, is true"],
                [2n, "it must be a string, is 2"],
                [new Date(0), "it must be a string, is a Date"],
                [new Uint8Array(3), "it must be a string, is 3 bytes"],
                [anySymbol, "it must be a string, is a symbol"],
            ],
        },
        {
            row: { type: "string", min: 2, max: 3 },
            good: ["ab", "abc", "é😀", "😀😀😀"],
            bad: [
                ["a", "it must have from 2 to 3 characters, has 1"],
                ["😀", "it must have from 2 to 3 characters, has 1"],
                ["abcd", "it must have from 2 to 3 characters, has 4"],
            ],
        },
        { row: { type: "string", min: 1 }, good: ["a"], bad: [["", "it must have at least 1 characters, has 0"]] },
        { row: { type: "string", max: 1 }, good: ["", "a"], bad: [["ab", "it must have at most 1 characters, has 2"]] },
        { row: { type: "string", min: 2, max: 2 }, good: ["ab"], bad: [["a", "it must have 2 characters, has 1"]] },
        {
            row: { type: "string", pattern: /^[a-z]+$/u },
            good: ["ab"],
            bad: [
                ["A", 'it must match ^[a-z]+$, is "A"'],
                ["A".repeat(61), `it must match ^[a-z]+$, is "${"A".repeat(60)}"…`],
            ],
        },
        { row: { type: "string", values: ["A", "B"] }, good: ["A"], bad: [["a", 'it must be one of A, B, is "a"']] },
        { row: { type: "integer", values: [1, 2] }, good: [1], bad: [[3, "it must be one of 1, 2, is 3"]] },
        { row: { type: "boolean" }, good: [true, false], bad: [["true", 'it must be a boolean, is "true"']] },
        {
            row: { type: "byte" },
            good: [-128, 127],
            bad: [
                [128, "it must be a whole number of 8 bits, is 128"],
                [-129, "it must be a whole number of 8 bits, is -129"],
                [1.5, "it must be a whole number of 8 bits, is 1.5"],
                [Number.NaN, "it must be a whole number of 8 bits, is NaN"],
            ],
        },
        { row: { type: "short" }, good: [32767], bad: [[32768, "it must be a whole number of 16 bits, is 32768"]] },
        {
            row: { type: "integer" },
            good: [2 ** 31 - 1],
            bad: [[2 ** 31, "it must be a whole number of 32 bits, is 2147483648"]],
        },
        {
            row: { type: "long" },
            good: [2n ** 63n - 1n, -(2n ** 63n), 5],
            bad: [[2n ** 63n, "it must be a whole number of 64 bits, is 9223372036854775808"]],
        },
        {
            row: { type: "integer", min: 1, max: 100 },
            good: [1, 100],
            bad: [
                [0, "it must be from 1 to 100, is 0"],
                [101, "it must be from 1 to 100, is 101"],
            ],
        },
        { row: { type: "double", min: 0.5 }, good: [0.5], bad: [[0.4, "it must be at least 0.5, is 0.4"]] },
        { row: { type: "float" }, good: [Number.NaN, Infinity, 1.5], bad: [["1", 'it must be a number, is "1"']] },
        { row: { type: "bigInteger" }, good: [2n ** 70n, 1], bad: [[1.5, "it must be a whole number, is 1.5"]] },
        { row: { type: "bigDecimal" }, good: [1.5, 2n], bad: [["1", 'it must be a number, is "1"']] },
        {
            row: { type: "timestamp" },
            good: [new Date(0)],
            bad: [
                [0, "it must be a valid Date, is 0"],
                [new Date(Number.NaN), "it must be a valid Date, is a Date"],
            ],
        },
        {
            row: { type: "blob", max: 2 },
            good: [new Uint8Array(2)],
            bad: [
                ["ab", 'it must be a Uint8Array, is "ab"'],
                [new Uint8Array(3), "it must have at most 2 bytes, has 3"],
            ],
        },
        { row: { type: "document" }, good: ["a", 1, [], {}], bad: [] },
        {
            row: { type: "list", item: { type: "string", min: 1 }, max: 2, unique: true },
            good: [[], ["a", "b"]],
            bad: [
                [["a", "b", "c"], "it must have at most 2 elements, has 3"],
                [["a", ""], "it.1 must have at least 1 characters, has 0"],
                [["a", null], "it.1 must be a string, is null"],
                [["a", "a"], "it must have no element twice, repeats one at 1"],
                [{ 0: "a" }, "it must be a list, is an object"],
            ],
        },
        {
            row: { type: "list", item: { type: "document" }, unique: true },
            good: [
                [{ a: 1 }, { a: 2 }, { b: 1 }],
                [1n, 1, "1"],
            ],
            bad: [
                [
                    [
                        { a: 1, b: { c: 1, d: 2 } },
                        { b: { d: 2, c: 1 }, a: 1 },
                    ],
                    "it must have no element twice, repeats one at 1",
                ],
            ],
        },
        { row: { type: "list", item: { type: "string" }, sparse: true }, good: [["a", null]], bad: [] },
        {
            row: { type: "map", key: { type: "string", max: 2 }, item: { type: "integer" }, min: 1 },
            good: [{ a: 1 }],
            bad: [
                [{}, "it must have at least 1 entries, has 0"],
                [{ abc: 1 }, "it.abc must have at most 2 characters, has 3"],
                [{ a: "1" }, 'it.a must be a whole number of 32 bits, is "1"'],
                [{ a: null }, "it.a must be a whole number of 32 bits, is null"],
                [[], "it must be an object, is a list of 0"],
            ],
        },
        { row: { type: "map", item: { type: "integer" }, sparse: true }, good: [{ a: null }], bad: [] },
        {
            row: { type: "structure", members: { a: { type: "string" }, b: { type: "string" } }, required: ["a"] },
            good: [{ a: "x" }, { a: "x", b: null, unknown: 1 }],
            bad: [
                [{ b: "x" }, "it.a is required"],
                [{ a: null }, "it.a is required"],
                [{ a: undefined, b: 1 }, "it.a is required"],
                ["ada@example.com", "it must be an object, is a string"],
            ],
        },
        {
            row: { type: "union", members: { a: { type: "string" }, b: { type: "integer" }, d: { type: "document" } } },
            good: [{ a: "x" }, { a: "x", b: null, unknown: 1 }, { d: null }],
            bad: [
                [{}, "it must have one of a, b, d, has none"],
                [{ a: "x", b: 1 }, "it must have one of a, b, d, has a and b"],
                [{ b: "1" }, 'it.b must be a whole number of 32 bits, is "1"'],
            ],
        },
    ])("knows what $row may be", ({ row, good, bad }) => {
        for (const value of good) expect(check(row, value)).toEqual([]);
        for (const [value, message] of bad) expect(check(row, value)[0]).toBe(message);
    });

    it("takes a member that is null or left out as not there", () => {
        expect(check({ type: "string", min: 1 }, null)).toEqual([]);
        expect(check({ type: "string", min: 1 }, undefined)).toEqual([]);
    });

    it("finds members that every object inherits only where they are given", () => {
        const row: ShapeRow = {
            type: "structure",
            members: { toString: { type: "string" as const } },
            required: ["toString"],
        };
        expect(check(row, {})).toEqual(["it.toString is required"]);
        expect(check(row, { toString: "x" })).toEqual([]);
    });

    it("gives every violation, in the order of the members, with its path and rule", () => {
        const shapes: ShapeTable = {
            Input: { type: "structure", members: { first: "Text", rows: { type: "list", item: "Row" } } },
            Row: { type: "structure", members: { name: "Text", row: "Row" }, required: ["name"] },
            Text: { type: "string", max: 1 },
        };
        const value = { rows: [{ name: "a", row: { row: {} } }, { name: "ab" }], first: 1 };
        expect(validate(shapes, "Input", value).map(({ path, rule }) => [rule, ...path])).toEqual([
            ["type", "first"],
            ["required", "rows", "0", "row", "name"],
            ["required", "rows", "0", "row", "row", "name"],
            ["length", "rows", "1", "name"],
        ]);
    });

    it.each([
        {
            name: "a sensitive text",
            row: { type: "string", pattern: /^a/u, sensitive: true } as ShapeRow,
            value: "secret",
        },
        { name: "a sensitive number", row: { type: "integer", max: 1, sensitive: true } as ShapeRow, value: 424242 },
        {
            name: "what is inside a sensitive structure",
            row: { type: "structure", members: { a: { type: "string", values: ["b"] } }, sensitive: true } as ShapeRow,
            value: { a: "secret" },
        },
        {
            name: "the values of a sensitive map",
            row: { type: "map", item: { type: "integer" }, sensitive: true } as ShapeRow,
            value: { a: "secret" },
        },
    ])("tells only the kind of $name", ({ row, value }) => {
        const [message, ...more] = check(row, value);
        expect(more).toEqual([]);
        expect(message).toMatch(/is a (string|number)$/);
        expect(message).not.toMatch(/secret|424242/);
    });
});
