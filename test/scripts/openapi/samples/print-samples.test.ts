import { describe, expect, it } from "vitest";
import { toCodeSamples } from "../../../../scripts/openapi/samples/to-code-samples.js";
import { toSampleService } from "../../../../scripts/openapi/samples/sample-service.js";
import { readService } from "../../../../scripts/smithy/read-service.js";
import { editModel, type Edit } from "../../models.js";

const members = "a#PutThingInput members";

/** Samples of PutThing with one member of a shape, and an example of it; by label. */
function printWith(target: string, value: unknown, ...edits: readonly Edit[]): Record<string, string> {
    const service = readService(
        editModel(
            [members, { thing: { target } }],
            ["a#PutThing traits smithy.api#examples", [{ title: "Put", input: { thing: value } }]],
            ...edits,
        ),
    );
    const operation = service.operations.find(({ name }) => name === "PutThing")!;
    const samples = toCodeSamples(operation, toSampleService(service, "./client.js"));
    return Object.fromEntries(samples.map(({ label, source }) => [label, source]));
}

/** The lines that show the value. */
function print(target: string, value: unknown, ...edits: readonly Edit[]) {
    const sources = printWith(target, value, ...edits);
    return {
        typescript: /putThing\((.*)\);\n$/s.exec(sources["TypeScript"]!)![1],
        cli: /put-thing \\\n {4}(.*) \\\n {4}--region/s.exec(sources["AWS CLI"]!)![1],
        python: /put_thing\((.*)\)\n$/s.exec(sources["boto3"]!)![1],
    };
}

describe("a sample's value", () => {
    it.each([
        {
            name: "text that a shell would take apart",
            target: "smithy.api#String",
            value: "it's $HOME",
            want: {
                typescript: '{ thing: "it\'s $HOME" }',
                cli: "--thing 'it'\\''s $HOME'",
                python: 'thing="it\'s $HOME"',
            },
        },
        {
            name: "text that looks like an option",
            target: "smithy.api#String",
            value: "-1",
            want: { typescript: '{ thing: "-1" }', cli: "--thing=-1", python: 'thing="-1"' },
        },
        {
            name: "yes",
            target: "smithy.api#Boolean",
            value: true,
            want: { typescript: "{ thing: true }", cli: "--thing", python: "thing=True" },
        },
        {
            name: "no",
            target: "smithy.api#Boolean",
            value: false,
            want: { typescript: "{ thing: false }", cli: "--no-thing", python: "thing=False" },
        },
        {
            name: "a time",
            target: "smithy.api#Timestamp",
            value: "2024-01-31T12:00:00Z",
            want: {
                typescript: '{\n    thing: new Date("2024-01-31T12:00:00.000Z"),\n}',
                cli: "--thing 2024-01-31T12:00:00Z",
                python: 'thing="2024-01-31T12:00:00Z"',
            },
        },
        {
            name: "bytes",
            target: "smithy.api#Blob",
            value: "ä",
            want: {
                typescript: '{ thing: new TextEncoder().encode("ä") }',
                cli: "--thing w6Q=",
                python: 'thing="ä".encode()',
            },
        },
        {
            name: "ASCII bytes",
            target: "smithy.api#Blob",
            value: 'a"',
            want: {
                typescript: '{\n    thing: new TextEncoder().encode("a\\""),\n}',
                cli: "--thing YSI=",
                python: 'thing=b"a\\""',
            },
        },
        {
            name: "a document with nothing in it",
            target: "smithy.api#Document",
            value: { a: null, b: [true, {}] },
            want: {
                typescript: "{ thing: { a: null, b: [true, {}] } }",
                cli: `--thing '{"a": null, "b": [true, {}]}'`,
                python: 'thing={"a": None, "b": [True, {}]}',
            },
        },
    ])("is $name", ({ target, value, want }) => {
        expect(print(target, value)).toEqual(want);
    });

    it("is a list of words, or JSON where an element is none", () => {
        const list: Edit = ["a#Texts", { type: "list", member: { target: "smithy.api#String" } }];
        expect(print("a#Texts", ["a", "b c"], list).cli).toBe(`--thing '["a", "b c"]'`);
        expect(print("a#Texts", ["a", "b"], list).cli).toBe("--thing a b");
        expect(print("a#Texts", [], list).cli).toBe("--thing '[]'");
    });

    it("is a file of the shell's where it is a stream", () => {
        const edits: Edit[] = [
            ["a#Body", { type: "blob", traits: { "smithy.api#streaming": {} } }],
            [`${members} thing traits`, { "smithy.api#httpPayload": {} }],
        ];
        expect(print("a#Body", "bytes", ...edits).cli).toBe("--thing fileb://input.bin");
    });
});

describe("a sample", () => {
    it("passes arguments in a dictionary where Python has no such names", () => {
        const edits: Edit[] = [
            [members, { from: { target: "smithy.api#String" } }],
            ["a#PutThing traits smithy.api#examples", [{ title: "Put", input: { from: "a" } }]],
        ];
        expect(printWith("smithy.api#String", "", ...edits)["boto3"]).toContain('client.put_thing(**{"from": "a"})');
    });

    it("names an endpoint where nobody else can", () => {
        const sources = printWith("smithy.api#String", "a", [
            "a#Shop traits aws.endpoints#standardRegionalEndpoints",
            undefined,
        ]);
        expect(sources["TypeScript"]).toContain('new Shop({ region: "us-east-1", endpoint: "https://example.com" })');
        expect(sources["AWS CLI"]).toContain("--endpoint-url https://example.com\n");
        expect(sources["boto3"]).toContain('endpoint_url="https://example.com"');
    });

    it("is not there without an example that succeeds", () => {
        expect(printWith("smithy.api#String", "a", ["a#PutThing traits smithy.api#examples", undefined])).toEqual({});
    });
});
