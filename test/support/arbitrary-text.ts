import * as fc from "fast-check";
import type { Bounds } from "../../scripts/service.js";
import { toUnicodePattern } from "../../scripts/openapi/to-unicode-pattern.js";

/** What a text must be. */
export interface TextRules {
    /** In characters, which are Unicode's code points. */
    readonly length?: Bounds | undefined;
    readonly pattern?: string | undefined;
    /** What a text without a pattern is made of. @default any character */
    readonly unit?: fc.Arbitrary<string>;
    /** What else its place asks of it. */
    readonly isAllowed?: (text: string) => boolean;
}

/** As many as there must be, and a few more where they may. */
export function toFew({ min = 0, max = Infinity }: Bounds = {}, more: number): { min: number; max: number } {
    return { min, max: Math.min(max, min + more) };
}

const oddCharacters = Array.from("!'()*-._~ +/%?#&=:;@,$[]{}|\\^`<>\"é€😀\u0000\n\u00a0aZ09");

/** Those above all that URIs, JSON and headers treat apart. */
const anyCharacter = fc.oneof(
    fc.constantFrom(...oddCharacters),
    fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 1 }),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
);

/**
 * Texts of a length that match a pattern. Where fast-check can make none, with the help that it gets here, the pattern
 * is let go.
 */
export function arbitraryText(rules: TextRules): fc.Arbitrary<string> {
    const { length, pattern, isAllowed = isAnything } = rules;
    const texts = known.get(isAllowed) ?? new Map<string, fc.Arbitrary<string>>();
    known.set(isAllowed, texts);
    const id = JSON.stringify([pattern, length]);
    const found = texts.get(id) ?? createText(rules);
    texts.set(id, found);
    return found;
}

/** By what their place asks of them: it takes a while to find out how texts can be made. */
const known = new WeakMap<(text: string) => boolean, Map<string, fc.Arbitrary<string>>>();

function isAnything(): boolean {
    return true;
}

function createText({ length = {}, pattern, unit = anyCharacter, isAllowed = isAnything }: TextRules) {
    const few = toFew(length, 12);
    const plain = fc.string({ unit, minLength: few.min, maxLength: few.max });
    const isGood = (text: string) => isWithin(text, length) && isAllowed(text);
    const regExp = pattern === undefined ? undefined : compilePattern(pattern);
    if (pattern === undefined || regExp === undefined) return plain.filter(isGood);
    // A class of what a text must not have has halves of characters.
    const isMatch = (text: string) => isGood(text) && regExp.test(text) && !/\p{Surrogate}/u.test(text);
    const candidates = [...listSources(pattern, few).flatMap(toMatching), plain];
    const matching = candidates.find((texts) => isFruitful(texts, isMatch))?.filter(isMatch);
    if (matching === undefined) droppedPatterns.add(regExp.source);
    return matching ?? plain.filter(isGood);
}

/** Sources of the patterns that were let go: texts need not match them. */
export const droppedPatterns = new Set<string>();

function isWithin(text: string, { min = 0, max = Infinity }: Bounds): boolean {
    const count = Array.from(text).length;
    return count >= min && count <= max;
}

/** A filter that lets hardly anything through would not come to an end. */
function isFruitful(texts: fc.Arbitrary<string>, isMatch: (text: string) => boolean): boolean {
    return fc.sample(texts, { numRuns: 40, seed: 1 }).filter(isMatch).length >= 4;
}

/**
 * The pattern; from its start to its end, where little may be around it; without what fast-check has not: lookarounds
 * and empty groups; with its end stretched to the length.
 */
function listSources(pattern: string, { min, max }: { min: number; max: number }): string[] {
    const simple = omitLookarounds(pattern).replaceAll(/(?<!\\)\(\)/g, "(x{0})");
    const stretched = simple.replace(/(?<!\\)(?:[+*]|\{\d+,\d*\})(?=[)$]*$)/, `{${min},${max}}`);
    return [...new Set([pattern, `^(?:${pattern})$`, simple, stretched])];
}

function toMatching(source: string): fc.Arbitrary<string>[] {
    try {
        const regExp = compilePattern(source);
        return regExp === undefined ? [] : [fc.stringMatching(regExp)];
    } catch {
        return [];
    }
}

/** Undefined for what is no JavaScript pattern. */
function compilePattern(pattern: string): RegExp | undefined {
    const rewritten = toUnicodePattern(pattern);
    return rewritten === undefined ? undefined : new RegExp(rewritten, "u");
}

function omitLookarounds(pattern: string): string {
    const start = /(?<!\\)\(\?<?[=!]/.exec(pattern)?.index;
    if (start === undefined) return pattern;
    let depth = 0;
    const end = Array.from(pattern.slice(start).matchAll(/\\.|\[(?:\\.|[^\]])*\]|[()]/g)).find(([token]) => {
        depth += token === "(" ? 1 : token === ")" ? -1 : 0;
        return depth === 0;
    });
    const rest = end === undefined ? "" : pattern.slice(start + end.index + 1);
    return omitLookarounds(pattern.slice(0, start) + rest);
}
