import { InputError } from "./errors.js";
import { encodeUriComponent } from "./uri.js";

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
