import { type AstMember, type AstModel, type AstShape, prelude, type ShapeId } from "../smithy/ast.js";

/** What stands in for a shape where there is none: an input, an output, the value of a variant. */
export const noShape: ShapeId = "smithy.api#Unit";

/** Of Smithy 1: what an enum shape says since. */
interface EnumDefinition {
    readonly value: string;
    readonly name?: string;
    readonly documentation?: string;
    readonly deprecated?: boolean;
    readonly tags?: readonly string[];
}

/**
 * Finds a shape, in the words of Smithy 2: a string with an `@enum` trait is an enum and a set is a list of unique
 * items, so that a model that says the same in newer words has not changed.
 */
export function findShape(model: AstModel, id: ShapeId): AstShape {
    const shape = model.shapes[id] ?? { type: prelude[id]! };
    const { "smithy.api#enum": definitions, ...traits } = shape.traits ?? {};
    if (shape.type === "set") {
        return { ...shape, type: "list", traits: { ...traits, "smithy.api#uniqueItems": {} } };
    }
    if (shape.type !== "string" || definitions === undefined) return shape;
    const members = (definitions as readonly EnumDefinition[]).map(toEnumMember);
    return { ...shape, type: "enum", traits, members: Object.fromEntries(members) };
}

function toEnumMember({ value, name, documentation, deprecated, tags }: EnumDefinition): [string, AstMember] {
    const traits = {
        "smithy.api#enumValue": value,
        ...(documentation !== undefined && { "smithy.api#documentation": documentation }),
        ...(deprecated === true && { "smithy.api#deprecated": {} }),
        ...(tags !== undefined && { "smithy.api#tags": tags }),
    };
    return [name ?? value, { target: noShape, traits }];
}
