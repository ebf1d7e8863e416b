import { isDeepStrictEqual } from "node:util";
import type { AstTraits, ShapeId } from "../smithy/ast.js";
import { compareBounds } from "./compare-bounds.js";
import { comparePagination } from "./compare-pagination.js";
import { compareWaiters } from "./compare-waiters.js";
import type { Difference } from "./finding.js";
import type { Versions } from "./report.js";
import { findTraitRules } from "./trait-rules.js";

/** Bounds of a value, with the least there can be. */
const leastValues: ReadonlyMap<ShapeId, number> = new Map([
    ["smithy.api#length", 0],
    ["smithy.api#range", -Infinity],
]);

/** Traits of a member that stand in place of its target's. */
const replacing: ReadonlySet<ShapeId> = new Set([...leastValues.keys(), "smithy.api#pattern"]);

/** Traits whose values are names of headers, or begin them. */
const headers: ReadonlySet<ShapeId> = new Set(["smithy.api#httpHeader", "smithy.api#httpPrefixHeaders"]);

/** Traits that say how a shape is written down, or that are compared with what they belong to. */
const elsewhere: ReadonlySet<ShapeId> = new Set(["smithy.api#enumValue", "smithy.api#http", "smithy.api#mixin"]);

/**
 * What changed in the traits of a shape or member.
 *
 * @param findInherited gives the traits of a member's target.
 */
export function compareTraits(
    { old, new: next }: Versions<AstTraits | undefined>,
    findInherited: () => Versions<AstTraits | undefined> = () => ({ old: undefined, new: undefined }),
): Difference[] {
    const traits = [...new Set([...Object.keys(old ?? {}), ...Object.keys(next ?? {})])];
    return traits.flatMap((trait) => {
        const own = { old: old?.[trait], new: next?.[trait] };
        if (elsewhere.has(trait) || isDeepStrictEqual(own.old, own.new)) return [];
        if (trait === "smithy.api#paginated") return comparePagination(trait, own);
        if (trait === "smithy.waiters#waitable") return compareWaiters(trait, own);
        const inherited = replacing.has(trait) ? findInherited() : undefined;
        const values = { old: own.old ?? inherited?.old?.[trait], new: own.new ?? inherited?.new?.[trait] };
        return [{ rule: findRule(trait, values), trait, ...values }];
    });
}

function findRule(trait: ShapeId, { old, new: next }: Versions<unknown>): Difference["rule"] {
    if (isDeepStrictEqual(old, next)) return "restated";
    const least = leastValues.get(trait);
    if (least !== undefined) return compareBounds(old as object | undefined, next as object | undefined, least);
    if (headers.has(trait) && toCaseless(old) === toCaseless(next)) return "header-case-changed";
    const rules = findTraitRules(trait);
    if (old === undefined) return rules.added;
    return next === undefined ? rules.removed : rules.changed;
}

function toCaseless(name: unknown): unknown {
    return typeof name === "string" ? name.toLowerCase() : name;
}
