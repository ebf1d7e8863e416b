import { beforeAll, describe, expect, it } from "vitest";
import { type Generated, generateFiles } from "../../../scripts/generate-files.js";
import { listFaults } from "../../support/compile.js";
import { type Edit, editModel } from "../models.js";

const string = { target: "smithy.api#String" };
const unit = { target: "smithy.api#Unit" };
const path = (name: string) => `/${name}`;
const target = (id: string) => ({ target: id });
const structure = (...ids: readonly string[]) => ({
    type: "structure",
    members: Object.fromEntries(ids.map((id, i) => [`m${i}`, target(id)])),
});
const error = (...names: readonly string[]) => ({
    type: "structure",
    members: Object.fromEntries(names.map((name) => [name, string])),
    traits: { "smithy.api#error": "client" },
});
const operation = (name: string) => ({
    type: "operation",
    traits: { "smithy.api#http": { method: "GET", uri: path(name) } },
});

const types = [
    "CallOptions",
    "Client",
    "Date",
    "Error",
    "ListCall",
    "MockErrorMembers",
    "MockedOperations",
    "Promise",
    "Record",
    "ServiceInputTypes",
    "ServiceOutputTypes",
    "Uint8Array",
    "WaitOptions",
    "__Client",
    "__MetadataBearer",
];
const methods = ["Api", "Call", "Close", "Constructor", "CreateApi", "List", "Request", "Then", "ToString", "Wait"];
const getters = "attempts body cause code constructor headers name operation requestId stack status toJSON".split(" ");
const others = {
    "a#__thing_type": { type: "enum", members: { A: unit } },
    "b#Thing": structure("a#Thing"),
    "c#Thing": { type: "string", traits: { "smithy.api#length": { min: 1 } } },
    "d#thing": structure("a#Thing"),
    "b#PutThingOutput": structure("a#Thing"),
    "b#PutThingRequestContent": structure("a#Thing"),
    "c#Shop": { type: "union", members: { a: string } },
    "c#Number": { type: "intEnum", members: { ONE: { ...unit, traits: { "smithy.api#enumValue": 1 } } } },
    "a#Record_": structure("a#Thing"),
    "b#PageInput": structure("a#Thing"),
    "a#GetThingCommandInput": structure("a#Thing"),
    "a#ShopClient": structure("a#Thing"),
};
const inner = [...types.map((name) => `a#${name}`), ...Object.keys(others)];

/** Whatever can clash, in one model. */
const edits: Edit[] = [
    ...types.map((name): Edit => [`a#${name}`, structure("a#Map")]),
    ...[...methods, "WaitUntilError"].map((name): Edit => [`a#${name}`, operation(name)]),
    ...Object.entries(others),
    [
        "a#Shop operations",
        ["GetThing", "PutThing", "ListThings", ...methods, "WaitUntilError"].map((name) => target(`a#${name}`)),
    ],
    ["a#Shop errors", ["a#Broken", "a#Number", "b#GetThingInput", "b#Shop"].map(target)],
    ["a#Broken", error("message", ...getters, "status_")],
    ["a#Number", error("size")],
    ["b#GetThingInput", error("Code")],
    ["b#Shop", error()],
    ["a#Map", { type: "map", key: string, value: string }],
    ["a#GetThingOutput members", structure(...inner).members],
    [
        "a#GetThing traits smithy.waiters#waitable",
        { Error: { acceptors: [{ state: "success", matcher: { success: true } }] } },
    ],
    ["a#PutThingInput members again", target("a#PutThingInput")],
    ["a#ListThings", { ...operation("ListThings"), input: target("a#PageInput"), output: target("a#PageOutput") }],
    ["a#ListThings traits smithy.api#paginated", { inputToken: "token", outputToken: "next", items: "items" }],
    ["a#PageInput", { type: "structure", members: { token: { ...string, traits: { "smithy.api#httpQuery": "t" } } } }],
    ["a#PageOutput", { type: "structure", members: { next: string, items: target("a#Clients") } }],
    ["a#Clients", { type: "list", member: target("a#Client") }],
    ["a#Broken members mock", target("a#MockErrorMembers")],
];

describe("a model whose names clash", { timeout: 60_000 }, () => {
    let generated: Generated;

    beforeAll(async () => {
        generated = await generateFiles(editModel(...edits), {
            runtime: "finspace-data/runtime",
            msw: true,
            awsSdk: true,
            reference: true,
        });
    });

    it("gives files that compile", () => {
        expect(listFaults(generated.files)).toEqual([]);
    });

    it("notes every name that is not the model's", () => {
        expect(generated.notes).toEqual([
            "a#Number is called Number_: Number is a type of TypeScript or the runtime",
            "b#GetThingInput is called GetThingInput_: GetThingInput is taken",
            "b#Shop is called Shop_: Shop is taken",
            ...types.map((name) => {
                const own = name === "Record" ? "Record__" : `${name}_`;
                return `a#${name} is called ${own}: ${name} is a type of TypeScript or the runtime`;
            }),
            "b#Thing is called Thing_: Thing is taken",
            "c#Thing is called Thing___: Thing is taken",
            "d#thing is called Thing__: thing is taken",
            "b#PutThingOutput is called PutThingOutput_: PutThingOutput is taken",
            "b#PutThingRequestContent is called PutThingRequestContent_: PutThingRequestContent is taken",
            "c#Shop is called Shop__: Shop is taken",
            "c#Number is called Number__: Number is a type of TypeScript or the runtime",
            "a#GetThingCommandInput is called GetThingCommandInput_: GetThingCommandInput is taken",
            "a#ShopClient is called ShopClient_: ShopClient is taken",
            "a#GetThing waiter Error is called waitUntilError_: waitUntilError is taken",
            ...methods.map((name) => {
                const method = name.charAt(0).toLowerCase() + name.slice(1);
                return `a#${name} is called ${method}_: ${method} is a member of every client`;
            }),
            ...getters.map((name) => {
                const own = name === "status" ? "status__" : `${name}_`;
                return `a#Broken$${name} is called ${own}: ${name} is a member of every error`;
            }),
        ]);
    });

    it("lists them in the manifest", () => {
        const { renamed } = JSON.parse(generated.files.get("generated/manifest.json")!) as { renamed: object };
        expect(Object.keys(renamed)).toHaveLength(generated.notes.length);
        expect(renamed).toMatchObject({ "a#Record": "Record__", "a#Call": "call_", "a#Broken$code": "code_" });
    });

    it("keeps codes, and the names of what travels", () => {
        expect(generated.files.get("generated/errors.gen.ts")).toContain(
            'export class Number_ extends ServiceError {\n    override readonly name = "Number";\n',
        );
        expect(generated.files.get("generated/errors.gen.ts")).toContain(
            'get code_(): string | undefined {\n        return this.body["code"] as string | undefined;\n',
        );
        expect(generated.files.get("generated/operations.gen.ts")).toContain('name: "Call",');
    });

    it("declares an input that is a member too once", () => {
        expect(generated.files.get("generated/types.gen.ts")!.match(/interface PutThingInput /g)).toHaveLength(1);
    });
});
