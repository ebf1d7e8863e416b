import type { Constraints, Member, Shape, SimpleShape } from "../service.js";
import { toUnicodePattern } from "./to-unicode-pattern.js";

/** A JSON Schema (2020-12), as OpenAPI 3.1 embeds it. */
export type Schema = Readonly<Record<string, unknown>>;

const simpleTypes: Readonly<Record<SimpleShape["kind"], Schema>> = {
    string: { type: "string" },
    boolean: { type: "boolean" },
    byte: { type: "integer", format: "int8" },
    short: { type: "integer", format: "int16" },
    integer: { type: "integer", format: "int32" },
    long: { type: "integer", format: "int64" },
    float: { type: "number", format: "float" },
    double: { type: "number", format: "double" },
    blob: { type: "string", format: "binary" },
    document: {},
};

/** Whether a shape says more than its type, and so has a schema of its own under `components`. */
export function isComponent(shape: Shape): boolean {
    const plain = shape.kind in simpleTypes && !shape.sensitive && Object.keys(shape.constraints).length === 0;
    return !plain || (!shape.id.startsWith("smithy.api#") && shape.documentation !== "");
}

/** The schema of a shape in full, as it stands under `components`. */
export function toComponentSchema(shape: Shape): Schema {
    return {
        ...(shape.documentation && { description: shape.documentation }),
        ...toTypeSchema(shape),
        ...toConstraintSchema(shape),
        ...(shape.sensitive && { "x-sensitive": true }),
        ...(shape.deprecated && { deprecated: true }),
    };
}

/** The schema of a member: a reference to its target's, with what the member adds. */
export function toMemberSchema(member: Member): Schema {
    const { target, documentation } = member;
    return {
        ...(isComponent(target)
            ? { $ref: `#/components/schemas/${target.name}` }
            : toComponentSchema({ ...target, documentation: "" })),
        ...(documentation && documentation !== target.documentation && { description: documentation }),
        ...(member.default !== undefined && { default: member.default }),
        ...toConstraintSchema({ kind: target.kind, constraints: member.constraints }),
        ...(member.idempotencyToken && { "x-idempotency-token": true }),
        ...(member.deprecated && { deprecated: true }),
    };
}

/** The object schema of some members of a structure. Unknown members are allowed: newer and older peers send them. */
export function toObjectSchema(members: readonly Member[]): Schema {
    const required = members.filter((member) => member.required).map(({ name }) => name);
    return {
        type: "object",
        properties: Object.fromEntries(members.map((member) => [member.name, toMemberSchema(member)])),
        ...(required.length > 0 && { required }),
    };
}

function toTypeSchema(shape: Shape): Schema {
    switch (shape.kind) {
        case "enum":
        case "intEnum": {
            const documented = shape.values.filter(({ documentation }) => documentation !== "");
            return {
                type: shape.kind === "enum" ? "string" : "integer",
                enum: shape.values.map(({ value }) => value),
                ...(documented.length > 0 && {
                    "x-enumDescriptions": Object.fromEntries(documented.map((v) => [v.value, v.documentation])),
                }),
            };
        }
        case "list":
            return { type: "array", items: toNullable(toMemberSchema(shape.member), shape.sparse) };
        case "map":
            return {
                type: "object",
                propertyNames: toMemberSchema(shape.key),
                additionalProperties: toNullable(toMemberSchema(shape.value), shape.sparse),
            };
        case "structure":
            return toObjectSchema(shape.members);
        case "union":
            return {
                type: "object",
                oneOf: shape.members.map((member) => ({
                    title: member.name,
                    ...toObjectSchema([{ ...member, required: true }]),
                })),
            };
        default:
            return simpleTypes[shape.kind];
    }
}

function toNullable(schema: Schema, sparse: boolean): Schema {
    return sparse ? { anyOf: [schema, { type: "null" }] } : schema;
}

/** `@length` counts characters, elements or keys, as its target is. */
function toConstraintSchema({ kind, constraints }: { kind: Shape["kind"]; constraints: Constraints }): Schema {
    const { length, range, pattern, uniqueItems } = constraints;
    const counted = kind === "list" ? "Items" : kind === "map" ? "Properties" : "Length";
    return {
        ...(length?.min !== undefined && { [`min${counted}`]: length.min }),
        ...(length?.max !== undefined && { [`max${counted}`]: length.max }),
        ...(range?.min !== undefined && { minimum: range.min }),
        ...(range?.max !== undefined && { maximum: range.max }),
        ...(pattern !== undefined && { pattern: toUnicodePattern(pattern) }),
        ...(uniqueItems && { uniqueItems }),
    };
}
