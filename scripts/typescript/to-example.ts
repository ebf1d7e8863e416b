import { toUnicodePattern } from "../openapi/to-unicode-pattern.js";
import type { BoundStructure, Member } from "../service.js";
import { convertExample, toDate } from "./convert-example.js";
import { Raw } from "./print.js";

/**
 * The value that a model's example of a structure stands for, as TypeScript has it: a Date for a timestamp, bytes for a
 * blob. Members that the example has and the model has not are kept.
 */
export function toExample(structure: BoundStructure, example: Readonly<Record<string, unknown>>): object {
    return convertExample(structure, example, { toLeaf: toTypeScript });
}

function toTypeScript({ target }: Member, value: unknown): unknown {
    switch (target.kind) {
        case "timestamp":
            return printDate(toDate(value));
        case "blob":
            return printBytes(String(value));
        case "bigInteger":
            return new Raw(`${String(value)}n`);
        default:
            return value;
    }
}

/**
 * A small value that a model without an example allows: members that must be there, and no more in them than there must
 * be. A text is made of a few candidates, for no pattern can be read backwards.
 */
export function toSample({ members }: BoundStructure): object {
    return sampleMembers(members);
}

function sampleMembers(members: readonly Member[]): object {
    const required = members.filter((member) => member.required);
    return Object.fromEntries(required.map((member) => [member.name, sample(member)]));
}

function sample({ target, constraints: own }: Member): unknown {
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
        case "list":
            return Array.from({ length: least }, () => sample(target.member));
        case "map":
            return Object.fromEntries(Array.from({ length: least }, (_, i) => [`key${i}`, sample(target.value)]));
        case "structure":
            return sampleMembers(target.members);
        case "union": {
            const [first] = target.members;
            return first && { [first.name]: sample(first) };
        }
        default:
            return range?.min ?? Math.min(0, range?.max ?? 0);
    }
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

function printDate(date: Date): Raw {
    return new Raw(`new Date(${JSON.stringify(date.toISOString())})`);
}

function printBytes(text: string): Raw {
    return new Raw(`new TextEncoder().encode(${JSON.stringify(text)})`);
}
