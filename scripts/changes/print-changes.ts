import { toShapeName } from "../smithy/ast.js";
import { describeChange, describeCounts, describeVerdicts } from "./describe-change.js";
import { printMarkdown } from "./print-markdown.js";
import type { ChangeReport } from "./report.js";
import { type Entry, type Section, toSections } from "./to-sections.js";

/** How a report can be printed. */
export const changeFormats = ["text", "markdown", "json"] as const;

/** A way to print a report. */
export type ChangeFormat = (typeof changeFormats)[number];

/** More places than these are counted. */
const maxPlaces = 10;

/** Prints a report: `text` for a terminal, `markdown` for a release's notes, or `json`, which has all there is. */
export function printChanges(report: ChangeReport, format: ChangeFormat): string {
    switch (format) {
        case "json":
            return `${JSON.stringify(report, null, 4)}\n`;
        case "markdown":
            return printMarkdown(report);
        case "text":
            return printText(report);
    }
}

function printText(report: ChangeReport): string {
    const counts = describeCounts(report).map((line) => `  ${line}\n`);
    return `${toShapeName(report.service.new)}\n${counts.join("")}${toSections(report).map(printSection).join("")}`;
}

function printSection({ title, entries, reaches }: Section): string {
    const places = reaches.slice(0, maxPlaces);
    const more = reaches.length - places.length;
    const lines = [...places, ...(more > 0 ? [`${more} more places`] : [])].map((place) => `  reaches ${place}\n`);
    const width = Math.max(...entries.map(({ where }) => where.length));
    return `\n${title}\n${lines.join("")}${entries.map((entry) => printEntry(entry, width)).join("")}`;
}

/** Columns: the grade, the place, what happened; why, below that. */
function printEntry({ change, where }: Entry, width: number): string {
    const place = width === 0 ? "" : `${where.padEnd(width)}  `;
    const indent = " ".repeat("  ".length + gradeWidth + place.length);
    const why = describeVerdicts(change).map((line) => `${indent}${line}\n`);
    return `  ${change.grade.padEnd(gradeWidth)}${place}${describeChange(change)}\n${why.join("")}`;
}

const gradeWidth = "breaking  ".length;
