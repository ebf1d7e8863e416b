import { describe, expect, it } from "vitest";
import { readService } from "../../../scripts/smithy/read-service.js";
import { editModel, type Edit } from "../models.js";

const events: Edit[] = [
    ["a#Events", { type: "union", members: { event: { target: "a#Thing" } }, traits: { "smithy.api#streaming": {} } }],
];
const payload = { "smithy.api#httpPayload": {} };

describe("readService", () => {
    it.each([
        { side: "output", id: "a#GetThing", member: "a#GetThingOutput members", left: ["PutThing"] },
        { side: "input", id: "a#PutThing", member: "a#PutThingInput members", left: ["GetThing"] },
    ])("leaves out an operation with an event stream in its $side, and notes it", ({ id, member, left }) => {
        const text = editModel(...events, [member, { stream: { target: "a#Events", traits: payload } }]);
        const { operations, notes } = readService(text);
        expect(operations.map(({ name }) => name)).toEqual(left);
        expect(notes).toEqual([`${id}: left out, stream is an event stream`]);
    });

    it("leaves it out of a resource, too", () => {
        const text = editModel(
            ...events,
            ["a#Shop operations", [{ target: "a#GetThing" }]],
            ["a#Shop resources", [{ target: "a#Shelf" }]],
            ["a#Shelf", { type: "resource", put: { target: "a#PutThing" }, operations: [] }],
            ["a#PutThingInput members", { stream: { target: "a#Events", traits: payload } }],
        );
        expect(readService(text).operations.map(({ name }) => name)).toEqual(["GetThing"]);
    });

    it("notes nothing of other models", () => {
        expect(readService(editModel()).notes).toEqual([]);
    });
});
