import { wrapMarkdown } from "../../../scripts/typescript/wrap-markdown.js";
import { printJson } from "../output/print-json.js";
import type { ExampleDescription, OperationDescription } from "./describe-operation.js";
import { printCommand } from "./print-command.js";
import { printMembers } from "./print-members.js";

interface Page {
    /** How the user starts the command. */
    readonly command: string;
    /** In characters. */
    readonly width: number;
}

/** What people read of an operation. */
export function printOperation(operation: OperationDescription, page: Page): string {
    const { width } = page;
    const { name, documentation, tags, method, path, input, output, errors, examples } = operation;
    return [
        name,
        `${method} ${path}`,
        "",
        ...wrapMarkdown(documentation, width),
        "",
        ...listFacts(operation).flatMap((fact) => wrapMarkdown(fact, width)),
        "",
        `Input:${input.length === 0 ? " nothing" : ""}`,
        ...printMembers(input, { width, required: "required" }),
        "",
        `Output:${output.length === 0 ? " nothing" : ""}`,
        ...printMembers(output, { width, required: "always there" }),
        "",
        "Errors:",
        ...errors.flatMap(({ code, status, documentation: text }) => [
            `  ${code}  status ${status}`,
            ...wrapMarkdown(text, width - 6).map((line) => `      ${line}`),
        ]),
        ...examples.slice(0, 1).flatMap((example) => ["", ...printExample(name, example, page)]),
    ].join("\n");

    function listFacts({ paginated, safeToRetry, waiters }: OperationDescription): string[] {
        return [
            ...(tags.length > 0 ? [`- Belongs to ${tags.join(", ")}.`] : []),
            paginated ? `- A list, page by page: --all gives every page's ${paginated.items}.` : "",
            safeToRetry
                ? "- Safe to repeat: the client does where an attempt fails."
                : "- Not safe to repeat: the client does only where nothing was sent.",
            ...waiters.map((waiter) => `- --wait: ${waiter.documentation || waiter.name}`),
        ].filter(Boolean);
    }
}

function printExample(operation: string, { title, input, output }: ExampleDescription, page: Page): string[] {
    return [
        `Example: ${title}`,
        // Indented, the lines between quotation marks are still the same JSON.
        ...indent(printCommand({ ...page, operation, input, width: page.width - 2 })),
        "",
        ...indent(printJson(output)),
    ];
}

function indent(text: string): string[] {
    return text.split("\n").map((line) => `  ${line}`);
}
