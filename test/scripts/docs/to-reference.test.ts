import { describe, expect, it } from "vitest";
import { toReference } from "../../../scripts/docs/to-reference.js";

const get = { operationId: "GetThing", summary: "Gets a thing", tags: ["Things"] };
const put = { operationId: "PutThing", summary: "Puts a thing" };

function referTo(operations: Record<string, typeof get | typeof put>, schemas: object = {}) {
    return toReference({ paths: { "/things": operations }, components: { schemas } });
}

describe("toReference", () => {
    it("calls operations by their names", () => {
        expect(referTo({ get }).paths).toEqual({ "/things": { get: { ...get, summary: "GetThing" } } });
    });

    it("says of each operation that it is deprecated, unless all are", () => {
        const deprecated = { ...put, deprecated: true };
        expect(referTo({ get, put: deprecated }).paths["/things"]?.["put"]).toHaveProperty("deprecated", true);
        expect(referTo({ put: deprecated }).paths["/things"]?.["put"]).not.toHaveProperty("deprecated");
    });

    it.each([
        {
            name: "a length",
            propertyNames: { minLength: 1, maxLength: 9 },
            want: "Property names: [ 1 .. 9 ] characters.",
        },
        { name: "a least length", propertyNames: { minLength: 1 }, want: "Property names: [ 1 .. ∞ ] characters." },
        { name: "a pattern", propertyNames: { pattern: "^a" }, want: "Property names: matching `^a`." },
        { name: "values", propertyNames: { enum: ["a", "b"] }, want: "Property names: one of `a`, `b`." },
        {
            name: "a reference",
            propertyNames: { $ref: "#/components/schemas/Key" },
            want: "Property names: matching `^key`.",
        },
    ])("tells what keys may be: $name", ({ propertyNames, want }) => {
        const map = { type: "object", propertyNames };
        const Key = { type: "string", pattern: "^key" };
        const Known = { ...map, additionalProperties: { type: "string", description: "A thing." } };
        const { components } = referTo({ get }, { Map: { ...map, additionalProperties: {} }, Known, Key });
        expect(components.schemas).toMatchObject({
            Map: { additionalProperties: { description: want } },
            Known: { additionalProperties: { type: "string", description: `A thing.\n\n${want}` } },
        });
    });

    it("leaves what says nothing of keys as it is", () => {
        const schemas = {
            Map: { type: "object", propertyNames: { type: "string" }, additionalProperties: {} },
            Thing: { type: "object", properties: { propertyNames: { type: "string" }, additionalProperties: {} } },
        };
        expect(referTo({ get }, schemas).components.schemas).toEqual(schemas);
    });
});
