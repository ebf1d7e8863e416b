import { beforeAll, describe, expect, it } from "vitest";
import { type Generated, generateFiles } from "../../../scripts/generate-files.js";
import { listFaults } from "../../support/compile.js";
import { type Edit, editModel } from "../models.js";

const string = { target: "smithy.api#String" };
const inherited = Object.getOwnPropertyNames(Object.prototype);
const members = Object.fromEntries(inherited.map((name) => [name, string]));

/** Whatever a model names, called as a member of every object. */
const edits: Edit[] = [
    ["a#PutThingInput members", members],
    ["a#PutThing output", { target: "a#valueOf" }],
    ["a#valueOf", { type: "structure", members: { ...members, size: { target: "a#constructor" } } }],
    ["a#constructor", { type: "union", members: { ...members, again: { target: "a#valueOf" } } }],
    ["a#GetThingInput members valueOf", { ...string, traits: { "smithy.api#httpQuery": "valueOf" } }],
    ["a#GetThingOutput members valueOf", { target: "a#valueOf" }],
    ["a#NotFound members", { ...members, cause: string, name: string, stack: string, title: string }],
    ["a#hasOwnProperty", { type: "operation", traits: { "smithy.api#http": { method: "GET", uri: "/valueOf" } } }],
    ["a#Shop operations", ["GetThing", "PutThing", "hasOwnProperty"].map((name) => ({ target: `a#${name}` }))],
];

describe("a model with names that every object has", { timeout: 60_000 }, () => {
    let files: Generated["files"];

    // openapi-typescript looked its rules up by such a name, and called what it found.
    beforeAll(async () => {
        const options = { runtime: "finspace-data/runtime", msw: true, awsSdk: true, reference: true };
        ({ files } = await generateFiles(editModel(...edits), options));
    });

    it("gives files that compile", () => {
        expect(listFaults(files)).toEqual([]);
    });

    it("keeps them in the types of openapi.yaml", () => {
        const text = files.get("generated/openapi.gen.ts")!;
        expect(inherited.filter((name) => !text.includes(`${name}?: string;`))).toEqual([]);
        expect(text).toContain('"/valueOf": {');
        expect(text).toContain('components["schemas"]["valueOf"]');
        expect(text).not.toContain("disguised");
    });

    it("calls fields of the AWS SDK's exceptions otherwise where every exception has one", () => {
        const text = files.get("generated/aws-sdk.gen.ts")!;
        expect(text).toContain("    name_?: string | undefined;\n");
        expect(text).toContain("        this.stack_ = options.stack_;\n");
        expect(text).toContain("    title?: string | undefined;\n");
    });
});
