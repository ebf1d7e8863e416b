import { describe, expect, it } from "vitest";
import { readService } from "../../../scripts/smithy/read-service.js";
import { emitReference } from "../../../scripts/typescript/emit-reference.js";
import { reference } from "../../fixtures/gallery/generated/reference.gen.js";
import { operations } from "../../fixtures/gallery/generated/operations.gen.js";
import { shapes } from "../../fixtures/gallery/generated/shapes.gen.js";
import { waiters } from "../../fixtures/gallery/generated/waiters.gen.js";
import { type Edit, editModel } from "../models.js";

const emit = (...edits: readonly Edit[]) => emitReference(readService(editModel(...edits)), "runtime");

const deprecated = (shape: string): Edit => [`a#${shape} traits smithy.api#deprecated`, { message: `No ${shape}.` }];

describe("emitReference", () => {
    it("leaves out what the model says nothing about", () => {
        expect(emit()).toContain('operations: { GetThing: { errors: ["NotFound"] }, PutThing: {} },\n    errors: {},');
    });

    it("says once why a service is not to be used, and of an operation where that one alone is not", () => {
        expect(emit(deprecated("Shop"), deprecated("GetThing")).match(/deprecated: .*/g)).toEqual([
            'deprecated: "No Shop.",',
        ]);
        expect(emit(deprecated("GetThing"))).toMatch(/GetThing: \{[^}]*deprecated: "No GetThing\."/);
        expect(emit(["a#GetThing traits smithy.api#deprecated", { since: "2020" }])).toContain(
            'deprecated: "It is deprecated since 2020."',
        );
    });

    it("takes examples of successes alone", () => {
        const examples = [
            { title: "Missing", input: { id: "b" }, error: { shapeId: "a#NotFound", content: {} } },
            { title: "There", input: { id: "a" }, output: { name: "A" } },
        ];
        const text = emit(["a#GetThing traits smithy.api#examples", examples]);
        expect(text).toContain('examples: [{ title: "There", input: { id: "a" }, output: { name: "A" } }]');
        expect(text).not.toContain("Missing");
    });

    it("has the names of the other tables", () => {
        expect(Object.keys(reference.operations)).toEqual(Object.keys(operations));
        const named = Object.values(reference.operations).flatMap((operation) => Object.keys(operation.waiters ?? {}));
        expect(named).toEqual(Object.keys(waiters));
        for (const [structure, texts] of Object.entries(reference.members))
            expect(Object.keys(shapes[structure]!.members!)).toEqual(expect.arrayContaining(Object.keys(texts)));
        for (const [shape, texts] of Object.entries(reference.values))
            expect(shapes[shape]!.values!.map(String)).toEqual(expect.arrayContaining(Object.keys(texts)));
    });
});
