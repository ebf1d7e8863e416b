import type { ChangeRuleName } from "./rules.js";
import type { Versions } from "./report.js";

/** Types of numbers, each of which holds all that those before it hold, and which travel alike. */
const widths: readonly (readonly string[])[] = [
    ["byte", "short", "integer", "long"],
    ["float", "double"],
];

/** What becomes of the room of a number whose type is another; undefined for types that are more than that apart. */
export function compareNumbers({ old, new: next }: Versions<string>): ChangeRuleName | undefined {
    const order = widths.find((types) => [old, next].every((type) => types.includes(type))) ?? [];
    const growth = order.indexOf(next) - order.indexOf(old);
    if (growth === 0) return undefined;
    return growth > 0 ? "number-widened" : "number-narrowed";
}
