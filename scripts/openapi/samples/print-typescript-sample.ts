import type { Example, Operation } from "../../service.js";
import { findItems } from "../../typescript/find-items.js";
import { printKey } from "../../typescript/print.js";
import { toExample } from "../../typescript/to-example.js";
import { jsonSyntax, printTree, type Syntax } from "./print-tree.js";
import { findSampleEndpoint, type SampleService } from "./sample-service.js";

const syntax: Syntax = { ...jsonSyntax, printKey, pad: " ", trailing: "," };

/** A call of the generated client; a list is iterated, all its pages. */
export function printTypeScriptSample(operation: Operation, input: Example["input"], service: SampleService): string {
    const { client, className, methods, region } = service;
    const endpoint = findSampleEndpoint(service, operation);
    const options = { region, ...(endpoint !== undefined && { endpoint }) };
    const hasItems = findItems(operation) !== undefined;
    const before = hasItems
        ? "for await (const item of "
        : operation.output.members.length > 0
          ? "const output = "
          : "";
    const call = `${hasItems ? "" : "await "}client.${methods.get(operation)!}(`;
    const members = Object.keys(input).length === 0 ? "" : toInput(operation, input, `${before}${call}`.length);
    return [
        `import { ${className} } from ${JSON.stringify(client)};`,
        "",
        `const client = new ${className}(${printTree(options, syntax)});`,
        `${before}${call}${members})${hasItems ? ") {" : ";"}`,
        ...(hasItems ? ["    console.log(item);", "}"] : []),
        "",
    ].join("\n");
}

function toInput({ input }: Operation, example: Example["input"], column: number): string {
    return printTree(toExample(input, example), syntax, 0, column);
}
