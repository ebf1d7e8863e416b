import { describe, expect, it } from "vitest";
import { toOpenApi } from "../../../scripts/openapi/to-openapi.js";
import { readService } from "../../../scripts/smithy/read-service.js";
import { type Edit, editModel } from "../models.js";
import type { OpenApiDocument } from "../openapi/document.js";

const structure = { type: "structure", members: { x: { target: "smithy.api#String" } } };

/** Shapes that members of a#Thing lead to. */
function toEdits(shapes: Readonly<Record<string, object>>): Edit[] {
    return Object.entries(shapes).flatMap(([id, shape], i): Edit[] => [
        [id, shape],
        [`a#Thing members m${i}`, { target: id }],
    ]);
}

function readNames(shapes: Readonly<Record<string, object>>, ...edits: readonly Edit[]): Record<string, string> {
    const service = readService(editModel(...toEdits(shapes), ...edits));
    return Object.fromEntries(service.shapes.map(({ id, name }) => [id, name]));
}

describe("resolveNames", () => {
    it.each([
        {
            name: "shapes of two namespaces, the service's own first",
            given: { "A#Thing": structure },
            want: { "A#Thing": "Thing_" },
        },
        {
            name: "a shape with what TypeScript makes of another's name",
            given: { "a#Record": structure, "a#Record_": structure },
            want: { "a#Record": "Record__", "a#Record_": "Record_" },
        },
        { name: "shapes of two namespaces", given: { "b#Thing": structure }, want: { "b#Thing": "Thing_" } },
        {
            name: "names but for the first letter's case",
            given: { "b#thing": structure },
            want: { "b#thing": "thing_" },
        },
        { name: "names but for the case", given: { "b#THING": structure }, want: { "b#THING": "THING_" } },
        {
            name: "a type with a schema alone",
            given: { "a#Name": { type: "string" }, "b#Name": structure },
            want: { "a#Name": "Name_", "b#Name": "Name" },
        },
        {
            name: "a shape with an operation's input",
            given: { "b#PutThingInput": structure },
            want: { "b#PutThingInput": "PutThingInput_" },
        },
        {
            name: "a shape with an operation's schema",
            given: { "a#PutThingRequestContent": structure },
            want: { "a#PutThingRequestContent": "PutThingRequestContent_" },
        },
        { name: "a shape with the client", given: { "b#Shop": structure }, want: { "b#Shop": "Shop_" } },
        { name: "a shape with an error", given: { "b#NotFound": structure }, want: { "b#NotFound": "NotFound_" } },
        {
            name: "a shape with TypeScript, whose schema keeps its name",
            given: { "a#Record": structure },
            want: { "a#Record": "Record" },
        },
        { name: "no string with TypeScript", given: { "a#Date": { type: "string" } }, want: { "a#Date": "Date" } },
        {
            name: "no string with the client",
            given: { "b#Shop": { type: "string" } },
            want: { "b#Shop": "Shop" },
        },
        {
            name: "names of AWS that begin with underscores",
            given: {
                "a#__string": { type: "string" },
                "a#__listOf__string": { type: "list", member: structure.members.x },
            },
            want: { "a#__string": "__string", "a#__listOf__string": "__listOf__string" },
        },
    ])("tells apart $name", ({ given, want }) => {
        expect(readNames(given)).toEqual({ "a#Thing": "Thing", ...want });
    });

    it("calls a shape what the service renames it to", () => {
        const given = { "b#Thing": structure };
        expect(readNames(given, ["a#Shop rename", { "b#Thing": "OtherThing" }])).toEqual({
            "a#Thing": "Thing",
            "b#Thing": "OtherThing",
        });
    });

    it("keeps the one name of an input that is a member too", () => {
        const edit: Edit = ["a#PutThingInput members again", { target: "a#PutThingInput" }];
        expect(readNames({}, edit)).toEqual({ "a#PutThingInput": "PutThingInput", "a#Thing": "Thing" });
    });

    // In the order of the file, a shape more would take the name of one that had it.
    it.each([
        { name: "of another namespace", given: "z#Thing", want: "Thing__" },
        { name: "that nobody else is called", given: "A#Fresh", want: "Fresh" },
    ])("takes nobody's name for one shape more $name", ({ given, want }) => {
        const shapes = { "b#Thing": structure, "a#Other": structure, "c#Record": structure };
        expect(readNames({ [given]: structure, ...shapes })).toEqual({ ...readNames(shapes), [given]: want });
    });

    it.each([
        { sdkId: "Error", want: "Error_" },
        { sdkId: "1 Shop", want: "_1Shop" },
        { sdkId: "Get Thing Input", want: "GetThingInput_" },
    ])("names the client of $sdkId $want", ({ sdkId, want }) => {
        expect(readService(editModel(["a#Shop traits aws.api#service", { sdkId }])).name).toBe(want);
    });

    it("gives an error a class of another name, and its own code", () => {
        const shape = { ...structure, traits: { "smithy.api#error": "client" } };
        const text = editModel(["b#shop", shape], ["a#PutThing errors", [{ target: "b#shop" }]]);
        const { errors } = readService(text);
        expect(errors.map(({ name, className }) => [name, className])).toEqual([
            ["NotFound", "NotFound"],
            ["shop", "Shop_"],
        ]);
    });

    it("gives each of two shapes a schema", () => {
        const text = editModel(...toEdits({ "b#Thing": { ...structure, members: { y: structure.members.x } } }));
        const { components } = toOpenApi(readService(text)) as OpenApiDocument;
        expect(Object.keys(components.schemas["Thing"]!.properties!)).toEqual(["name", "m0"]);
        expect(components.schemas["Thing"]!.properties!["m0"]).toEqual({ $ref: "#/components/schemas/Thing_" });
        expect(Object.keys(components.schemas["Thing_"]!.properties!)).toEqual(["y"]);
    });
});
