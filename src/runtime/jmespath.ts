/**
 * What the selects of generated waiters are made of: JMESPath's operators and functions, each on its own, so that a
 * bundle holds those alone that a service's waiters use. What is missing is null. A function throws a TypeError for a
 * value of a wrong type.
 *
 * @see https://jmespath.org/specification.html
 */

/** The member at a path of names; of a time its seconds, which is what JMESPath knows of it. */
export function getMember(value: unknown, ...names: readonly string[]): unknown {
    let found = value;
    for (const name of names) found = isObject(found) && Object.hasOwn(found, name) ? found[name] : null;
    return found instanceof Date ? found.getTime() / 1000 : (found ?? null);
}

/** An element of a list; a negative index counts from its end. */
export function getItem(list: unknown, index: number): unknown {
    return (Array.isArray(list) ? (list.at(index) as unknown) : null) ?? null;
}

/** Elements of a list from one index on, up to another but without it; a null index is the end it stands for. */
export function sliceList(list: unknown, start: number | null, stop: number | null, step: number): unknown {
    if (!Array.isArray(list)) return null;
    const { length } = list;
    const [lowest, highest] = step > 0 ? [0, length] : [-1, length - 1];
    const clamp = (index: number) => Math.min(Math.max(index < 0 ? index + length : index, lowest), highest);
    const from = start === null ? (step > 0 ? lowest : highest) : clamp(start);
    const to = stop === null ? (step > 0 ? highest : lowest) : clamp(stop);
    const sliced: unknown[] = [];
    for (let index = from; step > 0 ? index < to : index > to; index += step) sliced.push(list[index]);
    return sliced;
}

/** What becomes of each element of a list; what becomes null is left out. */
export function mapList(convert: (item: unknown) => unknown, list: unknown): unknown {
    return dropNulls(Array.isArray(list) ? list.map((item) => convert(item)) : null);
}

/** The elements of a list that are something. */
export function dropNulls(list: unknown): unknown {
    return filterList((item) => (item ?? null) !== null, list);
}

/** The elements of a list for which a condition holds. */
export function filterList(isWanted: (item: unknown) => boolean | null, list: unknown): unknown {
    return Array.isArray(list) ? list.filter((item) => isWanted(item)) : null;
}

/** A list whose elements that are lists give place to their own elements. */
export function flattenList(list: unknown): unknown {
    return Array.isArray(list) ? list.flat() : null;
}

/** The values of an object's members. */
export function listValues(value: unknown): unknown {
    return isObject(value) ? Object.values(value) : null;
}

/** What becomes of a value that is needed more than once. */
export function pipe(convert: (value: unknown) => unknown, value: unknown): unknown {
    return convert(value);
}

/** The same, where null stays null. */
export function ifPresent(convert: (value: unknown) => unknown, value: unknown): unknown {
    return (value ?? null) === null ? null : convert(value);
}

/** Whether a value holds as a condition: no null, no false, and nothing empty; but a zero does. */
export function isTrue(value: unknown): boolean {
    if (typeof value === "object" && value !== null) return Object.keys(value).length > 0;
    return value !== "" && value !== false && (value ?? null) !== null;
}

/** `&&`: the left value unless it holds. */
export function andThen(left: unknown, right: () => unknown): unknown {
    return isTrue(left) ? right() : left;
}

/** `||`: the left value if it holds. */
export function orElse(left: unknown, right: () => unknown): unknown {
    return isTrue(left) ? left : right();
}

/** Whether two values are the same, with all that is in them. */
export function isEqual(left: unknown, right: unknown): boolean {
    if (left === right) return true;
    if (!isNested(left) || !isNested(right) || Array.isArray(left) !== Array.isArray(right)) return false;
    const names = Object.keys(left);
    return (
        names.length === Object.keys(right).length &&
        names.every((name) => Object.hasOwn(right, name) && isEqual(left[name], right[name]))
    );
}

/** Compares two numbers; null where one of them is none. */
export function compare(left: unknown, operator: "<" | "<=" | ">" | ">=", right: unknown): boolean | null {
    if (typeof left !== "number" || typeof right !== "number") return null;
    if (operator.length > 1 && left === right) return true;
    return operator.startsWith("<") ? left < right : left > right;
}

/** `contains`: whether a list has an element, or a text a part. */
export function contains(subject: unknown, part: unknown): boolean | null {
    if (Array.isArray(subject)) return subject.includes(part);
    const text = assertText("contains", subject);
    return typeof part === "string" ? text.includes(part) : null;
}

/** `ends_with` */
export function endsWith(text: unknown, end: unknown): boolean {
    return assertText("ends_with", text).endsWith(assertText("ends_with", end));
}

/** `starts_with` */
export function startsWith(text: unknown, start: unknown): boolean {
    return assertText("starts_with", text).startsWith(assertText("starts_with", start));
}

/** `keys` */
export function getKeys(value: unknown): unknown {
    return isObject(value) ? Object.keys(value) : refuse("keys", value);
}

/** `values` */
export function getValues(value: unknown): unknown {
    return listValues(value) ?? refuse("values", value);
}

/** `length`: of a list, an object, or a text in code points. */
export function getLength(value: unknown): unknown {
    if (typeof value === "string") return Array.from(value).length;
    return isNested(value) ? Object.keys(value).length : refuse("length", value);
}

/** `not_null`: the first value that is not null. */
export function getFirst(...values: readonly unknown[]): unknown {
    return values.find((value) => (value ?? null) !== null) ?? null;
}

/** `to_string` */
export function toText(value: unknown): unknown {
    return typeof value === "string" ? value : JSON.stringify(value ?? null);
}

/** `type` */
export function getType(value: unknown): unknown {
    return Array.isArray(value) ? "array" : (value ?? null) === null ? "null" : typeof value;
}

function assertText(name: string, value: unknown): string {
    return typeof value === "string" ? value : refuse(name, value);
}

function refuse(name: string, value: unknown): never {
    throw new TypeError(`${name}: takes no ${String(getType(value))}`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
    return isNested(value) && !Array.isArray(value);
}

function isNested(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === "object" && value !== null;
}
