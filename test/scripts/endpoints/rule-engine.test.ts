import { describe, expect, it } from "vitest";
import { createRuleEngine } from "../../../scripts/endpoints/rule-engine.js";
import { ModelError } from "../../../scripts/smithy/model-error.js";
import { createRegionalRules, createRuleSet, endpoint, type Condition } from "../../support/endpoint-rules.js";

function createEngine(traits: object) {
    const own = { "aws.auth#sigv4": { name: "shop" }, ...traits };
    return createRuleEngine("a#Shop", { type: "service", traits: own })!;
}

function evaluate(rules: readonly object[], params: Record<string, string | boolean> = { Region: "eu-west-1" }) {
    return createEngine({ "smithy.rules#endpointRuleSet": createRuleSet(rules) }).evaluate(params, new Map());
}

describe("createRuleEngine", () => {
    it("gives none for a service without rules", () => {
        expect(createRuleEngine("a#Shop", { type: "service" })).toBeUndefined();
    });

    it.each([
        { name: "a region", given: { Region: "eu-west-1" }, want: "https://shop.eu-west-1.amazonaws.com" },
        {
            name: "FIPS",
            given: { Region: "cn-north-1", UseFIPS: true },
            want: "https://shop-fips.cn-north-1.amazonaws.com.cn",
        },
        {
            name: "dual-stack",
            given: { Region: "eu-west-1", UseDualStack: true },
            want: "https://shop.eu-west-1.api.aws",
        },
        { name: "an endpoint", given: { Endpoint: "https://h/base/" }, want: "https://h/base" },
    ])("evaluates rules for $name", ({ given, want }) => {
        expect(evaluate(createRegionalRules("shop"), given)).toEqual({ url: want });
    });

    it("gives nothing where the rules answer with an error", () => {
        expect(evaluate(createRegionalRules("shop"), {})).toBeUndefined();
    });

    it("gives nothing where a parameter is missing", () => {
        const rules = createRuleSet([endpoint("https://h")], { Shop: { type: "String", required: true } });
        const engine = createEngine({ "smithy.rules#endpointRuleSet": rules });
        expect(engine.evaluate({}, new Map())).toBeUndefined();
        expect(engine.evaluate({ Shop: "x" }, new Map())).toEqual({ url: "https://h" });
    });

    it("takes features from the partitions it is told of", () => {
        const engine = createEngine({ "smithy.rules#endpointRuleSet": createRuleSet(createRegionalRules("shop")) });
        const limits = new Map([["aws-cn", { supportsFIPS: false }]]);
        expect(engine.evaluate({ Region: "cn-north-1", UseFIPS: true }, limits)).toBeUndefined();
        expect(engine.evaluate({ Region: "eu-west-1", UseFIPS: true }, limits)).toBeDefined();
        expect(engine.evaluate({ Region: "cn-north-1", UseFIPS: true }, new Map())).toBeDefined();
    });

    it.each([
        { name: "another region", given: { signingRegion: "us-east-1" }, want: { signingRegion: "us-east-1" } },
        { name: "another name", given: { signingName: "till" }, want: { signingName: "till" } },
        { name: "the service's own name, which goes without saying", given: { signingName: "shop" }, want: {} },
    ])("tells a signature for $name", ({ given, want }) => {
        expect(evaluate([endpoint("https://h", given)])).toEqual({ url: "https://h", ...want });
    });

    it.each([
        {
            name: "the first of several signatures that it can make",
            schemes: ["sigv4a", "sigv4"],
            want: { url: "https://h" },
        },
        { name: "nothing where there is no such signature", schemes: ["sigv4a"], want: undefined },
    ])("gives $name", ({ schemes, want }) => {
        const authSchemes = schemes.map((name) => ({ name }));
        const rule = { ...endpoint("https://h"), endpoint: { url: "https://h", properties: { authSchemes } } };
        expect(evaluate([rule])).toEqual(want);
    });

    it.each<{ name: string; rule: object; want: string }>([
        {
            name: "a function that the library lacks",
            rule: endpoint("https://h", undefined, { fn: "guess", argv: [] } satisfies Condition),
            want: "function guess not loaded in endpointFunctions.",
        },
        {
            name: "headers",
            rule: { type: "endpoint", conditions: [], endpoint: { url: "https://h", headers: { "x-a": ["b"] } } },
            want: "headers are not supported yet",
        },
    ])("refuses rules with $name", ({ rule, want }) => {
        expect(() => evaluate([rule])).toThrow(
            new ModelError([{ where: "a#Shop", message: `has endpoint rules that cannot be evaluated: ${want}` }]),
        );
    });

    it.each([
        { given: { version: "2.0", parameters: {}, rules: [] }, want: "the version is 2.0, known is 1" },
        { given: { version: "1.0" }, want: "they have no parameters" },
    ])("refuses $want", ({ given, want }) => {
        expect(() => createEngine({ "smithy.rules#endpointRuleSet": given })).toThrow(
            new ModelError([{ where: "a#Shop", message: `has endpoint rules that cannot be read: ${want}` }]),
        );
    });
});

describe("createRuleEngine for a decision diagram", () => {
    // Node 1 is the end; node 2 asks for FIPS, node 3 for a region.
    const nodes = [-1, 1, -1, 0, 100_000_001, 3, 1, 100_000_002, 100_000_003];
    const diagram = {
        ...createRuleSet([]),
        rules: undefined,
        conditions: [
            { fn: "booleanEquals", argv: [{ ref: "UseFIPS" }, true] },
            { fn: "aws.partition", argv: [{ ref: "Region" }], assign: "P" },
        ],
        results: [
            { type: "error", conditions: [], error: "no FIPS" },
            { type: "endpoint", conditions: [], endpoint: { url: "https://shop.{Region}.{P#dnsSuffix}" } },
            { type: "error", conditions: [], error: "no region" },
        ],
        root: 2,
        nodes: Buffer.from(Int32Array.from(nodes).buffer).swap32().toString("base64"),
    };
    const engine = createEngine({ "smithy.rules#endpointBdd": diagram });

    it("gives nothing where a parameter is missing", () => {
        const { parameters, ...rest } = diagram;
        const shop = { ...rest, parameters: { ...parameters, Shop: { type: "String", required: true } } };
        const params = { Region: "cn-north-1" };
        expect(createEngine({ "smithy.rules#endpointBdd": shop }).evaluate(params, new Map())).toBeUndefined();
    });

    it.each([
        { given: { Region: "cn-north-1" }, want: { url: "https://shop.cn-north-1.amazonaws.com.cn" } },
        { given: { Region: "cn-north-1", UseFIPS: true }, want: undefined },
    ])("walks it for $given", ({ given, want }) => {
        expect(engine.evaluate(given, new Map())).toEqual(want);
    });
});
