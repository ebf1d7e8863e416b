import type { ShapeId } from "../smithy/ast.js";
import type { Comparison, InnerPair } from "./compare-members.js";
import type { Finding } from "./finding.js";
import type { Place, Versions } from "./report.js";

/** Where the shapes of an operation begin: at its input, its output or an error. */
export interface Root extends Versions<ShapeId> {
    readonly place: Place;
}

/** Two shapes that are in the same place somewhere, and what leads there. */
export interface ShapePair extends Versions<ShapeId> {
    readonly findings: readonly Finding[];
    readonly roots: Place[];
    readonly parents: { readonly pair: ShapePair; readonly step: string }[];
}

/**
 * Compares all shapes that roots lead to, each pair of them once.
 *
 * @param onVisit is told of each pair before it is compared.
 */
export function comparePairs(
    roots: readonly Root[],
    compare: (ids: Versions<ShapeId>) => Comparison,
    onVisit: () => void,
): ShapePair[] {
    const pairs = new Map<string, ShapePair>();
    const open: { readonly pair: ShapePair; readonly inner: Comparison["inner"] }[] = [];
    for (const root of roots) reach(root).roots.push(root.place);
    for (const { pair, inner } of open) {
        for (const { step, ...ids } of inner.toSorted(compareSteps)) reach(ids).parents.push({ pair, step });
    }
    return [...pairs.values()];

    function reach(ids: Versions<ShapeId>): ShapePair {
        const key = `${ids.old} ${ids.new}`;
        const known = pairs.get(key);
        if (known !== undefined) return known;
        onVisit();
        const { findings, inner } = compare(ids);
        const pair: ShapePair = { old: ids.old, new: ids.new, findings, roots: [], parents: [] };
        pairs.set(key, pair);
        open.push({ pair, inner });
        return pair;
    }
}

/** An order that is the same from new to old: of two ways that are equally short, the first is shown. */
function compareSteps(a: InnerPair, b: InnerPair): number {
    return toOrder(a) < toOrder(b) ? -1 : 1;
}

function toOrder({ step, oldStep = step }: InnerPair): string {
    return [step, oldStep].toSorted().join(" ");
}

/**
 * The places that lead to a pair, each with its shortest path.
 *
 * @param onVisit is told of each pair on the way back.
 */
export function tracePlaces(pair: ShapePair, onVisit: () => void): Place[] {
    const places = new Map<string, Place>();
    const seen = new Set([pair]);
    const open = [{ pair, path: "" }];
    for (const { pair: current, path } of open) {
        onVisit();
        for (const root of current.roots) {
            const key = `${root.operation} ${root.side} ${root.path}`;
            if (!places.has(key)) places.set(key, { ...root, path: joinPath(root.path, path) });
        }
        for (const parent of current.parents) {
            if (seen.has(parent.pair)) continue;
            seen.add(parent.pair);
            open.push({ pair: parent.pair, path: joinPath(parent.step, path) });
        }
    }
    return [...places.values()];
}

/** Puts a step, or several, behind a path. */
export function joinPath(path: string, step: string): string {
    return path === "" || step === "" || /^[[{]/.test(step) ? path + step : `${path}.${step}`;
}
