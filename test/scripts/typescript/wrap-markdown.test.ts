import * as fc from "fast-check";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { wrapMarkdown } from "../../../scripts/typescript/wrap-markdown.js";
import { seed } from "../../support/seed.js";

const cases = [
    { name: "a paragraph", given: "one two three four five six", want: ["one two three four", "five six"] },
    { name: "a list item, hung", given: "- one two three four five", want: ["- one two three", "  four five"] },
    { name: "a numbered item, hung", given: "1. one two three four", want: ["1. one two three", "   four"] },
    { name: "a second paragraph of an item", given: "  one two three four five", want: ["one two three four", "five"] },
    { name: "a quotation", given: "> one two three four five", want: ["> one two three", "> four five"] },
    {
        name: "a list in a quotation in a list",
        given: "x\n- > - one two three four",
        want: ["x", "- > - one two three", "  >   four"],
    },
    {
        name: "no dash at a line's beginning",
        given: "one two three four - five six",
        want: ["one two three", "four - five six"],
    },
    { name: "no number there", given: "one two three four 1. five six", want: ["one two three", "four 1. five six"] },
    { name: "no heading there", given: "one two three four # five six", want: ["one two three", "four # five six"] },
    { name: "no quotation there", given: "one two three four > five six", want: ["one two three", "four > five six"] },
    { name: "no tag there", given: "one two three four @five six", want: ["one two three", "four @five six"] },
    {
        name: "fenced code as it is",
        given: "```\none two three four five six\n```\none two three four five",
        want: ["```", "one two three four five six", "```", "one two three four", "five"],
    },
    {
        name: "a longer fence as it is",
        given: "~~~~\n~~~\none two three four five six\n~~~~",
        want: ["~~~~", "~~~", "one two three four five six", "~~~~"],
    },
    {
        name: "a table as it is",
        given: "| one | two | three | four |\n| - | - | - | - |",
        want: ["| one | two | three | four |", "| - | - | - | - |"],
    },
    { name: "a heading as it is", given: "## one two three four five six", want: ["## one two three four five six"] },
];

/** Prettier keeps the indentation of a line that begins inside code; CommonMark does not. */
async function normalize(source: string): Promise<string> {
    return (await format(source, { parser: "markdown", proseWrap: "never" })).replace(/ +/g, " ");
}

describe("wrapMarkdown", () => {
    it.each(cases)("writes $name", ({ given, want }) => {
        expect(wrapMarkdown(given, 19)).toEqual(want);
    });

    it("gives Markdown that means the same", async () => {
        const words = fc.constantFrom(
            "one",
            "two",
            "-",
            "+",
            "*",
            "1.",
            "2)",
            "#",
            "##",
            ">",
            "=",
            "---",
            "|",
            "`a b`",
            "[l](x)",
            "**b**",
            "<b>",
            "~~~",
        );
        const head = fc.constantFrom("", "- ", "1. ", "> ", "  ", "# ");
        const line = fc
            .tuple(head, fc.array(words, { minLength: 1, maxLength: 12 }))
            .map(([mark, list]) => `${mark}one ${list.join(" ")} end`);
        await fc.assert(
            fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 4 }), async (lines) => {
                const text = lines.join("\n\n");
                const wrapped = wrapMarkdown(text, 16).join("\n");
                expect(await normalize(wrapped)).toBe(await normalize(text.trim()));
            }),
            { seed },
        );
    });
});
