import { toUnicodePattern } from "../openapi/to-unicode-pattern.js";
import type { BoundMember, Constraints, Member, Service, Shape } from "../service.js";
import { printConst, printDoc, printImport } from "./print.js";

/** A row of the runtime's ShapeTable. */
interface Row {
    readonly type: string;
    readonly [name: string]: unknown;
}

/**
 * Prints shapes.gen.ts: the type and the constraints of every input, output, error and shape.
 *
 * @param runtime specifier under which it imports the runtime.
 */
export function emitShapes(service: Service, runtime: string): string {
    return [
        printImport("import type", ["ShapeTable"], runtime),
        "\n",
        printDoc(["What values must be: inputs and outputs by operation, errors by code, and the shapes inside them."]),
        printConst("export const shapes: ShapeTable", toShapeRows(service)),
    ].join("");
}

function toShapeRows({ operations, errors, shapes }: Service): Readonly<Record<string, Row>> {
    return Object.fromEntries([
        ...operations.flatMap(({ name, input, output }) => [
            [`${name}Input`, toStructure(input.members)] as const,
            [`${name}Output`, toStructure(output.members)] as const,
        ]),
        ...errors.map(({ name, members }) => [name, toStructure(members)] as const),
        ...shapes.filter(isNamed).map((shape) => [shape.name, toRow(shape)] as const),
    ]);
}

/** Whether a shape says more than its type, and so has a row of its own. */
function isNamed({ kind, constraints, sensitive }: Shape): boolean {
    return ["enum", "intEnum", "list", "map", "structure", "union"].includes(kind) || sensitive || hasAny(constraints);
}

function hasAny(constraints: Constraints): boolean {
    return Object.keys(constraints).length > 0;
}

function toStructure(members: readonly (Member | BoundMember)[]): Row {
    const required = members.filter((member) => member.required).map(({ name }) => name);
    return {
        type: "structure",
        members: Object.fromEntries(members.map((member) => [member.name, toReference(member)])),
        ...(required.length > 0 && { required }),
    };
}

/** A member with constraints of its own has a row in place, where they stand instead of its target's. */
function toReference({ target, constraints }: Member): string | Row {
    if (hasAny(constraints)) return toRow({ ...target, constraints: { ...target.constraints, ...constraints } });
    return isNamed(target) ? target.name : toRow(target);
}

function toRow(shape: Shape): Row {
    return { ...toType(shape), ...toConstraints(shape.constraints), ...(shape.sensitive && { sensitive: true }) };
}

function toType(shape: Shape): Row {
    switch (shape.kind) {
        case "enum":
            return { type: "string", values: shape.values.map(({ value }) => value) };
        case "intEnum":
            return { type: "integer", values: shape.values.map(({ value }) => value) };
        case "list":
            return { type: "list", item: toReference(shape.member), ...(shape.sparse && { sparse: true }) };
        case "map": {
            const isPlain = !isNamed(shape.key.target) && !hasAny(shape.key.constraints);
            return {
                type: "map",
                ...(!isPlain && { key: toReference(shape.key) }),
                item: toReference(shape.value),
                ...(shape.sparse && { sparse: true }),
            };
        }
        case "structure":
            return toStructure(shape.members);
        case "union": {
            const { members } = toStructure(shape.members);
            return { type: "union", members };
        }
        case "blob":
            return { type: shape.streaming ? "stream" : "blob" };
        default:
            return { type: shape.kind };
    }
}

/** A length and a range never stand together: a shape has the one or the other. */
function toConstraints({ length, range, pattern, uniqueItems }: Constraints): object {
    const unicode = pattern === undefined ? undefined : toUnicodePattern(pattern);
    return {
        ...(range ?? length),
        ...(unicode !== undefined && { pattern: new RegExp(unicode, "u") }),
        ...(uniqueItems && { unique: true }),
    };
}
