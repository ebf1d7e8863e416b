import type { Core } from "./core.js";
import type { Bytes } from "./http.js";
import type { Nulls } from "./omit-nulls.js";

// Loaded with the first document that is sent: many programs only read.

/** Fails for the value at a path: what is wrong with it. */
type Fail = (path: readonly string[], problem: string) => never;

const encoder = new TextEncoder();

/** JSON in UTF-8. @throws InputError that names the place of what JSON cannot hold, below `path` */
export function toJsonBytes(
    { InputError }: Pick<Core, "InputError">,
    operation: string,
    value: unknown,
    path: readonly string[],
    nulls: Nulls = "drop",
): Bytes {
    const fail = (at: readonly string[], problem: string) => {
        throw new InputError(operation, at.join(".") || "input", problem);
    };
    return encoder.encode(toPlainJson(value) ?? stringifyJson(value, fail, path, nulls));
}

export type ToJsonBytes = typeof toJsonBytes;

/**
 * What the platform makes of a value, in a tenth of the time; undefined if that may not be what is wanted: there are nulls,
 * or it wrote null for a number, a lone surrogate as an escape, or may have left out a function.
 */
function toPlainJson(value: unknown): string | undefined {
    try {
        const text = JSON.stringify(value);
        return text.includes("null") || text.includes("\\ud") || holdsCode(value) ? undefined : text;
    } catch {
        // A bigint, or a circle.
        return undefined;
    }
}

function holdsCode(value: unknown): boolean {
    // With a toJSON of somebody's, a bigint is no number.
    if (typeof value !== "object" || value === null) return ["bigint", "function", "symbol"].includes(typeof value);
    if ("toJSON" in value) return true;
    if (Array.isArray(value)) return value.some(holdsCode);
    // A list of the values would be made of each object, and most values are texts.
    for (const key in value) {
        const item: unknown = value[key as never];
        if (typeof item !== "string" && holdsCode(item)) return true;
    }
    return false;
}

/**
 * Writes JSON as JSON.stringify does, and bigints as their digits.
 *
 * @param fail throws for a value that JSON would change or cannot hold.
 */
export function stringifyJson(
    value: unknown,
    fail: Fail,
    path: readonly string[] = [],
    nulls: Nulls = "keep",
    parents: readonly unknown[] = [],
): string | undefined {
    const refuse = (problem: string) => fail(path, `${problem}, which JSON cannot hold`);
    if (typeof value === "bigint") return String(value);
    if (typeof value === "function" || typeof value === "symbol") return refuse(`is a ${typeof value}`);
    if (typeof value === "number" && !Number.isFinite(value)) return refuse(`is ${value}`);
    if (typeof value === "string") checkText(value);
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    if (parents.includes(value)) refuse("is an object inside itself");
    if ("toJSON" in value && typeof value.toJSON === "function") {
        const json: unknown = value.toJSON(path.at(-1) ?? "");
        if (json !== value) return stringifyJson(json, fail, path, nulls, [...parents, value]);
    }
    const write = (key: string, item: unknown) => stringifyJson(item, fail, [...path, key], nulls, [...parents, value]);
    if (Array.isArray(value)) return `[${Array.from(value, (item, i) => write(String(i), item) ?? "null").join()}]`;
    const members = Object.entries(value).map(([key, item]) => {
        checkText(key);
        const text = item === null && nulls === "drop" ? undefined : write(key, item);
        return text === undefined ? [] : `${JSON.stringify(key)}:${text}`;
    });
    return `{${members.flat().join()}}`;

    function checkText(text: string): void {
        if (/\p{Surrogate}/u.test(text)) fail(path, "has a lone surrogate, which UTF-8 cannot hold");
    }
}
