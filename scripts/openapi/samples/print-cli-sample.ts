import { quoteWord } from "../../quote-word.js";
import type { BoundMember, Example, Member, Operation } from "../../service.js";
import { convertExample, toBase64 } from "../../typescript/convert-example.js";
import { isStream } from "../../typescript/print-type.js";
import { jsonSyntax, printTree, tab } from "./print-tree.js";
import { findSampleEndpoint, type SampleService } from "./sample-service.js";
import { toSeparatedName } from "./to-separated-name.js";

/** A call of the AWS CLI, for a POSIX shell. */
export function printCliSample(operation: Operation, input: Example["input"], service: SampleService): string {
    const members = new Map(operation.input.members.map((member) => [member.name, member]));
    const example = Object.entries(convertExample(operation.input, input, { toLeaf: toText }));
    const endpoint = findSampleEndpoint(service, operation);
    const streams = operation.output.members.some(({ target }) => isStream(target));
    const lines = [
        `aws ${service.cliName} ${toSeparatedName(operation.name, "-")}`,
        ...example.map(([name, value]) => printOption(name, value, members.get(name))),
        `--region ${service.region}`,
        ...(endpoint === undefined ? [] : [`--endpoint-url ${endpoint}`]),
        ...(streams ? ["output.bin"] : []),
    ];
    return `${lines.join(` \\\n${tab}`)}\n`;
}

function printOption(name: string, value: unknown, member: BoundMember | undefined): string {
    const option = toSeparatedName(name, "-");
    if (typeof value === "boolean" && member?.target.kind === "boolean") return `--${value ? "" : "no-"}${option}`;
    if (member !== undefined && isStream(member.target)) return `--${option} fileb://input.bin`;
    const text = printValue(value);
    return text.startsWith("-") ? `--${option}=${text}` : `--${option} ${text}`;
}

function printValue(value: unknown): string {
    if (Array.isArray(value) && value.length > 0 && value.every(isWord))
        return value.map((item) => quoteWord(String(item))).join(" ");
    if (typeof value === "object" && value !== null) return quoteWord(printTree(value, jsonSyntax, 1, tab.length + 20));
    return quoteWord(String(value));
}

/** What needs no JSON to be an element. */
function isWord(value: unknown): value is string | number {
    return typeof value === "number" || (typeof value === "string" && /^[^-[{\s]\S*$/.test(value));
}

/** The CLI takes bytes in base64. */
function toText({ target }: Member, value: unknown): unknown {
    return target.kind === "blob" ? toBase64(String(value)) : value;
}
