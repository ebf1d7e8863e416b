import { describe, expect, it } from "vitest";
import { toWireDocument, toWireValue } from "../../../scripts/openapi/to-wire-example.js";
import { readService } from "../../../scripts/smithy/read-service.js";
import { type Edit, editModel } from "../models.js";

const trait = (name: string, value: unknown = {}) => ({ [`smithy.api#${name}`]: value });
const member = (type: string, ...traits: readonly object[]) => ({
    target: type.includes("#") ? type : `smithy.api#${type}`,
    traits: Object.assign({}, ...traits) as object,
});
const header = trait("httpHeader", "X-Value");

const shapes: Edit[] = [
    ["a#Text", { type: "string", traits: trait("mediaType", "application/json") }],
    ["a#Times", { type: "list", member: member("Timestamp") }],
    ["a#Sparse", { type: "list", member: member("Timestamp"), traits: trait("sparse") }],
    ["a#Blobs", { type: "map", key: member("String"), value: member("Blob") }],
    [
        "a#Inner",
        { type: "structure", members: { at: member("Timestamp", trait("jsonName", "@at")), data: member("Blob") } },
    ],
];

function readInput(members: Readonly<Record<string, object>>) {
    const { operations } = readService(editModel(...shapes, ["a#PutThingInput members", members]));
    return operations.find(({ name }) => name === "PutThing")!.input.members;
}

const time = "2024-05-01T10:00:00Z";

describe("toWireValue", () => {
    it.each([
        { name: "a time in a document", given: member("Timestamp"), value: time, want: 1714557600 },
        {
            name: "a time that is a number already",
            given: member("Timestamp"),
            value: 1714557600.5,
            want: 1714557600.5,
        },
        {
            name: "a time with a format of its own",
            given: member("Timestamp", trait("timestampFormat", "date-time")),
            value: 1714557600,
            want: time,
        },
        {
            name: "a time in a header",
            given: member("Timestamp", header),
            value: time,
            want: "Wed, 01 May 2024 10:00:00 GMT",
        },
        {
            name: "a time in a query",
            given: member("Timestamp", trait("httpQuery", "t")),
            value: 1714557600,
            want: time,
        },
        {
            name: "times in a list in a header",
            given: member("a#Times", header),
            value: [time],
            want: ["Wed, 01 May 2024 10:00:00 GMT"],
        },
        { name: "what is null in a list", given: member("a#Sparse"), value: [null, 0], want: [null, 0] },
        { name: "bytes in a document", given: member("Blob"), value: "hi!", want: "aGkh" },
        { name: "bytes in a map", given: member("a#Blobs"), value: { a: "ä" }, want: { a: "w6Q=" } },
        { name: "bytes that are the body", given: member("Blob", trait("httpPayload")), value: "hi!", want: "hi!" },
        {
            name: "members of a structure that is the body",
            given: member("a#Inner", trait("httpPayload")),
            value: { at: time, data: "hi!" },
            want: { "@at": 1714557600, data: "aGkh" },
        },
        { name: "text of a media type in a header", given: member("a#Text", header), value: "{}", want: "e30=" },
        { name: "text of a media type in a document", given: member("a#Text"), value: "{}", want: "{}" },
    ])("gives $name as it travels", ({ given, value, want }) => {
        expect(toWireValue(readInput({ given })[0]!, value)).toEqual(want);
    });
});

it("gives a document the names that travel, and nothing that travels elsewhere", () => {
    const members = readInput({
        first: member("String", trait("jsonName", "1st")),
        elsewhere: member("String", header),
    });
    expect(toWireDocument(members, { elsewhere: "a", first: "b", unknown: "c" })).toEqual({ "1st": "b" });
});
