import { describe, expect, it } from "vitest";
import { toSample } from "../../../scripts/typescript/to-sample.js";
import { readService } from "../../../scripts/smithy/read-service.js";
import { type Edit, editModel } from "../models.js";

const required = (target: string) => ({ target, traits: { "smithy.api#required": {} } });
const structure = (members: object) => ({ type: "structure", members });
const union = (members: object) => ({ type: "union", members });
const string = { target: "smithy.api#String" };

function sampleOutput(...edits: readonly Edit[]): object {
    const service = readService(editModel(["a#GetThingOutput members", { u: required("a#U") }], ...edits));
    return toSample(service.operations.find(({ name }) => name === "GetThing")!.output);
}

const not: Edit = ["a#Not", structure({ u: required("a#U") })];

describe("toSample", () => {
    it.each<{ name: string; given: Edit[]; want: unknown }>([
        {
            name: "a structure",
            given: [not, ["a#U", union({ not: { target: "a#Not" }, leaf: string })]],
            want: { leaf: "a" },
        },
        {
            name: "a list that is never empty",
            given: [
                ["a#All", { type: "list", member: { target: "a#U" }, traits: { "smithy.api#length": { min: 1 } } }],
                ["a#U", union({ all: { target: "a#All" }, leaf: string })],
            ],
            want: { leaf: "a" },
        },
        {
            name: "a map that is never empty",
            given: [
                [
                    "a#All",
                    { type: "map", key: string, value: { target: "a#U" }, traits: { "smithy.api#length": { min: 1 } } },
                ],
                ["a#U", union({ all: { target: "a#All" }, leaf: string })],
            ],
            want: { leaf: "a" },
        },
        {
            name: "another union",
            given: [
                ["a#V", union({ u: { target: "a#U" }, leaf: string })],
                ["a#U", union({ v: { target: "a#V" } })],
            ],
            want: { v: { leaf: "a" } },
        },
    ])("takes the first member of a union that does not lead back through $name", ({ given, want }) => {
        expect(sampleOutput(...given)).toEqual({ u: want });
    });

    it("takes a member that leads back where nothing has to", () => {
        const all: Edit = ["a#All", { type: "list", member: { target: "a#U" } }];
        expect(sampleOutput(all, ["a#U", union({ all: { target: "a#All" }, leaf: string })])).toEqual({
            u: { all: [] },
        });
    });

    it("repeats what is in a list as often as it must be there", () => {
        const length = { "smithy.api#length": { min: 2 } };
        const pair: Edit = ["a#U", { type: "list", member: string, traits: length }];
        expect(sampleOutput(pair)).toEqual({ u: ["a", "a"] });
    });
});
