import { describe, expect, it } from "vitest";
import { ModelError } from "../../../scripts/smithy/model-error.js";
import { parseModel } from "../../../scripts/smithy/parse-model.js";
import { readService } from "../../../scripts/smithy/read-service.js";
import { type Edit, editModel } from "../models.js";

interface Case {
    readonly name: string;
    readonly given: readonly Edit[];
    readonly want: string;
}

const string = { target: "smithy.api#String" };
const trait = (shape: string, id: string, value: unknown): Edit => [`${shape} traits ${id}`, value];

const shapes: Case[] = [
    { name: "a shape that is no object", given: [["a#Thing", null]], want: "a#Thing: is null; it takes an object" },
    {
        name: "a shape without a type",
        given: [["a#Thing type", undefined]],
        want: "a#Thing: has no type; it takes text",
    },
    {
        name: "members that are a list",
        given: [["a#Thing members", [string]]],
        want: 'a#Thing: has members = [{"target":"smithy.api#String"}]; it takes an object',
    },
    {
        name: "a member without a target",
        given: [["a#Thing members name", {}]],
        want: "a#Thing$name: has no target; it takes a shape id, namespace#Name",
    },
    {
        name: "a target without a namespace",
        given: [["a#Thing members name target", "String"]],
        want: 'a#Thing$name: has target = "String"; it takes a shape id, namespace#Name',
    },
    {
        name: "traits that are text",
        given: [["a#Thing members name traits", "required"]],
        want: 'a#Thing$name: has traits = "required"; it takes an object',
    },
    ...["list", "set"].map((type) => ({
        name: `a ${type} without a member`,
        given: [["a#Things", { type }] as const],
        want: "a#Things: has no member; it takes an object with a target",
    })),
    {
        name: "a list without a member, and without mixins",
        given: [["a#Things", { type: "list", mixins: [] }]],
        want: "a#Things: has no member; it takes an object with a target",
    },
    {
        name: "a map without a key",
        given: [["a#Map", { type: "map", value: string }]],
        want: "a#Map: has no key; it takes an object with a target",
    },
    {
        name: "a list with a mixin that has no member to give",
        given: [
            ["a#Things", { type: "list", mixins: [{ target: "a#Thing" }] }],
            trait("a#Thing", "smithy.api#mixin", {}),
        ],
        want: 'a#Things: has mixins[0].target = "a#Thing"; it takes a mixin of type list',
    },
    {
        name: "an operation named by text alone",
        given: [["a#Shop operations", [{ target: "a#GetThing" }, "PutThing"]]],
        want: 'a#Shop: has operations[1] = "PutThing"; it takes an object',
    },
];

const names: Case[] = [
    {
        name: "a shape whose name is no identifier",
        given: [["a#Get-It", { type: "string" }]],
        want: 'a#Get-It: is "a#Get-It"; it takes a shape id, namespace#Name',
    },
    {
        name: "a shape whose name begins with a digit",
        given: [["a#3D", { type: "string" }]],
        want: 'a#3D: is "a#3D"; it takes a shape id, namespace#Name',
    },
    {
        name: "a member whose name is no identifier",
        given: [["a#Thing members a-b", string]],
        want: 'a#Thing$a-b: is "a-b"; it takes a name of letters, digits and _, with no digit first',
    },
    {
        name: "a new name that is no identifier",
        given: [["a#Shop rename", { "a#Thing": "Some Thing" }]],
        want: 'a#Shop: has rename.a#Thing = "Some Thing"; it takes a name of letters, digits and _, with no digit first',
    },
];

const http = (value: object): Edit =>
    trait("a#GetThing", "smithy.api#http", { method: "GET", uri: "/things/{id}", ...value });
const waiter = (value: object): Edit => trait("a#GetThing", "smithy.waiters#waitable", { Done: value });
const status = "it takes a whole number from 200 to 299";
const methods = "it takes GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS";

const traits: Case[] = [
    {
        name: "@http without a uri",
        given: [http({ uri: undefined })],
        want: "a#GetThing: has no smithy.api#http.uri; it takes text",
    },
    ...["PROPFIND", "GE T", "get"].map((method) => ({
        name: `the method ${method}`,
        given: [http({ method })],
        want: `a#GetThing: has smithy.api#http.method = "${method}"; ${methods}`,
    })),
    ...["200", 404, 200.5].map((code) => ({
        name: `a success of ${code}`,
        given: [http({ code })],
        want: `a#GetThing: has smithy.api#http.code = ${JSON.stringify(code)}; ${status}`,
    })),
    {
        name: "an error that succeeds",
        given: [trait("a#NotFound", "smithy.api#httpError", 200)],
        want: "a#NotFound: has smithy.api#httpError = 200; it takes a whole number from 400 to 599",
    },
    {
        name: "an error of nobody's fault",
        given: [trait("a#NotFound", "smithy.api#error", "network")],
        want: 'a#NotFound: has smithy.api#error = "network"; it takes client or server',
    },
    {
        name: "an annotation that is false",
        given: [trait("a#Thing members name", "smithy.api#required", false)],
        want: "a#Thing$name: has smithy.api#required = false; it takes an object",
    },
    {
        name: "a header with a space in its name",
        given: [trait("a#GetThingInput members token", "smithy.api#httpHeader", "my header")],
        want: 'a#GetThingInput$token: has smithy.api#httpHeader = "my header"; it takes the name of a header',
    },
    {
        name: "a prefix that no host begins with",
        given: [trait("a#GetThing", "smithy.api#endpoint", { hostPrefix: "{id" })],
        want: 'a#GetThing: has smithy.api#endpoint.hostPrefix = "{id"; it takes the beginning of a host name',
    },
    {
        name: "a waiter without acceptors",
        given: [waiter({})],
        want: "a#GetThing: has no smithy.waiters#waitable.Done.acceptors; it takes a list with at least 1",
    },
    {
        name: "a waiter that no acceptor ends",
        given: [waiter({ acceptors: [] })],
        want: "a#GetThing: has smithy.waiters#waitable.Done.acceptors = []; it takes a list with at least 1",
    },
    {
        name: "a waiter to an unknown state",
        given: [waiter({ acceptors: [{ state: "succes", matcher: { success: true } }] })],
        want: 'a#GetThing: has smithy.waiters#waitable.Done.acceptors[0].state = "succes"; it takes success, failure or retry',
    },
    {
        name: "a waiter without a pause",
        given: [waiter({ minDelay: 0, acceptors: [{ state: "success", matcher: { success: true } }] })],
        want: "a#GetThing: has smithy.waiters#waitable.Done.minDelay = 0; it takes a whole number from 1 on",
    },
    {
        name: "an example without a title",
        given: [trait("a#GetThing", "smithy.api#examples", [{ input: { id: "1" } }])],
        want: "a#GetThing: has no smithy.api#examples[0].title; it takes text",
    },
    {
        name: "a token that is a number",
        given: [trait("a#Shop", "smithy.api#paginated", { outputToken: 5 })],
        want: "a#Shop: has smithy.api#paginated.outputToken = 5; it takes text",
    },
    {
        name: "a trait of an element of a list",
        given: [["a#Things", { type: "list", member: { ...string, traits: { "smithy.api#documentation": null } } }]],
        want: "a#Things$member: has smithy.api#documentation = null; it takes text",
    },
    {
        name: "an applied trait",
        given: [["a#Thing$name", { type: "apply", traits: { "smithy.api#pattern": ["a"] } }]],
        want: 'a#Thing$name: has smithy.api#pattern = ["a"]; it takes text',
    },
    {
        name: "an endpoint test that expects no URL",
        given: [
            trait("a#Shop", "smithy.rules#endpointTests", { testCases: [{ expect: { endpoint: { url: "shop" } } }] }),
        ],
        want: 'a#Shop: has smithy.rules#endpointTests.testCases[0].expect.endpoint.url = "shop"; it takes a URL',
    },
    {
        name: "a long value, of which it shows the beginning",
        given: [trait("a#Thing", "smithy.api#title", ["a".repeat(100)])],
        want: `a#Thing: has smithy.api#title = ["${"a".repeat(58)}…; it takes text`,
    },
];

describe("validateForm", () => {
    it.each([...shapes, ...names, ...traits])("refuses $name", ({ given, want }) => {
        const parse = () => parseModel(editModel(...given));
        expect(parse).toThrow(ModelError);
        expect(parse).toThrow(expect.objectContaining({ message: want }) as Error);
    });

    it.each([
        { name: "metadata that are a list", given: [], want: "model: has metadata = []; it takes an object" },
        {
            name: "a tag without a name",
            given: { tags: [{ documentation: "Things." }] },
            want: "model: has no metadata.tags[0].name; it takes text",
        },
    ])("refuses $name", ({ given: metadata, want }) => {
        expect(() => parseModel(JSON.stringify({ smithy: "2.0", metadata, shapes: {} }))).toThrow(want);
    });

    it("lists every problem, one a line", () => {
        const given: Edit[] = [http({ uri: 5 }), ["a#Thing members name", {}], ["a#Things", { type: "list" }]];
        const where = ["a#GetThing", "a#Thing$name", "a#Things"];
        expect(() => parseModel(editModel(...given))).toThrow(
            expect.objectContaining({
                problems: where.map((id) => expect.objectContaining({ where: id }) as object),
            }) as Error,
        );
    });

    it("accepts what mixins give, what is applied to members, and names that begin with underscores", () => {
        const given: Edit[] = [
            ["a#Strings", { type: "list", member: string, traits: { "smithy.api#mixin": {} } }],
            ["a#Names", { type: "list", mixins: [{ target: "a#Strings" }] }],
            ["a#Thing members __names", { target: "a#Names" }],
            ["a#Thing$_1", { type: "apply", traits: { "smithy.api#required": {} } }],
            ["a#Thing members _1", string],
        ];
        expect(readService(editModel(...given)).shapes.map(({ id }) => id)).toContain("a#Names");
    });

    it("accepts an example of an error that says no more, and a tag that is not described", () => {
        const error = { shapeId: "a#NotFound" };
        const model = JSON.parse(
            editModel(trait("a#GetThing", "smithy.api#examples", [{ title: "Lost", input: { id: "1" }, error }])),
        ) as object;
        const service = readService(JSON.stringify({ ...model, metadata: { tags: [{ name: "Things" }] } }));
        expect(service.operations[0]!.examples[0]!.error).toEqual({ name: "NotFound", content: {} });
        expect(service.tags).toEqual([{ name: "Things", documentation: "" }]);
    });
});
