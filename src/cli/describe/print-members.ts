import { wrapMarkdown } from "../../../scripts/typescript/wrap-markdown.js";
import type { MemberDescription, ValueDescription } from "./describe-members.js";

/** Lines that say what members are, those inside them under them. */
export function printMembers(members: readonly MemberDescription[], width: number, indent = 2): readonly string[] {
    const pad = " ".repeat(indent);
    const inner = " ".repeat(indent + 4);
    return members.flatMap((member) => [
        `${pad}${[member.name, printFacts(member)].join("  ")}`,
        ...wrapMarkdown(member.documentation, width - inner.length)
            .filter(Boolean)
            .map((line) => inner + line),
        ...listConstraints(member).flatMap((line) => wrapHanging(line, inner, width)),
        ...printMembers(findMembers(member), width, indent + 4),
    ]);
}

function printFacts(member: MemberDescription): string {
    const { required, place, isFilledIn, sensitive } = member;
    return [
        printType(member),
        ...(required ? ["required"] : []),
        ...(isFilledIn ? ["made up if left out"] : []),
        ...(place === "path" || place === "query" ? [`in the ${place}`] : []),
        ...(sensitive ? ["sensitive"] : []),
    ].join(", ");
}

function printType(value: ValueDescription): string {
    const { type, item, min, max, values } = value;
    const bounds = printBounds(min, max);
    switch (type) {
        case "structure":
        case "union":
            return "object";
        case "list":
            return `list${bounds && ` of ${bounds}`}: ${printType(item!)}`;
        case "map":
            return `map${bounds && ` of ${bounds}`}: ${printType(item!)}`;
        case "string":
            return values ? "string" : `string${bounds && ` of ${bounds} characters`}`;
        default:
            return `${type === "long" || type === "short" || type === "byte" ? "integer" : type}${bounds && `, ${bounds}`}`;
    }
}

function printBounds(min: number | undefined, max: number | undefined): string {
    if (min === max) return min === undefined ? "" : String(min);
    if (max === undefined) return min === 0 ? "" : `at least ${min}`;
    return min === undefined || min === 0 ? `at most ${max}` : `${min} to ${max}`;
}

/** Patterns that ask for hardly anything are not worth a line. */
const lax: ReadonlySet<string> = new Set([
    String.raw`\S`,
    String.raw`^.*\S.*$`,
    String.raw`^[\s\S]*$`,
    String.raw`^[\s\S]*\S[\s\S]*$`,
]);

function listConstraints(value: ValueDescription): readonly string[] {
    const { pattern, values = [], unique, item } = value;
    return [
        ...(pattern && !lax.has(pattern) ? [`Matches ${pattern}`] : []),
        ...(unique ? ["No element twice."] : []),
        ...values.map(({ value: known, documentation }) => `- ${known}${documentation && `: ${documentation}`}`),
        ...(item ? listConstraints(item) : []),
    ];
}

function findMembers({ members, item }: ValueDescription): readonly MemberDescription[] {
    return members ?? (item ? findMembers(item) : []);
}

function wrapHanging(text: string, pad: string, width: number): readonly string[] {
    return text.startsWith("Matches ")
        ? [pad + text]
        : wrapMarkdown(text, width - pad.length).map((line) => pad + line);
}
