import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { type Constraints, type Location, type Member, type Shape, toTimestampFormat } from "../../scripts/service.js";
import { arbitraryText, type TextRules, toFew } from "./arbitrary-text.js";

/** Where values travel, and what the place asks of the texts in them and of the keys of its maps. */
export interface Place {
    readonly location: Location;
    readonly text?: TextRules;
    readonly key?: TextRules;
}

/** Structures, lists and maps inside one another; what must be there is made even where it is deeper. */
const maxDepth = 5;

/**
 * Makes values of a member that its model allows, as TypeScript has them: a Date for a timestamp, bytes for a blob, a
 * streaming one too. Whatever is recursive ends after a few rounds.
 */
export function arbitraryValue(top: Member, { location, text = {}, key = {} }: Place): fc.Arbitrary<unknown> {
    const known = new Map<string, fc.Arbitrary<unknown>>();
    return toArbitrary(top, maxDepth);

    function toArbitrary(member: Member, depth: number): fc.Arbitrary<unknown> {
        const { target } = member;
        const constraints = { ...target.constraints, ...member.constraints };
        const id = JSON.stringify([target.id, constraints, member.timestampFormat, depth]);
        const found = known.get(id) ?? create(member, constraints, depth);
        known.set(id, found);
        return found;
    }

    function create(member: Member, constraints: Constraints, depth: number): fc.Arbitrary<unknown> {
        const { target } = member;
        const { length, range } = constraints;
        switch (target.kind) {
            case "string":
                return arbitraryText({ ...constraints, ...text });
            case "enum":
            case "intEnum":
                return fc.constantFrom(...target.values.map(({ value }) => value));
            case "boolean":
                return fc.boolean();
            case "byte":
            case "short":
            case "integer":
            case "long":
                return arbitraryInteger(constraints, largest[target.kind]);
            case "bigInteger":
                return fc.bigInt({ min: toBigInt(range?.min, -(2n ** 80n)), max: toBigInt(range?.max, 2n ** 80n) });
            case "float":
            case "double":
            case "bigDecimal":
                return fc.double({ ...range, noNaN: true, noDefaultInfinity: true });
            case "blob": {
                const { min, max } = toFew(length, 40);
                return fc.uint8Array({ minLength: min, maxLength: max });
            }
            case "timestamp":
                return arbitraryDate(toTimestampFormat(member, location) === "http-date");
            case "document":
                return fc.jsonValue({ maxDepth: 2 }).filter((value) => !hasPrototypeKey(value));
            case "list": {
                const item = () => orNull(toArbitrary(target.member, depth - 1), target.sparse);
                const { min, max } = toFew(length, computeDepth(target.member.target) < depth ? 3 : 0);
                if (max === 0) return fc.constant([]);
                const bounds = { minLength: min, maxLength: max };
                return constraints.uniqueItems
                    ? fc.uniqueArray(item(), { ...bounds, comparator: isDeepStrictEqual })
                    : fc.array(item(), bounds);
            }
            case "map": {
                const { min, max } = toFew(length, computeDepth(target.value.target) < depth ? 3 : 0);
                if (max === 0) return fc.constant({});
                const value = orNull(toArbitrary(target.value, depth - 1), target.sparse);
                const bounds = { minKeys: min, maxKeys: max, noNullPrototype: true };
                return fc.dictionary(arbitraryKey(target.key), value, bounds);
            }
            case "structure":
                return toRecord(
                    target.members.filter((inner) => inner.required || computeDepth(inner.target) < depth),
                    (inner) => toArbitrary(inner, depth - 1),
                );
            case "union": {
                const shallowest = Math.min(...target.members.map((inner) => computeDepth(inner.target)));
                const limit = Math.max(depth - 1, shallowest);
                const members = target.members.filter((inner) => computeDepth(inner.target) <= limit);
                return fc.oneof(
                    ...members.map((inner) => toArbitrary(inner, depth - 1).map((value) => ({ [inner.name]: value }))),
                );
            }
        }
    }

    function arbitraryKey({ target, constraints }: Member): fc.Arbitrary<string> {
        if (target.kind === "enum") return fc.constantFrom(...target.values.map(({ value }) => String(value)));
        // No plain object holds an entry of that name.
        const isAllowed = (name: string) => name !== "__proto__" && (key.isAllowed?.(name) ?? true);
        return arbitraryText({ ...target.constraints, ...constraints, ...key, isAllowed });
    }
}

/** Structures with these members: required ones always, others now and then. */
export function toRecord<Inner extends Member>(
    members: readonly Inner[],
    toArbitrary: (member: Inner) => fc.Arbitrary<unknown>,
): fc.Arbitrary<Record<string, unknown>> {
    return fc.record(Object.fromEntries(members.map((member) => [member.name, toArbitrary(member)])), {
        requiredKeys: members.filter(({ required }) => required).map(({ name }) => name),
        noNullPrototype: true,
    });
}

/** How many structures, lists and maps a value needs at the least inside itself; infinitely many of one inside its like. */
function computeDepth(shape: Shape, holders: readonly Shape[] = []): number {
    if (holders.includes(shape)) return Infinity;
    const inner = [...holders, shape];
    const compute = ({ target }: Member) => 1 + computeDepth(target, inner);
    switch (shape.kind) {
        case "list":
            return shape.constraints.length?.min ? compute(shape.member) : 1;
        case "map":
            return shape.constraints.length?.min ? compute(shape.value) : 1;
        case "structure":
            return Math.max(1, ...shape.members.filter(({ required }) => required).map(compute));
        case "union":
            return Math.min(...shape.members.map(compute));
        default:
            return 0;
    }
}

const largest = { byte: 2 ** 7 - 1, short: 2 ** 15 - 1, integer: 2 ** 31 - 1, long: Number.MAX_SAFE_INTEGER };

function arbitraryInteger({ range: { min = -Infinity, max = Infinity } = {} }: Constraints, top: number) {
    return fc.integer({ min: Math.ceil(Math.max(min, -top)), max: Math.floor(Math.min(max, top)) });
}

function toBigInt(bound: number | undefined, other: bigint): bigint {
    return bound === undefined ? other : BigInt(Math.trunc(bound));
}

function arbitraryDate(isOfSeconds: boolean): fc.Arbitrary<Date> {
    return fc
        .date({ min: new Date(0), max: new Date("9999-12-31T23:59:59.000Z"), noInvalidDate: true })
        .map((date) => (isOfSeconds ? new Date(date.setUTCMilliseconds(0)) : date));
}

function orNull(value: fc.Arbitrary<unknown>, isSparse: boolean): fc.Arbitrary<unknown> {
    return isSparse ? fc.option(value) : value;
}

function hasPrototypeKey(value: unknown): boolean {
    return JSON.stringify(value).includes("__proto__");
}
