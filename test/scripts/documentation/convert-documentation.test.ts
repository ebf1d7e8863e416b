import { describe, expect, it, vi } from "vitest";
import { convertDocumentation } from "../../../scripts/documentation/convert-documentation.js";
import type { AstModel } from "../../../scripts/smithy/ast.js";
import { type Edit, editModel, finspace, gallery, readText } from "../models.js";

const loaded = vi.hoisted(() => ({ count: 0 }));
vi.mock("../../../scripts/documentation/html-to-markdown.js", async (importOriginal) => {
    loaded.count += 1;
    return importOriginal();
});

const html = "<p>The <code>x</code>.</p>";
const markdown = "The `x`.";

function edit(...edits: readonly Edit[]): AstModel {
    return JSON.parse(editModel(...edits)) as AstModel;
}

function toEnum(documentation: string): Edit {
    return ["a#Thing traits smithy.api#enum", [{ value: "a", documentation }, { value: "b" }]];
}

function toTags(documentation: string): AstModel {
    const tags = [{ name: "a", documentation }];
    return { ...edit(), metadata: { tags, other: [{ documentation: html }] } };
}

describe("convertDocumentation", () => {
    it.each([finspace, gallery])("leaves the model of $name as it is, and loads no library", async ({ model }) => {
        const given = JSON.parse(readText(model)) as AstModel;
        expect(await convertDocumentation(given)).toBe(given);
        expect(loaded.count).toBe(0);
    });

    it.each([
        { name: "a shape", path: "a#Thing traits smithy.api#documentation" },
        { name: "a member", path: "a#Thing members name traits smithy.api#documentation" },
        { name: "a list's member", path: "a#List member traits smithy.api#documentation" },
        { name: "a map's key", path: "a#Map key traits smithy.api#documentation" },
        { name: "a map's value", path: "a#Map value traits smithy.api#documentation" },
        { name: "an example", path: "a#GetThing traits smithy.api#examples 0 documentation" },
        { name: "a waiter", path: "a#GetThing traits smithy.waiters#waitable Done documentation" },
    ])("makes Markdown of $name", async ({ path }) => {
        expect(await convertDocumentation(edit([path, html]))).toEqual(edit([path, markdown]));
    });

    it("makes Markdown of the values of an enum trait, and of tags", async () => {
        expect(await convertDocumentation(edit(toEnum(html)))).toEqual(edit(toEnum(markdown)));
        expect(await convertDocumentation(toTags(html))).toEqual(toTags(markdown));
    });

    it("leaves alone what is called documentation and is none", async () => {
        const given = edit(
            ["a#Thing traits smithy.api#documentation", html],
            ["a#Thing traits a#custom", { documentation: html }],
            ["a#GetThing traits smithy.api#examples", [{ title: html, input: { documentation: html } }, 1]],
            ["a#PutThing traits smithy.api#documentation", 5],
        );
        const want = structuredClone(given) as unknown as { shapes: Record<string, { traits: object }> };
        want.shapes["a#Thing"]!.traits = { ...want.shapes["a#Thing"]!.traits, "smithy.api#documentation": markdown };
        expect(await convertDocumentation(given)).toEqual(want);
    });

    it("changes no model that it is given", async () => {
        const given = edit(["a#Thing traits smithy.api#documentation", html]);
        const copy = structuredClone(given);
        await convertDocumentation(given);
        expect(given).toEqual(copy);
    });
});
