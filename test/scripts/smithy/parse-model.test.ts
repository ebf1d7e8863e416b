import { describe, expect, it } from "vitest";
import { ModelError } from "../../../scripts/smithy/model-error.js";
import { parseModel } from "../../../scripts/smithy/parse-model.js";

describe("parseModel", () => {
    it.each([
        { name: "text that is no JSON", given: "{", want: /^model: is not JSON: / },
        { name: "null", given: "null", want: /^model: is not a Smithy JSON AST/ },
        { name: "Smithy 3", given: '{ "smithy": "3.0", "shapes": {} }', want: /^model: is not a Smithy JSON AST/ },
        { name: "a model without shapes", given: '{ "smithy": "2.0" }', want: /^model: is not a Smithy JSON AST/ },
        {
            name: "two shapes of one id",
            given: '{ "smithy": "2.0", "shapes": {\n"a#B": {},\n"a#B": {} } }',
            want: /^model: "a#B" stands twice in one object \(line 3\)$/,
        },
        {
            name: "two members of one name, however they are escaped",
            given: '{ "smithy": "2.0", "shapes": { "a#B": { "members": {\n"id": {},\n"\\u0069d": {} } } } }',
            want: /^a#B: "\\u0069d" stands twice in one object \(line 3\)$/,
        },
    ])("refuses $name", ({ given, want }) => {
        expect(() => parseModel(given)).toThrow(ModelError);
        expect(() => parseModel(given)).toThrow(want);
    });

    it.each(["1.0", "2", "2.1"])("accepts version %s", (smithy) => {
        expect(parseModel(JSON.stringify({ smithy, shapes: {} })).smithy).toBe(smithy);
    });

    it("accepts a name that stands in two objects, and braces and colons in a string", () => {
        const text =
            '{ "smithy": "2.0", "shapes": {}, "metadata": { "y": { "x": "{\\"x\\": }" }, "z": [{ "x": 1 }, { "x": 2 }] } }';
        expect(parseModel(text)).toEqual(JSON.parse(text));
    });
});
