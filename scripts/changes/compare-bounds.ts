import type { ChangeRuleName } from "./rules.js";

interface Bounds {
    readonly min?: number | string;
    readonly max?: number | string;
}

/** What becomes of the room that a `@range` or `@length` leaves; undefined bounds leave all. */
export function compareBounds(old: Bounds | undefined, next: Bounds | undefined, least: number): ChangeRuleName {
    const [oldMin, oldMax] = toLimits(old, least);
    const [newMin, newMax] = toLimits(next, least);
    const isTighter = newMin > oldMin || newMax < oldMax;
    const isLooser = newMin < oldMin || newMax > oldMax;
    if (isTighter) return isLooser ? "constraint-moved" : "constraint-tightened";
    return isLooser ? "constraint-loosened" : "restated";
}

/** @param least what no value is below. */
function toLimits(bounds: Bounds | undefined, least: number): [min: number, max: number] {
    const { min = least, max = Infinity } = bounds ?? {};
    return [Number(min), Number(max)];
}
