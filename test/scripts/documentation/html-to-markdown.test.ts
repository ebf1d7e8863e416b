import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlToMarkdown } from "../../../scripts/documentation/html-to-markdown.js";
import { seed } from "../../support/seed.js";

const cases = [
    {
        name: "paragraphs, each on one line",
        given: "<p>One\n      two &mdash; three</p>\n   <p>Four</p>",
        want: "One two — three\n\nFour",
    },
    {
        name: "tags that nobody closed",
        given: "<p>One<p>Two<ul><li>a<li>b</ul>unclosed <b>bold <code>x",
        want: "One\n\nTwo\n\n- a\n- b\n\nunclosed **bold `x`**",
    },
    {
        name: "a list of paragraphs, close together",
        given: "<ul>\n <li>\n  <p>\n   <code>A</code> – first</p>\n </li>\n <li><p>B</p></li></ul>",
        want: "- `A` – first\n- B",
    },
    {
        name: "a list whose items have several blocks",
        given: "<ol><li><p>a</p><p>b</p></li><li>c<ul><li>d</li></ul></li></ol>",
        want: "1. a\n\n   b\n\n2. c\n   - d",
    },
    {
        name: "a note as a quotation, wherever it stands",
        given: "<p>Text<note><p>One</p><p>Two</p></note>after</p>",
        want: "Text\n\n> **Note:** One\n>\n> Two\n\nafter",
    },
    {
        name: "a note that begins with a list",
        given: "<important><ul><li>x</li></ul></important>",
        want: "> **Important:**\n>\n> - x",
    },
    {
        name: "links, and the text of those that lead nowhere",
        given: '<p><a href=" https://a.b/c d ">A</a>, <a href="API_X.html">X</a>, <a href="#top">Top</a>, <a>Y</a>.</p>',
        want: "[A](https://a.b/c%20d), X, Top, Y.",
    },
    {
        name: "a link without angle brackets, though it shows its address",
        given: '<p><a href="https://a.b">https://a.b</a></p>',
        want: "[https://a.b](https://a.b)",
    },
    {
        name: "no link that runs a script",
        given: '<p><a href="javascript:alert(1)">x</a></p>',
        want: "x",
    },
    {
        name: "entities and angle brackets as text",
        given: "<p>R&amp;D &lt;b&gt; &eacute; 3 > 2 < 5</p>",
        want: String.raw`R\&D \<b> é 3 > 2 < 5`,
    },
    {
        name: "placeholders",
        given: "<p>In <code>/logs/<function name></code> of <region>.</p>",
        want: String.raw`In ${"`/logs/<function name>`"} of \<region>.`,
    },
    {
        name: "text that Markdown would take for its own",
        given: "<p>1. a</p><p>- b</p><p># c</p><p>*d* _e_ [f](g) `h`</p>",
        want: String.raw`1\. a

\- b

\# c

\*d\* \_e\_ \[f]\(g) ${"\\`h\\`"}`,
    },
    { name: "names with underscores as they are", given: "<p><b>A_B</b>: NO_RESTART</p>", want: "**A_B**: NO_RESTART" },
    {
        name: "code of several lines",
        given: "<pre><code>{\n  a: `1`\n}</code></pre>",
        want: "```\n{\n  a: `1`\n}\n```",
    },
    { name: "code with backticks", given: "<p><code>a `b` c</code></p>", want: "``a `b` c``" },
    {
        name: "a table, cells in one line",
        given: "<table><tr><th>Name</th><th>a | b</th></tr><tr><td><p>one</p><ul><li>two</li></ul></td><td>x</td></tr></table>",
        want: "| Name | a \\| b |\n| - | - |\n| one two | x |",
    },
    { name: "line breaks", given: "<p>a<br/>b</p>", want: "a\\\nb" },
    { name: "spaces inside bold text outside of it", given: "<p>a <b> b </b>c<i> </i></p>", want: "a **b** c" },
    { name: "a space behind a lead-in", given: "<p><b>Note:</b>text</p>", want: "**Note:** text" },
    { name: "exponents", given: "<p>2<sup>10</sup>, x<sup>&reg;</sup></p>", want: "2^10, x®" },
    { name: "what describes an image", given: '<p><img src="a.png" alt="A map"/></p>', want: "A map" },
    { name: "the name of a service in bold", given: "<fullname>A</fullname><p>b</p>", want: "**A**\n\nb" },
    { name: "nothing for no text", given: "<p></p>", want: "" },
    { name: "no scripts", given: "<p>a</p><script>alert(1)</script>", want: "a" },
];

describe("htmlToMarkdown", () => {
    it.each(cases)("gives $name", ({ given, want }) => {
        expect(htmlToMarkdown(given)).toBe(want);
    });

    // Where it is the only thing, a paragraph of words takes a short way.
    it("gives a plain paragraph as if it stood among others", () => {
        const words = [
            "a",
            "b C",
            "0",
            "1. ",
            "- ",
            " ",
            "\n",
            "\t",
            "'x'",
            '"',
            "(y)",
            "/",
            ";",
            "–",
            "http://",
            "www.a.b",
        ];
        const signs = ["*", "_", "&", "[x](y)", "`", "#", ">", "~", "|", "=", "\\", "é"];
        const piece = fc.oneof(
            { weight: 15, arbitrary: fc.constantFrom(...words) },
            { weight: 1, arbitrary: fc.constantFrom(...signs) },
        );
        const texts = fc.array(piece, { maxLength: 20 }).map((list) => `A${list.join("")}`);
        fc.assert(
            fc.property(texts, (given) => {
                expect(htmlToMarkdown(`<p>${given}</p>`)).toBe(htmlToMarkdown(`<div><p>${given}</p></div>`));
            }),
            { seed, numRuns: 300 },
        );
    });

    it("leaves no tag of any nesting", () => {
        const tags = [
            "p",
            "b",
            "i",
            "code",
            "ul",
            "li",
            "a",
            "note",
            "table",
            "tr",
            "td",
            "dl",
            "dd",
            "pre",
            "sup",
            "h2",
        ];
        const piece = fc.oneof(
            fc.constantFrom("a", " ", "1. ", "*", "_", "`", "<", "&lt;p&gt;", "|", "\n"),
            fc.constantFrom(...tags).map((tag) => `<${tag}>`),
            fc.constantFrom(...tags).map((tag) => `</${tag}>`),
        );
        fc.assert(
            fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
                const text = htmlToMarkdown(pieces.join("")).replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "");
                expect(text).not.toMatch(/(?<!\\)<[/a-z]/);
            }),
            { seed },
        );
    });
});
