import { toUnicodePattern } from "../openapi/to-unicode-pattern.js";
import type { BoundStructure, Member, Shape } from "../service.js";
import { Raw } from "./print.js";
import { printBytes, printDate } from "./to-example.js";

/**
 * A small value that a model without an example allows: members that must be there, and no more in them than there must
 * be. A text is made of a few candidates, for no pattern can be read backwards.
 */
export function toSample({ members }: BoundStructure): object {
    return sampleMembers(members, []) ?? {};
}

/** Undefined where what must be there would lead back to what it is in. @param above what it is in, from the outside. */
function sampleMembers(members: readonly Member[], above: readonly Shape[]): object | undefined {
    const entries = members
        .filter((member) => member.required)
        .map((member) => [member.name, sample(member, above)] as const);
    return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
}

function sample({ target, constraints: own }: Member, above: readonly Shape[]): unknown {
    if (above.includes(target)) return undefined;
    const inside = [...above, target];
    const { length, range, pattern } = { ...target.constraints, ...own };
    const least = length?.min ?? 0;
    switch (target.kind) {
        case "boolean":
            return false;
        case "enum":
        case "intEnum":
            return target.values[0]?.value;
        case "timestamp":
            return printDate(new Date(0));
        case "blob":
            return printBytes("a".repeat(least));
        case "bigInteger":
            return new Raw(`${Math.ceil(range?.min ?? 0)}n`);
        case "string":
            return sampleText(Math.max(least, 1), pattern);
        case "document":
            return {};
        case "list": {
            const item = least > 0 ? sample(target.member, inside) : null;
            return item === undefined ? undefined : Array.from({ length: least }, () => item);
        }
        case "map": {
            const value = least > 0 ? sample(target.value, inside) : null;
            if (value === undefined) return undefined;
            return Object.fromEntries(Array.from({ length: least }, (_, i) => [`key${i}`, value]));
        }
        case "structure":
            return sampleMembers(target.members, inside);
        case "union":
            return sampleFirst(target.members, inside);
        default:
            return range?.min ?? Math.min(0, range?.max ?? 0);
    }
}

/** The first member of a union that does not lead back to it. */
function sampleFirst([member, ...others]: readonly Member[], above: readonly Shape[]): object | undefined {
    return member && (sampleMembers([{ ...member, required: true }], above) ?? sampleFirst(others, above));
}

function sampleText(length: number, pattern: string | undefined): string {
    const candidates = [
        "a",
        "A",
        "0",
        "a1",
        "arn:aws:iam::123456789012:role/example",
        "a@example.com",
        "https://a.example",
    ];
    const texts = candidates.map((text) => text.padEnd(length, text.at(-1)));
    const unicode = pattern === undefined ? undefined : toUnicodePattern(pattern);
    const isMatch = (text: string) => unicode === undefined || new RegExp(unicode, "u").test(text);
    return texts.find(isMatch) ?? texts[0]!;
}
