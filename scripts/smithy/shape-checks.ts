import type { AstShape } from "./ast.js";
import { type Check, createCheck, listOf, object, optional, record, text } from "./checks.js";
import { shapeId, shapeName } from "./name-checks.js";

const reference = object({ target: shapeId });
const references = optional(listOf(reference));
const traits = optional(record());

/** What a shape of any type may have. */
const parts: Readonly<Record<Exclude<keyof AstShape, "member" | "key" | "value">, Check>> = {
    type: text,
    traits,
    mixins: references,
    members: optional(record()),
    version: optional(text),
    rename: optional(record(shapeName)),
    operations: references,
    resources: references,
    input: optional(reference),
    output: optional(reference),
    errors: references,
    identifiers: optional(record(reference)),
    properties: optional(record(reference)),
    create: optional(reference),
    put: optional(reference),
    read: optional(reference),
    update: optional(reference),
    delete: optional(reference),
    list: optional(reference),
    collectionOperations: references,
};

const there = createCheck((value) => value !== undefined, "an object with a target");

/** What a shape has to have by its type, where no mixin gives it that. */
const needs: ReadonlyMap<string, Check> = new Map([
    ["list", object({ member: there })],
    ["set", object({ member: there })],
    ["map", object({ key: there, value: there })],
]);

/** A shape of any type, but for what its members are. */
export const checkShape: Check = (shape) => {
    const faults = object(parts)(shape);
    const { type, mixins } = (shape ?? {}) as Partial<AstShape>;
    const missing = (mixins ?? []).length === 0 ? needs.get(type ?? "")?.(shape) : undefined;
    return [...faults, ...(missing ?? [])];
};

/** A member of a shape of any type. */
export const checkMember = object({ target: shapeId, traits });
