import { describe, expect, it } from "vitest";
import { readService } from "../../../scripts/smithy/read-service.js";
import { toBase64 } from "../../../scripts/typescript/convert-example.js";
import { toExample } from "../../../scripts/typescript/to-example.js";
import { printLiteral } from "../../../scripts/typescript/print.js";
import { editModel } from "../models.js";

/** The literal of a member of this type in an example. */
function printExample(target: string, value: unknown): string {
    const { operations } = readService(editModel(["a#Thing members v", { target: `smithy.api#${target}` }]));
    const { input } = operations.find(({ name }) => name === "PutThing")!;
    return printLiteral(toExample(input, { thing: { v: value } }));
}

describe("toExample", () => {
    it.each([
        { target: "Double", value: "NaN", want: "NaN" },
        { target: "Float", value: "-Infinity", want: "-Infinity" },
        { target: "Double", value: 1.5, want: "1.5" },
        { target: "Double", value: "process.exit()", want: '"process.exit()"' },
        { target: "BigInteger", value: 1e30, want: "1000000000000000019884624838656n" },
        { target: "BigInteger", value: "-12345678901234567890", want: "-12345678901234567890n" },
        { target: "Timestamp", value: 0, want: 'new Date("1970-01-01T00:00:00.000Z")' },
        { target: "Blob", value: "é", want: 'new TextEncoder().encode("é")' },
    ])("gives the $target $value as TypeScript has it", ({ target, value, want }) => {
        expect(printExample(target, value)).toBe(`{ thing: { v: ${want} } }`);
    });
});

describe("toBase64", () => {
    it("takes a text of any length", () => {
        expect(toBase64("é".repeat(300_000))).toBe("w6nDqcOp".repeat(100_000));
    });
});
