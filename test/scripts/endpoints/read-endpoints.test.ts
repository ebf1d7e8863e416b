import { describe, expect, it } from "vitest";
import { ModelError } from "../../../scripts/smithy/model-error.js";
import { readService } from "../../../scripts/smithy/read-service.js";
import {
    createRegionalRules,
    createRuleSet,
    createTest,
    endpoint,
    error,
    isPartition,
    isRegion,
    isSet,
    isTrue,
} from "../../support/endpoint-rules.js";
import { type Edit, editModel } from "../models.js";

interface Given {
    readonly rules: readonly object[];
    /** Beside those that every service has. */
    readonly parameters?: object;
    readonly tests?: readonly object[];
    readonly edits?: readonly Edit[];
}

function read({ rules, parameters, tests = [], edits = [] }: Given) {
    const traits = "a#Shop traits";
    return readService(
        editModel(
            [`${traits} aws.endpoints#standardRegionalEndpoints`, undefined],
            [`${traits} smithy.rules#endpointRuleSet`, createRuleSet(rules, parameters)],
            [`${traits} smithy.rules#endpointTests`, { version: "1.0", testCases: tests }],
            ...edits,
        ),
    );
}

function readTable(given: Given) {
    const { table } = read(given).endpoints;
    if ("reason" in table) throw new Error(table.reason);
    return table;
}

const regional = createRegionalRules("shop");
const china = { suffix: "amazonaws.com.cn", dualStackSuffix: "api.amazonwebservices.com.cn" };
const noDualStack = [
    createTest({ Region: "cn-north-1", UseDualStack: true }),
    createTest({ Region: "cn-north-1", UseFIPS: true, UseDualStack: true }),
];

const fromConstant = (operation: string, value: string): Edit => [
    `${operation} traits smithy.rules#staticContextParams`,
    { ShopArn: { value } },
];

describe("readService evaluates endpoint rules", () => {
    it("gives a service without rules AWS's standard endpoints", () => {
        const { table, tests } = readService(editModel()).endpoints;
        expect(table).toEqual(readTable({ rules: regional }));
        expect(tests).toEqual({ held: 0, skipped: 0 });
    });

    it("gives a region that the rules name a row of its own", () => {
        const own = endpoint("https://shop.amazonaws.com", { signingRegion: "us-east-1" }, isRegion("us-west-2"));
        const { rows } = readTable({ rules: createRegionalRules("shop", own) });
        const url = { url: "https://shop.amazonaws.com", signingRegion: "us-east-1" };
        expect(rows[0]).toEqual({
            regions: /^us-west-2$/,
            standard: url,
            fips: url,
            dualStack: url,
            fipsDualStack: url,
        });
    });

    it("gives a region that only a test names a row of its own", () => {
        const isEu = {
            fn: "stringEquals",
            argv: [{ fn: "substring", argv: [{ ref: "Region" }, 0, 7, false] }, "eu-west"],
        };
        const rules = createRegionalRules("shop", endpoint("https://eu.shop.example", undefined, isEu));
        const tests = [createTest({ Region: "eu-west-7" }, "https://eu.shop.example")];
        expect(readTable({ rules, tests }).rows[0]!.regions).toEqual(/^eu-west-7$/);
    });

    it("takes in AWS's name of a partition where the host does not hold it", () => {
        const own = endpoint("https://shop.amazonaws.cn", undefined, isPartition("aws-cn"));
        const row = readTable({ rules: createRegionalRules("shop", own) }).rows[0]!;
        expect(row.regions).toEqual(/^(aws-cn-global|cn-\w+-\d+)$/);
    });

    it("leaves out what the rules answer with an error", () => {
        const rules = createRegionalRules("shop", error("no FIPS there", isPartition("aws-cn"), isTrue("UseFIPS")));
        expect(readTable({ rules }).rows[0]).toEqual({
            regions: /^cn-\w+-\d+$/,
            ...china,
            fips: null,
            fipsDualStack: null,
        });
    });

    it("takes a service whose rules give none in most regions", () => {
        const rules = [endpoint("https://shop.example", undefined, isRegion("eu-west-1"))];
        const url = "https://shop.example";
        expect(readTable({ rules }).rows).toEqual([
            { regions: /^eu-west-1$/, standard: url, fips: url, dualStack: url, fipsDualStack: url },
            {},
        ]);
    });
});

describe("readService holds endpoints against the model's own tests", () => {
    it("counts those it holds and those about other things", () => {
        const { tests } = read({
            rules: regional,
            parameters: { Till: { type: "String" } },
            tests: [
                createTest({ Region: "eu-west-1" }, "https://shop.eu-west-1.amazonaws.com/"),
                createTest({ Region: "eu-west-1", UseFIPS: true }, "https://shop-fips.eu-west-1.amazonaws.com"),
                createTest({ Endpoint: "https://h/base", UseFIPS: false }, "https://h/base"),
                createTest({ Endpoint: "https://h", UseFIPS: true }),
                createTest({ Endpoint: "no url" }),
                createTest({}),
                createTest({ Region: "not a region" }),
                createTest({ Region: "eu-west-1", Till: "9" }, "https://till.example"),
                createTest({ UseFIPS: false }, "https://shop.example"),
                createTest({ Region: "us_east_1" }, "https://shop.us_east_1.amazonaws.com"),
            ],
        }).endpoints;
        expect(tests).toEqual({ held: 7, skipped: 3 });
    });

    it.each([
        {
            name: "another URL",
            given: createTest({ Region: "eu-west-1" }, "https://till.example"),
            want: "expects https://till.example: it gets https://shop.eu-west-1.amazonaws.com",
        },
        {
            name: "an error where there is an endpoint",
            given: createTest({ Region: "eu-west-1" }),
            want: "expects an error: it gets https://shop.eu-west-1.amazonaws.com",
        },
        {
            name: "another signature",
            given: createTest({ Region: "eu-west-1" }, "https://shop.eu-west-1.amazonaws.com", {
                signingName: "till",
                signingRegion: "us-east-1",
            }),
            want: "expects https://shop.eu-west-1.amazonaws.com signed for till in us-east-1: it gets https://shop.eu-west-1.amazonaws.com",
        },
        {
            name: "an endpoint of one's own with FIPS",
            given: createTest({ Endpoint: "https://h", UseFIPS: true }, "https://h"),
            want: "expects https://h: it gets an error",
        },
    ])("names the test that expects $name", ({ given, want }) => {
        const tests = [createTest({ Region: "eu-west-1" }, "https://shop.eu-west-1.amazonaws.com"), given];
        const message = `has the endpoint test 2 (${given.documentation}), which ${want}`;
        expect(() => read({ rules: regional, tests })).toThrow(new ModelError([{ where: "a#Shop", message }]));
    });

    // The published models of account, ebs, finspace, iot-data-plane and lambda expect no dual-stack where it is by now.
    it("leaves out what a partition learned after the tests were written", () => {
        const { endpoints } = read({ rules: regional, tests: noDualStack });
        expect(endpoints.withheld).toEqual(["dual-stack in aws-cn"]);
        expect(endpoints.table).toMatchObject({
            rows: [
                { suffix: china.suffix, dualStack: null, fipsDualStack: null },
                { dualStackSuffix: "api.aws.ic.gov" },
                {},
                {},
                {},
                {},
                {},
            ],
        });
    });

    it("takes a partition to lack FIPS, not dual-stack, where the tests say so", () => {
        const tests = [...noDualStack.slice(1), createTest({ Region: "cn-north-1", UseFIPS: true })];
        expect(read({ rules: regional, tests }).endpoints.withheld).toEqual(["FIPS in aws-cn"]);
    });
});

describe("readService reads rules that need more than region, FIPS and dual-stack", () => {
    const shopArn = { ShopArn: { type: "String" } };
    const arnRules = createRegionalRules("shop", endpoint("https://{ShopArn}.example", undefined, isSet("ShopArn")));
    const fromMember: Edit = ["a#GetThingInput members token traits smithy.rules#contextParam", { name: "ShopArn" }];
    const fromPath: Edit = [
        "a#PutThing traits smithy.rules#operationContextParams",
        { ShopArn: { path: "thing.name" } },
    ];

    it.each([
        {
            name: "a parameter",
            given: { rules: regional, parameters: { ShopArn: { type: "String", required: true } } },
            want: "its endpoint depends on ShopArn",
        },
        {
            name: "optional parameters, without which they give an error",
            given: {
                rules: [endpoint("https://{Till}.{ShopArn}.example", undefined, isSet("ShopArn"), isSet("Till"))],
                parameters: { ...shopArn, Till: { type: "String" }, Sum: { type: "String" } },
            },
            want: "its endpoint depends on ShopArn, Till and Sum",
        },
        {
            name: "what every operation says differently",
            given: {
                rules: arnRules,
                parameters: shopArn,
                edits: [fromConstant("a#GetThing", "x"), fromConstant("a#PutThing", "y")],
            },
            want: "its endpoint depends on ShopArn",
        },
        {
            name: "nothing that could be given",
            given: { rules: [error("not here")] },
            want: "its endpoint rules give none in any region",
        },
    ])("gives a reason in place of a table where they need $name", ({ given, want }) => {
        const tests = [createTest({ Region: "eu-west-1" }, "https://shop.example")];
        const { endpoints, operations } = read({ ...given, tests });
        expect(endpoints).toEqual({ table: { reason: want }, tests: { held: 0, skipped: 1 }, withheld: [] });
        expect(operations.map(({ ownEndpoint }) => ownEndpoint)).toEqual([undefined, undefined]);
    });

    it.each<{ name: string; edit: Edit; want: unknown[] }>([
        { name: "with a member", edit: fromMember, want: ["token", undefined] },
        { name: "with a part of a member", edit: fromPath, want: [undefined, "thing"] },
        { name: "always", edit: fromConstant("a#PutThing", "x"), want: [undefined, true] },
    ])("marks the operation that leaves the service's endpoint $name", ({ edit, want }) => {
        const { endpoints, operations } = read({ rules: arnRules, parameters: shopArn, edits: [edit] });
        expect(endpoints.table).toEqual(readTable({ rules: regional }));
        expect(operations.map(({ ownEndpoint }) => ownEndpoint)).toEqual(want);
    });

    it("marks no operation for a constant that leads to the service's endpoint", () => {
        const rules = createRegionalRules("shop", endpoint("https://h", undefined, isTrue("IsTill")));
        const edit: Edit = ["a#PutThing traits smithy.rules#staticContextParams", { IsTill: { value: false } }];
        const { operations } = read({
            rules,
            parameters: { IsTill: { type: "Boolean", required: true, default: false } },
            edits: [edit],
        });
        expect(operations.map(({ ownEndpoint }) => ownEndpoint)).toEqual([undefined, undefined]);
    });
});
