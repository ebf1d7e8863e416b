import type { ShapeId } from "../smithy/ast.js";
import type { Comparison, InnerPair } from "./compare-members.js";
import type { Finding, PlacedFinding } from "./finding.js";
import type { Place, Versions } from "./report.js";

/** Where the shapes of an operation begin: at its input, its output or an error. */
export interface Root extends Versions<ShapeId> {
    readonly place: Place;
}

/** Two shapes that are in the same place somewhere, and what leads there. */
interface ShapePair extends Versions<ShapeId> {
    readonly findings: readonly Finding[];
    readonly roots: Place[];
    readonly parents: { readonly pair: ShapePair; readonly step: string }[];
}

/**
 * Compares all shapes that roots lead to, each pair of them once, and finds who feels what changed.
 *
 * @param onVisit is told of each pair that is compared, and of each on the way back from a change to the roots.
 */
export function comparePairs(
    roots: readonly Root[],
    compare: (ids: Versions<ShapeId>) => Comparison,
    onVisit: () => void,
): PlacedFinding[] {
    return walkPairs(roots, compare, onVisit)
        .filter(({ findings }) => findings.length > 0)
        .flatMap((pair) => {
            const places = tracePlaces(pair, onVisit);
            return pair.findings.map((finding) => ({
                finding,
                places: places.map((place) => ({ ...place, path: joinPath(place.path, finding.step ?? "") })),
            }));
        });
}

function walkPairs(
    roots: readonly Root[],
    compare: (ids: Versions<ShapeId>) => Comparison,
    onVisit: () => void,
): ShapePair[] {
    const pairs = new Map<string, ShapePair>();
    const open: { readonly pair: ShapePair; readonly inner: Comparison["inner"] }[] = [];
    for (const root of roots.toSorted(compareRoots)) reach(root).roots.push(root.place);
    for (const { pair, inner } of open) {
        for (const shapes of inner.toSorted(compareSteps)) reach(shapes).parents.push({ pair, step: shapes.step });
    }
    return [...pairs.values()];

    function reach({ old, new: next }: Versions<ShapeId>): ShapePair {
        const key = `${old} ${next}`;
        const known = pairs.get(key);
        if (known !== undefined) return known;
        onVisit();
        const { findings, inner } = compare({ old, new: next });
        const pair: ShapePair = { old, new: next, findings, roots: [], parents: [] };
        pairs.set(key, pair);
        open.push({ pair, inner });
        return pair;
    }
}

// Orders that are the same from new to old: of two ways that are equally short, the first met is shown.

function compareRoots({ place: a }: Root, { place: b }: Root): number {
    return `${a.operation} ${a.side} ${a.path}` < `${b.operation} ${b.side} ${b.path}` ? -1 : 1;
}

function compareSteps(a: InnerPair, b: InnerPair): number {
    return toOrder(a) < toOrder(b) ? -1 : 1;
}

function toOrder({ step, oldStep = step }: InnerPair): string {
    return [step, oldStep].toSorted().join(" ");
}

/** The places that lead to a pair, each with its shortest path. */
function tracePlaces(pair: ShapePair, onVisit: () => void): Place[] {
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
function joinPath(path: string, step: string): string {
    return path === "" || step === "" || /^[[{]/.test(step) ? path + step : `${path}.${step}`;
}
