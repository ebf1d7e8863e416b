import { describe, expect, it } from "vitest";
import { printChanges } from "../../../scripts/changes/print-changes.js";
import type { Edit } from "../models.js";
import { compareEdits, toValue } from "./compare.js";

const list = (...names: string[]) => names.map((name) => ({ target: `a#${name}` }));
const names = Array.from({ length: 12 }, (_, index) => `Do${index}`);
const service: Edit = ["a#Shop operations", list("GetThing", "PutThing", "Old")];
const old: Edit = ["a#Old", { type: "operation" }];

/** One of each section. */
const report = compareEdits(
    [service, old],
    [
        ["a#Shop operations", list("GetThing", "PutThing", "New")],
        ["a#New", { type: "operation" }],
        ["a#Shop traits smithy.rules#endpointRuleSet", { rules: "x".repeat(100) }],
        ["a#GetThing traits smithy.api#deprecated", {}],
        ["a#PutThing traits smithy.api#deprecated", {}],
        ["a#PutThing traits smithy.api#http method", "POST"],
        ["a#Color members GREEN", toValue("gr`een")],
        ["a#Thing members size", { target: "smithy.api#Integer" }],
        ["a#Text traits smithy.api#documentation", "Words."],
    ],
    true,
);

/** A shape that one of thirteen operations does not lead to, or leads to. */
function compareMany(rest: Edit[]): string {
    const many: Edit[] = [
        ["a#Shop operations", list(...names, "PutThing", "Rest")],
        ...names.map((name): Edit => [`a#${name}`, { type: "operation", input: { target: "a#PutThingInput" } }]),
        ["a#Rest", { type: "operation" }],
        ...rest,
    ];
    return printChanges(compareEdits(many, [...many, ["a#Text traits smithy.api#sensitive", {}]]), "text");
}

describe("printChanges", () => {
    it("prints text in columns, each change once", () => {
        expect(`\n${printChanges(report, "text")}`).toBe(`
Shop
  operations: 1 new, 2 updated, 1 removed, 0 unchanged
  changes: 2 breaking, 2 risky, 3 safe

Removed operations
  breaking  Old  operation removed
                 code that calls it fails

New operations
  safe      New  operation added
                 no code calls it yet

The service
  risky     Shop  endpointRuleSet added
                  requests may go to another host

All 2 operations
  safe      deprecated
            it works as before, for now

PutThing
  breaking  route changed: PUT /things → POST /things
            requests to the old route find nothing

Color
  reaches all 2 operations
  risky     value added: gr\`een
            safe in request: those that were accepted still are
            risky in response and error: code that handles each value does not know this one

Thing
  reaches all 2 operations
  safe      size  member added: Integer
                  safe in request: it may be left out
                  safe in response and error: clients pass over what they do not know

Documentation
  safe      Text  documentation added: Words.
                  words alone
`);
    });

    it("prints Markdown, with values as code", () => {
        const markdown = printChanges(report, "markdown");
        expect(markdown).toMatch(
            /^## Shop\n\noperations: 1 new, 2 updated, 1 removed, 0 unchanged; changes: 2 breaking/,
        );
        expect(markdown).toContain(
            "\n### PutThing\n\n- **breaking** route changed: `PUT /things` → `POST /things` (requests to the old route find nothing)\n",
        );
        expect(markdown).toContain(
            "\n### Color\n\nReaches `all 2 operations`.\n\n- **risky** value added: `` gr`een `` (",
        );
        expect(markdown).toContain(
            "- **safe** `size`: member added: `Integer` (safe in request: it may be left out; safe in",
        );
    });

    it("prints JSON that is the report", () => {
        expect(JSON.parse(printChanges(report, "json"))).toEqual(report);
    });

    it("counts places beyond ten", () => {
        const text = compareMany([]);
        expect(text).toContain("\nText\n  reaches Do0 request thing.text\n");
        expect(text).toContain(
            "\n  reaches Do9 request thing.text\n  reaches 3 more places\n  risky     newly sensitive\n",
        );
    });

    it("names no operation where all feel it", () => {
        const rest: Edit = ["a#Rest", { type: "operation", output: { target: "a#Thing" } }];
        expect(compareMany([rest])).toContain("\nText\n  reaches all 14 operations\n  risky ");
    });
});
