import { describe, expect, it } from "vitest";
import { isComponent, type Schema, toComponentSchema, toMemberSchema } from "../../../scripts/openapi/to-schema.js";
import { gallery, protocol, readModel } from "../models.js";

const { shapes, operations } = readModel(gallery);

function toSchemaOf(shape: string): Schema {
    return toComponentSchema(shapes.find(({ name }) => name === shape)!);
}

function toMemberSchemaOf(member: string): Schema {
    const { input } = operations.find(({ name }) => name === "CreateArtwork")!;
    return toMemberSchema(input.members.find(({ name }) => name === member)!);
}

describe("toComponentSchema", () => {
    it.each([
        { name: "Title", want: { type: "string", maxLength: 200 } },
        {
            name: "ArtworkId",
            want: {
                description: "Identifier of an artwork.",
                type: "string",
                minLength: 1,
                maxLength: 26,
                pattern: "^[A-Z]-[0-9#]+$",
            },
        },
        { name: "Comment", want: { type: "string", "x-sensitive": true } },
        { name: "Year", want: { type: "integer", format: "int32", minimum: 1000 } },
        {
            name: "ArtworkState",
            want: {
                description: "Where an artwork is.",
                type: "string",
                enum: ["ON_DISPLAY", "STORED", "LENT OUT"],
                "x-enumDescriptions": { ON_DISPLAY: "On a wall.", STORED: "In the cellar." },
            },
        },
        { name: "Floor", want: { type: "integer", enum: [0, 2], "x-enumDescriptions": { 2: "Up the stairs." } } },
        { name: "TagList", want: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 10 } },
        {
            name: "RoomList",
            want: {
                description: "Null where a room has no name.",
                type: "array",
                items: { anyOf: [{ type: "string" }, { type: "null" }] },
            },
        },
        {
            name: "LabelMap",
            want: {
                type: "object",
                propertyNames: { type: "string" },
                additionalProperties: { type: "string", maxLength: 100 },
                maxProperties: 50,
            },
        },
        {
            name: "ScoreMap",
            want: {
                type: "object",
                propertyNames: { $ref: "#/components/schemas/ArtworkState" },
                additionalProperties: { anyOf: [{ type: "integer", format: "int32" }, { type: "null" }] },
            },
        },
        {
            name: "Person",
            want: {
                description: "Sensitive as a whole.",
                type: "object",
                properties: { name: { type: "string" }, address: { type: "string" } },
                required: ["name"],
                "x-sensitive": true,
            },
        },
        {
            name: "Frame",
            want: {
                description: "A frame made of frames.",
                type: "object",
                properties: {
                    material: { type: "string", default: "wood" },
                    parts: { $ref: "#/components/schemas/FrameList" },
                },
                deprecated: true,
            },
        },
        {
            name: "Provenance",
            want: {
                description: "Where an artwork comes from.",
                type: "object",
                oneOf: [
                    {
                        title: "gift",
                        type: "object",
                        properties: { gift: { $ref: "#/components/schemas/Person" } },
                        required: ["gift"],
                    },
                    {
                        title: "priceCents",
                        type: "object",
                        properties: { priceCents: { type: "integer", format: "int64" } },
                        required: ["priceCents"],
                    },
                    {
                        title: "chain",
                        type: "object",
                        properties: { chain: { $ref: "#/components/schemas/ProvenanceList" } },
                        required: ["chain"],
                    },
                ],
            },
        },
    ])("writes $name", ({ name, want }) => {
        expect(toSchemaOf(name)).toEqual(want);
    });
});

describe("toMemberSchema", () => {
    it.each([
        { name: "byte", want: { type: "integer", format: "int8", default: 0 } },
        { name: "short", want: { type: "integer", format: "int16", minimum: -5 } },
        { name: "cents", want: { type: "integer", format: "int64" } },
        { name: "weightKg", want: { type: "number", format: "float", minimum: 0.5, maximum: 999.5 } },
        { name: "heightMm", want: { type: "number", format: "double" } },
        { name: "notes", want: {} },
        { name: "lost", want: { description: "Whether nobody knows where it is.", type: "boolean", default: false } },
        { name: "class", want: { type: "string", deprecated: true } },
        { name: "state", want: { $ref: "#/components/schemas/ArtworkState", default: "STORED" } },
        // The member's range stands in the place of its target's, to which a reference would add it.
        { name: "year", want: { type: "integer", format: "int32", maximum: 2100 } },
        { name: "tags", want: { $ref: "#/components/schemas/TagList", uniqueItems: true } },
        { name: "clientToken", want: { $ref: "#/components/schemas/ClientToken", "x-idempotency-token": true } },
    ])("adds to the target of $name what the member says", ({ name, want }) => {
        expect(toMemberSchemaOf(name)).toEqual(want);
    });
});

it("says that text of a media type is base64 in a header", () => {
    const { input } = readModel(protocol).operations.find(({ name }) => name === "SendMediaHeaders")!;
    const want = { type: "string", contentEncoding: "base64", contentMediaType: "application/json" };
    expect(toMemberSchema(input.members[0]!, "header")).toEqual(want);
    expect(toMemberSchema(input.members[0]!, "document")).toEqual({ type: "string" });
});

describe("isComponent", () => {
    it.each([
        { name: "Caption", why: "a plain string", want: false },
        { name: "Photograph", why: "a plain blob", want: false },
        { name: "Title", why: "a string with a length", want: true },
        { name: "Secret", why: "a sensitive string", want: true },
        { name: "SecretList", why: "a list", want: true },
    ])("says $want of $name, $why", ({ name, want }) => {
        const inputs = operations.flatMap(({ input }) => input.members.map(({ target }) => target));
        expect(isComponent([...shapes, ...inputs].find((shape) => shape.name === name)!)).toBe(want);
    });
});
