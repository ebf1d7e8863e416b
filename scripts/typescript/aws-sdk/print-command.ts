import type { Operation, Service } from "../../service.js";
import { computeMethodNames } from "../names.js";
import { printDoc, width } from "../print.js";
import { toDeprecationDoc } from "../print-type.js";
import { printReturn, printSignature } from "./print-function.js";
import { toCommandName, toSdkTypeName } from "./sdk-names.js";

/** Prints a command's class, with the types of its input and output. */
export function printCommand(operation: Operation, service: Service): string {
    const { name, input, output, documentation, deprecated } = operation;
    const command = toCommandName(operation);
    const method = computeMethodNames(service).get(operation)!;
    return [
        printDoc([`Input of ${command}.`]),
        printEmptyInterface(`${command}Input`, [toSdkTypeName(input)]),
        "\n",
        printDoc([`Output of ${command}.`]),
        printEmptyInterface(`${command}Output`, [toSdkTypeName(output), "SdkMetadataBearer"]),
        "\n",
        printDoc([documentation, service.deprecated === undefined ? toDeprecationDoc(deprecated) : ""]),
        printHead(`export class ${command} extends SdkCommand`, [`${command}Input`, `${command}Output`]),
        printSignature(
            "protected override call",
            [`client: own.${service.name}`, `input: types.${name}Input`, "options: CallOptions"],
            "Promise<object> {",
            1,
        ),
        printReturn(`client.${method}`, ["input", "options"], 2),
        "    }\n}\n",
    ].join("");
}

/** An interface with what its parents have; a shape that the model lacks is none. */
function printEmptyInterface(name: string, parents: readonly (string | undefined)[]): string {
    const given = parents.filter((parent) => parent !== undefined);
    const head = `export interface ${name}`;
    if (given.length === 0) return `${head} {}\n`;
    const flat = `${head} extends ${given.join(", ")} {}\n`;
    if (flat.length <= width + 1) return flat;
    const below = `${head}\n    extends ${given.join(", ")} {}\n`;
    return below.length - head.length <= width + 2 ? below : `${head}\n    extends ${given.join(",\n        ")} {}\n`;
}

function printHead(head: string, types: readonly string[]): string {
    const flat = `${head}<${types.join(", ")}> {\n`;
    return flat.length <= width + 1 ? flat : `${head}<\n    ${types.join(",\n    ")}\n> {\n`;
}
