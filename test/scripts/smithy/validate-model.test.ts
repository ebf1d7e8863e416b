import { describe, expect, it } from "vitest";
import { ModelError } from "../../../scripts/smithy/model-error.js";
import { readService } from "../../../scripts/smithy/read-service.js";
import { type Edit, editModel } from "../models.js";

const trait = (shape: string, name: string, value: unknown = {}): Edit => [`${shape} traits smithy.api#${name}`, value];
const http = (uri: string): Edit => trait("a#GetThing", "http", { method: "GET", uri });
const input = (name: string) => `a#GetThingInput members ${name}`;
const output = (name: string) => `a#GetThingOutput members ${name}`;
const member = (path: string, target: string, traits: object = {}): Edit => [path, { target, traits }];
const string = "smithy.api#String";
const label = (name: string) => member(input(name), string, { "smithy.api#httpLabel": {}, "smithy.api#required": {} });

interface Case {
    readonly name: string;
    readonly given: readonly Edit[];
    readonly want: string;
}

const targets: Case[] = [
    {
        name: "an unknown target of a member",
        given: [member(output("name"), "a#Lost")],
        want: "a#GetThingOutput$name: targets a#Lost, which is not in the model",
    },
    {
        name: "an unknown target of an operation",
        given: [["a#GetThing input", { target: "a#Lost" }]],
        want: "a#GetThing: targets a#Lost, which is not in the model",
    },
    {
        name: "an input that is no structure",
        given: [["a#GetThing input", { target: string }]],
        want: `a#GetThing: has ${string} for its input, of type string; it takes type structure`,
    },
    {
        name: "an error that is no structure",
        given: [["a#GetThing errors", [{ target: string }]]],
        want: `a#GetThing: has ${string} for its errors, of type string; it takes type structure`,
    },
    {
        name: "an operation that is none",
        given: [["a#Shop operations", [{ target: "a#Thing" }]]],
        want: "a#Shop: has a#Thing for its operations, of type structure; it takes type operation",
    },
    {
        name: "an operation of a resource that is none",
        given: [
            ["a#Shop resources", [{ target: "a#Shelf" }]],
            ["a#Shelf", { type: "resource", read: { target: string } }],
        ],
        want: `a#Shelf: has ${string} for its read, of type string; it takes type operation`,
    },
];

const waitable = { acceptors: [{ state: "success", matcher: { success: true } }] };

const services: Case[] = [
    {
        name: "no service",
        given: [["a#Shop type", "structure"]],
        want: "model: must declare one service, declares 0: ",
    },
    {
        name: "two services",
        given: [["a#Shop2", { type: "service" }]],
        want: "model: must declare one service, declares 2: a#Shop, a#Shop2",
    },
    {
        name: "another protocol",
        given: [
            ["a#Shop traits aws.protocols#restJson1", undefined],
            ["a#Shop traits aws.protocols#awsJson1_1", {}],
        ],
        want: "a#Shop: needs the protocol aws.protocols#restJson1, has aws.protocols#awsJson1_1",
    },
    {
        name: "no protocol",
        given: [["a#Shop traits aws.protocols#restJson1", undefined]],
        want: "a#Shop: needs the protocol aws.protocols#restJson1, has none",
    },
    {
        name: "two operations of one name, whatever its case",
        given: [
            ["b#putThing", { type: "operation", traits: { "smithy.api#http": { method: "GET", uri: "/b" } } }],
            ["a#Shop operations", ["a#GetThing", "a#PutThing", "b#putThing"].map((target) => ({ target }))],
        ],
        want: "b#putThing: has the name of a#PutThing",
    },
    {
        name: "two errors of one code",
        given: [
            ["b#NotFound", { type: "structure", members: {}, traits: { "smithy.api#error": "client" } }],
            ["a#PutThing errors", [{ target: "b#NotFound" }]],
        ],
        want: "b#NotFound: has the name of a#NotFound",
    },
    {
        name: "a waiter of two operations",
        given: ["a#GetThing", "a#PutThing"].map((id): Edit => [
            `${id} traits smithy.waiters#waitable`,
            { Done: waitable },
        ]),
        want: "a#PutThing: has the waiter Done, as a#GetThing has Done",
    },
    {
        name: "two waiters whose names differ in case alone",
        given: [["a#GetThing traits smithy.waiters#waitable", { Done: waitable, DONE: waitable }]],
        want: "a#GetThing: has the waiter DONE, as a#GetThing has Done",
    },
    ...["done", "3Done", "All-Done"].map((name) => ({
        name: `the waiter ${name}`,
        given: [["a#GetThing traits smithy.waiters#waitable", { [name]: waitable }] as const],
        want: `a#GetThing: has the waiter "${name}"; a name is letters and digits, a capital first`,
    })),
];

const bindings: Case[] = [
    {
        name: "an operation without http",
        given: [["a#GetThing traits smithy.api#http", undefined]],
        want: "a#GetThing: has no smithy.api#http trait",
    },
    {
        name: "a uri without a slash",
        given: [http("things/{id}")],
        want: 'a#GetThing: has the uri "things/{id}", which does not begin with a slash',
    },
    {
        name: "a segment that is part label",
        given: [http("/things/x-{id}")],
        want: 'a#GetThing: has the uri segment "x-{id}", which is not a label',
    },
    ...[
        { uri: "/things/{token}/{id}/#top", what: "with a fragment (#), which is not sent" },
        { uri: "/my things/{token}/{id}", what: "with a character that a URI does not have" },
        { uri: "/things/{token}/{id}?a=10%", what: "with a character that a URI does not have" },
        { uri: "/things//{token}/{id}", what: "with an empty segment" },
        { uri: "/things/../{token}/{id}", what: "with a segment of dots" },
        { uri: "/things/{id+}/{token}", what: "with a label behind the greedy {id+}" },
        { uri: "/things/{id+}/{token+}", what: "with a label behind the greedy {id+}" },
    ].map(({ uri, what }) => ({
        name: `a uri ${what}`,
        given: [http(uri), label("token")],
        want: `a#GetThing: has the uri "${uri}" ${what}`,
    })),
    {
        name: "a label in a query",
        given: [http("/things?id={id}")],
        want: 'a#GetThing: has the uri "/things?id={id}" with a label in its query',
    },
    {
        name: "a label without a member",
        given: [http("/things/{id}/{other}")],
        want: 'a#GetThing: has the label {other} in "/things/{id}/{other}", but no such member with @httpLabel',
    },
    {
        name: "a label twice",
        given: [http("/things/{id}/{id}")],
        want: 'a#GetThing: has the label {id} twice in "/things/{id}/{id}"',
    },
    {
        name: "a member without its label",
        given: [http("/things")],
        want: 'a#GetThing: has the member id with @httpLabel, but no {id} in "/things"',
    },
    {
        name: "a label that may be missing",
        given: [[`${input("id")} traits smithy.api#required`, undefined]],
        want: "a#GetThing: has the member id with @httpLabel, but without @required",
    },
    {
        name: "a label in the prefix of the host without a member",
        given: [trait("a#GetThing", "endpoint", { hostPrefix: "{token}.data." })],
        want: 'a#GetThing: has the label {token} in "{token}.data.", but no such member with @hostLabel',
    },
    {
        name: "a label of the host that may be missing",
        given: [
            trait("a#GetThing", "endpoint", { hostPrefix: "{token}.data." }),
            [`${input("token")} traits smithy.api#hostLabel`, {}],
        ],
        want: "a#GetThing: has the member token with @hostLabel, but without @required",
    },
    {
        name: "a member without its label in the prefix of the host",
        given: [
            trait("a#GetThing", "endpoint", { hostPrefix: "data." }),
            [`${input("id")} traits smithy.api#hostLabel`, {}],
        ],
        want: 'a#GetThing: has the member id with @hostLabel, but no {id} in "data."',
    },
    ...["/things/{id}?token=1", "/things/{id}?a&token"].map((uri) => ({
        name: `a member on a query parameter of the uri ${uri}`,
        given: [http(uri)],
        want: `a#GetThing: has the member token with @httpQuery "token", which "${uri}" has, too`,
    })),
    {
        name: "two members on one query parameter",
        given: [member(input("other"), string, { "smithy.api#httpQuery": "token" })],
        want: "a#GetThing: has two input members on one query parameter token",
    },
    {
        name: "two input members on one header, whatever its case",
        given: [
            member(input("a"), string, { "smithy.api#httpHeader": "X-A" }),
            member(input("b"), string, { "smithy.api#httpHeader": "x-a" }),
        ],
        want: "a#GetThing: has two input members on one header x-a",
    },
    {
        name: "two output members on one header",
        given: [
            member(output("a"), string, { "smithy.api#httpHeader": "X-A" }),
            member(output("b"), string, { "smithy.api#httpHeader": "X-A" }),
        ],
        want: "a#GetThing: has two output members on one header x-a",
    },
    {
        name: "two payloads",
        given: [
            member(output("name"), string, { "smithy.api#httpPayload": {} }),
            member(output("next"), string, { "smithy.api#httpPayload": {} }),
        ],
        want: "a#GetThing: has two output members on one @httpPayload",
    },
    {
        name: "two members on the status",
        given: [
            member(output("a"), "smithy.api#Integer", { "smithy.api#httpResponseCode": {} }),
            member(output("b"), "smithy.api#Integer", { "smithy.api#httpResponseCode": {} }),
        ],
        want: "a#GetThing: has two output members on one @httpResponseCode",
    },
    {
        name: "a member in the body beside a payload",
        given: [member(output("name"), string, { "smithy.api#httpPayload": {} })],
        want: "a#GetThing: has the output member next in the body beside @httpPayload",
    },
    {
        name: "an error that is none",
        given: [["a#GetThing errors", [{ target: "a#Thing" }]]],
        want: "a#GetThing: lists the error a#Thing, which has no smithy.api#error trait",
    },
    {
        name: "an error of the service that is none",
        given: [["a#Shop errors", [{ target: "a#Thing" }]]],
        want: "a#Shop: lists the error a#Thing, which has no smithy.api#error trait",
    },
];

const paginated = { inputToken: "token", outputToken: "next" };
const nested = ["Input", "Output"].map((side): Edit => [`a#GetThing${side} members thing`, { target: "a#Thing" }]);
const example = (value: object): Edit => trait("a#GetThing", "examples", [{ title: "One", ...value }]);
const equals = { expected: "x", comparator: "stringEquals" };
const waiter = (matcher: object): Edit => [
    "a#GetThing traits smithy.waiters#waitable",
    { Done: { acceptors: [{ state: "success", matcher }] } },
];

const behaviour: Case[] = [
    ...["inputToken", "outputToken", "items", "pageSize"].map((key) => ({
        name: `a pagination whose ${key} is no member`,
        given: [trait("a#GetThing", "paginated", { ...paginated, [key]: "lost" })],
        want: `a#GetThing: pages by ${key} "lost", which is not a member`,
    })),
    ...["outputToken", "items"].map((key) => ({
        name: `a pagination whose ${key} is no member of a member`,
        given: [...nested, trait("a#GetThing", "paginated", { ...paginated, [key]: "thing.lost" })],
        want: `a#GetThing: pages by ${key} "thing.lost", which is not a member`,
    })),
    ...["inputToken", "pageSize"].map((key) => ({
        name: `a pagination whose ${key} is a member of a member`,
        given: [...nested, trait("a#GetThing", "paginated", { ...paginated, [key]: "thing.name" })],
        want: `a#GetThing: pages by ${key} "thing.name", which is not a member`,
    })),
    {
        name: "a pagination whose token of the service is no member",
        given: [
            trait("a#Shop", "paginated", { inputToken: "lost" }),
            trait("a#GetThing", "paginated", { outputToken: "next" }),
        ],
        want: 'a#GetThing: pages by inputToken "lost", which is not a member',
    },
    {
        name: "a pagination without a token",
        given: [trait("a#GetThing", "paginated", { inputToken: "token" })],
        want: "a#GetThing: pages without outputToken",
    },
    {
        name: "an example with an unknown input member",
        given: [example({ input: { id: "1", lost: 1 } })],
        want: 'a#GetThing: has the example "One" with the unknown input member lost',
    },
    {
        name: "an example with a time that is none",
        given: [
            ["a#GetThingOutput members at", { target: "a#Times" }],
            ["a#Times", { type: "list", member: { target: "smithy.api#Timestamp" } }],
            example({ input: { id: "1" }, output: { at: [0, "2024-01-31T00:00:00Z", "soon"] } }),
        ],
        want: 'a#GetThing: has the example "One" with at[2] = "soon", which is no time',
    },
    {
        name: "an example with a part of a whole number",
        given: [
            ["a#Thing members count", { target: "smithy.api#BigInteger" }],
            ["a#GetThingOutput members thing", { target: "a#Thing" }],
            example({ input: { id: "1" }, output: { thing: { count: 1.5 } } }),
        ],
        want: 'a#GetThing: has the example "One" with thing.count = 1.5, which is no whole number',
    },
    {
        name: "a service without operations",
        given: [["a#Shop operations", []]],
        want: "a#Shop: has no operations, or none but with event streams",
    },
    {
        name: "an example with an unknown output member",
        given: [example({ input: { id: "1" }, output: { lost: 1 } })],
        want: 'a#GetThing: has the example "One" with the unknown output member lost',
    },
    {
        name: "an example with an error of another operation",
        given: [example({ input: { id: "1" }, error: { shapeId: "a#Thing", content: {} } })],
        want: 'a#GetThing: has the example "One" with the unknown error a#Thing',
    },
    {
        name: "an example with an unknown error member",
        given: [example({ input: { id: "1" }, error: { shapeId: "a#NotFound", content: { lost: 1 } } })],
        want: 'a#GetThing: has the example "One" with the unknown error member lost',
    },
    {
        name: "a waiter on an unknown error",
        given: [waiter({ errorType: "Lost" })],
        want: "a#GetThing: has the waiter Done that matches the unknown error Lost",
    },
    {
        name: "a waiter on an unknown output member",
        given: [waiter({ output: { ...equals, path: "lost.name" } })],
        want: "a#GetThing: has the waiter Done that matches the path lost.name, which asks for the unknown member a#GetThingOutput$lost",
    },
    {
        name: "a waiter on unknown members of input and output",
        given: [waiter({ inputOutput: { ...equals, path: "input.lost == output.id || name" } })],
        want: ["a#GetThingInput$lost", "a#GetThingOutput$id", "name"]
            .map(
                (lost) =>
                    `a#GetThing: has the waiter Done that matches the path input.lost == output.id || name, which asks for the unknown member ${lost}`,
            )
            .join("\n"),
    },
    {
        name: "a waiter on the output of an operation without any",
        given: [
            [
                "a#PutThing traits smithy.waiters#waitable",
                { Done: { acceptors: [{ state: "success", matcher: { output: { ...equals, path: "lost" } } }] } },
            ],
        ],
        want: "a#PutThing: has the waiter Done that matches the path lost, which asks for the unknown member smithy.api#Unit$lost",
    },
    {
        name: "a waiter on what is no JMESPath",
        given: [waiter({ output: { ...equals, path: "name[" } })],
        want: "a#GetThing: has the waiter Done that matches the path name[, which is no JMESPath (Syntax error: expected Star, got: EOF)",
    },
    {
        name: "a waiter on a function that is not supported",
        given: [waiter({ output: { ...equals, path: "sort_by(name, &@)" } })],
        want: "a#GetThing: has the waiter Done that matches the path sort_by(name, &@), which calls the function sort_by, which is not supported; supported are contains, ends_with, keys, length, not_null, starts_with, to_string, type, values",
    },
    {
        name: "a waiter with an unknown comparator",
        given: [waiter({ output: { path: "name", expected: "x", comparator: "numberEquals" } })],
        want: "a#GetThing: has the waiter Done that compares by numberEquals, which Smithy has not",
    },
    {
        name: "a waiter that expects a boolean which is none",
        given: [waiter({ output: { path: "name == 'x'", expected: "True", comparator: "booleanEquals" } })],
        want: "a#GetThing: has the waiter Done that expects True of booleanEquals, which knows true and false",
    },
    {
        name: "a waiter that matches two things",
        given: [waiter({ success: true, errorType: "NotFound" })],
        want: "a#GetThing: has the waiter Done that matches success and errorType, not one thing of those that Smithy has",
    },
    {
        name: "a waiter that matches nothing",
        given: [waiter({})],
        want: "a#GetThing: has the waiter Done that matches nothing, not one thing of those that Smithy has",
    },
];

const types: Readonly<Record<string, string>> = {
    "smithy.api#Blob": "blob",
    "smithy.api#Document": "document",
    "a#Things": "list",
    "a#ByName": "map",
};
const word = "a string, number, boolean or timestamp";
const bind = (name: string, target: string): Edit[] => [
    member(input("more"), target, { [`smithy.api#${name}`]: name === "httpQueryParams" ? {} : "more" }),
    ["a#Things", { type: "list", member: { target: "a#Thing" } }],
    ["a#ByName", { type: "map", key: { target: string }, value: { target: "smithy.api#Integer" } }],
];

const enumValue = (value: unknown) => ({ "smithy.api#enumValue": value });

const members: Case[] = [
    {
        name: "a member that targets an operation",
        given: [member(output("name"), "a#PutThing")],
        want: "a#GetThingOutput$name: targets a#PutThing, which is of type operation and has no values",
    },
    {
        name: "an element of a list that targets a service",
        given: [member(output("name"), "a#List"), ["a#List", { type: "list", member: { target: "a#Shop" } }]],
        want: "a#List$member: targets a#Shop, which is of type service and has no values",
    },
    ...["union", "enum", "intEnum"].map((type) => ({
        name: `an empty ${type}`,
        given: [member(output("name"), "a#Empty"), ["a#Empty", { type, members: {} }] as const],
        want: `a#Empty: is of type ${type} and has no members`,
    })),
    ...[
        { type: "enum", value: 5, want: "the value 5; an enum takes text" },
        { type: "intEnum", value: "x", want: 'the value "x"; an intEnum takes whole numbers' },
        { type: "intEnum", value: undefined, want: "no value; an intEnum takes whole numbers" },
    ].map(({ type, value, want }) => ({
        name: `the value ${value} of an ${type}`,
        given: [
            member(output("name"), "a#Size"),
            ["a#Size", { type, members: { SMALL: { target: "smithy.api#Unit", traits: enumValue(value) } } }] as const,
        ],
        want: `a#Size$SMALL: has ${want}`,
    })),
    {
        name: "a list of itself",
        given: [member(output("name"), "a#List"), ["a#List", { type: "list", member: { target: "a#List" } }]],
        want: "a#List: contains itself, with no structure or union between",
    },
    {
        name: "a map of lists of itself",
        given: [
            member(output("name"), "a#Lists"),
            ["a#Map", { type: "map", key: { target: string }, value: { target: "a#Lists" } }],
            ["a#Lists", { type: "list", member: { target: "a#Map" } }],
        ],
        want: ["a#Map", "a#Lists"].map((id) => `${id}: contains itself, with no structure or union between`).join("\n"),
    },
    {
        name: "a label of the host that is no string",
        given: [
            trait("a#GetThing", "endpoint", { hostPrefix: "{id}." }),
            [`${input("id")} target`, "smithy.api#Integer"],
            [`${input("id")} traits smithy.api#hostLabel`, {}],
        ],
        want: "a#GetThingInput$id: has @hostLabel and targets smithy.api#Integer, of type integer; it takes a string",
    },
    {
        name: "two members of a structure with one name in JSON",
        given: [member("a#Thing members title", string, { "smithy.api#jsonName": "name" })],
        want: 'a#Thing: has two members that are "name" in JSON: name and title',
    },
    {
        name: "two members of an output with one name in JSON",
        given: ["name", "next"].map((name) => member(output(name), string, { "smithy.api#jsonName": "text" })),
        want: 'a#GetThingOutput: has two members that are "text" in JSON: name and next',
    },
    {
        name: "a structure in a path",
        given: [[`${input("id")} target`, "a#Thing"]],
        want: `a#GetThingInput$id: has @httpLabel and targets a#Thing, of type structure; it takes ${word}`,
    },
    ...[
        { binding: "httpQuery", target: "smithy.api#Blob", want: `it takes ${word}, or a list of those` },
        { binding: "httpHeader", target: "smithy.api#Document", want: `it takes ${word}, or a list of those` },
        { binding: "httpHeader", target: "a#Things", want: `it takes ${word}, or a list of those` },
        { binding: "httpQueryParams", target: "a#ByName", want: "it takes a map of strings or of lists of strings" },
        { binding: "httpPrefixHeaders", target: "a#ByName", want: "it takes a map of strings" },
    ].map(({ binding: name, target, want }) => ({
        name: `@${name} of ${target}`,
        given: bind(name, target),
        want: `a#GetThingInput$more: has @${name} and targets ${target}, of type ${types[target]}; ${want}`,
    })),
    {
        name: "a status that is no integer",
        given: [member(output("name"), string, { "smithy.api#httpResponseCode": {} })],
        want: "a#GetThingOutput$name: has @httpResponseCode and targets smithy.api#String, of type string; it takes an integer",
    },
];

const support: Case[] = [
    {
        name: "a trait that Smithy does not have",
        given: [trait("a#GetThing", "httpp", {})],
        want: "a#GetThing: has the trait smithy.api#httpp, which Smithy does not know",
    },
    {
        name: "a sensitive member, whose target may stand elsewhere",
        given: [["a#Thing members name traits", { "smithy.api#sensitive": {} }]],
        want: "a#Thing$name: has the trait smithy.api#sensitive, which is for its target",
    },
    {
        name: "an unsupported trait",
        given: [["a#GetThing traits aws.api#clientEndpointDiscovery", {}]],
        want: "a#GetThing: has the trait aws.api#clientEndpointDiscovery, which is not supported yet",
    },
    {
        name: "a shape of an unknown type",
        given: [member(output("name"), "a#Odd"), ["a#Odd", { type: "tuple" }]],
        want: "a#Odd: is a tuple, which is not supported yet",
    },
    {
        name: "a streaming blob inside a document",
        given: [
            member(output("name"), "a#Stream"),
            ["a#Stream", { type: "blob", traits: { "smithy.api#streaming": {} } }],
        ],
        want: "a#GetThingOutput$name: is a streaming blob, but not the payload",
    },
    {
        name: "a payload of an error",
        given: [member("a#NotFound members message", string, { "smithy.api#httpPayload": {} })],
        want: "a#NotFound$message: has the trait smithy.api#httpPayload in an error, which is not supported yet",
    },
];

describe("validateModel", () => {
    it("accepts the model that the cases edit", () => {
        expect(readService(editModel()).name).toBe("Shop");
    });

    it.each([...targets, ...services, ...bindings, ...members, ...behaviour, ...support])(
        "refuses $name",
        ({ given, want }) => {
            const read = () => readService(editModel(...given));
            expect(read).toThrow(ModelError);
            expect(read).toThrow(expect.objectContaining({ message: want }) as Error);
        },
    );

    it("lists every problem, one a line", () => {
        const given = [
            ["a#Shop errors", [{ target: "a#Thing" }]],
            http("things/{id}"),
            trait("a#PutThing", "httpp"),
        ] as const;
        expect(() => readService(editModel(...given))).toThrow(
            expect.objectContaining({
                message: [
                    "a#Shop: lists the error a#Thing, which has no smithy.api#error trait",
                    'a#GetThing: has the uri "things/{id}", which does not begin with a slash',
                    "a#PutThing: has the trait smithy.api#httpp, which Smithy does not know",
                ].join("\n"),
            }) as Error,
        );
    });

    it("accepts a list in a structure in itself, and a label of the path that is one of the host", () => {
        const given: Edit[] = [
            member("a#Thing members parts", "a#Things"),
            ["a#Things", { type: "list", member: { target: "a#Thing" } }],
            trait("a#GetThing", "endpoint", { hostPrefix: "{id}.data-" }),
            [`${input("id")} traits smithy.api#hostLabel`, {}],
        ];
        expect(readService(editModel(...given)).operations[0]!.hostPrefix).toBe("{id}.data-");
    });

    it("accepts an example and a waiter with an error of the service", () => {
        const given: Edit[] = [
            ["a#Shop errors", [{ target: "a#NotFound" }]],
            ["a#GetThing errors", []],
            example({ input: { id: "1" }, error: { shapeId: "a#NotFound", content: { message: "No." } } }),
            waiter({ errorType: "a#NotFound" }),
        ];
        const operation = readService(editModel(...given)).operations[0]!;
        expect(operation.examples[0]!.error).toEqual({ name: "NotFound", content: { message: "No." } });
        expect(operation.waiters[0]!.acceptors).toEqual([{ state: "success", matcher: { errorType: "NotFound" } }]);
    });
});
