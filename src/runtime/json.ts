/** Fails for the value at a path: what is wrong with it. */
type Fail = (path: readonly string[], problem: string) => never;

/**
 * Parses JSON as JSON.parse does, but integers that a number cannot hold exactly, beyond ±(2^53 − 1), become bigints.
 *
 * @throws SyntaxError
 */
export function parseJson(text: string): unknown {
    const value: unknown = JSON.parse(text);
    if (!/\d{16}/.test(text)) return value;
    // A bigint is handed through the parser as a string that begins with `#`; a string that does gets a second one.
    let found = false;
    const marked = text.replace(
        /"(#|\\u0023)?[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|-?\d[\d.eE+-]*/g,
        (token, hash?: string, colon?: string) => {
            if (token.startsWith('"')) return hash && !colon ? `"#${token.slice(1)}` : token;
            if (!/^-?\d+$/.test(token) || Number.isSafeInteger(Number(token))) return token;
            found = true;
            return `"#${token}"`;
        },
    );
    return found ? JSON.parse(marked, (_, item: unknown) => unmark(item)) : value;
}

function unmark(item: unknown): unknown {
    if (typeof item !== "string" || !item.startsWith("#")) return item;
    return item.startsWith("##") ? item.slice(1) : BigInt(item.slice(1));
}

/**
 * Takes the null members out of objects at any depth, in place: to the protocol they are members that are not there.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#shape-serialization
 */
export function omitNulls<Value>(value: Value): Value {
    if (typeof value === "object" && value !== null) {
        const members = value as Record<string, unknown>;
        for (const key of Object.keys(members)) {
            if (omitNulls(members[key]) === null && !Array.isArray(value)) delete members[key];
        }
    }
    return value;
}

/** Members by other names, where the pairs of old and new ones have one. */
export function rename(
    members: Iterable<readonly [string, unknown]>,
    pairs: readonly (readonly [string, string])[],
): Record<string, unknown> {
    const names = new Map(pairs);
    return Object.fromEntries([...members].map(([name, value]) => [names.get(name) ?? name, value]));
}

/** Whether the null members of objects are written, or left out. */
export type Nulls = "drop" | "keep";

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
    switch (typeof value) {
        case "undefined":
            return undefined;
        case "string":
            if (/\p{Surrogate}/u.test(value)) fail(path, "has a lone surrogate, which UTF-8 cannot hold");
            return JSON.stringify(value);
        case "number":
            if (!Number.isFinite(value)) fail(path, `is ${value}, which JSON cannot hold`);
            return JSON.stringify(value);
        case "boolean":
        case "bigint":
            return String(value);
        case "object":
            break;
        default:
            return fail(path, `is a ${typeof value}, which JSON cannot hold`);
    }
    if (value === null) return "null";
    if (parents.includes(value)) fail(path, "is an object inside itself, which JSON cannot hold");
    if ("toJSON" in value && typeof value.toJSON === "function") {
        const json: unknown = value.toJSON(path.at(-1) ?? "");
        if (json !== value) return stringifyJson(json, fail, path, nulls, [...parents, value]);
    }
    const write = (key: string, item: unknown) => stringifyJson(item, fail, [...path, key], nulls, [...parents, value]);
    if (Array.isArray(value)) return `[${Array.from(value, (item, i) => write(String(i), item) ?? "null").join()}]`;
    const members = Object.entries(value).map(([key, item]) => {
        if (/\p{Surrogate}/u.test(key)) fail(path, "has a lone surrogate, which UTF-8 cannot hold");
        const text = item === null && nulls === "drop" ? undefined : write(key, item);
        return text === undefined ? [] : `${JSON.stringify(key)}:${text}`;
    });
    return `{${members.flat().join()}}`;
}
