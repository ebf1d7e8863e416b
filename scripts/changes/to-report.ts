import type { ShapeId } from "../smithy/ast.js";
import type { PlacedFinding } from "./finding.js";
import type { Change, ChangeReport, Place, Side, Verdict, Versions } from "./report.js";
import { compareGrades, findVerdict } from "./rules.js";

/** Names of operations, in the order of the models. */
export interface OperationNames {
    readonly kept: readonly string[];
    readonly added: readonly string[];
    readonly removed: readonly string[];
}

/** Grades what was found, and sums it up. */
export function toReport(
    found: readonly PlacedFinding[],
    service: Versions<ShapeId>,
    { kept, added, removed }: OperationNames,
    documentation: boolean,
): ChangeReport {
    const order = new Map([...removed, ...added, ...kept].map((name, index) => [name, index]));
    const all = found.map((each) => toChange(each, order)).toSorted(compareChanges);
    const changes = all.filter((change) => !isWords(change));
    const touched = new Set(changes.flatMap(({ places }) => places.map(({ operation }) => operation)));
    const updated = kept.filter((name) => touched.has(name));
    const count = (grade: Change["grade"]) => changes.filter((change) => change.grade === grade).length;
    return {
        version: 1,
        service,
        operations: { new: added, updated, removed, unchanged: kept.length - updated.length },
        grades: { breaking: count("breaking"), risky: count("risky"), safe: count("safe") },
        changes,
        ...(documentation && { documentation: all.filter(isWords) }),
    };

    function compareChanges(a: Change, b: Change): number {
        return compareGrades(a.grade, b.grade) || toRank(a.places[0]!, order) - toRank(b.places[0]!, order);
    }
}

/** Whether nothing but documentation changed. */
export function isWords({ rule }: Pick<Change, "rule">): boolean {
    return rule === "documentation-changed";
}

/** Sides in the order in which verdicts stand. */
const sides: readonly Side[] = ["service", "operation", "request", "response", "error"];

/** @param order of the operations, by name. */
function toChange({ finding, places }: PlacedFinding, order: ReadonlyMap<string, number>): Change {
    const felt = sides.filter((side) => places.some((place) => place.side === side));
    const verdicts = felt.map((side): Verdict => {
        const [grade, reason] = findVerdict(finding.rule, side);
        return { side, grade, reason };
    });
    const [{ grade, reason }] = verdicts.toSorted((a, b) => compareGrades(a.grade, b.grade)) as [Verdict];
    const { rule, shape, member, step, trait, part, old, new: next } = finding;
    return {
        rule,
        grade,
        reason,
        shape,
        ...(member !== undefined && { member }),
        ...(step !== undefined && step !== "" && { step }),
        ...(trait !== undefined && { trait }),
        ...(part !== undefined && { part }),
        ...(old !== undefined && { old }),
        ...(next !== undefined && { new: next }),
        verdicts,
        places: places.toSorted((a, b) => toRank(a, order) - toRank(b, order)),
    };
}

/** What holds for the service stands first. */
function toRank({ operation, side }: Place, order: ReadonlyMap<string, number>): number {
    return (order.get(operation ?? "") ?? -1) * sides.length + sides.indexOf(side);
}
