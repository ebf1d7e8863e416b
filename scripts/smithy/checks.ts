/** What is wrong at one place of a value. */
export interface Fault {
    /** Where, for instance `.acceptors[0].state`; empty for the value itself. */
    readonly path: string;
    /** What is there; undefined where it is missing. */
    readonly got: unknown;
    /** What would be right, in words. */
    readonly want: string;
}

/** What a value must be: finds all that is wrong with one. */
export type Check = (value: unknown) => readonly Fault[];

/** What nothing is asked of. */
export const anything: Check = () => [];

/** Text, be it empty. */
export const text = createCheck((value) => typeof value === "string", "text");

/** A boolean. */
export const flag = createCheck((value) => typeof value === "boolean", "true or false");

/** A number, whole or not. */
export const number = createCheck((value) => typeof value === "number", "a number");

/** A value that a test holds of; `want` says in words which ones those are. */
export function createCheck(isSuch: (value: unknown) => boolean, want: string): Check {
    return (value) => (isSuch(value) ? [] : [{ path: "", got: value, want }]);
}

/** Text that a pattern matches. */
export function textLike(pattern: RegExp, want: string): Check {
    return createCheck((value) => typeof value === "string" && pattern.test(value), want);
}

/** A whole number within these bounds, which it may reach. */
export function whole(from: number, to = Number.MAX_SAFE_INTEGER): Check {
    const bounds = to < Number.MAX_SAFE_INTEGER ? `from ${from} to ${to}` : `from ${from} on`;
    const isWithin = (value: unknown) => Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
    return createCheck(isWithin, `a whole number ${bounds}`);
}

/** One of at least two texts. */
export function oneOf(...values: readonly string[]): Check {
    const want = `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
    return createCheck((value) => values.includes(value as string), want);
}

/** Checks a value that may be missing; null is a value. */
export function optional(check: Check): Check {
    return (value) => (value === undefined ? [] : check(value));
}

/** A list with such entries. @param least how many there must be. @default 0 */
export function listOf(entry: Check, least = 0): Check {
    const list = createCheck(
        (value) => Array.isArray(value) && value.length >= least,
        least > 0 ? `a list with at least ${least}` : "a list",
    );
    return (value) => [
        ...list(value),
        ...(Array.isArray(value) ? within(value.entries(), (i) => `[${i}]`, entry) : []),
    ];
}

/** Whether a value is an object of JSON, and no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object with whatever keys. */
export function record(entry: Check = anything): Check {
    return (value) =>
        isObject(value)
            ? within(Object.entries(value), (key) => `.${key}`, entry)
            : [{ path: "", got: value, want: "an object" }];
}

/** An object with these keys; what others it has is not looked at. */
export function object(checks: Readonly<Record<string, Check>>): Check {
    return (value) =>
        isObject(value)
            ? Object.entries(checks).flatMap(([key, check]) => within([[key, value[key]]], () => `.${key}`, check))
            : record()(value);
}

function within<Key>(
    entries: Iterable<readonly [Key, unknown]>,
    printStep: (key: Key) => string,
    check: Check,
): Fault[] {
    return [...entries].flatMap(([key, value]) =>
        check(value).map((fault) => ({ ...fault, path: `${printStep(key)}${fault.path}` })),
    );
}
