import { isBytes } from "./is-bytes.js";
import { InputError } from "./errors.js";
import { omitNulls } from "./omit-nulls.js";
import { rename, swap } from "./rename.js";
import type { Bindings } from "./service.js";

/**
 * How a value travels where that is not as it is in JavaScript: bytes in base64, a Date in one of Smithy's three
 * formats, what JSON's numbers lack (`NaN`, `Infinity`) by its name, an integer of any size as a bigint, and a JSON text
 * in a header, too, in base64. A document is as it is, but that its null members are meant.
 */
export type Format =
    "bigInteger" | "blob" | "date-time" | "document" | "epoch-seconds" | "float" | "http-date" | "mediaType";

export interface MemberCodec {
    readonly format?: Format;
    /** Row of the structure, list or map that it is. */
    readonly row?: string;
    /** Name under which it travels, where that is another: `@jsonName`; of inputs and outputs their bindings tell it. */
    readonly name?: string;
    /** Whether null stands for something, as in a sparse map; else it is left out. */
    readonly sparse?: boolean;
    /** Whether it is left out, as what some services send beside the member of a union. */
    readonly ignored?: boolean;
}

/** Members that do not travel as they are, by structure, list or map; `*` stands for every element or value. */
export type CodecTable = Readonly<Record<string, Readonly<Record<string, MemberCodec>>>>;

type Members = Record<string, unknown>;
type Names = NonNullable<Bindings["names"]>;

/** Turns the values of one service into what travels, and back. */
export interface Codecs {
    /** @throws InputError that names the member. */
    encode<Value>(operation: string, row: string, value: Value): Value;
    /** @throws what is created of the problem, a TypeError unless told; it names the member. */
    decode<Value>(row: string, value: Value, createError?: (problem: string) => Error): Value;
    /** Gives members of a document the names that they have in JSON. */
    encodeNames(members: object, names: Names | undefined): Members;
    /** Gives them their own names again. */
    decodeNames(document: object, names: Names | undefined): Members;
}

/**
 * Makes the codecs of a service.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#shape-serialization
 */
export function createCodecs(table: CodecTable): Codecs {
    const wireNames = new Map<string, ReadonlyMap<string, string>>();
    return {
        encodeNames: (members, names = {}) => rename(Object.entries(members), Object.entries(names)),
        decodeNames: (document, names = {}) => rename(Object.entries(document), swap(Object.entries(names))),
        encode: <Value>(operation: string, row: string, value: Value) =>
            convert(row, value, [], toWireName, (item, format, path) => {
                const wire = encoders[format](item);
                if (wire !== undefined) return wire;
                throw new InputError(operation, path.join("."), `must be ${descriptions[format]}`);
            }) as Value,
        decode: <Value>(
            row: string,
            value: Value,
            createError: (problem: string) => Error = (problem) => new TypeError(problem),
        ) =>
            convert(row, value, [], toMemberName, (item, format, path) => {
                const decoded = decoders[format](item);
                if (decoded !== undefined) return decoded;
                throw createError(`${path.join(".")} does not hold ${descriptions[format]}`);
            }) as Value,
    };

    function toWireName(row: string, member: string): string {
        const codecs = table[row]!;
        return (Object.hasOwn(codecs, member) ? codecs[member]!.name : undefined) ?? member;
    }

    /** Undefined for an unknown member that bears the name of one that travels under another. */
    function toMemberName(row: string, name: string): string | undefined {
        let names = wireNames.get(row);
        if (names === undefined) {
            names = new Map(Object.entries(table[row]!).map(([member, codec]) => [codec.name ?? member, member]));
            wireNames.set(row, names);
        }
        const isTaken = Object.hasOwn(table[row]!, name) && table[row]![name]!.name !== undefined;
        return names.get(name) ?? (isTaken ? undefined : name);
    }

    function convert(
        row: string | undefined,
        value: unknown,
        path: readonly string[],
        toName: (row: string, name: string) => string | undefined,
        apply: (item: unknown, format: Format, path: readonly string[]) => unknown,
    ): unknown {
        const members = row === undefined || !Object.hasOwn(table, row) ? undefined : table[row];
        const isEncoding = toName === toWireName;
        if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
        // What is encoded loses its null members when it is written.
        if (members === undefined) return isEncoding ? value : omitNulls(value);
        if (Array.isArray(value)) return value.map((item, i) => toItem(members["*"], item, String(i)));
        return Object.fromEntries(
            Object.entries(value).flatMap(([name, item]) => {
                const renamed = toName(row!, name);
                if (renamed === undefined) return [];
                const member = isEncoding ? name : renamed;
                const codec = members[Object.hasOwn(members, member) ? member : "*"];
                if (codec?.ignored || (item === null && !codec?.sparse)) return [];
                return [[renamed, item === null && isEncoding ? keptNull : toItem(codec, item, member)]];
            }),
        );

        function toItem(codec: MemberCodec | undefined, item: unknown, step: string): unknown {
            if (item === undefined || item === null) return item;
            const at = [...path, step];
            return codec?.format ? apply(item, codec.format, at) : convert(codec?.row, item, at, toName, apply);
        }
    }
}

/** A null that is written where others are left out. */
const keptNull = { toJSON: () => null };

function keepNulls(value: unknown, parents: readonly unknown[] = []): unknown {
    // One inside itself is told when it is written.
    if (typeof value !== "object" || value === null || "toJSON" in value || parents.includes(value)) return value;
    const keep = (item: unknown) => (item === null ? keptNull : keepNulls(item, [...parents, value]));
    if (Array.isArray(value)) return value.map(keep);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, keep(item)]));
}

/** What each is in JavaScript, for messages. */
const descriptions: Readonly<Record<Format, string>> = {
    bigInteger: "a bigint or a whole number",
    blob: "a Uint8Array, which travels in base64",
    "date-time": "a valid Date, which travels as RFC 3339 says",
    document: "what JSON can hold",
    "epoch-seconds": "a valid Date, which travels as seconds since 1970",
    float: "a number",
    "http-date": "a valid Date, which travels as RFC 9110 says",
    mediaType: "a string, which travels in base64",
};

/** Each gives undefined for what is none. */
const encoders: Readonly<Record<Format, (value: unknown) => unknown>> = {
    bigInteger: (value) => (typeof value === "bigint" || Number.isInteger(value) ? value : undefined),
    blob: (value) => (isBytes(value) ? toBase64(value) : undefined),
    "date-time": (value) => (isDate(value) ? value.toISOString().replace(".000", "") : undefined),
    document: (value) => keepNulls(value),
    "epoch-seconds": (value) => (isDate(value) ? value.getTime() / 1000 : undefined),
    float: (value) => (typeof value !== "number" ? undefined : Number.isFinite(value) ? value : String(value)),
    "http-date": (value) => (isDate(value) ? value.toUTCString() : undefined),
    mediaType: (value) => (typeof value === "string" ? toBase64(new TextEncoder().encode(value)) : undefined),
};

const decoders: Readonly<Record<Format, (value: unknown) => unknown>> = {
    bigInteger: (value) => (typeof value === "bigint" || Number.isInteger(value) ? BigInt(value as number) : undefined),
    blob: (value) => (typeof value === "string" ? fromBase64(value) : undefined),
    "date-time": (value) => (typeof value === "string" ? toDate(Date.parse(value)) : undefined),
    document: (value) => value,
    "epoch-seconds": (value) => toDate(Math.round(Number(value) * 1000)),
    float: (value) => {
        const isName = value === "NaN" || value === "Infinity" || value === "-Infinity";
        // A whole number beyond 2^53 is read as a bigint.
        return isName || typeof value === "number" || typeof value === "bigint" ? Number(value) : undefined;
    },
    "http-date": (value) => (typeof value === "string" ? toDate(Date.parse(value)) : undefined),
    mediaType: (value) => {
        const bytes = typeof value === "string" ? fromBase64(value) : undefined;
        return bytes && new TextDecoder().decode(bytes);
    },
};

function isDate(value: unknown): value is Date {
    return value instanceof Date && !Number.isNaN(value.getTime());
}

function toDate(ms: number): Date | undefined {
    return Number.isNaN(ms) ? undefined : new Date(ms);
}

function toBase64(bytes: Uint8Array): string {
    const parts: string[] = [];
    // As many arguments as a call takes on every platform.
    for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
    return btoa(parts.join(""));
}

function fromBase64(text: string): Uint8Array | undefined {
    try {
        return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    } catch {
        return undefined;
    }
}
