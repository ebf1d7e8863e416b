import { type AstMember, type Bounds, findShape, findTraits, type Model } from "./model.js";
import { findTexts } from "./texts.js";

/** A value that the model allows, with every member that a value can have. */
export function createValue(model: Model, member: AstMember): unknown {
    const shape = findShape(model, member.target);
    const traits = findTraits(model, member);
    switch (shape.type) {
        case "string":
            return createText(traits["smithy.api#pattern"], traits["smithy.api#length"]);
        case "enum":
            return listEnumValues(model, member)[0];
        case "boolean":
            return true;
        case "integer":
        case "long":
            return traits["smithy.api#range"]?.min ?? 1;
        case "list": {
            const count = traits["smithy.api#length"]?.min ?? 1;
            return createElements(model, shape.member!, Math.max(count, 1));
        }
        case "map":
            return createEntries(model, member, Math.max(traits["smithy.api#length"]?.min ?? 1, 1));
        case "structure":
            return Object.fromEntries(
                Object.entries(shape.members ?? {}).map(([name, inner]) => [name, createValue(model, inner)]),
            );
        default:
            throw new Error(`test/contract makes no values of ${member.target}, type ${shape.type}`);
    }
}

/** Elements of a list, each another where they can be. */
export function createElements(model: Model, member: AstMember, count: number): unknown[] {
    const { type } = findShape(model, member.target);
    return Array.from({ length: count }, (_, i) => {
        const value = createValue(model, member);
        if (type === "string") return createTextOf(model, member, i);
        return type === "integer" || type === "long" ? (value as number) + i : value;
    });
}

export function createEntries(model: Model, { target }: AstMember, count: number): Record<string, unknown> {
    const { key, value } = findShape(model, target);
    return Object.fromEntries(
        Array.from({ length: count }, (_, i) => [createTextOf(model, key!, i), createValue(model, value!)]),
    );
}

export function listEnumValues(model: Model, { target }: AstMember): string[] {
    return Object.entries(findShape(model, target).members ?? {}).map(
        ([name, { traits }]) => traits?.["smithy.api#enumValue"] ?? name,
    );
}

/** The nth of several texts, told apart by their lengths. */
function createTextOf(model: Model, member: AstMember, n: number): string {
    const { "smithy.api#pattern": pattern, "smithy.api#length": { min = 1, max } = {} } = findTraits(model, member);
    return createText(pattern, { min: Math.max(min, 1) + n, ...(max !== undefined && { max }) });
}

/** The shortest one there is, blank ones aside. */
function createText(pattern: string | undefined, { min = 1, max = 100 }: Bounds = {}): string {
    for (let length = Math.max(min, 1); length <= max; length++) {
        const text = findTexts(pattern).match(length);
        if (text !== undefined) return text;
    }
    throw new Error(`test/contract/texts.ts has no text of ${min} to ${max} characters for ${pattern}`);
}
