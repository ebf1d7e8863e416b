import { type AstModel, type ShapeId, toShapeName } from "../smithy/ast.js";
import { listOperations } from "../smithy/closure.js";
import { flattenModel } from "../smithy/flatten-model.js";
import { findService } from "../smithy/find-service.js";
import { toModel } from "../smithy/parse-model.js";
import { compareOperations, type OperationPair } from "./compare-operations.js";
import type { PlacedFinding } from "./finding.js";
import { compareServices } from "./compare-services.js";
import { compareShapes } from "./compare-shapes.js";
import { comparePairs } from "./compare-pairs.js";
import { mergeCommon } from "./merge-common.js";
import type { ChangeReport, Versions } from "./report.js";
import { isWords, toReport } from "./to-report.js";

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
 * @param old the text of a file, or the model parsed from it; `next` likewise.
 * @throws ModelError if a model is none, has not exactly one service, or refers to what is not there.
 * @example
 * const [old, next] = await Promise.all(["1.json", "2.json"].map((name) => readFile(name, "utf8")));
 * const report = compareModels(old!, next!);
 * if (report.grades.breaking > 0) console.log(printChanges(report, "text"));
 */
export function compareModels(
    old: string | AstModel,
    next: string | AstModel,
    { documentation = false, onProgress }: CompareOptions = {},
): ChangeReport {
    const models = { old: flattenModel(toModel(old)), new: flattenModel(toModel(next)) };
    const ids = { old: findService(models.old), new: findService(models.new) };
    const services = { old: models.old.shapes[ids.old]!, new: models.new.shapes[ids.new]! };
    const { kept, added, removed } = matchOperations(ids, models);
    const operations = kept.map((pair) => compareOperations(pair, models, services));
    const own = operations.flatMap(({ found }) => found);
    const pairs = comparePairs(
        operations.flatMap(({ roots }) => roots),
        (pair) => {
            const { findings, inner } = compareShapes(pair, models, (shapes) => isSameShape(shapes, ids));
            return { findings: documentation ? findings : findings.filter((finding) => !isWords(finding)), inner };
        },
        createCounter(onProgress),
    );
    const found = [
        ...compareServices(ids, models),
        ...[...removed].map(([name, id]) => toPlaced("operation-removed", name, id)),
        ...[...added].map(([name, id]) => toPlaced("operation-added", name, id)),
        ...mergeCommon(own, ids.new, kept.length),
        ...pairs,
    ];
    const names = { kept: kept.map(({ name }) => name), added: [...added.keys()], removed: [...removed.keys()] };
    return toReport(found, ids, names, documentation);
}

function createCounter(onProgress: CompareOptions["onProgress"]): () => void {
    let count = 0;
    return () => onProgress?.(++count);
}

interface MatchedOperations {
    /** In the order of the new model. */
    readonly kept: readonly OperationPair[];
    readonly added: ReadonlyMap<string, ShapeId>;
    readonly removed: ReadonlyMap<string, ShapeId>;
}

function matchOperations(services: Versions<ShapeId>, models: Versions<AstModel>): MatchedOperations {
    const old = listByName(models.old, services.old);
    const next = listByName(models.new, services.new);
    return {
        kept: [...next].flatMap(([name, id]) => (old.has(name) ? [{ name, old: old.get(name)!, new: id }] : [])),
        added: new Map([...next].filter(([name]) => !old.has(name))),
        removed: new Map([...old].filter(([name]) => !next.has(name))),
    };
}

function listByName(model: AstModel, service: ShapeId): ReadonlyMap<string, ShapeId> {
    return new Map(listOperations(model, service).map((id) => [toShapeName(id), id]));
}

function toPlaced(rule: "operation-added" | "operation-removed", operation: string, shape: ShapeId): PlacedFinding {
    return { finding: { rule, shape }, places: [{ operation, side: "operation", path: "" }] };
}

/** A shape keeps its name; its namespace it may change with the service. */
function isSameShape(shapes: Versions<ShapeId>, services: Versions<ShapeId>): boolean {
    if (shapes.old === shapes.new) return true;
    const hasMoved =
        toNamespace(shapes.old) === toNamespace(services.old) && toNamespace(shapes.new) === toNamespace(services.new);
    return hasMoved && toShapeName(shapes.old) === toShapeName(shapes.new);
}

function toNamespace(id: ShapeId): string {
    return id.slice(0, id.indexOf("#"));
}
