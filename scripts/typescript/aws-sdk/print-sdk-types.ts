import type { BoundStructure, EnumShape, Member, Service, Shape } from "../../service.js";
import { inputOptions, outputOptions, printUnionType, toEnumDoc } from "../emit-types.js";
import { listInner } from "../inner-members.js";
import { toTypeName } from "../names.js";
import { printDoc, printLiteral, width } from "../print.js";
import { isNamedType, printInterface, toDeprecationDoc } from "../print-type.js";
import { toSdkTypeName } from "./sdk-names.js";

/**
 * Prints the types of inputs, outputs and what is in them, under the names of their shapes. As in the SDK, what an input
 * requires must be named and may be undefined, and an output may lack any member: code that makes outputs of its own,
 * for a test, compiles as well as code that reads them.
 */
export function printSdkTypes({ operations, shapes }: Service): string {
    const inputs = findInputShapes(operations.map(({ input }) => input));
    const printed = new Map<string, string>();
    for (const operation of operations) {
        const { input, output } = operation;
        add(toSdkTypeName(input), (name) =>
            printSide(name, `Input of ${operation.name}.`, input, { ...inputOptions, isLoose: true }),
        );
        add(toSdkTypeName(output), (name) => {
            const loose = { ...output, members: toOptional(output.members) };
            return printSide(name, `Output of ${operation.name}.`, loose, outputOptions);
        });
    }
    for (const shape of shapes.filter(isNamedType))
        add(toTypeName(shape.name), (name) => printShape(name, shape, inputs.has(shape)));
    return [...printed.values()].join("\n");

    /** A shape may be the input or output of several operations, and a member's, too. */
    function add(name: string | undefined, print: (name: string) => string): void {
        if (name !== undefined && !printed.has(name)) printed.set(name, print(name));
    }
}

function printSide(name: string, what: string, { documentation, members }: BoundStructure, options: object): string {
    return printInterface(name, [documentation || what], members, options);
}

function printShape(name: string, shape: Shape, isInput: boolean): string {
    if (shape.kind === "enum" || shape.kind === "intEnum") return printSdkEnum(name, shape);
    if (shape.kind === "union") return printUnionType(shape);
    const { members } = shape as Shape & { kind: "structure" };
    const doc = [shape.documentation, toDeprecationDoc(shape.deprecated)];
    return printInterface(name, doc, isInput ? members : toOptional(members), { isLoose: true });
}

/** A constant with the values, and a type of the same name. */
function printSdkEnum(name: string, shape: EnumShape): string {
    const values = Object.fromEntries(shape.values.map((value) => [value.name, value.value]));
    const head = `export const ${name} = `;
    const constant = `${head}${printLiteral(values, 0, head.length + " as const".length)} as const;\n`;
    const type = `(typeof ${name})[keyof typeof ${name}];\n`;
    const start = `export type ${name} =`;
    const gap = start.length + 1 + type.length <= width + 1 ? " " : "\n    ";
    return `${printDoc(toEnumDoc(shape))}${constant}${start}${gap}${type}`;
}

function toOptional<Some extends Member>(members: readonly Some[]): Some[] {
    return members.map((member) => ({ ...member, required: false }));
}

/** Every shape that members of inputs lead to. */
function findInputShapes(inputs: readonly BoundStructure[]): ReadonlySet<Shape> {
    const found = new Set<Shape>();
    const visit = ({ target }: Member): void => {
        if (found.has(target)) return;
        found.add(target);
        listInner(target).forEach(visit);
    };
    for (const { members } of inputs) members.forEach(visit);
    return found;
}
