import { isBytes } from "../is-bytes.js";
import { describeValue } from "./describe-value.js";
import { findRow, type ShapeReference, type ShapeRow, type ShapeTable, type ShapeType } from "./shapes.js";

/** One way in which a value is not what its model says. */
export interface Violation {
    /** Names of members, indexes and keys that lead to it; empty for the value itself. */
    readonly path: readonly string[];
    readonly rule: "enum" | "length" | "pattern" | "range" | "required" | "type" | "uniqueItems" | "union";
    /** What came, as the end of a sentence; of a sensitive value its kind alone. */
    readonly came: string;
    /** What is allowed, as a sentence goes on behind "must". */
    readonly allowed: string;
}

/**
 * Holds a value against the type and the constraints of its shape. Unknown members are allowed, and a null member is one
 * that is not there.
 *
 * @param row name of the value's row, for instance `GetUserInput`.
 * @returns every violation, in the order of the shape's members; none if there are none.
 */
export function validate(shapes: ShapeTable, row: string, value: unknown): readonly Violation[] {
    const violations: Violation[] = [];
    check(row, value, [], false);
    return violations;

    function check(reference: ShapeReference, item: unknown, path: readonly string[], isInside: boolean): void {
        const shape = findRow(shapes, reference);
        const isHidden = isInside || shape.sensitive === true;
        const fail = (rule: Violation["rule"], allowed: string, came = `is ${describeValue(item, isHidden)}`) =>
            violations.push({ path, rule, allowed, came });
        const type = types[shape.type];
        if (!type.isSuch(item)) {
            // In the place of what holds others there may be one of those, and sensitive.
            const isHolder = shape.members !== undefined || shape.item !== undefined;
            fail("type", `be ${type.name}`, `is ${describeValue(item, isHidden || isHolder)}`);
            return;
        }
        checkConstraints(shape, item, fail);
        if (shape.type === "list") {
            for (const [i, element] of (item as unknown[]).entries())
                if (element !== null || !shape.sparse) check(shape.item!, element, [...path, String(i)], isHidden);
        } else if (shape.type === "map") {
            for (const [key, entry] of Object.entries(item as object)) {
                if (shape.key) check(shape.key, key, [...path, key], isHidden);
                if (entry !== null || !shape.sparse) check(shape.item!, entry, [...path, key], isHidden);
            }
        } else if (shape.members) {
            checkMembers(shape, item as Readonly<Record<string, unknown>>, path, isHidden);
        }
    }

    function checkMembers(
        { members = {}, required = [] }: ShapeRow,
        item: Readonly<Record<string, unknown>>,
        path: readonly string[],
        isHidden: boolean,
    ): void {
        for (const [name, member] of Object.entries(members)) {
            const given = Object.hasOwn(item, name) ? (item[name] ?? undefined) : undefined;
            if (given !== undefined) check(member, given, [...path, name], isHidden);
            else if (required.includes(name))
                violations.push({ path: [...path, name], rule: "required", allowed: "be given", came: "is missing" });
        }
    }
}

/** What a violation says, as a sentence without an end. */
export function describeViolation({ path, rule, allowed, came }: Violation): string {
    const place = path.join(".") || "input";
    return rule === "required" ? `${place} is required` : `${place} must ${allowed}, ${came}`;
}

type Fail = (rule: Violation["rule"], allowed: string, came?: string) => void;

function checkConstraints(shape: ShapeRow, item: unknown, fail: Fail): void {
    const { type, pattern, values, unique, members } = shape;
    const count = countOf(type, item);
    if (count !== undefined && !isWithin(shape, count))
        fail("length", `have ${describeBounds(shape)} ${units[type]}`, `has ${count}`);
    if (count === undefined && !isWithin(shape, item as number)) fail("range", `be ${describeBounds(shape)}`);
    if (pattern && !pattern.test(item as string)) fail("pattern", `match ${pattern.source}`);
    if (values && !values.includes(item as string)) fail("enum", `be one of ${values.join(", ")}`);
    if (unique) checkUnique(item as unknown[], fail);
    if (type === "union") checkUnion(members!, item as Readonly<Record<string, unknown>>, fail);
}

function checkUnique(items: readonly unknown[], fail: Fail): void {
    const seen = new Set<string>();
    const repeated = items.findIndex((item) => seen.size === seen.add(toComparable(item)).size);
    if (repeated >= 0) fail("uniqueItems", "have no element twice", `repeats one at ${repeated}`);
}

/** Of a union's members a document alone may be null. */
function checkUnion(
    members: Readonly<Record<string, ShapeReference>>,
    item: Readonly<Record<string, unknown>>,
    fail: Fail,
): void {
    const isSet = ([name, member]: [string, ShapeReference]) =>
        item[name] !== undefined && (item[name] !== null || (typeof member === "object" && member.type === "document"));
    const set = Object.entries(members).filter(isSet);
    if (set.length === 1) return;
    const came = set.length === 0 ? "has none" : `has ${set.map(([name]) => name).join(" and ")}`;
    fail("union", `have one of ${Object.keys(members).join(", ")}`, came);
}

/** Objects are the same whatever the order of their members. */
function toComparable(element: unknown): string {
    return JSON.stringify(element, (_, item: unknown) => {
        if (typeof item === "bigint") return `${item}n`;
        if (typeof item !== "object" || item === null || Array.isArray(item)) return item;
        return Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    });
}

/** How long something is, as `@length` counts; undefined for what has no length. */
function countOf(type: ShapeType, item: unknown): number | undefined {
    if (type === "string") return Array.from(item as string).length;
    if (type === "list" || type === "blob") return (item as { length: number }).length;
    return type === "map" ? Object.keys(item as object).length : undefined;
}

const units: Readonly<Partial<Record<ShapeType, string>>> = {
    string: "characters",
    list: "elements",
    blob: "bytes",
    map: "entries",
};

function isWithin({ min, max }: ShapeRow, value: number | bigint): boolean {
    return (min === undefined || value >= min) && (max === undefined || value <= max);
}

function describeBounds({ min, max }: ShapeRow): string {
    if (min === max) return String(min);
    if (max === undefined) return `at least ${min}`;
    return min === undefined ? `at most ${max}` : `from ${min} to ${max}`;
}

interface Type {
    /** With its article. */
    readonly name: string;
    readonly isSuch: (value: unknown) => boolean;
}

const isNumber = (value: unknown) => typeof value === "number";
const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
const isInteger = (value: unknown) => Number.isInteger(value) || typeof value === "bigint";
const toInteger = (bits: number): Type => ({
    name: `a whole number of ${bits} bits`,
    isSuch: (value) => isInteger(value) && BigInt.asIntN(bits, BigInt(value as number)) === BigInt(value as number),
});
const anObject = { name: "an object", isSuch: isObject };

const types: Readonly<Record<ShapeType, Type>> = {
    string: { name: "a string", isSuch: (value) => typeof value === "string" },
    boolean: { name: "a boolean", isSuch: (value) => typeof value === "boolean" },
    byte: toInteger(8),
    short: toInteger(16),
    integer: toInteger(32),
    long: toInteger(64),
    bigInteger: { name: "a whole number", isSuch: isInteger },
    float: { name: "a number", isSuch: isNumber },
    double: { name: "a number", isSuch: isNumber },
    bigDecimal: { name: "a number", isSuch: (value) => isNumber(value) || typeof value === "bigint" },
    blob: { name: "a Uint8Array", isSuch: (value) => isBytes(value) },
    timestamp: {
        name: "a valid Date",
        isSuch: (value) => value instanceof Date && !Number.isNaN(value.getTime()),
    },
    document: { name: "what JSON can hold", isSuch: () => true },
    stream: { name: "a stream", isSuch: () => true },
    list: { name: "a list", isSuch: Array.isArray },
    map: anObject,
    structure: anObject,
    union: anObject,
};
