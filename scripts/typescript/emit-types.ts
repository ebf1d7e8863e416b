import type { EnumShape, Service, Shape, UnionShape } from "../service.js";
import { toTypeName } from "./names.js";
import { printDoc, printImport, width } from "./print.js";
import {
    type InterfaceOptions,
    isNamedType,
    isStream,
    printInterface,
    printMembers,
    toDeprecationDoc,
} from "./print-type.js";

export const inputOptions: InterfaceOptions = { streamType: "StreamingBlob" };
export const outputOptions: InterfaceOptions = { streamType: "ReadableStream<Uint8Array>" };

/**
 * Prints types.gen.ts: an interface for each input and output, and a type for each structure, union and enum in them.
 *
 * @param runtime specifier under which it imports the runtime.
 * @example
 * const service = readService(await readFile("lambda.json", "utf8"));
 * await writeFile("types.gen.ts", emitTypes(service, "finspace-data/runtime"));
 */
export function emitTypes({ operations, shapes }: Service, runtime: string): string {
    const structures = operations.flatMap(({ name, input, output }) => [
        printInterface(`${name}Input`, [input.documentation || `Input of ${name}.`], input.members, inputOptions),
        printInterface(`${name}Output`, [output.documentation || `Output of ${name}.`], output.members, outputOptions),
    ]);
    const printed = new Set(operations.flatMap(({ name }) => [`${name}Input`, `${name}Output`]));
    const others = shapes.filter((shape) => isNamedType(shape) && !printed.has(toTypeName(shape.name)));
    const hasUnion = others.some(({ kind }) => kind === "union");
    const isStreamed = operations.some(({ input }) => input.members.some(({ target }) => isStream(target)));
    const used = [...(hasUnion ? ["OneOf"] : []), ...(isStreamed ? ["StreamingBlob"] : [])];
    const imports = used.length > 0 ? `${printImport("import type", used, runtime)}\n` : "";
    return imports + [...structures, ...others.map(printShape)].join("\n");
}

function printShape(shape: Shape): string {
    switch (shape.kind) {
        case "enum":
        case "intEnum":
            return printEnum(shape);
        case "union":
            return printUnionType(shape);
        case "structure":
            return printInterface(
                toTypeName(shape.name),
                [shape.documentation, toDeprecationDoc(shape.deprecated)],
                shape.members,
            );
        default:
            throw new Error(`${shape.id} has no type of its own`);
    }
}

function printEnum(shape: EnumShape): string {
    const alternatives = shape.values.map(({ value }) => JSON.stringify(value));
    return printDoc(toEnumDoc(shape)) + printAlternatives(toTypeName(shape.name), alternatives);
}

/** Documentation of an enum, and of each of its values. */
export function toEnumDoc({ documentation, deprecated, values }: EnumShape): string[] {
    const list = values
        .filter((value) => value.documentation !== "")
        .map((value) => `- \`${value.value}\`: ${value.documentation.replace(/\n(?=[^\n])/g, "\n  ")}`)
        .join("\n");
    return [documentation, list, toDeprecationDoc(deprecated)];
}

/** The type of a union, of which exactly one member is set. */
export function printUnionType({ name, documentation, deprecated, members }: UnionShape): string {
    const doc = printDoc([documentation, toDeprecationDoc(deprecated)]);
    const printed = printMembers(members.map((member) => ({ ...member, required: true })));
    return `${doc}export type ${toTypeName(name)} = OneOf<{${printed}}>;\n`;
}

function printAlternatives(name: string, alternatives: readonly string[]): string {
    const [head, flat] = [`export type ${name} =`, `${alternatives.join(" | ")};\n`];
    if (head.length + 1 + flat.length <= width + 1) return `${head} ${flat}`;
    if (4 + flat.length <= width + 1) return `${head}\n    ${flat}`;
    return `${head}\n${alternatives.map((alternative) => `    | ${alternative}`).join("\n")};\n`;
}
