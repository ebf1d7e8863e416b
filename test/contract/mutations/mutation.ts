/** One change to a model, and so to whatever is generated from it. */
export interface Mutation {
    /** The fault that it stands for. */
    readonly kind: string;
    /** Id of the shape that is changed. */
    readonly shape: string;
    /** Keys inside the shape; none for the shape itself. */
    readonly path: readonly string[];
    /** What stands there instead; undefined for nothing. */
    readonly value: unknown;
    /** Names of the operations that it can be seen in. */
    readonly operations: readonly string[];
}

/** A mutation without its shape. */
export type Change = readonly [kind: string, path: readonly string[], value: unknown];

export function toTrait(name: string): string[] {
    return ["traits", `smithy.api#${name}`];
}
