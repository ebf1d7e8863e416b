import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { createCodecs } from "../../../src/runtime/codecs.js";
import { core } from "../../../src/runtime/core.js";
import { InputError } from "../../../src/runtime/errors.js";
import { toJsonBytes } from "../../../src/runtime/stringify-json.js";

const codecs = createCodecs({
    PutInput: {
        seconds: { format: "epoch-seconds" },
        text: { format: "date-time" },
        http: { format: "http-date" },
        bytes: { format: "blob" },
        ratio: { format: "float" },
        big: { format: "bigInteger" },
        header: { format: "mediaType" },
        inner: { row: "Inner" },
        all: { row: "InnerList" },
        byName: { row: "InnerMap", name: "by_name" },
        swapped: { name: "other" },
        sparse: { row: "SparseMap" },
        choice: { row: "Choice" },
        document: { format: "document" },
    },
    Inner: { at: { format: "epoch-seconds", name: "At" }, next: { row: "Inner" } },
    InnerList: { "*": { row: "Inner" } },
    InnerMap: { "*": { row: "Inner" } },
    SparseMap: { "*": { row: "Inner", sparse: true } },
    Choice: { __type: { ignored: true }, inner: { row: "Inner" } },
});

const at = new Date(Date.UTC(2024, 1, 29, 12, 30, 15));
const exact = new Date(at.getTime() + 250);

const rows: { readonly name: string; readonly value: object; readonly wire: object }[] = [
    { name: "seconds", value: { seconds: at }, wire: { seconds: 1709209815 } },
    { name: "parts of a second", value: { seconds: exact }, wire: { seconds: 1709209815.25 } },
    { name: "RFC 3339", value: { text: at }, wire: { text: "2024-02-29T12:30:15Z" } },
    { name: "RFC 3339 with milliseconds", value: { text: exact }, wire: { text: "2024-02-29T12:30:15.250Z" } },
    { name: "RFC 9110", value: { http: at }, wire: { http: "Thu, 29 Feb 2024 12:30:15 GMT" } },
    { name: "bytes", value: { bytes: new Uint8Array([0, 255, 62]) }, wire: { bytes: "AP8+" } },
    { name: "no bytes", value: { bytes: new Uint8Array() }, wire: { bytes: "" } },
    { name: "numbers", value: { ratio: 1.5 }, wire: { ratio: 1.5 } },
    { name: "what is no number", value: { ratio: Number.NaN }, wire: { ratio: "NaN" } },
    { name: "infinity", value: { ratio: -Infinity }, wire: { ratio: "-Infinity" } },
    { name: "big integers", value: { big: 2n ** 70n }, wire: { big: 2n ** 70n } },
    { name: "JSON in a header", value: { header: '{"a":"é"}' }, wire: { header: "eyJhIjoiw6kifQ==" } },
    {
        name: "structures in structures",
        value: { inner: { next: { at } } },
        wire: { inner: { next: { At: 1709209815 } } },
    },
    { name: "lists", value: { all: [{ at }, null] }, wire: { all: [{ At: 1709209815 }, null] } },
    { name: "maps", value: { byName: { a: { at } } }, wire: { by_name: { a: { At: 1709209815 } } } },
    { name: "names", value: { swapped: 1 }, wire: { other: 1 } },
    { name: "undefined", value: { bytes: undefined }, wire: { bytes: undefined } },
    { name: "unknown members", value: { unknown: at }, wire: { unknown: at } },
];

/** The JSON of an input. */
function write(value: object): string {
    return new TextDecoder().decode(toJsonBytes(core, "Put", codecs.encode("Put", "PutInput", value), []));
}

describe("createCodecs", () => {
    it.each(rows)("carries $name, and back", ({ value, wire }) => {
        expect(codecs.encode("Put", "PutInput", value)).toStrictEqual(wire);
        expect(codecs.decode("PutInput", wire)).toStrictEqual(value);
    });

    it("takes bytes of another realm", () => {
        const bytes: unknown = runInNewContext("new Uint8Array([1])");
        expect(codecs.encode("Put", "PutInput", { bytes })).toEqual({ bytes: "AQ==" });
    });

    it("leaves out null members, in what has a row and in what has none", () => {
        const value = { seconds: null, inner: { at: null, next: { at } }, unknown: { a: null, b: [{ c: null }] } };
        const wire = { inner: { next: { At: 1709209815 } } };
        expect(JSON.parse(write(value))).toEqual({ ...wire, unknown: { b: [{}] } });
        expect(codecs.decode("PutInput", structuredClone({ ...value, ...wire }))).toEqual({
            inner: { next: { at } },
            unknown: { b: [{}] },
        });
    });

    it("leaves out an unknown member that bears the name of one that travels under another", () => {
        expect(codecs.decode<object>("PutInput", { swapped: 1, other: 2, unknown: 3 })).toEqual({
            swapped: 2,
            unknown: 3,
        });
        expect(codecs.decode<object>("PutInput", { other: 2, swapped: 1 })).toEqual({ swapped: 2 });
    });

    it("keeps the nulls of sparse maps, lists and documents", () => {
        const value = { sparse: { a: null, b: { at } }, all: [null], document: { a: null, b: [null, { c: null }] } };
        const wire = { ...value, sparse: { a: null, b: { At: 1709209815 } } };
        expect(JSON.parse(write(value))).toEqual(wire);
        expect(codecs.decode("PutInput", wire)).toEqual(value);
    });

    it("tells a document inside itself", () => {
        const document: { self?: object } = {};
        document.self = document;
        expect(() => write({ document })).toThrow("is an object inside itself");
    });

    it("leaves out the type that stands beside the member of a union", () => {
        const given = { choice: { __type: "a#Choice", inner: { At: 1709209815 }, other: null } };
        expect(codecs.decode<object>("PutInput", given)).toEqual({ choice: { inner: { at } } });
    });

    it("carries bytes of any number", () => {
        const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => i % 251);
        const wire = codecs.encode<{ bytes: unknown }>("Put", "PutInput", { bytes });
        expect(wire.bytes).toBe(Buffer.from(bytes).toString("base64"));
        expect(codecs.decode("PutInput", wire)).toEqual({ bytes });
    });

    it.each([
        { name: "an offset", given: { text: "2024-02-29T13:30:15+01:00" }, want: { text: at } },
        { name: "seconds in a text, as a header has them", given: { seconds: "1709209815" }, want: { seconds: at } },
        { name: "a whole number where a bigint is meant", given: { big: 7 }, want: { big: 7n } },
    ])("reads $name", ({ given, want }) => {
        expect(codecs.decode<object>("PutInput", given)).toEqual(want);
    });

    it("leaves a row alone that it does not have", () => {
        const value = { seconds: at };
        expect(codecs.encode("Put", "toString", value)).toBe(value);
    });

    it.each([
        { given: { seconds: new Date(Number.NaN) }, member: "seconds", problem: "must be a valid Date" },
        { given: { text: "2024-02-29" }, member: "text", problem: "must be a valid Date" },
        { given: { http: 1 }, member: "http", problem: "must be a valid Date" },
        { given: { bytes: "text" }, member: "bytes", problem: "must be a Uint8Array" },
        { given: { ratio: "1" }, member: "ratio", problem: "must be a number" },
        { given: { big: 1.5 }, member: "big", problem: "must be a bigint or a whole number" },
        { given: { header: 1 }, member: "header", problem: "must be a string" },
        { given: { all: [{ at: 1 }] }, member: "all.0.at", problem: "must be a valid Date" },
    ])("refuses $given", ({ given, member, problem }) => {
        const encode = () => codecs.encode<object>("Put", "PutInput", given);
        expect(encode).toThrow(InputError);
        expect(encode).toThrow(`Put: ${member} ${problem}`);
    });

    it.each([
        { given: { seconds: "soon" }, member: "seconds" },
        { given: { text: 1 }, member: "text" },
        { given: { http: "yesterday" }, member: "http" },
        { given: { bytes: "***" }, member: "bytes" },
        { given: { ratio: "many" }, member: "ratio" },
        { given: { big: "1" }, member: "big" },
        { given: { header: 1 }, member: "header" },
        { given: { by_name: { a: { At: {} } } }, member: "byName.a.at" },
    ])("tells what $given lacks", ({ given, member }) => {
        expect(() => codecs.decode<object>("PutInput", given)).toThrow(`${member} does not hold`);
    });
});
