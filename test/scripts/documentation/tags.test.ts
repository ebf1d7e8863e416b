import { describe, expect, it } from "vitest";
import { isHtml, toStandardHtml } from "../../../scripts/documentation/tags.js";
import { finspace, gallery, readText } from "../models.js";

describe("isHtml", () => {
    it.each([
        "<p>A paragraph.</p>",
        "\n  <P>In capitals.",
        "<fullname>Art Gallery</fullname>",
        "<important><p>Beware.</p></important>",
        "<ul><li>**not** Markdown</li></ul>",
        "<!-- a comment --><p>x</p>",
        "The <code>state</code> of it.",
        "<b>Note</b> that it is gone.",
        "One line<br>and another",
        "One.<p>Two.",
    ])("is true of %j", (text) => {
        expect(isHtml(text)).toBe(true);
    });

    it.each([
        "",
        "Plain words.",
        "AT&amp;T, 3 < 5",
        "The tag `<p>` begins a paragraph.",
        "```\n<p>in a fence</p>\n```",
        "# A heading with <b>a tag</b>",
        "- a point with <b>a tag</b>",
        "1. a point with <b>a tag</b>",
        "> a quotation with <b>a tag</b>",
        "H<sub>2</sub>O is *wet*.",
        "H<sub>2</sub>O is _wet_.",
        "**Bold** and <b>bold</b>",
        "<b>See</b> [the guide](https://example.com)",
        "arn:aws:s3:::<bucket>/<key>",
        "<region> is a region",
        "Use <code> as it is.",
        "<https://example.com>",
    ])("is false of %j", (text) => {
        expect(isHtml(text)).toBe(false);
    });

    it.each([finspace, gallery])("is false of all that $name says", ({ model }) => {
        const texts: string[] = [];
        JSON.parse(readText(model), (key, value: unknown) => {
            if (key.endsWith("documentation") && typeof value === "string") texts.push(value);
            return value;
        });
        expect(texts.length).toBeGreaterThan(30);
        expect(texts.filter(isHtml)).toEqual([]);
    });
});

describe("toStandardHtml", () => {
    it.each([
        { name: "keeps HTML", given: '<p class="x">a<br/>b</p>', want: '<p class="x">a<br/>b</p>' },
        { name: "makes a box of a note", given: "<note>a</note>", want: '<aside title="Note">a</aside>' },
        { name: "makes bold of a full name", given: "<fullname>A</fullname>", want: "<p><b>A</b></p>" },
        { name: "takes a placeholder for text", given: "<p>/<log group></p>", want: "<p>/&lt;log group></p>" },
        { name: "keeps an unknown tag that has an end", given: "<q1>a</q1>", want: "<q1>a</q1>" },
        { name: "takes a lone bracket for text", given: "a < b <", want: "a &lt; b &lt;" },
        { name: "takes a tag that never closes for text", given: "a <b", want: "a &lt;b" },
        { name: "drops comments", given: "a<!-- <p> -->b", want: "ab" },
        { name: "knows no tag called constructor", given: "<constructor>", want: "&lt;constructor>" },
    ])("$name", ({ given, want }) => {
        expect(toStandardHtml(given)).toBe(want);
    });
});
