import type { Paginated } from "../service.js";
import type { ShapeId } from "../smithy/ast.js";
import type { Difference } from "./finding.js";
import type { Versions } from "./report.js";

const parts = ["inputToken", "outputToken", "items", "pageSize"] as const satisfies readonly (keyof Paginated)[];

/** What changed in how pages are asked for and found, each part alone. */
export function comparePagination(trait: ShapeId, values: Versions<unknown>): Difference[] {
    const { old, new: next } = values as Versions<Partial<Paginated> | undefined>;
    if (old === undefined) return [{ rule: "pagination-added", trait, new: next }];
    if (next === undefined) return [{ rule: "pagination-removed", trait, old }];
    return parts
        .filter((part) => old[part] !== next[part])
        .map((part) => ({
            rule: part === "pageSize" ? "page-size-changed" : "pagination-changed",
            trait,
            part,
            old: old[part],
            new: next[part],
        }));
}
