import { describe, expect, it } from "vitest";
import { compareModels } from "../../../scripts/changes/compare-models.js";
import { ModelError } from "../../../scripts/smithy/model-error.js";
import { parseModel } from "../../../scripts/smithy/parse-model.js";
import { editModel, type Edit } from "../models.js";
import { compareEdits, listChanges, toModel } from "./compare.js";

const sensitive = [["a#Text traits smithy.api#sensitive", {}]] as const;

describe("compareModels", () => {
    it("reports nothing of a model and itself", () => {
        expect(compareModels(toModel(), toModel(), { documentation: true })).toEqual({
            version: 1,
            service: { old: "a#Shop", new: "a#Shop" },
            operations: { new: [], updated: [], removed: [], unchanged: 2 },
            grades: { breaking: 0, risky: 0, safe: 0 },
            changes: [],
            documentation: [],
        });
    });

    // A text had no shapes, which was told as a TypeError.
    it("takes models as text, too, and says of what is none that it is none", () => {
        const text = JSON.stringify(toModel());
        expect(compareModels(text, toModel())).toEqual(compareModels(toModel(), toModel()));
        expect(() => compareModels(text, "{}")).toThrow(ModelError);
    });

    it("lists a change of a shape once, with every place and the shortest way there", () => {
        const { changes, operations } = compareEdits([], sensitive);
        expect(operations).toEqual({ new: [], updated: ["GetThing", "PutThing"], removed: [], unchanged: 0 });
        expect(listChanges({ changes })).toEqual([
            "sensitive-added: GetThing response thing.text, GetThing error NotFound.thing.text, PutThing request thing.text",
        ]);
    });

    it("writes lists and maps into paths", () => {
        const base: Edit[] = [
            ["a#PutThingInput members tags", { target: "a#Tags" }],
            ["a#Tags", { type: "map", key: { target: "a#Key" }, value: { target: "a#Rows" } }],
            ["a#Rows", { type: "list", member: { target: "a#Row" } }],
            ["a#Row", { type: "structure", members: { cell: { target: "smithy.api#String" } } }],
            ["a#Key", { type: "string" }],
        ];
        const edits: Edit[] = [
            ["a#Row members cell traits smithy.api#required", {}],
            ["a#Key traits smithy.api#length", { max: 5 }],
            ["a#Rows member traits smithy.api#length", { max: 5 }],
        ];
        expect(listChanges(compareEdits(base, [...base, ...edits]))).toEqual([
            "constraint-tightened: PutThing request tags{key}",
            "constraint-tightened: PutThing request tags{}[]",
            "became-required: PutThing request tags{}[].cell",
        ]);
    });

    it("comes to an end where shapes lead back to themselves", () => {
        const base: Edit[] = [["a#Thing members inner", { target: "a#Thing" }]];
        expect(listChanges(compareEdits(base, [...base, ["a#Thing traits smithy.api#sensitive", {}]]))).toEqual([
            "sensitive-added: GetThing response thing, GetThing error NotFound.thing, PutThing request thing",
        ]);
    });

    it.each([
        {
            name: "members",
            old: [["a#PutThingInput members", { b: { target: "a#Thing" }, a: { target: "a#Thing" } }]],
            new: [["a#PutThingInput members", { a: { target: "a#Thing" }, b: { target: "a#Thing" } }]],
            want: "a.text",
        },
        {
            name: "members of which one is renamed",
            old: [["a#PutThingInput members", { c: { target: "a#Thing" }, b: { target: "a#Thing" } }]],
            new: [["a#PutThingInput members", { a: { target: "a#Thing" }, b: { target: "a#Thing" } }]],
            want: "a.text",
        },
        {
            name: "operations",
            old: [["a#Shop operations", [{ target: "a#GetThing" }, { target: "a#PutThing" }]]],
            new: [["a#Shop operations", [{ target: "a#PutThing" }, { target: "a#GetThing" }]]],
            want: "y.thing.text",
        },
    ] as { name: string; old: Edit[]; new: Edit[]; want: string }[])(
        "shows the same of two ways from new to old, whatever the order of $name",
        ({ old, new: next, want }) => {
            const inner = { type: "structure", members: { thing: { target: "a#Thing" } } };
            const base: Edit[] = [
                ["a#GetThingOutput members", { y: { target: "a#Y" } }],
                ["a#PutThingInput members", { x: { target: "a#X" }, y: { target: "a#Y" } }],
                ["a#X", inner],
                ["a#Y", inner],
            ];
            const [before, after] = [
                [...base, ...old],
                [...base, ...next, ...sensitive],
            ];
            const paths = [compareEdits(before, after), compareEdits(after, before)].map(({ changes }) => {
                const { places } = changes.find(({ rule }) => rule.startsWith("sensitive"))!;
                return places.find(({ operation }) => operation === "PutThing")!.path.replace("c", "a");
            });
            expect(paths).toEqual([want, want]);
        },
    );

    it("counts new and removed operations, and does not look inside them", () => {
        const ping = ["a#Ping", { type: "operation", input: { target: "a#PutThingInput" } }] as const;
        const report = compareEdits(
            [],
            [
                ping,
                ["a#Shop operations", [{ target: "a#PutThing" }, { target: "a#Ping" }]],
                ["a#NotFound", undefined],
                ["a#GetThing", undefined],
            ],
        );
        expect(report.operations).toEqual({ new: ["Ping"], updated: [], removed: ["GetThing"], unchanged: 1 });
        expect(listChanges(report)).toEqual([
            "operation-removed: GetThing operation",
            "operation-added: Ping operation",
        ]);
    });

    it("makes one change of what every operation has alike, whatever the words", () => {
        const report = compareEdits(
            [],
            [
                ["a#GetThing traits smithy.api#deprecated", { message: "One." }],
                ["a#PutThing traits smithy.api#deprecated", { message: "Two." }],
                ["a#GetThing errors", [{ target: "a#NotFound" }, { target: "a#Busy" }]],
                ["a#PutThing errors", [{ target: "a#Busy" }]],
                ["a#Busy", { type: "structure", traits: { "smithy.api#error": "server" } }],
            ],
        );
        expect(listChanges(report)).toEqual([
            "error-added: GetThing error Busy, PutThing error Busy",
            "deprecated: GetThing operation, PutThing operation",
        ]);
        expect(report.changes.map(({ shape, new: value }) => [shape, value])).toEqual([
            ["a#Shop", "a#Busy"],
            ["a#Shop", undefined],
        ]);
    });

    it("keeps what one operation of two has", () => {
        const report = compareEdits([], [["a#GetThing traits smithy.api#deprecated", {}]]);
        expect(report.changes).toMatchObject([{ shape: "a#GetThing", rule: "deprecated" }]);
    });

    it("says it of the operation where there is only one", () => {
        const base: Edit[] = [["a#Shop operations", [{ target: "a#GetThing" }]]];
        const report = compareEdits(base, [...base, ["a#GetThing traits smithy.api#deprecated", {}]]);
        expect(report.changes).toMatchObject([{ shape: "a#GetThing", rule: "deprecated" }]);
    });

    it("finds what a value of an enum bears, where the enum is", () => {
        const report = compareEdits([], [["a#Color members RED traits smithy.api#deprecated", {}]]);
        expect(report.changes).toMatchObject([
            { rule: "deprecated", shape: "a#Color", member: "RED", places: [{ path: "thing.color" }, {}, {}] },
        ]);
    });

    it("takes an error of the service for one of each operation", () => {
        const base: Edit[] = [["a#PutThing errors", [{ target: "a#NotFound" }]]];
        expect(
            compareEdits(base, [
                ["a#GetThing errors", []],
                ["a#Shop errors", [{ target: "a#NotFound" }]],
            ]).changes,
        ).toEqual([]);
    });

    it("compares what a member leads to now with what it led to", () => {
        const report = compareEdits(
            [],
            [
                ["a#Thing members text", { target: "a#Words" }],
                ["a#Words", { type: "string", traits: { "smithy.api#length": { max: 5 } } }],
            ],
        );
        expect(report.changes).toMatchObject([
            { rule: "constraint-tightened", shape: "a#Words", places: [{ path: "thing.text" }, {}, {}] },
            { rule: "simple-type-replaced", shape: "a#Words", old: "a#Text", new: "a#Words" },
        ]);
    });

    it.each([
        { name: "wider than its target's", value: { max: 9 }, want: "constraint-loosened" },
        { name: "narrower than its target's", value: { max: 2 }, want: "constraint-tightened" },
        { name: "its target's", value: { max: 5 }, want: "restated" },
    ])("holds a member's own constraint against its target's: $name", ({ value, want }) => {
        const base: Edit[] = [["a#Text traits smithy.api#length", { max: 5 }]];
        const report = compareEdits(base, [...base, ["a#Thing members text traits smithy.api#length", value]]);
        expect(report.changes.map(({ rule }) => rule)).toEqual([want]);
    });

    it("says of each member that its target is of another type, not of the shape that it has now", () => {
        const long = { target: "smithy.api#Long" };
        const base: Edit[] = [
            ["a#Thing members long", long],
            ["a#PutThingInput members long", long],
            ["a#PutThingInput members rows", { target: "a#Rows" }],
            ["a#Rows", { type: "list", member: long }],
        ];
        const string = { target: "smithy.api#String" };
        const change = { rule: "type-changed", old: "long", new: "string" };
        const report = compareEdits(base, [
            ["a#Thing members long", string],
            ["a#PutThingInput members long", string],
            ["a#PutThingInput members rows", { target: "a#Rows" }],
            ["a#Rows", { type: "list", member: string }],
        ]);
        expect(report.changes).toMatchObject([
            { ...change, shape: "a#Thing", member: "long", step: "long", places: [{}, {}, {}] },
            { ...change, shape: "a#PutThingInput", member: "long", places: [{ path: "long" }] },
            { ...change, shape: "a#Rows", member: "member", step: "[]", places: [{ path: "rows[]" }] },
        ]);
    });

    it("says of a member that it has or had a shape of every model, and what that has not", () => {
        const text: Edit = ["a#Text traits smithy.api#length", { max: 5 }];
        const edited: Edit[] = [text, ["a#Thing members text target", "smithy.api#String"]];
        for (const { changes } of [compareEdits([text], edited), compareEdits(edited, [text])])
            expect(changes).toMatchObject([
                {
                    trait: "smithy.api#length",
                    shape: "a#Thing",
                    member: "text",
                    places: [{ path: "thing.text" }, {}, {}],
                },
                { rule: "simple-type-replaced", shape: "a#Thing", member: "text" },
            ]);
    });

    it("says of a number that its type is wider, and what else changed in it, but not that it has another shape", () => {
        const base: Edit[] = [
            ["a#PutThingInput members count", { target: "a#Count" }],
            ["a#Count", { type: "short", traits: { "smithy.api#range": { max: 9 } } }],
        ];
        const report = compareEdits(base, [["a#PutThingInput members count", { target: "smithy.api#Long" }]]);
        const member = { shape: "a#PutThingInput", member: "count", grade: "safe" };
        expect(report.changes).toMatchObject([
            { ...member, rule: "number-widened", old: "short", new: "long" },
            { ...member, rule: "constraint-loosened" },
        ]);
    });

    it("says of a shape that its own type is another", () => {
        expect(compareEdits([], [["a#Text type", "blob"]]).changes).toMatchObject([
            { rule: "type-changed", shape: "a#Text", old: "string", new: "blob" },
        ]);
    });

    it("finds no change where Smithy 2 says what Smithy 1 said", () => {
        const definitions = [
            { value: "red", name: "RED" },
            { value: "blue", name: "BLUE" },
        ];
        const report = compareEdits(
            [
                ["a#Color", { type: "string", traits: { "smithy.api#enum": definitions } }],
                ["a#Names", { type: "set", member: { target: "a#Text" } }],
            ],
            [["a#Names traits smithy.api#uniqueItems", {}]],
        );
        expect(report.changes).toEqual([]);
    });

    it("looks through mixins and apply statements", () => {
        const report = compareEdits(
            [
                ["a#Text traits smithy.api#sensitive", {}],
                ["a#Thing members text traits smithy.api#required", {}],
            ],
            [
                ["a#Hidden", { type: "string", traits: { "smithy.api#mixin": {}, "smithy.api#sensitive": {} } }],
                ["a#Text mixins", [{ target: "a#Hidden" }]],
                ["a#Thing$text", { type: "apply", traits: { "smithy.api#required": {} } }],
            ],
        );
        expect(report.changes).toEqual([]);
    });

    it("keeps shapes and operations apart from the namespace that the service gives them", () => {
        const text = JSON.stringify(toModel());
        const report = compareModels(parseModel(text), parseModel(text.replaceAll("a#", "b#")));
        expect(listChanges(report)).toEqual(["service-renamed: service"]);
    });

    it("tells shapes of other namespaces apart", () => {
        const text: Edit = ["b#Text", { type: "string" }];
        const report = compareEdits([text], [text, ["a#Thing members text", { target: "b#Text" }]]);
        expect(report.changes).toMatchObject([{ rule: "simple-type-replaced", old: "a#Text", new: "b#Text" }]);
    });

    it("compares models of any protocol", () => {
        const protocol: Edit[] = [
            ["a#Shop traits", { "aws.protocols#awsJson1_1": {} }],
            ["a#GetThing traits", {}],
            ["a#PutThing traits", {}],
        ];
        expect(listChanges(compareEdits(protocol, [...protocol, ["a#Thing members text", undefined]]))).toEqual([
            "member-removed: GetThing response thing.text, GetThing error NotFound.thing.text, PutThing request thing.text",
        ]);
    });

    it("lists words apart, and only where they are asked for", () => {
        const edits: Edit[] = [
            ["a#Text traits smithy.api#documentation", "Words."],
            ["a#GetThing traits smithy.api#examples", []],
        ];
        const { changes, documentation, operations } = compareEdits([], edits, true);
        expect({ changes, updated: operations.updated }).toEqual({ changes: [], updated: [] });
        expect(documentation!.map(({ trait }) => trait)).toEqual(["smithy.api#examples", "smithy.api#documentation"]);
        expect(compareEdits([], edits)).not.toHaveProperty("documentation");
    });

    it.each([
        { name: "no service", edits: [["a#Shop", undefined]], want: "model: must declare one service, declares 0: " },
        { name: "a target that is not there", edits: [["a#Text", undefined]], want: /^a#Thing\$text: targets a#Text/ },
    ] as { name: string; edits: Edit[]; want: string | RegExp }[])("refuses a model with $name", ({ edits, want }) => {
        expect(() => compareEdits([], edits)).toThrow(ModelError);
        expect(() => compareEdits(edits, [])).toThrow(want);
    });
});

describe("a renamed member", () => {
    const target = { target: "a#Text" };

    it.each([
        {
            name: "whose name differs in case alone, wherever it stands",
            old: { ApiAccess: target, other: target },
            new: { other: target, apiAccess: { ...target, traits: { "smithy.api#required": {} } } },
            want: ["member-renamed", "became-required"],
        },
        {
            name: "that travels under the name that it had",
            old: { id: target, other: target },
            new: { other: target, key: { target: "a#Color", traits: { "smithy.api#jsonName": "id" } } },
            want: ["enum-closed", "member-renamed-in-code"],
        },
        {
            name: "with the same target and traits in the same place",
            old: { a: target, b: target, c: target },
            new: { a: target, x: target, c: target },
            want: ["member-renamed"],
        },
        {
            name: "two in a row",
            old: { a: target, b: target, c: target },
            new: { x: target, y: target, c: target },
            want: ["member-renamed", "member-renamed"],
        },
    ])("is one change: $name", ({ old, new: next, want }) => {
        const report = compareEdits([["a#PutThingInput members", old]], [["a#PutThingInput members", next]]);
        const rules = report.changes.map(({ rule }) => rule);
        expect(rules).toEqual(expect.arrayContaining(want));
        expect(rules.filter((rule) => rule.endsWith("added") || rule.endsWith("removed"))).toEqual([]);
    });

    it.each([
        {
            name: "in another place",
            old: { a: target, b: target, c: target },
            new: { a: target, c: target, x: target },
        },
        { name: "with another target", old: { a: target, b: target }, new: { a: target, x: { target: "a#Color" } } },
        {
            name: "with other traits",
            old: { a: target, b: target },
            new: { a: target, x: { ...target, traits: { "smithy.api#jsonName": "y" } } },
        },
    ])("is not what stands $name", ({ old, new: next }) => {
        const report = compareEdits([["a#PutThingInput members", old]], [["a#PutThingInput members", next]]);
        expect(report.changes.map(({ rule }) => rule)).toEqual(["member-removed", "member-added"]);
    });

    it("is one of two that could be it", () => {
        const one: Edit[] = [["a#PutThingInput members", { aB: target }]];
        const two: Edit[] = [["a#PutThingInput members", { ab: target, a_b: target }]];
        expect(compareEdits(one, two).changes).toMatchObject([
            { rule: "member-renamed", old: "aB", new: "ab" },
            { rule: "member-added", member: "a_b" },
        ]);
        expect(compareEdits(two, one).changes).toMatchObject([
            { rule: "member-renamed", old: "ab", new: "aB" },
            { rule: "member-removed", member: "a_b" },
        ]);
    });

    it("has both names, and its inner changes under the new one", () => {
        const report = compareEdits(
            [],
            [
                ["a#PutThingInput members", { Thing: { target: "a#Thing" } }],
                ["a#Thing members size", { target: "smithy.api#Integer" }],
            ],
        );
        expect(report.changes).toMatchObject([
            { rule: "member-renamed", old: "thing", new: "Thing", member: "Thing", places: [{ path: "Thing" }] },
            {
                rule: "member-added",
                places: [{ path: "thing.size" }, {}, { operation: "PutThing", path: "Thing.size" }],
            },
        ]);
    });

    it("is renamed in code alone where its name does not travel", () => {
        const label = {
            target: "smithy.api#String",
            traits: { "smithy.api#httpLabel": {}, "smithy.api#required": {} },
        };
        const model = (name: string) =>
            parseModel(
                editModel(
                    ["a#GetThing traits smithy.api#http uri", `/things/{${name}}`],
                    ["a#GetThingInput members", { [name]: label }],
                ),
            );
        expect(listChanges(compareModels(model("id"), model("thingId")))).toEqual([
            "route-labels-renamed: GetThing operation",
            "member-renamed-in-code: GetThing request thingId",
        ]);
    });

    it("does not hide labels that change places", () => {
        const [there, back] = ["/{a}/{b}", "/{b}/{a}"].map(
            (uri) => [["a#GetThing traits smithy.api#http uri", uri]] as const,
        );
        expect(listChanges(compareEdits(there!, back!))).toEqual(["route-changed: GetThing operation"]);
    });
});
