import { toShapeName } from "../smithy/ast.js";
import type { Change, ChangeReport, Verdict } from "./report.js";
import { changeRules, type ChangeRule } from "./rules.js";

/** Longer values, such as rules for endpoints, are not for a line. */
const maxValueLength = 60;

/** What says nothing alone: the value of a trait that is only there or not, and one that is too long. */
const silent: ReadonlySet<string> = new Set(["{}", "…"]);

/** What happened, and from what to what: `range moved: 60..720 → 1..60`, `mediaType added: text/css`. */
export function describeChange(change: Change): string {
    const { title }: ChangeRule = changeRules[change.rule];
    const what = title
        .replace("{trait}", toShapeName(change.trait ?? ""))
        .replace("{part}", change.part ?? "")
        .replace(/\{(\w+)\}/, (_, verb: string) => findVerb(change) ?? verb);
    const given = [change.old, change.new].filter((value) => value !== undefined);
    const values = [...new Set(given.map(printValue))];
    return values.length < 2 && values.every((value) => silent.has(value)) ? what : `${what}: ${values.join(" → ")}`;
}

/** What became of a thing that is only on one side. */
function findVerb({ old, new: next }: Change): "added" | "removed" | undefined {
    if (old === next) return undefined;
    if (old === undefined) return "added";
    return next === undefined ? "removed" : undefined;
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

function printValue(value: unknown): string {
    const text = toText(value);
    return text.length > maxValueLength ? "…" : text;
}

function toText(value: unknown): string {
    if (typeof value === "string" && value !== "") return /^[\w.]+#\w+$/.test(value) ? toShapeName(value) : value;
    const keys = Object.keys(value ?? {});
    if (keys.length === 0 || keys.some((key) => key !== "min" && key !== "max")) return JSON.stringify(value);
    const { min = "", max = "" } = value as { min?: number; max?: number };
    return `${min}..${max}`;
}
