import { search } from "@jmespath-community/jmespath";
import * as fc from "fast-check";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { listCalls } from "../../../scripts/typescript/code.js";
import { toRaw } from "../../../scripts/typescript/print-code.js";
import { printConst } from "../../../scripts/typescript/print.js";
import { toSelect } from "../../../scripts/typescript/to-select.js";
import * as jmespath from "../../../src/runtime/jmespath.js";
import { compile, listComplaints } from "../../support/compile.js";
import { seed } from "../../support/seed.js";

type Select = (output: unknown, input?: unknown) => unknown;
type Json = Parameters<typeof search>[0];

const runtime = new Map<string, unknown>(Object.entries(jmespath));

/** The function that an expression is compiled into. */
function load(expression: string, source: "output" | "inputOutput" = "output"): Select {
    const code = toSelect(expression, source);
    const calls = listCalls(code);
    const functions = calls.map((name) => runtime.get(name));
    // oxlint-disable-next-line typescript/no-implied-eval -- what is tested is code
    return new Function(...calls, `return ${toRaw(code).text}`)(...functions) as Select;
}

function attempt(run: () => unknown): unknown {
    try {
        return { value: run() ?? null };
    } catch {
        return "fails";
    }
}

const names = ["a", "b", "c", "d"] as const;

/** JSON whose members have few names, so that expressions find something. */
function toJson(leaf: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
    return fc.letrec<{ value: Json; list: Json; object: Json; leaf: Json }>((tie) => ({
        value: fc.oneof({ maxDepth: 4, withCrossShrink: true }, tie("leaf"), tie("list"), tie("object")),
        list: fc.array(tie("value"), { maxLength: 4 }),
        object: fc.dictionary(fc.constantFrom(...names), tie("value"), { maxKeys: 4 }),
        leaf,
    })).value;
}

const leaf = fc.constantFrom<Json>(null, true, false, 0, 1, 2, -1);
const words = fc.constantFrom<Json>("", "x", "xy", "DONE", "🖼", "1", "true");
const json = toJson(fc.oneof(leaf, words));
/** The library takes slices of a text, too, which is not JMESPath's way. */
const jsonWithoutText = toJson(leaf);

const expressions = [
    // What AWS's own waiters are made of
    "a",
    "a.b.c",
    "a[].b",
    "a[*].b",
    "a[].b[].c",
    "a[*].b[*].c[]",
    "a[0].b",
    "a[-1]",
    "a[].[b, c][]",
    "a[?b == 'DONE']",
    "a[?b == 'DONE'].c",
    "a[?b != 'DONE'] | [0]",
    "a[?b == 'DONE' && c != `1`].d | [0]",
    "length(a) == `0`",
    "length(a[?b == 'x']) > `0`",
    "length(a[?!(length(b) == `1` && c == d)]) == `0`",
    "contains(a[].[length(b[?c == 'DONE']) >= d][], `false`)",
    "contains(a, 'x')",
    "contains(keys(a), 'b')",
    "a[*].[contains(b, 'x'), contains(c, 'x')][]",
    "(a | length(keys(@))) >= `1`",
    "a || b",
    "a && b || !c",
    "!a",
    "a.*",
    "a.*.b[]",
    "*.b",
    "not_null(a, b, `{}`)",
    // The rest of the grammar
    "@",
    "@.a",
    '"a"."b"',
    "'raw \\' text'",
    '`{"a": [1, {"b": null}]}`',
    "`null`",
    "a == b",
    "a != `[1]`",
    'a == `{"b": 1}`',
    "a == `null`",
    "'x' == a",
    "`1` == `1`",
    "(a == b) == `true`",
    "(a == b) == 'x'",
    "(a < b) == `null`",
    "a < b",
    "a <= `1`",
    "a > `0` && b >= `1`",
    "a < b || c",
    "!a && !b",
    "!(a && b)",
    "a && (b || c) && d",
    "a || b || c || d",
    "(a || b) && (c || d)",
    "(a == 'x' || b == 'x') && c",
    "[a, b]",
    "[a, b][]",
    "[[a], b][][]",
    "a.[b, c]",
    "a.[b, c] | [0]",
    "{x: a, y: b.c}",
    "{x: a, y: b}.x",
    "a.{x: b, y: @}",
    "a[*].{x: b}",
    "a | b",
    "a | [b, c]",
    "a | [@, b]",
    "a | 'x'",
    "length(a) | (b || @)",
    "a | (b || @)",
    "(a || b).c",
    "a[]",
    "a[][]",
    "a[*][*]",
    "a[*][0]",
    "a[*] | [0]",
    "a[?b][]",
    "a[?@]",
    "a[?@ == `1`]",
    "a[?b[?c]].d",
    "a[?!b].[c]",
    "a[?contains(@, 'x')]",
    "a[?b || c == 'x'].d",
    "a.length(@)",
    "a[].length(@)",
    "length(@)",
    "keys(a)[0]",
    "values(a)",
    "values(a)[*].b",
    "starts_with(a, 'x')",
    "ends_with(a, b)",
    "starts_with(a, 'x') && b",
    "not_null(a)",
    "to_string(a)",
    "to_string(a) == '1'",
    "type(a)",
    "type(@) == 'object'",
    "a[?`true`]",
    "a[?`[[1]]`[?@]]",
    "a[].{x: `1`}",
    "a[?type(b) == 'string' && starts_with(b, 'x')].c",
];

const slices = [
    "a[0:2]",
    "a[:1]",
    "a[1:]",
    "a[::2]",
    "a[::-1]",
    "a[-2:]",
    "a[3:0:-1]",
    "a[-9:9:3]",
    "a[1:3].b",
    "a[*][:1]",
];

function join(...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> {
    return fc
        .tuple(...parts.map((part) => (typeof part === "string" ? fc.constant(part) : part)))
        .map((all) => all.join(""));
}

/** Any expression of the grammar, but for slices. */
const randomExpression = fc.letrec<{ any: string; atom: string; step: string }>((tie) => {
    const any = tie("any");
    return {
        any: fc.oneof(
            { maxDepth: 4, withCrossShrink: true },
            tie("atom"),
            join(any, tie("step")),
            join(any, tie("step")),
            join("(", any, ")"),
            join("!", any),
            join(any, fc.constantFrom(" && ", " || ", " | ", " == ", " != ", " < ", " >= "), any),
            join("[", any, ", ", any, "]"),
            join("{x: ", any, ", a: ", any, "}"),
            join(fc.constantFrom("keys", "length", "not_null", "to_string", "type", "values"), "(", any, ")"),
            join(fc.constantFrom("contains", "ends_with", "not_null", "starts_with"), "(", any, ", ", any, ")"),
        ),
        atom: fc.constantFrom(...names, ...names, "@", "*", "'x'", "`1`", "`true`", "`null`", "`[]`", '`{"a": 1}`'),
        step: fc.oneof(
            fc.constantFrom(".a", ".b", ".*", "[0]", "[-1]", "[*]", "[]", ".length(@)"),
            join("[?", any, "]"),
            join(".[", any, "]"),
            join(".{x: ", any, "}"),
        ),
    };
}).any;

describe("toSelect", () => {
    it.each([
        ...expressions.map((expression) => ({ expression, values: json })),
        ...slices.map((expression) => ({ expression, values: jsonWithoutText })),
    ])("does what the library does: $expression", ({ expression, values }) => {
        const select = load(expression);
        fc.assert(
            fc.property(values, (value) => {
                expect(attempt(() => select(value))).toEqual(attempt(() => search(value, expression)));
            }),
            { seed, numRuns: 150 },
        );
    });

    it("does what the library does with any expression", () => {
        fc.assert(
            fc.property(randomExpression, fc.array(json, { minLength: 5, maxLength: 5 }), (expression, values) => {
                const select = load(expression);
                for (const value of values)
                    expect(attempt(() => select(value))).toEqual(attempt(() => search(value, expression)));
            }),
            { seed, numRuns: 1500 },
        );
    });

    it.each([
        { given: "status", want: '(output) => getMember(output, "status")' },
        { given: "a.b.c", want: '(output) => getMember(output, "a", "b", "c")' },
        {
            given: "artworks[].state",
            want: '(output) => mapList((item) => getMember(item, "state"), flattenList(getMember(output, "artworks")))',
        },
        {
            given: "a[?b == 'x']",
            want: '(output) => dropNulls(filterList((item) => getMember(item, "b") === "x", getMember(output, "a")))',
        },
        { given: "a && b", want: '(output) => andThen(getMember(output, "a"), () => getMember(output, "b"))' },
        { given: "!(a && b)", want: '(output) => !(isTrue(getMember(output, "a")) && isTrue(getMember(output, "b")))' },
        {
            given: "a < b || c != d",
            want: '(output) => compare(getMember(output, "a"), "<", getMember(output, "b")) || !isEqual(getMember(output, "c"), getMember(output, "d"))',
        },
        {
            given: "a | [0].b | length(@)",
            want: '(output) => getLength(getMember(getItem(getMember(output, "a"), 0), "b"))',
        },
        {
            given: "a.b | [c, d]",
            want: '(output) => pipe((value) => [getMember(value, "c"), getMember(value, "d")], getMember(output, "a", "b"))',
        },
        { given: '{"__proto__": a, x: @}', want: '(output) => ({ ["__proto__"]: getMember(output, "a"), x: output })' },
        { given: "`true`", want: "() => true" },
    ])("writes $given as a readable function", ({ given, want }) => {
        expect(toRaw(toSelect(given, "output")).text).toBe(want);
    });

    it.each([
        {
            given: "output.a == input.b",
            want: '(output, input) => isEqual(getMember(output, "a"), getMember(input, "b"))',
        },
        { given: "output.a", want: '(output) => getMember(output, "a")' },
        { given: "input.a", want: '(_output, input) => getMember(input, "a")' },
        { given: "keys(@)", want: "(output, input) => getKeys({ input, output })" },
    ])("writes $given of output and input as a function of both", ({ given, want }) => {
        expect(toRaw(toSelect(given, "inputOutput")).text).toBe(want);
    });

    it("asks an output and an input as one object", () => {
        const [output, input] = [{ list: [1, 2, 3] }, { count: 3 }];
        const expression = "length(output.list) >= input.count";
        expect(load(expression, "inputOutput")(output, input)).toBe(true);
        expect(search({ input, output }, expression)).toBe(true);
    });

    it("gives code that compiles under strict settings", () => {
        const selects = [...expressions, ...slices].map((expression) => toSelect(expression, "output"));
        const calls = [...new Set(selects.flatMap(listCalls))];
        const lines = selects.map((select) => `    ${toRaw(select).text},\n`);
        const code = [
            `import { ${calls.join(", ")} } from "./src/runtime/index.js";\n`,
            `export const selects: ((output: unknown, input: unknown) => unknown)[] = [\n${lines.join("")}];\n`,
        ].join("");
        expect(listComplaints(compile({ "selects.ts": code }))).toEqual([]);
    }, 60_000);

    it.each([
        "DatabaseInstances[].DatabaseInstanceStatus",
        "AutoScalingGroups[].Instances[].LifecycleState",
        "Reservations[].Instances[?State.Name == 'running'].SubnetIdentifier[]",
        "contains(AutoScalingGroups[].[length(Instances[?LifecycleState == 'InService']) >= MinimalSize][], `false`)",
        "services[?!(length(deployments) == `1` && runningCount == desiredCount)] | length(@) == `0`",
        "ConfigurationItems[*].{identifier: ResourceIdentifier, status: ConfigurationItemStatus}.status",
        "[ReplicationInstance.Status, ReplicationInstance.PendingModifiedValues.EngineVersion][?@ == 'available']",
        "ReplicationInstance.PendingModifiedValues && !ReplicationInstance.IsPubliclyAccessible || length(Tags) > `0`",
        "(VerificationAttributes || IdentityAttributes).*.VerificationStatus | [0] || DefaultStatus",
        "DescriptionOfTheWholeCertificate.DomainValidationOptions[].ValidationStatus | [@, length(@)]",
        "starts_with(DescriptionOfTheWholeCertificate.DomainValidationOptions[0].ValidationStatus, 'PENDING_')",
    ])("breaks lines as prettier does: %s", async (expression) => {
        const rows = { waiter: { acceptors: [{ select: toRaw(toSelect(expression, "output")) }] } };
        const text = printConst("export const rows", rows);
        expect(text).toBe(await format(text, { parser: "typescript", printWidth: 120, tabWidth: 4 }));
    });
});
