import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryText, droppedPatterns, type TextRules } from "./arbitrary-text.js";
import { seed } from "./seed.js";

const cases: { name: string; rules: TextRules }[] = [
    { name: "any text", rules: {} },
    { name: "a text of a length", rules: { length: { min: 20, max: 24 } } },
    { name: "a pattern", rules: { pattern: "^arn:[a-z]+:\\d{12}$" } },
    { name: "a pattern that is not anchored", rules: { pattern: "\\S" } },
    { name: "a pattern that leaves no room around it", rules: { pattern: "[0-9]{12}", length: { max: 12 } } },
    { name: "a pattern with needless backslashes", rules: { pattern: "^[a-z\\_]\\#$" } },
    { name: "a pattern that is longer by default", rules: { pattern: "^[\\w.]+@\\w+$", length: { max: 4 } } },
    { name: "a pattern that is shorter by default", rules: { pattern: "^[a-z0-9]+$", length: { min: 40, max: 64 } } },
    { name: "a group that is shorter by default", rules: { pattern: "^(x-[a-z]{1,99})$", length: { min: 60 } } },
    { name: "a pattern that looks ahead", rules: { pattern: "^(?!^v[0-9)]+$)(v[a-z0-9-_]+)$" } },
    { name: "a pattern that looks behind", rules: { pattern: "^v[a-z.]*(?<!\\.)$" } },
    { name: "a pattern with an empty group", rules: { pattern: "^(v[a-z]+)()$" } },
    { name: "a pattern with a hyphen beside a class", rules: { pattern: "^[\\w-\\/]+$" } },
    { name: "a pattern and a place", rules: { pattern: "^.*$", isAllowed: (text) => /^[ -~]*$/.test(text) } },
];

describe("arbitraryText", () => {
    it.each(cases)("makes $name", ({ rules: { length: { min = 0, max = Infinity } = {}, pattern = "", ...rules } }) => {
        const given: TextRules = { ...rules, length: { min, max }, ...(pattern && { pattern }) };
        const texts = fc.sample(arbitraryText(given), { numRuns: 200, seed });
        for (const text of texts) {
            expect(text).toMatch(new RegExp(pattern));
            const count = Array.from(text).length;
            expect(count).toBeGreaterThanOrEqual(min);
            expect(count).toBeLessThanOrEqual(max);
            expect(rules.isAllowed?.(text) ?? true).toBe(true);
        }
        expect(new Set(texts).size).toBeGreaterThan(20);
    });

    it.each([
        { name: "fast-check knows no text of the pattern", pattern: "^(?=a)b$", isJavaScript: true },
        { name: "the pattern is none of JavaScript's", pattern: "^(?i)b++$", isJavaScript: false },
    ])("keeps the length where $name", ({ pattern, isJavaScript }) => {
        const texts = fc.sample(arbitraryText({ pattern, length: { min: 2, max: 3 } }), {
            numRuns: 50,
            seed,
        });
        expect(texts.every((text) => [2, 3].includes(Array.from(text).length))).toBe(true);
        expect(droppedPatterns.has(pattern)).toBe(isJavaScript);
    });
});
