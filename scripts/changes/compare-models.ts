import { type AstModel, type ShapeId, toShapeName } from "../smithy/ast.js";
import { listOperations } from "../smithy/closure.js";
import { flattenModel } from "../smithy/flatten-model.js";
import { findService } from "../smithy/find-service.js";
import { compareOperations, type OperationPair, type PlacedFinding } from "./compare-operations.js";
import { compareServices } from "./compare-services.js";
import { compareShapes } from "./compare-shapes.js";
import { comparePairs, joinPath, tracePlaces } from "./pair-graph.js";
import type { Change, ChangeReport, Versions } from "./report.js";
import { compareGrades } from "./rules.js";
import { mergeCommon, toChange } from "./to-changes.js";

/** How to compare. */
export interface CompareOptions {
    /**
     * Whether to list what changed in words alone, too.
     *
     * @default false
     */
    readonly documentation?: boolean;
    /** Is told how many shapes have been looked at, for a display of progress. */
    readonly onProgress?: ((shapes: number) => void) | undefined;
}

/**
 * Compares two models of a service, of whatever protocol: what changed, where it is felt, and what it breaks. Operations
 * and errors are the same that have the same name. Shapes that no operation leads to are not looked at.
 *
 * @throws ModelError if a model has not exactly one service, or refers to what is not there.
 * @example
 * const [old, next] = await Promise.all(["1.json", "2.json"].map((name) => readFile(name, "utf8")));
 * const report = compareModels(parseModel(old!), parseModel(next!));
 * if (report.grades.breaking > 0) console.log(printChanges(report, "text"));
 */
export function compareModels(
    old: AstModel,
    next: AstModel,
    { documentation = false, onProgress }: CompareOptions = {},
): ChangeReport {
    const models = { old: flattenModel(old), new: flattenModel(next) };
    const ids = { old: findService(models.old), new: findService(models.new) };
    const services = { old: models.old.shapes[ids.old]!, new: models.new.shapes[ids.new]! };
    const [before, after] = [listByName(models.old, ids.old), listByName(models.new, ids.new)];
    const kept = [...after].flatMap(([name, id]): OperationPair[] =>
        before.has(name) ? [{ name, old: before.get(name)!, new: id }] : [],
    );
    const added = [...after.keys()].filter((name) => !before.has(name));
    const removed = [...before.keys()].filter((name) => !after.has(name));

    const operations = kept.map((pair) => compareOperations(pair, models, services));
    let visits = 0;
    const onVisit = () => onProgress?.(++visits);
    const pairs = comparePairs(
        operations.flatMap(({ roots }) => roots).toSorted((a, b) => (toOrder(a.place) < toOrder(b.place) ? -1 : 1)),
        (pair) => compareShapes(pair, models, (shapes) => isSameShape(shapes, ids)),
        onVisit,
    );
    const inShapes = pairs.flatMap((pair): PlacedFinding[] => {
        if (pair.findings.length === 0) return [];
        const places = tracePlaces(pair, onVisit);
        return pair.findings.map((finding) => ({
            finding,
            places: places.map((place) => ({ ...place, path: joinPath(place.path, finding.step ?? "") })),
        }));
    });
    const all = [
        ...compareServices(ids, models),
        ...added.map((name): PlacedFinding => toPlaced("operation-added", name, after.get(name)!)),
        ...removed.map((name): PlacedFinding => toPlaced("operation-removed", name, before.get(name)!)),
        ...mergeCommon(
            operations.flatMap(({ found }) => found),
            ids.new,
            kept.length,
        ),
        ...inShapes,
    ];
    const order = new Map([...after.keys(), ...removed].map((name, index) => [name, index]));
    const changes = all.map((found) => toChange(found, order));
    const [words, facts] = [changes.filter(isWords), changes.filter((change) => !isWords(change))];
    const touched = new Set(facts.flatMap(({ places }) => places.map(({ operation }) => operation)));
    const updated = kept.map(({ name }) => name).filter((name) => touched.has(name));
    const count = (grade: Change["grade"]) => facts.filter((change) => change.grade === grade).length;
    return {
        version: 1,
        service: ids,
        operations: { new: added, updated, removed, unchanged: kept.length - updated.length },
        grades: { breaking: count("breaking"), risky: count("risky"), safe: count("safe") },
        changes: facts.toSorted((a, b) => compareGrades(a.grade, b.grade)),
        ...(documentation && { documentation: words }),
    };
}

function isWords({ rule }: Change): boolean {
    return rule === "documentation-changed";
}

function toPlaced(rule: "operation-added" | "operation-removed", operation: string, shape: ShapeId): PlacedFinding {
    return { finding: { rule, shape }, places: [{ operation, side: "operation", path: "" }] };
}

function toOrder({ operation, side, path }: { operation?: string; side: string; path: string }): string {
    return `${operation} ${side} ${path}`;
}

/** A shape keeps its name; its namespace it may change with the service. */
function isSameShape(shapes: Versions<ShapeId>, services: Versions<ShapeId>): boolean {
    if (shapes.old === shapes.new) return true;
    const hasMoved = [shapes.old, services.old, shapes.new, services.new].map((id) => id.split("#")[0]);
    return (
        toShapeName(shapes.old) === toShapeName(shapes.new) &&
        hasMoved[0] === hasMoved[1] &&
        hasMoved[2] === hasMoved[3]
    );
}

function listByName(model: AstModel, service: ShapeId): ReadonlyMap<string, ShapeId> {
    return new Map(listOperations(model, service).map((id) => [toShapeName(id), id]));
}
