import { describe, expect, it } from "vitest";
import * as jmespath from "../../../src/runtime/jmespath.js";

const { getFirst, getItem, getKeys, getLength, getMember, getType, getValues, isEqual, isTrue, sliceList } = jmespath;

// That all of them together do what JMESPath says is tested where expressions are compiled.
describe("getMember", () => {
    it.each([
        { name: "a member", value: { a: { b: 1 } }, path: ["a", "b"], want: 1 },
        { name: "a missing one", value: { a: {} }, path: ["a", "b"], want: null },
        { name: "one of what is missing", value: {}, path: ["a", "b"], want: null },
        { name: "one that is undefined", value: { a: undefined }, path: ["a"], want: null },
        { name: "one of undefined", value: undefined, path: ["a"], want: null },
        { name: "the length of a list", value: [1], path: ["length"], want: null },
        { name: "the length of a text", value: "x", path: ["length"], want: null },
        { name: "an inherited one", value: {}, path: ["toString"], want: null },
        { name: "the prototype", value: {}, path: ["__proto__"], want: null },
        {
            name: "a member called as the prototype",
            value: JSON.parse('{"__proto__":1}'),
            path: ["__proto__"],
            want: 1,
        },
        { name: "a time", value: { a: new Date(1500) }, path: ["a"], want: 1.5 },
        { name: "nothing", value: { a: 1 }, path: [], want: { a: 1 } },
    ])("finds $name: $want", ({ value, path, want }) => {
        expect(getMember(value, ...path)).toEqual(want);
    });
});

describe("sliceList", () => {
    // An extension of JMESPath slices texts.
    it("takes a text for no list", () => {
        expect([sliceList("abc", 0, 1, 1), getItem("abc", 0)]).toEqual([null, null]);
    });
});

describe("getLength", () => {
    it("counts code points", () => {
        expect(getLength("🖼a")).toBe(2);
    });
});

describe("isTrue", () => {
    it.each([0, "0", [0], { a: null }, true])("holds for %j", (value) => {
        expect(isTrue(value)).toBe(true);
    });

    it.each([null, undefined, false, "", [], {}])("does not hold for %j", (value) => {
        expect(isTrue(value)).toBe(false);
    });
});

describe("isEqual", () => {
    it.each([
        [{ a: 1 }, { b: 1 }],
        [{ a: 1 }, { a: 1, b: 1 }],
        [[1, 2], [1]],
        [[1], { 0: 1 }],
        [JSON.parse('{"__proto__":{}}'), { a: 1 }],
        [null, {}],
        ["1", 1],
    ])("tells %j from %j", (left, right) => {
        expect([isEqual(left, right), isEqual(right, left)]).toEqual([false, false]);
    });
});

describe("a function", () => {
    it.each([
        { name: "length", run: () => getLength(null) },
        { name: "keys", run: () => getKeys([]) },
        { name: "values", run: () => getValues("x") },
        { name: "contains", run: () => jmespath.contains({}, "x") },
        { name: "starts_with", run: () => jmespath.startsWith("x", 1) },
        { name: "ends_with", run: () => jmespath.endsWith(undefined, "x") },
    ])("refuses a value of a wrong type: $name", ({ name, run }) => {
        expect(run).toThrow(new RegExp(`^${name}: takes no (null|array|string|object|number)$`));
    });

    it("takes undefined for null", () => {
        expect([getFirst(undefined, 1), getType(undefined), jmespath.toText(undefined)]).toEqual([1, "null", "null"]);
    });
});
