import { shapes } from "../../../generated/shapes.gen.js";
import { findRow, type ShapeReference, type ShapeRow } from "../../runtime/validation/shapes.js";

/** What a type is said by. */
export interface TypeFacts extends Pick<ShapeRow, "type" | "min" | "max"> {
    /** Of an enum. */
    readonly values?: readonly unknown[] | undefined;
    readonly item?: TypeFacts | undefined;
}

/** Follows the references to elements and values; structures end it. */
export function findTypeFacts(reference: ShapeReference): TypeFacts {
    const { type, min, max, values, item } = findRow(shapes, reference);
    return {
        type,
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
        values,
        item: item === undefined ? undefined : findTypeFacts(item),
    };
}

/** A type and its bounds in a few words, for instance `list of at most 5: string of 1 to 26 characters`. */
export function printType({ type, item, min, max, values }: TypeFacts): string {
    const bounds = printBounds(min, max);
    switch (type) {
        case "structure":
        case "union":
            return "object";
        case "list":
        case "map":
            return `${type}${bounds && ` of ${bounds}`}: ${printType(item!)}`;
        case "string":
            return values ? "string" : `string${bounds && ` of ${bounds} characters`}`;
        case "byte":
        case "short":
        case "long":
            return `integer${bounds && `, ${bounds}`}`;
        default:
            return `${type}${bounds && `, ${bounds}`}`;
    }
}

function printBounds(min: number | undefined, max: number | undefined): string {
    if (min === max) return min === undefined ? "" : String(min);
    if (max === undefined) return min === 0 ? "" : `at least ${min}`;
    return min === undefined || min === 0 ? `at most ${max}` : `${min} to ${max}`;
}
