import { InputError } from "./errors.js";
import type { Nulls } from "./omit-nulls.js";
import type { StringifyJson } from "./stringify-json.js";
import { encodeUriComponent } from "./uri.js";

const encoder = new TextEncoder();

/** A string, number or boolean as text. @throws InputError for anything else */
export function toText(operation: string, member: string, value: unknown): string {
    if (typeof value === "number" && !Number.isFinite(value))
        throw new InputError(operation, member, `must be a finite number, is ${value}`);
    if (["string", "number", "boolean", "bigint"].includes(typeof value)) return String(value);
    const type = value === null ? "null" : typeof value;
    throw new InputError(operation, member, `must be a string, a number or a boolean, is ${type}`);
}

/** Text percent-encoded. @throws InputError */
export function encodeText(operation: string, member: string, text: string): string {
    try {
        return encodeUriComponent(text);
    } catch {
        throw new InputError(operation, member, "has a lone surrogate, which UTF-8 cannot hold");
    }
}

/** Encoded parameters of one name: as many as a list has elements, none for undefined. @throws InputError */
export function toQueryPairs(operation: string, member: string, parameter: string, value: unknown): string[] {
    const values = value === undefined ? [] : Array.isArray(value) ? value : [value];
    const name = encodeText(operation, member, parameter);
    return values.map((item) => `${name}=${encodeText(operation, member, toText(operation, member, item))}`);
}

/** JSON in UTF-8. @throws InputError that names the place of what JSON cannot hold, below `path` */
export function toJsonBytes(
    stringifyJson: StringifyJson,
    operation: string,
    value: unknown,
    path: readonly string[],
    nulls: Nulls = "drop",
): Uint8Array<ArrayBuffer> {
    const fail = (at: readonly string[], problem: string) => {
        throw new InputError(operation, at.join(".") || "input", problem);
    };
    return encoder.encode(stringifyJson(value, fail, path, nulls));
}
