import type { ShapeId } from "../smithy/ast.js";
import type { PlacedFinding } from "./compare-operations.js";
import type { Change, Place, Side, Verdict } from "./report.js";
import { compareGrades, findVerdict } from "./rules.js";

/** Sides in the order in which verdicts stand. */
const sides: readonly Side[] = ["service", "operation", "request", "response", "error"];

/** Grades a finding on each side that feels it. @param order of the operations, by name. */
export function toChange({ finding, places }: PlacedFinding, order: ReadonlyMap<string, number>): Change {
    const felt = sides.filter((side) => places.some((place) => place.side === side));
    const verdicts = felt.map((side): Verdict => {
        const [grade, reason] = findVerdict(finding.rule, side);
        return { side, grade, reason };
    });
    const [{ grade, reason }] = verdicts.toSorted((a, b) => compareGrades(a.grade, b.grade)) as [Verdict];
    const { rule, shape, member, step, trait, old, new: next } = finding;
    return {
        rule,
        grade,
        reason,
        shape,
        ...(member !== undefined && { member }),
        ...(step !== undefined && step !== "" && { step }),
        ...(trait !== undefined && { trait }),
        ...(old !== undefined && { old }),
        ...(next !== undefined && { new: next }),
        verdicts,
        places: places.toSorted((a, b) => toRank(a) - toRank(b)),
    };

    function toRank({ operation, side }: Place): number {
        return (order.get(operation ?? "") ?? 0) * sides.length + sides.indexOf(side);
    }
}

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
function toKey({ finding: { rule, trait, old, new: next } }: PlacedFinding): string {
    const isDeprecation = rule === "deprecated" || rule === "no-longer-deprecated";
    return JSON.stringify([rule, trait, ...(isDeprecation ? [] : [old, next])]);
}
