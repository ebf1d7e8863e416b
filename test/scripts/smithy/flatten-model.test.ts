import { describe, expect, it } from "vitest";
import type { AstModel, AstShape } from "../../../scripts/smithy/ast.js";
import { flattenModel } from "../../../scripts/smithy/flatten-model.js";
import { ModelError } from "../../../scripts/smithy/model-error.js";

const text = { target: "smithy.api#String" };
const mixin = (traits: object = {}) => ({ "smithy.api#mixin": {}, ...traits });
const toModel = (shapes: Record<string, AstShape>): AstModel => ({ smithy: "2.0", shapes });

describe("flattenModel", () => {
    it("leaves a model alone that has neither mixins nor statements", () => {
        const model = toModel({ "a#S": { type: "structure", members: { a: text } } });
        expect(flattenModel(model)).toBe(model);
    });

    it("puts a mixin's members before a structure's own, and mixins into mixins", () => {
        const model = toModel({
            "a#S": { type: "structure", mixins: [{ target: "a#M" }, { target: "a#N" }], members: { own: text } },
            "a#M": { type: "structure", members: { m: text }, mixins: [{ target: "a#L" }], traits: mixin() },
            "a#N": { type: "structure", members: { n: text }, traits: mixin() },
            "a#L": { type: "structure", members: { l: text }, traits: mixin() },
        });
        const { shapes } = flattenModel(model);
        expect(Object.keys(shapes)).toEqual(["a#S"]);
        expect(Object.keys(shapes["a#S"]!.members!)).toEqual(["l", "m", "n", "own"]);
    });

    it("gives a shape the traits of its mixins, but those that they keep to themselves; its own stand above", () => {
        const local = { localTraits: ["smithy.api#internal"] };
        const traits = { "smithy.api#mixin": local, "smithy.api#internal": {}, "x#a": 1, "x#b": 1 };
        const model = toModel({
            "a#S": { type: "structure", mixins: [{ target: "a#M" }], traits: { "x#b": 2 } },
            "a#M": { type: "structure", traits },
        });
        expect(flattenModel(model).shapes["a#S"]!.traits).toEqual({ "x#a": 1, "x#b": 2 });
    });

    it("adds to a member what the shape says of it again", () => {
        const required = { "smithy.api#required": {} };
        const model = toModel({
            "a#S": { type: "structure", mixins: [{ target: "a#M" }], members: { m: { ...text, traits: required } } },
            "a#M": { type: "structure", members: { m: { ...text, traits: { "x#a": 1 } } }, traits: mixin() },
        });
        expect(flattenModel(model).shapes["a#S"]!.members!["m"]).toEqual({
            ...text,
            traits: { "x#a": 1, ...required },
        });
    });

    it("gives a shape what is applied to its mixins, and to members that these have of others", () => {
        const model = toModel({
            "a#S": { type: "structure", mixins: [{ target: "a#M" }] },
            "a#M": { type: "structure", mixins: [{ target: "a#L" }], traits: mixin() },
            "a#L": { type: "structure", members: { l: text }, traits: mixin() },
            "a#M$l": { type: "apply", traits: { "x#a": 1 } },
            "a#S$l": { type: "apply", traits: { "x#b": 2 } },
        });
        expect(flattenModel(model).shapes["a#S"]!.members!["l"]!.traits).toEqual({ "x#a": 1, "x#b": 2 });
    });

    it("takes no member from what every object has", () => {
        const constructor = { ...text, traits: { "x#a": 1 } };
        const model = toModel({
            "a#S": { type: "structure", mixins: [{ target: "a#M" }], members: { own: text } },
            "a#M": { type: "structure", members: { constructor }, traits: mixin() },
        });
        expect(flattenModel(model).shapes["a#S"]!.members!["constructor"]).toEqual(constructor);
    });

    it("joins what services rename; a service's own stands above", () => {
        const model = toModel({
            "a#V": { type: "service", mixins: [{ target: "a#W" }], rename: { "b#A": "OwnA" } },
            "a#W": { type: "service", rename: { "b#A": "A", "b#B": "OtherB" }, traits: mixin() },
        });
        expect(flattenModel(model).shapes["a#V"]!.rename).toEqual({ "b#A": "OwnA", "b#B": "OtherB" });
    });

    it("joins the errors of operations and the operations of services", () => {
        const model = toModel({
            "a#O": { type: "operation", mixins: [{ target: "a#M" }], errors: [{ target: "a#Own" }], input: text },
            "a#M": { type: "operation", errors: [{ target: "a#Common" }, { target: "a#Own" }], traits: mixin() },
            "a#V": { type: "service", mixins: [{ target: "a#W" }], operations: [{ target: "a#O" }] },
            "a#W": { type: "service", operations: [{ target: "a#P" }], traits: mixin() },
        });
        const { shapes } = flattenModel(model);
        expect(shapes["a#O"]!.errors).toEqual([{ target: "a#Common" }, { target: "a#Own" }]);
        expect(shapes["a#V"]!.operations).toEqual([{ target: "a#P" }, { target: "a#O" }]);
    });

    it("applies statements to shapes, members, and what a mixin gave", () => {
        const model = toModel({
            "a#S": { type: "structure", mixins: [{ target: "a#M" }], members: { own: text } },
            "a#M": { type: "structure", members: { m: text }, traits: mixin() },
            "a#L": { type: "list", member: text },
            "a#S$m": { type: "apply", traits: { "x#a": 1 } },
            "a#L$member": { type: "apply", traits: { "x#b": 2 } },
        });
        const { shapes } = flattenModel(model);
        expect(Object.keys(shapes)).toEqual(["a#S", "a#L"]);
        expect(shapes["a#S"]!.members!["m"]!.traits).toEqual({ "x#a": 1 });
        expect(shapes["a#L"]!.member!.traits).toEqual({ "x#b": 2 });
    });

    it("adds to what the shape says", () => {
        const model = toModel({
            "a#S": { type: "structure", members: { m: { ...text, traits: { "x#a": 1 } } } },
            "a#S$m": { type: "apply", traits: { "x#b": 2 } },
        });
        expect(flattenModel(model).shapes["a#S"]!.members!["m"]!.traits).toEqual({ "x#a": 1, "x#b": 2 });
    });

    it.each([
        {
            name: "a mixin that is not there",
            shapes: { "a#S": { type: "structure", mixins: [{ target: "a#M" }] } },
            want: "a#S: has the mixin a#M, which is not in the model",
        },
        {
            name: "mixins in a circle",
            shapes: {
                "a#M": { type: "structure", mixins: [{ target: "a#N" }], traits: mixin() },
                "a#N": { type: "structure", mixins: [{ target: "a#M" }], traits: mixin() },
            },
            want: "a#M: is a mixin of itself, by way of a#N",
        },
        {
            name: "a statement about a shape that is not there",
            shapes: { "a#S": { type: "apply", traits: {} } },
            want: "a#S: has traits applied, but is not in the model",
        },
        {
            name: "a statement about a member that is not there",
            shapes: { "a#S": { type: "structure" }, "a#S$m": { type: "apply", traits: {} } },
            want: "a#S$m: has traits applied, but is not in the model",
        },
    ])("refuses $name", ({ shapes, want }) => {
        const flatten = () => flattenModel(toModel(shapes));
        expect(flatten).toThrow(ModelError);
        expect(flatten).toThrow(want);
    });
});
