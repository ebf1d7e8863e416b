import { toShapeName } from "../smithy/ast.js";
import { describeChange, describeCounts, describeVerdicts } from "./describe-change.js";
import type { ChangeReport } from "./report.js";
import { type Entry, type Section, toSections } from "./to-sections.js";

/** A report as Markdown: a heading for each operation, a point for each change. */
export function printMarkdown(report: ChangeReport): string {
    const [operations, grades] = describeCounts(report);
    return `## ${toShapeName(report.service.new)}\n\n${operations}; ${grades}\n${toSections(report).map(printSection).join("")}`;
}

function printSection({ title, entries, reaches }: Section): string {
    const places = reaches.length > 0 ? `Reaches ${reaches.map(toCode).join(", ")}.\n\n` : "";
    return `\n### ${title}\n\n${places}${entries.map(printEntry).join("")}`;
}

function printEntry({ change, where }: Entry): string {
    const place = where === "" ? "" : ` ${toCode(where)}:`;
    return `- **${change.grade}**${place} ${toProse(describeChange(change))} (${describeVerdicts(change).join("; ")})\n`;
}

/** A piece of code, which may itself have backticks. */
function toCode(text: string): string {
    const fence = "`".repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)));
    return fence === "`" ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}

/** The words as they are, the values as code. */
function toProse(description: string): string {
    const [, what, values] = /^(.*?)(?:: (.*))?$/s.exec(description)!;
    return values === undefined ? what! : `${what}: ${values.split(" → ").map(toCode).join(" → ")}`;
}
