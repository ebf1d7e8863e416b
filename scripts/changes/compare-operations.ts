import { type AstModel, type AstReference, type AstShape, type ShapeId, toShapeName } from "../smithy/ast.js";
import { compareHttp } from "./compare-http.js";
import { compareTraits } from "./compare-traits.js";
import { noShape } from "./find-shape.js";
import type { Finding, PlacedFinding } from "./finding.js";
import type { Root } from "./compare-pairs.js";
import type { Place, Versions } from "./report.js";

/** An operation that both models have. */
export interface OperationPair extends Versions<ShapeId> {
    readonly name: string;
}

/**
 * What changed in an operation itself, and where its shapes begin.
 *
 * @param services whose errors every operation may answer with.
 */
export function compareOperations(
    { name, ...ids }: OperationPair,
    models: Versions<AstModel>,
    services: Versions<AstShape>,
): { readonly found: readonly PlacedFinding[]; readonly roots: readonly Root[] } {
    const operations = { old: models.old.shapes[ids.old]!, new: models.new.shapes[ids.new]! };
    const place: Place = { operation: name, side: "operation", path: "" };
    const own = [
        ...compareHttp({ old: operations.old.traits, new: operations.new.traits }),
        ...compareTraits({ old: operations.old.traits, new: operations.new.traits }),
    ].map((difference) => ({ finding: { ...difference, shape: ids.new }, places: [place] }));
    const errors = {
        old: listErrors(operations.old, services.old),
        new: listErrors(operations.new, services.new),
    };
    const names = [...new Set([...errors.new.keys(), ...errors.old.keys()])];
    const changed = names.flatMap((error): PlacedFinding[] => {
        const [old, next] = [errors.old.get(error), errors.new.get(error)];
        if (old !== undefined && next !== undefined) return [];
        const finding: Finding =
            old === undefined
                ? { rule: "error-added", shape: ids.new, new: next }
                : { rule: "error-removed", shape: ids.new, old };
        return [{ finding, places: [{ operation: name, side: "error", path: error }] }];
    });
    const thrown = names.flatMap((error): Root[] => {
        const [old, next] = [errors.old.get(error), errors.new.get(error)];
        if (old === undefined || next === undefined) return [];
        return [{ old, new: next, place: { operation: name, side: "error", path: error } }];
    });
    return {
        found: [...own, ...changed],
        roots: [
            toRoot("request", operations.old.input, operations.new.input),
            toRoot("response", operations.old.output, operations.new.output),
            ...thrown,
        ],
    };

    function toRoot(side: "request" | "response", old?: AstReference, next?: AstReference): Root {
        return {
            old: old?.target ?? noShape,
            new: next?.target ?? noShape,
            place: { operation: name, side, path: "" },
        };
    }
}

/** The errors of an operation by name, which is what tells them apart in an answer; those of the service among them. */
function listErrors(operation: AstShape, service: AstShape): ReadonlyMap<string, ShapeId> {
    const all = [...(operation.errors ?? []), ...(service.errors ?? [])];
    return new Map(all.map(({ target }) => [toShapeName(target), target]));
}
