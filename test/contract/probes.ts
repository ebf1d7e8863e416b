import {
    type AstMember,
    type AstOperation,
    type Bounds,
    findShape,
    findTraits,
    type Model,
    type Traits,
} from "./model.js";
import { findPlace, type Place } from "./request.js";
import { findTexts } from "./texts.js";
import { createElements, createEntries, createValue, listEnumValues } from "./values.js";

/** One change to an input that is good, and what becomes of the input by it. */
export interface Probe {
    /** Where the value is put in, as keys and indexes. */
    readonly path: readonly string[];
    /** What is put in there; undefined to take away what is there. */
    readonly value: unknown;
    /** What the change is, for people. */
    readonly name: string;
    /** What a refusal has to name; absent where the input stays good. */
    readonly refusedAt?: readonly string[];
}

interface Spot {
    readonly member: AstMember;
    readonly path: readonly string[];
    readonly place: Place;
    readonly isRequired: boolean;
}

/** Every probe of an operation's input. */
export function listOperationProbes(model: Model, operation: AstOperation): Probe[] {
    return Object.entries(operation.members).flatMap(([name, member]) => {
        const isRequired = member.traits?.["smithy.api#required"] !== undefined;
        return listProbes(model, { member, path: [name], place: findPlace(operation, name), isRequired });
    });
}

/** Every constraint of a member and of all inside it: at its bounds, and one step outside. */
export function listProbes(model: Model, spot: Spot): Probe[] {
    const { type } = findShape(model, spot.member.target);
    return [
        ...listPresenceProbes(spot),
        ...listTypeProbes(type, spot),
        ...listValueProbes(model, type, spot),
        ...listInnerProbes(model, spot),
    ];
}

function listPresenceProbes({ path, place, isRequired }: Spot): Probe[] {
    if (place === "label") return [];
    const refused = isRequired && { refusedAt: path };
    const missing: Probe = { path, value: undefined, name: isRequired ? "required, missing" : "missing", ...refused };
    // JSON alone has a null.
    return place === "document" ? [missing, { path, value: null, name: "null", ...refused }] : [missing];
}

const samples = [
    { kind: "text", value: "x" },
    { kind: "number", value: 70707 },
    { kind: "boolean", value: true },
    { kind: "list", value: [] },
    { kind: "object", value: {} },
];

const kinds: Readonly<Record<string, string>> = {
    string: "text",
    enum: "text",
    boolean: "boolean",
    integer: "number",
    long: "number",
    list: "list",
    map: "object",
    structure: "object",
};

function listTypeProbes(type: string, { path, place }: Spot): Probe[] {
    const kind = kinds[type];
    if (kind === undefined) throw new Error(`test/contract has no probes for the type ${type}`);
    // Every text of a path or a query is a text.
    if (place !== "document" && kind === "text") return [];
    const wrong = place === "document" ? samples.filter((sample) => sample.kind !== kind) : samples.slice(0, 1);
    const more = kind === "number" ? [{ kind: "fraction", value: 1.5 }] : [];
    return [...wrong, ...more].map(({ kind: name, value }) => ({
        path,
        value,
        name: `${name} for ${type}`,
        refusedAt: path,
    }));
}

function listValueProbes(model: Model, type: string, spot: Spot): Probe[] {
    const traits = findTraits(model, spot.member);
    const { path } = spot;
    switch (type) {
        case "string":
            return listTextProbes(traits, spot);
        case "enum": {
            const values = listEnumValues(model, spot.member);
            const outside = [`${values[0]!}_`, values[0]!.toLowerCase() === values[0] ? "X" : values[0]!.toLowerCase()];
            return [
                ...values.map((value) => ({ path, value, name: `enum value ${value}` })),
                ...outside.map((value) => ({ path, value, name: `enum, ${value}`, refusedAt: path })),
            ];
        }
        case "integer":
            return listNumberProbes(traits["smithy.api#range"], 31n, path);
        case "long":
            return listNumberProbes(traits["smithy.api#range"], 63n, path);
        case "list": {
            const { member } = findShape(model, spot.member.target);
            const isUnique = traits["smithy.api#uniqueItems"] !== undefined;
            const twice = [createValue(model, member!), createValue(model, member!)];
            const { min = 0, max = 2 } = traits["smithy.api#length"] ?? {};
            return [
                ...(min <= 2 && max >= 2 ? [toProbe(path, twice, "one element twice", !isUnique)] : []),
                ...toCounts(traits["smithy.api#length"], 0).map(({ count, isAllowed }) =>
                    toProbe(path, createElements(model, member!, count), `${count} elements`, isAllowed),
                ),
            ];
        }
        case "map":
            return toCounts(traits["smithy.api#length"], 0).map(({ count, isAllowed }) =>
                toProbe(path, createEntries(model, spot.member, count), `${count} entries`, isAllowed),
            );
        default:
            return [];
    }
}

function listTextProbes(
    { "smithy.api#pattern": pattern, "smithy.api#length": length }: Traits,
    { path, place }: Spot,
): Probe[] {
    const { match, miss, takesAny } = findTexts(pattern);
    const lengths = toCounts(length, 0).filter(({ count }) => count > 0 || place !== "label");
    const plain = lengths.flatMap(({ count, isAllowed }) => {
        const text = match(count) ?? (isAllowed ? undefined : "x".repeat(count));
        return text === undefined ? [] : [toProbe(path, text, `${count} characters`, isAllowed)];
    });
    // A character is a code point, and not a unit of UTF-16.
    const wide = takesAny ? lengths.filter(({ count }) => count > 0) : [];
    const missing =
        length?.max === 0 || miss === undefined
            ? undefined
            : miss(Math.max(length?.min ?? 1, Math.min(length?.max ?? 12, 12)));
    return [
        ...plain,
        ...wide.map(({ count, isAllowed }) => toProbe(path, "😀".repeat(count), `${count} emoji`, isAllowed)),
        ...(missing === undefined ? [] : [toProbe(path, missing, "pattern missed", false)]),
    ];
}

function listNumberProbes(range: Bounds | undefined, bits: bigint, path: readonly string[]): Probe[] {
    const { min = -(2n ** bits), max = 2n ** bits - 1n } = range ?? {};
    return [
        { value: BigInt(min), isAllowed: true },
        { value: BigInt(max), isAllowed: true },
        { value: BigInt(min) - 1n, isAllowed: false },
        { value: BigInt(max) + 1n, isAllowed: false },
    ].map(({ value, isAllowed }) => toProbe(path, toNumber(value), String(value), isAllowed));
}

/** As the client gives it. */
function toNumber(value: bigint): number | bigint {
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

/** Counts at the bounds and one outside; where there is no bound, none, and many. */
function toCounts({ min = 0, max }: Bounds = {}, least: number): { count: number; isAllowed: boolean }[] {
    return [
        { count: min, isAllowed: true },
        { count: max ?? min + 40, isAllowed: true },
        { count: min - 1, isAllowed: false },
        ...(max === undefined ? [] : [{ count: max + 1, isAllowed: false }]),
    ].filter(({ count }) => count >= least);
}

function toProbe(path: readonly string[], value: unknown, name: string, isAllowed: boolean): Probe {
    return { path, value, name, ...(!isAllowed && { refusedAt: path }) };
}

function listInnerProbes(model: Model, { member, path, place }: Spot): Probe[] {
    const shape = findShape(model, member.target);
    const inside = { place, isRequired: false } as const;
    switch (shape.type) {
        case "structure":
            return Object.entries(shape.members ?? {}).flatMap(([name, inner]) => {
                const isRequired = inner.traits?.["smithy.api#required"] !== undefined;
                return listProbes(model, { member: inner, path: [...path, name], place, isRequired });
            });
        case "list": {
            const isSparse = shape.traits?.["smithy.api#sparse"] !== undefined;
            const spot = { ...inside, member: shape.member!, path: [...path, "0"] };
            const probes = listProbes(model, spot).filter(({ path: at, value }) => !isGap(at, spot.path, value));
            return [toProbe(spot.path, null, "null element", isSparse), ...probes];
        }
        case "map": {
            const [key] = Object.keys(createValue(model, member) as object);
            const spot = { ...inside, member: shape.value!, path: [...path, key!] };
            const keys = listProbes(model, { ...inside, member: shape.key!, path, place: "query" })
                .filter(({ value }) => typeof value === "string")
                .map(({ value, name, refusedAt }) => ({
                    path,
                    value: { [value as string]: createValue(model, shape.value!) },
                    name: `key of ${name}`,
                    ...(refusedAt && { refusedAt: [...path, value as string] }),
                }));
            return [...keys, ...listProbes(model, spot)];
        }
        default:
            return [];
    }
}

/** Nothing can be missing from the middle of a list. */
function isGap(path: readonly string[], own: readonly string[], value: unknown): boolean {
    return path.length === own.length && (value === undefined || value === null);
}
