import type { BoundStructure, Member } from "../service.js";
import { convertExample, toDate } from "./convert-example.js";
import { Raw } from "./print.js";

/**
 * The value that a model's example of a structure stands for, as TypeScript has it: a Date for a timestamp, bytes for a
 * blob. Members that the example has and the model has not are kept.
 */
export function toExample(structure: BoundStructure, example: Readonly<Record<string, unknown>>): object {
    return convertExample(structure, example, { toLeaf: toTypeScript });
}

function toTypeScript({ target }: Member, value: unknown): unknown {
    switch (target.kind) {
        case "timestamp":
            return printDate(toDate(value));
        case "blob":
            return printBytes(String(value));
        case "bigInteger":
            return new Raw(`${BigInt(value as number | string)}n`);
        case "float":
        case "double":
            // NaN and the infinities are texts in JSON.
            return /^(?:NaN|-?Infinity)$/.test(String(value)) ? new Raw(String(value)) : value;
        default:
            return value;
    }
}

/** The expression of a time. */
export function printDate(date: Date): Raw {
    return new Raw(`new Date(${JSON.stringify(date.toISOString())})`);
}

/** The expression of bytes that are this text. */
export function printBytes(text: string): Raw {
    return new Raw(`new TextEncoder().encode(${JSON.stringify(text)})`);
}
