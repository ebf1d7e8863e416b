import { describe, expect, it } from "vitest";
import { type ChangeRuleName, changeRules } from "../../../scripts/changes/rules.js";
import type { Edit } from "../models.js";
import { compareEdits, printGrades, toValue } from "./compare.js";

const wider = "request safe, response risky, error risky";
const narrower = "request breaking, response safe, error safe";

/** How a rule grades; edits that give it, from a base that may be edited first; and edits that come close and do not. */
type Row = readonly [
    rule: ChangeRuleName,
    grades: string,
    gives: readonly Edit[],
    not: readonly Edit[],
    base?: readonly Edit[],
];

const service = "a#Shop traits";
const operation = "a#GetThing traits";
const member = "a#Thing members text traits";
const text = "a#Text traits";
const waiter = { minDelay: 1, acceptors: [{ state: "success", matcher: { success: true } }] };
const pages = { inputToken: "token", outputToken: "next" };

const rows: readonly Row[] = [
    // The service
    [
        "service-renamed",
        "risky",
        [
            ["a#Shop", undefined],
            ["a#Store", { ...shop(), version: "1" }],
        ],
        [["a#Shop version", "2"]],
    ],
    ["service-version-changed", "risky", [["a#Shop version", "2"]], [[`${service} smithy.api#title`, "2"]]],
    ["shape-names-changed", "risky", [["a#Shop rename", { "a#Thing": "Object" }]], [["a#Shop version", "2"]]],
    [
        "resource-changed",
        "risky",
        [["a#Shelf identifiers id", { target: "smithy.api#String" }]],
        [["a#Shelf read", { target: "a#GetThing" }]],
        [
            ["a#Shop resources", [{ target: "a#Shelf" }]],
            ["a#Shelf", { type: "resource", identifiers: {} }],
        ],
    ],
    ["protocol-added", "safe", [[`${service} aws.protocols#restXml`, {}]], [[`${service} aws.auth#sigv4a`, {}]]],
    [
        "protocol-removed",
        "breaking",
        [[`${service} aws.protocols#restJson1`, undefined]],
        [[`${service} aws.auth#sigv4`, undefined]],
    ],
    ["auth-scheme-added", "safe", [[`${service} smithy.api#httpBearerAuth`, {}]], [[`${service} smithy.api#auth`, []]]],
    [
        "auth-scheme-removed",
        "breaking",
        [[`${service} aws.auth#sigv4`, undefined]],
        [[`${service} aws.auth#sigv4 name`, "x"]],
    ],
    [
        "auth-scheme-changed",
        "breaking",
        [[`${service} aws.auth#sigv4 name`, "x"]],
        [[`${service} aws.auth#sigv4`, undefined]],
    ],
    [
        "auth-choice-changed",
        "risky",
        [[`${operation} smithy.api#auth`, []]],
        [[`${operation} smithy.api#optionalAuth`, {}]],
    ],
    [
        "auth-became-optional",
        "safe",
        [[`${operation} smithy.api#optionalAuth`, {}]],
        [[`${operation} smithy.api#auth`, []]],
    ],
    [
        "auth-became-required",
        "breaking",
        [[`${operation} smithy.api#optionalAuth`, undefined]],
        [[`${operation} smithy.api#auth`, []]],
        [[`${operation} smithy.api#optionalAuth`, {}]],
    ],
    [
        "endpoint-rules-changed",
        "risky",
        [[`${service} smithy.rules#endpointRuleSet`, {}]],
        [[`${service} smithy.rules#endpointTests`, { testCases: [] }]],
    ],

    // Operations
    [
        "operation-added",
        "safe",
        [
            ["a#Shop operations", [...targets("GetThing", "PutThing", "Ping")]],
            ["a#Ping", { type: "operation" }],
        ],
        [["a#Ping", { type: "operation" }]],
    ],
    [
        "operation-removed",
        "breaking",
        [["a#Shop operations", targets("GetThing")]],
        [["a#Shop operations", targets("PutThing", "GetThing")]],
    ],
    [
        "route-changed",
        "breaking",
        [[`${operation} smithy.api#http uri`, "/thing/{id}"]],
        [[`${operation} smithy.api#http uri`, "/things/{thingId}"]],
    ],
    [
        "route-labels-renamed",
        "risky",
        [[`${operation} smithy.api#http uri`, "/things/{thingId}"]],
        [[`${operation} smithy.api#http uri`, "/things/{id+}"]],
    ],
    [
        "status-changed",
        "risky",
        [[`${operation} smithy.api#http code`, 201]],
        [[`${operation} smithy.api#http code`, 200]],
    ],
    [
        "fault-changed",
        "risky",
        [["a#NotFound traits smithy.api#error", "server"]],
        [["a#NotFound traits smithy.api#httpError", 404]],
    ],
    [
        "error-added",
        "risky",
        [["a#PutThing errors", targets("NotFound")]],
        [["a#NotFound members id", { target: "a#Text" }]],
    ],
    ["error-removed", "risky", [["a#GetThing errors", []]], [["a#NotFound members message", undefined]]],
    ["retry-allowed", "safe", [[`${operation} smithy.api#readonly`, {}]], [[`${operation} smithy.api#unstable`, {}]]],
    [
        "retry-disallowed",
        "risky",
        [[`${operation} smithy.api#idempotent`, undefined]],
        [[`${operation} smithy.api#readonly`, {}]],
        [[`${operation} smithy.api#idempotent`, {}]],
    ],
    [
        "pagination-added",
        "safe",
        [[`${operation} smithy.api#paginated`, pages]],
        [["a#GetThingInput members size", { target: "a#Text" }]],
    ],
    [
        "pagination-removed",
        "breaking",
        [[`${operation} smithy.api#paginated`, undefined]],
        [[`${operation} smithy.api#paginated items`, "names"]],
        [[`${operation} smithy.api#paginated`, pages]],
    ],
    [
        "pagination-changed",
        "breaking",
        [[`${operation} smithy.api#paginated items`, "names"]],
        [[`${operation} smithy.api#paginated pageSize`, "size"]],
        [[`${operation} smithy.api#paginated`, pages]],
    ],
    [
        "page-size-changed",
        "risky",
        [[`${operation} smithy.api#paginated pageSize`, undefined]],
        [[`${operation} smithy.api#paginated items`, "names"]],
        [[`${operation} smithy.api#paginated`, { ...pages, pageSize: "size" }]],
    ],
    [
        "waiter-added",
        "safe",
        waiters({ Ready: waiter, Gone: waiter }),
        waiters({ Ready: { ...waiter, minDelay: 2 } }),
        waiters({ Ready: waiter }),
    ],
    [
        "waiter-removed",
        "breaking",
        waiters({}),
        waiters({ Ready: { ...waiter, minDelay: 2 } }),
        waiters({ Ready: waiter }),
    ],
    [
        "waiter-changed",
        "risky",
        waiters({ Ready: { ...waiter, minDelay: 2 } }),
        waiters({ Ready: { ...waiter, documentation: "Is there." } }),
        waiters({ Ready: waiter }),
    ],
    ["deprecated", "safe", [[`${operation} smithy.api#deprecated`, {}]], [[`${operation} smithy.api#unstable`, {}]]],
    [
        "no-longer-deprecated",
        "safe",
        [[`${operation} smithy.api#deprecated`, undefined]],
        [[`${operation} smithy.api#deprecated message`, "x"]],
        [[`${operation} smithy.api#deprecated`, {}]],
    ],

    // Shapes and members
    ["type-changed", "breaking", [["a#Text type", "blob"]], [["a#Thing members text target", "smithy.api#String"]]],
    [
        "number-widened",
        wider,
        [["a#Thing members count target", "smithy.api#Long"]],
        [["a#Thing members count target", "smithy.api#BigInteger"]],
        [["a#Thing members count", { target: "smithy.api#Integer" }]],
    ],
    [
        "number-narrowed",
        narrower,
        [["a#Number type", "float"]],
        [["a#Number type", "integer"]],
        [
            ["a#Thing members count", { target: "a#Number" }],
            ["a#Number", { type: "double" }],
        ],
    ],
    [
        "named-type-replaced",
        "risky",
        [
            ["a#Thing members color target", "a#Colour"],
            ["a#Colour", color()],
        ],
        [["a#Colour", color()]],
    ],
    [
        "simple-type-replaced",
        "safe",
        [["a#Thing members text target", "smithy.api#String"]],
        [["a#Thing members text target", "smithy.api#Integer"]],
    ],
    [
        "member-added",
        "safe",
        [["a#Thing members size", { target: "smithy.api#Integer" }]],
        [["a#Thing members size", required("Integer")]],
    ],
    [
        "required-member-added",
        narrower,
        [["a#Thing members size", required("Integer")]],
        [["a#Thing members size", { ...required("Integer", { "smithy.api#default": 0 }) }]],
    ],
    [
        "member-removed",
        "breaking",
        [["a#Thing members text", undefined]],
        [
            ["a#Thing members text", undefined],
            ["a#Thing members Text", { target: "a#Text" }],
        ],
    ],
    [
        "member-renamed",
        "breaking",
        [
            ["a#Thing members text", undefined],
            ["a#Thing members Text", { target: "a#Text" }],
        ],
        [
            ["a#Thing members text", undefined],
            ["a#Thing members size", { target: "smithy.api#Integer" }],
        ],
    ],
    [
        "member-renamed-in-code",
        "risky",
        [
            ["a#Thing members text", undefined],
            ["a#Thing members words", { target: "a#Text", traits: { "smithy.api#jsonName": "text" } }],
        ],
        [
            ["a#Thing members text", undefined],
            ["a#Thing members words", { target: "a#Text" }],
        ],
    ],
    [
        "members-reordered",
        "safe",
        [["a#Color members", { BLUE: toValue("blue"), RED: toValue("red") }]],
        [["a#Color members", { GREEN: toValue("green"), RED: toValue("red"), BLUE: toValue("blue") }]],
    ],
    [
        "variant-added",
        wider,
        [["a#Choice members three", { target: "a#Names" }]],
        [["a#Thing members three", { target: "a#Names" }]],
    ],
    ["variant-removed", narrower, [["a#Choice members two", undefined]], [["a#Thing members color", undefined]]],
    [
        "enum-value-added",
        wider,
        [["a#Color members GREEN", toValue("green")]],
        [["a#Choice members three", { target: "a#Names" }]],
    ],
    [
        "enum-value-removed",
        narrower,
        [["a#Color members RED", undefined]],
        [
            ["a#Color members RED", undefined],
            ["a#Color members ROT", toValue("red")],
        ],
    ],
    [
        "enum-constant-renamed",
        "risky",
        [
            ["a#Color members RED", undefined],
            ["a#Color members ROT", toValue("red")],
        ],
        [["a#Color members RED", toValue("rot")]],
    ],
    ["enum-closed", narrower, [["a#Text", color()]], [["a#Color members GREEN", toValue("green")]]],
    ["enum-opened", wider, [["a#Color", { type: "string" }]], [["a#Text", color()]]],
    [
        "became-required",
        narrower,
        [[`${member} smithy.api#required`, {}]],
        [["a#Thing members size", required("Integer")]],
    ],
    [
        "became-optional",
        "request safe, response breaking, error breaking",
        [[`${member} smithy.api#required`, undefined]],
        [["a#Thing members text", undefined]],
        [[`${member} smithy.api#required`, {}]],
    ],
    [
        "nullability-changed",
        "risky",
        [[`${member} smithy.api#clientOptional`, {}]],
        [[`${member} smithy.api#required`, {}]],
    ],
    ["default-added", "safe", [[`${member} smithy.api#default`, "x"]], [[`${member} smithy.api#addedDefault`, {}]]],
    [
        "default-changed",
        "risky",
        [[`${member} smithy.api#default`, "y"]],
        [[`${member} smithy.api#default`, undefined]],
        [[`${member} smithy.api#default`, "x"]],
    ],
    [
        "default-removed",
        "risky",
        [[`${member} smithy.api#default`, undefined]],
        [[`${member} smithy.api#default`, "y"]],
        [[`${member} smithy.api#default`, "x"]],
    ],
    [
        "constraint-tightened",
        narrower,
        lengths({ min: 2, max: 5 }),
        lengths({ min: 0, max: 5 }),
        lengths({ min: 1, max: 5 }),
    ],
    ["constraint-loosened", wider, lengths({ min: 1 }), lengths({ min: 2 }), lengths({ min: 1, max: 5 })],
    [
        "constraint-moved",
        "request breaking, response risky, error risky",
        lengths({ min: 0, max: 4 }),
        lengths({ min: 0, max: 5 }),
        lengths({ min: 1, max: 5 }),
    ],
    [
        "pattern-changed",
        "risky",
        [[`${text} smithy.api#pattern`, "b"]],
        [[`${text} smithy.api#pattern`, undefined]],
        [[`${text} smithy.api#pattern`, "a"]],
    ],
    [
        "restated",
        "safe",
        [[`${member} smithy.api#length`, { max: 5 }]],
        [[`${member} smithy.api#length`, { max: 6 }]],
        lengths({ max: 5 }),
    ],
    [
        "wire-format-changed",
        "breaking",
        [[`${member} smithy.api#jsonName`, "Text"]],
        [[`${member} smithy.api#jsonName`, "text"]],
    ],
    [
        "header-case-changed",
        "safe",
        [["a#PutThingInput members name traits smithy.api#httpHeader", "x-LIST"]],
        [["a#PutThingInput members name traits smithy.api#httpHeader", "X-Lists"]],
        [["a#PutThingInput members name", { target: "a#Text", traits: { "smithy.api#httpHeader": "X-List" } }]],
    ],
    ["sensitive-added", "risky", [[`${text} smithy.api#sensitive`, {}]], [[`${text} smithy.api#private`, {}]]],
    [
        "sensitive-removed",
        "risky",
        [[`${text} smithy.api#sensitive`, undefined]],
        [[`${text} smithy.api#private`, {}]],
        [[`${text} smithy.api#sensitive`, {}]],
    ],
    ["token-added", "safe", [[`${member} smithy.api#idempotencyToken`, {}]], [[`${member} smithy.api#required`, {}]]],
    [
        "token-removed",
        "risky",
        [[`${member} smithy.api#idempotencyToken`, undefined]],
        [[`${member} smithy.api#required`, {}]],
        [[`${member} smithy.api#idempotencyToken`, {}]],
    ],
    ["trait-changed", "risky", [[`${text} example.ours#color`, "red"]], [[`${text} aws.iam#color`, "red"]]],
    ["note-changed", "safe", [[`${text} smithy.api#unstable`, {}]], [[`${text} example.ours#unstable`, {}]]],
    [
        "documentation-changed",
        "safe",
        [[`${text} smithy.api#documentation`, "x"]],
        [[`${text} example.ours#documentation`, "x"]],
    ],
];

function shop(): object {
    return {
        type: "service",
        operations: targets("GetThing", "PutThing"),
        traits: {
            "aws.api#service": { sdkId: "Shop" },
            "aws.auth#sigv4": { name: "shop" },
            "aws.endpoints#standardRegionalEndpoints": {},
            "aws.protocols#restJson1": {},
        },
    };
}

function targets(...names: readonly string[]): object[] {
    return names.map((name) => ({ target: `a#${name}` }));
}

function waiters(value: object): Edit[] {
    return [[`${operation} smithy.waiters#waitable`, value]];
}

function lengths(value: object): Edit[] {
    return [[`${text} smithy.api#length`, value]];
}

function required(type: string, traits: object = {}): object {
    return { target: `smithy.api#${type}`, traits: { "smithy.api#required": {}, ...traits } };
}

function color(): object {
    return { type: "enum", members: { RED: toValue("red"), BLUE: toValue("blue") } };
}

/** Changes of one rule; of words too. */
function findChanges(rule: ChangeRuleName, base: readonly Edit[], edits: readonly Edit[]) {
    const { changes, documentation = [] } = compareEdits(base, [...base, ...edits], true);
    return [...changes, ...documentation].filter((change) => change.rule === rule);
}

describe("changeRules", () => {
    it("has a row for each rule here", () => {
        expect(rows.map(([rule]) => rule)).toEqual(Object.keys(changeRules));
    });

    it.each(rows.map(([rule, want, ...edits]) => ({ rule, want, edits })))(
        "grades $rule: $want",
        ({ rule, want, edits }) => {
            const [gives, not, base = []] = edits;
            const found = findChanges(rule, base, gives);
            expect(found).not.toEqual([]);
            expect(new Set(found.map(printGrades))).toEqual(new Set([want]));
            expect(not).not.toEqual([]);
            expect(findChanges(rule, base, not)).toEqual([]);
        },
    );

    it("gives the worst verdict as the grade, with its reason", () => {
        const [change] = findChanges("became-required", [], [[`${member} smithy.api#required`, {}]]);
        expect(change).toMatchObject({ grade: "breaking", reason: "requests without it are refused" });
    });

    it.each(Object.entries(changeRules))(
        "says in a line what %s is, and why it has its grades",
        (_, { title, verdicts }) => {
            for (const words of [
                title,
                ...Object.values<readonly [string, string]>(verdicts).map(([, reason]) => reason),
            ])
                expect(words).toMatch(/^[^.\n]{4,100}$/);
        },
    );
});
