import {
    type Constraints,
    type Location,
    type Member,
    type Shape,
    type SimpleShape,
    toTimestampFormat,
} from "../service.js";
import { toUnicodePattern } from "./to-unicode-pattern.js";

/** A JSON Schema (2020-12), as OpenAPI 3.1 embeds it. */
export type Schema = Readonly<Record<string, unknown>>;

const simpleTypes: Readonly<Record<Exclude<SimpleShape["kind"], "blob" | "timestamp">, Schema>> = {
    string: { type: "string" },
    boolean: { type: "boolean" },
    byte: { type: "integer", format: "int8" },
    short: { type: "integer", format: "int16" },
    integer: { type: "integer", format: "int32" },
    long: { type: "integer", format: "int64" },
    float: { type: "number", format: "float" },
    double: { type: "number", format: "double" },
    bigInteger: { type: "integer" },
    bigDecimal: { type: "number" },
    document: {},
};

const timestampTypes = {
    "date-time": { type: "string", format: "date-time" },
    "epoch-seconds": { type: "number", format: "double" },
    "http-date": { type: "string", format: "http-date" },
} as const;

/** Whether a shape says more than its type, and so has a schema of its own under `components`. */
export function isComponent(shape: Shape): boolean {
    if (isPlaced(shape)) return false;
    const plain = shape.kind in simpleTypes && !shape.sensitive && Object.keys(shape.constraints).length === 0;
    return !plain || (!shape.id.startsWith("smithy.api#") && shape.documentation !== "");
}

/** A member's constraint stands in the place of its target's, to which a reference would add it. */
function isOverridden({ constraints, target }: Member): boolean {
    return Object.keys(constraints).some((name) => name in target.constraints);
}

/** Whether the schema depends on where the value travels. */
function isPlaced(shape: Shape): shape is SimpleShape & { kind: "blob" | "timestamp" } {
    return shape.kind === "blob" || shape.kind === "timestamp";
}

/** Text of a media type is base64 in a header. @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html */
export function isEncodedText(shape: Shape, location: Location): shape is SimpleShape {
    return location === "header" && shape.kind === "string" && shape.mediaType !== undefined;
}

/** Whether a list's component, which is for documents, would say another format than its elements have elsewhere. */
function isListOfPlaced(shape: Shape, location: Location): boolean {
    return shape.kind === "list" && isPlaced(shape.member.target) && location !== "document" && location !== "payload";
}

/** The schema of a shape in full, as it stands under `components`. */
export function toComponentSchema(shape: Shape, location: Location = "document"): Schema {
    return {
        ...(shape.documentation && { description: shape.documentation }),
        ...toTypeSchema(shape, location),
        ...toConstraintSchema(shape),
        ...(shape.sensitive && { "x-sensitive": true }),
        ...(shape.deprecated && { deprecated: true }),
    };
}

/** The schema of a member: a reference to its target's, with what the member adds. */
export function toMemberSchema(member: Member, location: Location = "document"): Schema {
    const { target, documentation } = member;
    const isEncoded = target.kind === "blob" || isEncodedText(target, location);
    return {
        ...(isPlaced(target) || isEncodedText(target, location)
            ? { ...toPlacedSchema(member, target, location), ...(target.sensitive && { "x-sensitive": true }) }
            : isComponent(target) && !isOverridden(member) && !isListOfPlaced(target, location)
              ? { $ref: `#/components/schemas/${target.name}` }
              : toComponentSchema(
                    { ...target, constraints: { ...target.constraints, ...member.constraints }, documentation: "" },
                    location,
                )),
        ...(documentation && documentation !== target.documentation && { description: documentation }),
        ...(member.default !== undefined && { default: member.default }),
        // A constraint is one of what is encoded, and not of its base64.
        ...(!isEncoded && toConstraintSchema({ kind: target.kind, constraints: member.constraints })),
        ...(member.idempotencyToken && { "x-idempotency-token": true }),
        ...(member.deprecated && { deprecated: true }),
    };
}

function toPlacedSchema(member: Member, { kind, mediaType }: SimpleShape, location: Location): Schema {
    if (kind === "timestamp") return timestampTypes[toTimestampFormat(member, location)];
    const content = mediaType === undefined ? {} : { contentMediaType: mediaType };
    return location === "payload"
        ? { type: "string", format: "binary" }
        : { type: "string", contentEncoding: "base64", ...content };
}

/** The object schema of some members of a structure. Unknown members are allowed: newer and older peers send them. */
export function toObjectSchema(members: readonly Member[]): Schema {
    const required = members.filter((member) => member.required).map(({ name, jsonName = name }) => jsonName);
    return {
        type: "object",
        properties: Object.fromEntries(
            members.map((member) => [member.jsonName ?? member.name, toMemberSchema(member)]),
        ),
        ...(required.length > 0 && { required }),
    };
}

function toTypeSchema(shape: Shape, location: Location): Schema {
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
            return { type: "array", items: toNullable(toMemberSchema(shape.member, location), shape.sparse) };
        case "map":
            return {
                type: "object",
                propertyNames: toMemberSchema(shape.key),
                additionalProperties: toNullable(toMemberSchema(shape.value, location), shape.sparse),
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
        case "blob":
        case "timestamp":
            throw new Error(`${shape.id} has no schema without a place`);
        default:
            return simpleTypes[shape.kind];
    }
}

function toNullable(schema: Schema, sparse: boolean): Schema {
    return sparse ? { anyOf: [schema, { type: "null" }] } : schema;
}

/** What JSON Schema cannot take as a pattern stands there for people. */
function toPatternSchema(pattern: string | undefined): Schema {
    if (pattern === undefined) return {};
    const rewritten = toUnicodePattern(pattern);
    return rewritten === undefined ? { "x-pattern": pattern } : { pattern: rewritten };
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
        ...toPatternSchema(pattern),
        ...(uniqueItems && { uniqueItems }),
    };
}
