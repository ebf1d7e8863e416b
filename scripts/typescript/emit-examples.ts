import type { ErrorStructure, Operation, Service } from "../service.js";
import { printConst, printDoc, printImport } from "./print.js";
import { toExample } from "./to-example.js";
import { toSample } from "./to-sample.js";

/**
 * Prints examples.gen.ts: what a mock of each operation answers unless told otherwise, after the model's first example of
 * a success and of each error.
 *
 * @param runtime specifier under which it imports the runtime.
 */
export function emitExamples({ operations }: Service, runtime: string): string {
    const rows = operations.map((operation) => [operation.name, toRow(operation)]);
    return [
        printImport("import type", ["ExampleTable"], runtime),
        "\n",
        printDoc(["An output of each operation, and the members of each of its errors."]),
        printConst("export const examples: ExampleTable", Object.fromEntries(rows)),
    ].join("");
}

function toRow({ output, errors, examples }: Operation): object {
    const success = examples.find((example) => example.output !== undefined)?.output;
    const told = errors.flatMap((error) => toErrorRow(error, examples));
    return {
        output: success ? toExample(output, success) : toSample(output),
        ...(told.length > 0 && { errors: Object.fromEntries(told) }),
    };
}

function toErrorRow(error: ErrorStructure, examples: Operation["examples"]): [code: string, members: object][] {
    const example = examples.find((one) => one.error?.name === error.name);
    const members = example ? toExample(error, example.error!.content) : {};
    return Object.keys(members).length > 0 ? [[error.name, members]] : [];
}
