import { wrapMarkdown } from "../../../scripts/typescript/wrap-markdown.js";
import { printType } from "../output/print-type.js";
import type { MemberDescription, ValueDescription } from "./describe-members.js";

interface Page {
    /** In characters. */
    readonly width: number;
    /** What is said of a member that must be there. */
    readonly required: string;
    /** @default 2 */
    readonly indent?: number;
}

/** Lines that say what members are, those inside them under them. */
export function printMembers(members: readonly MemberDescription[], page: Page): readonly string[] {
    const { width, indent = 2 } = page;
    const pad = " ".repeat(indent);
    const inner = " ".repeat(indent + 4);
    return members.flatMap((member) => [
        ...printHead(member, pad, page),
        ...wrapMarkdown(member.documentation, width - inner.length)
            .filter(Boolean)
            .map((line) => inner + line),
        ...listConstraints(member).flatMap((line) => wrapHanging(line, inner, width)),
        ...printMembers(findMembers(member), { ...page, indent: indent + 4 }),
    ]);
}

function printHead(member: MemberDescription, pad: string, page: Page): readonly string[] {
    const facts = printFacts(member, page);
    const line = `${pad}${member.name}  ${facts}`;
    return line.length <= page.width ? [line] : [pad + member.name, `${pad}    ${facts}`];
}

function printFacts(member: MemberDescription, { required }: Page): string {
    const { place, isFilledIn, sensitive } = member;
    return [
        printType(member),
        ...(member.required ? [required] : []),
        ...(isFilledIn ? ["made up if left out"] : []),
        ...(place === "path" || place === "query" ? [`in the ${place}`] : []),
        ...(sensitive ? ["sensitive"] : []),
    ].join(", ");
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
