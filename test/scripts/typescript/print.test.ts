import * as fc from "fast-check";
import { format } from "prettier";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { printConst, printDoc, printImport, printKey, printLiteral, Raw } from "../../../scripts/typescript/print.js";
import { seed } from "../../support/seed.js";

const settings = { parser: "typescript", printWidth: 120, tabWidth: 4 };

describe("printLiteral", () => {
    it("writes what evaluates to the same value", () => {
        fc.assert(
            fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(3), (given, indent) => {
                const value: unknown = JSON.parse(JSON.stringify(given));
                // oxlint-disable-next-line typescript/no-implied-eval -- the text is a literal; running it is the test
                const evaluate = new Function(`return ${printLiteral(value, indent)};`) as () => unknown;
                expect(JSON.stringify(evaluate())).toBe(JSON.stringify(value));
            }),
        );
    });

    it.each([
        { name: "a string with quotes and a line break", given: 'a"\n', want: String.raw`'a"\n'` },
        { name: "a string with quotes of both kinds", given: `it's "a" \\`, want: String.raw`'it\'s "a" \\'` },
        { name: "a string with as many of both", given: `'"`, want: String.raw`"'\""` },
        { name: "an empty object", given: {}, want: "{}" },
        { name: "an empty list", given: [], want: "[]" },
        { name: "keys, quoted where they must be", given: { a: 1, "b-c": [2] }, want: '{ a: 1, "b-c": [2] }' },
        { name: "a regular expression", given: { at: /^a$/ }, want: "{ at: /^a$/ }" },
        { name: "text as it is", given: { at: new Raw("x.y") }, want: "{ at: x.y }" },
        { name: "a constant of the key's name", given: { errors: new Raw("errors") }, want: "{ errors }" },
        {
            name: "a key that would set the prototype",
            given: JSON.parse('{ "__proto__": 1 }') as unknown,
            want: '{ ["__proto__"]: 1 }',
        },
    ])("writes $name", ({ given, want }) => {
        expect(printLiteral(given)).toBe(want);
    });
});

const list = (length: number) => Array.from({ length }, (_, i) => `item-${i}`);

describe("printConst", () => {
    const lengths = Array.from({ length: 14 }, (_, i) => i + 1);

    it.each([
        ...lengths.map((length) => ({ name: `a list of ${length}`, given: list(length) as unknown })),
        ...lengths.map((length) => ({
            name: `an object in an object, ${length} long`,
            given: { a: { b: list(length) } },
        })),
        {
            name: "a table of objects",
            given: [
                { a: 1, b: 2 },
                { a: 3, b: 4 },
            ],
        },
        {
            name: "a table deep inside",
            given: {
                a: {
                    b: [
                        [1, 2],
                        [3, 4],
                    ],
                },
            },
        },
        ...[...lengths, 20].map((length) => ({
            name: `a text of ${length * 8} behind a key of 7 and one of 6`,
            given: { rows: { longer: { abcdefg: "x".repeat(length * 8), abcdef: "y".repeat(length * 8) } } },
        })),
        { name: "a key of every object", given: { constructor: { a: "b" } } },
        { name: "objects of one entry each", given: [{ a: 1 }, { b: 2 }] },
        { name: "an object beside a list", given: [{ a: 1, b: 2 }, ["c", "d"]] },
    ])("breaks lines as prettier does: $name", async ({ given }) => {
        const plain = printConst("export const rows", given);
        const satisfying = printConst("export const rows", given, "ServiceDescription");
        expect(await format(plain, settings)).toBe(plain);
        expect(await format(satisfying, settings)).toBe(satisfying);
    });
});

describe("printKey", () => {
    it.each([
        { given: "userId", want: "userId" },
        { given: "$ref", want: "$ref" },
        { given: "class", want: "class" },
        { given: "content-language", want: '"content-language"' },
        { given: "1st", want: '"1st"' },
        { given: "", want: '""' },
    ])("writes $given as $want", ({ given, want }) => {
        expect(printKey(given)).toBe(want);
    });
});

describe("printDoc", () => {
    it.each([
        { name: "nothing for no text", given: ["", ""], want: "" },
        { name: "one line", given: ["Does it."], want: "/** Does it. */\n" },
        { name: "a blank line between paragraphs", given: ["A.", "", "B."], want: "/**\n * A.\n *\n * B.\n */\n" },
        { name: "no end of comment inside", given: ["a */ b */ c"], want: "/** a *\\/ b *\\/ c */\n" },
        { name: "no tag at a line's start", given: ["@team\n@x"], want: "/**\n * \\@team\n * \\@x\n */\n" },
        { name: "no tag in a line, nor in code", given: ["to @a, `b @c`"], want: "/** to \\@a, `b \\@c` */\n" },
        { name: "no inline tag", given: ["a {@link B}"], want: "/** a {\\@link B} */\n" },
        { name: "an address as it is", given: ["a@b.c (@d)"], want: "/** a@b.c (@d) */\n" },
        {
            name: "an emitter's own tags",
            given: ["@throws {A}\n@throws {B}"],
            want: "/**\n * @throws {A}\n * @throws {B}\n */\n",
        },
        { name: "no tag in a tag", given: ["@deprecated Ask @b."], want: "/** @deprecated Ask \\@b. */\n" },
        {
            name: "a list, its long items hung",
            given: [`Either:\n\n- ${"one ".repeat(30)}\n2. two`],
            want: `/**\n * Either:\n *\n * - ${"one ".repeat(28)}one\n *   one\n * 2. two\n */\n`,
        },
        {
            name: "a word that fits no line",
            given: [`a ${"b".repeat(130)} c`],
            want: `/**\n * a\n * ${"b".repeat(130)}\n * c\n */\n`,
        },
    ])("writes $name", ({ given, want }) => {
        expect(printDoc(given)).toBe(want);
    });

    it("gives no tag but an emitter's own, and one comment", () => {
        const pieces = fc.constantFrom(
            "a",
            " ",
            "\n",
            "@",
            "@link",
            "{",
            "}",
            "`",
            "```",
            "*",
            ">",
            "*/",
            "/*",
            "- ",
            "> ",
            "\t",
        );
        fc.assert(
            fc.property(fc.array(pieces, { maxLength: 40 }), (given) => {
                const text = `${printDoc([`A ${given.join("")}`, "@throws {A}"])}export interface A {}\n`;
                const { statements } = ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true);
                expect(statements).toHaveLength(1);
                expect(ts.getJSDocTags(statements[0]!).map(({ tagName }) => tagName.text)).toEqual(["throws"]);
            }),
            { seed },
        );
    });

    it("keeps every word, and lines within 120 columns", () => {
        const words = fc.array(fc.stringMatching(/^[a-z]{1,20}[.,]?$/), { minLength: 1, maxLength: 80 });
        fc.assert(
            fc.property(words, fc.nat(4), (given, indent) => {
                const doc = printDoc([given.join(" ")], indent);
                expect(doc.split("\n").every((line) => line.length <= 120)).toBe(true);
                expect(doc.split(/[\s*/]+/).filter(Boolean)).toEqual(given);
            }),
        );
    });
});

describe("printImport", () => {
    it.each([1, 4, 5, 6, 7, 8, 9, 10])("breaks lines as prettier does: %i names", async (count) => {
        const names = Array.from({ length: count }, (_, i) => `aRatherLongName${i}`);
        const text = printImport("import type", names, "./types.gen.js");
        expect(await format(text, settings)).toBe(text);
    });
});
