import { toShapeName } from "../smithy/ast.js";
import type { Change, ChangeReport, Verdict } from "./report.js";
import { changeRules, type ChangeRule } from "./rules.js";

/** Longer values, such as rules for endpoints, are not for a line. */
const maxValueLength = 60;

/** What happened, and from what to what: `range moved: 60..720 → 1..60`. */
export function describeChange(change: Change): string {
    const { title }: ChangeRule = changeRules[change.rule];
    const [old, next] = [printValue(change.old), printValue(change.new)];
    const values = old === next ? [next] : [old, next];
    const shown = values.filter((value) => value !== "").join(" → ");
    const what = title.replace("{trait}", toShapeName(change.trait ?? ""));
    return shown === "" ? what : `${what}: ${shown}`;
}

/** Why a change has its grades: one line, or one for each side on which it means something else. */
export function describeVerdicts({ verdicts }: Change): string[] {
    const [first] = verdicts as [Verdict];
    if (verdicts.every(({ reason }) => reason === first.reason)) return [first.reason];
    return [...new Set(verdicts.map(({ reason }) => reason))].map((reason) => {
        const same = verdicts.filter((verdict) => verdict.reason === reason);
        return `${same[0]!.grade} in ${same.map(({ side }) => side).join(" and ")}: ${reason}`;
    });
}

/** What a report comes to, in two lines. */
export function describeCounts({ operations, grades }: ChangeReport): readonly [operations: string, grades: string] {
    const { new: added, updated, removed, unchanged } = operations;
    return [
        `operations: ${added.length} new, ${updated.length} updated, ${removed.length} removed, ${unchanged} unchanged`,
        `changes: ${grades.breaking} breaking, ${grades.risky} risky, ${grades.safe} safe`,
    ];
}

/** A value in few words; nothing for one that says nothing, as of a trait that is only there or not, or that is too long. */
function printValue(value: unknown): string {
    const text = toText(value);
    return text.length > maxValueLength ? "" : text;
}

function toText(value: unknown): string {
    if (value === undefined) return "";
    if (typeof value === "string") return /^[\w.]+#\w+$/.test(value) ? toShapeName(value) : value;
    const keys = Object.keys(value ?? {});
    const isPresence = typeof value === "object" && value !== null && keys.length === 0;
    if (isPresence) return "";
    if (keys.length === 0 || keys.some((key) => key !== "min" && key !== "max")) return JSON.stringify(value);
    const { min = "", max = "" } = value as { min?: number; max?: number };
    return `${min}..${max}`;
}
