import type { ShapeId } from "../smithy/ast.js";
import type { PlacedFinding } from "./finding.js";

/** Makes one finding of what is found at each operation alike. @param count how many operations there are. */
export function mergeCommon(found: readonly PlacedFinding[], service: ShapeId, count: number): PlacedFinding[] {
    const groups = new Map<string, PlacedFinding[]>();
    for (const each of found) groups.set(toKey(each), [...(groups.get(toKey(each)) ?? []), each]);
    return [...groups.values()].flatMap((group) => {
        if (count < 2 || group.length < count) return group;
        const [{ finding }] = group as [PlacedFinding];
        const places = group.flatMap((each) => each.places);
        const { old, new: next, ...rest } = finding;
        const isOne = new Set(group.map((each) => JSON.stringify([each.finding.old, each.finding.new]))).size === 1;
        return [{ finding: { ...rest, ...(isOne && { old, new: next }), shape: service }, places }];
    });
}

/** A deprecation is one whatever it says. */
function toKey({ finding: { rule, trait, part, old, new: next } }: PlacedFinding): string {
    const isDeprecation = rule === "deprecated" || rule === "no-longer-deprecated";
    return JSON.stringify([rule, trait, part, ...(isDeprecation ? [] : [old, next])]);
}
