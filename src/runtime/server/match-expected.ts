import { isEqual } from "../jmespath.js";
import { describeValue } from "../validation/describe-value.js";

/** Stands for any value in an expected input: a function that judges it, a pattern of a text, or a test library's matcher. */
export type Matcher = ((value: never) => boolean) | RegExp | { readonly asymmetricMatch: (value: unknown) => boolean };

/** An input in which matchers may stand in place of values, at any depth. */
export type Expected<Value> =
    | Value
    | Matcher
    | (Value extends readonly (infer Item)[]
          ? readonly Expected<Item>[]
          : Value extends object
            ? { readonly [Name in keyof Value]: Expected<Value[Name]> }
            : never);

/**
 * Says where an input is not as expected; undefined where it is.
 *
 * @param isHidden whether a value may not be shown, by the path that leads to it.
 */
export function findDifference(
    expected: unknown,
    value: unknown,
    isHidden: (path: readonly string[]) => boolean,
    path: readonly string[] = [],
): string | undefined {
    const isSecret = isHidden(path);
    const came = describeValue(value, isSecret);
    const fail = (wanted: string) => `${path.join(".") || "input"} ${wanted}, is ${came}`;
    if (isMatcher(expected)) return judge(expected, value) ? undefined : fail("does not match what is expected");
    if (!isNested(expected) || !isNested(value) || Array.isArray(expected) !== Array.isArray(value)) {
        if (isEqual(expected, value) || isSame(expected, value)) return undefined;
        const wanted = describeValue(expected, isSecret);
        return fail(`should be ${wanted === came ? "another" : wanted}`);
    }
    const names = new Set([...Object.keys(expected), ...Object.keys(value)]);
    for (const name of names) {
        const difference = findDifference(expected[name], value[name], isHidden, [...path, name]);
        if (difference !== undefined) return difference;
    }
    return undefined;
}

/** Whether a value judges others, and is none itself. */
export function isMatcher(value: unknown): value is Matcher {
    if (typeof value === "function" || value instanceof RegExp) return true;
    return isNested(value) && typeof value["asymmetricMatch"] === "function";
}

function judge(matcher: Matcher, value: unknown): boolean {
    if (typeof matcher === "function") return matcher(value as never);
    if (!(matcher instanceof RegExp)) return matcher.asymmetricMatch(value);
    // A global pattern would begin its next test where the last one ended.
    return typeof value === "string" && value.search(matcher) >= 0;
}

/** Bytes and times are compared as what they hold, and no number is the same as itself. */
function isSame(left: unknown, right: unknown): boolean {
    if (Object.is(left, right)) return true;
    return left instanceof Date && right instanceof Date && left.getTime() === right.getTime();
}

function isNested(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === "object" && value !== null && !(value instanceof Date);
}
