import type { Example, Member, Operation } from "../../service.js";
import { convertExample } from "../../typescript/convert-example.js";
import { Raw } from "../../typescript/print.js";
import { jsonSyntax, printTree, sampleWidth, type Syntax, tab } from "./print-tree.js";
import { findSampleEndpoint, type SampleService } from "./sample-service.js";
import { toSeparatedName } from "./to-separated-name.js";

const syntax: Syntax = {
    ...jsonSyntax,
    printScalar: (value) =>
        value === null ? "None" : typeof value === "boolean" ? (value ? "True" : "False") : JSON.stringify(value),
    trailing: ",",
};

/** Words that cannot name an argument. */
const keywords = new Set(
    (
        "False None True and as assert async await break class continue def del elif else except finally for from global " +
        "if import in is lambda nonlocal not or pass raise return try while with yield"
    ).split(" "),
);

/** A call of boto3. */
export function printPythonSample(operation: Operation, input: Example["input"], service: SampleService): string {
    const endpoint = findSampleEndpoint(service, operation);
    const options = [
        JSON.stringify(service.cliName),
        `region_name=${JSON.stringify(service.region)}`,
        ...(endpoint === undefined ? [] : [`endpoint_url=${JSON.stringify(endpoint)}`]),
    ];
    const before = operation.output.members.length > 0 ? "response = " : "";
    const members = Object.entries(convertExample(operation.input, input, { toLeaf: toPython }));
    return [
        "import boto3",
        "",
        printCall("client = boto3.client", options, (option) => option),
        printCall(
            `${before}client.${toSeparatedName(operation.name, "_")}`,
            toArguments(members),
            (argument) => argument,
        ),
        "",
    ].join("\n");
}

/** An argument for each member; all in one where a member's name is none in Python. */
function toArguments(members: readonly (readonly [name: string, value: unknown])[]): string[] {
    if (members.some(([name]) => !/^[A-Za-z_]\w*$/.test(name) || keywords.has(name)))
        return [`**${printTree(Object.fromEntries(members), syntax, 1, tab.length + 2)}`];
    return members.map(([name, value]) => `${name}=${printTree(value, syntax, 1, tab.length + name.length + 1)}`);
}

function printCall(head: string, args: readonly string[], print: (argument: string) => string): string {
    const flat = `${head}(${args.map(print).join(", ")})`;
    if (args.length === 0 || (flat.length < sampleWidth && !flat.includes("\n"))) return flat;
    return `${head}(\n${args.map((argument) => `${tab}${argument},\n`).join("")})`;
}

function toPython({ target }: Member, value: unknown): unknown {
    if (target.kind !== "blob") return value;
    const text = String(value);
    // A literal of bytes is ASCII.
    return new Raw(/^[ -~]*$/.test(text) ? `b${JSON.stringify(text)}` : `${JSON.stringify(text)}.encode()`);
}
