import type { ShapeId } from "./ast.js";

/** What is wrong at one place of a model. */
export interface ModelProblem {
    /** The shape at fault, or a place in the file where there is none. */
    readonly where: ShapeId;
    /** What is wrong, and what would be right. */
    readonly message: string;
}

/**
 * A model that cannot be generated from. Its message has every problem found, one a line.
 *
 * @example
 * try {
 *     readService(text);
 * } catch (error) {
 *     if (!(error instanceof ModelError)) throw error;
 *     for (const { where, message } of error.problems) console.error(`${where} ${message}`);
 * }
 */
export class ModelError extends Error {
    override readonly name = "ModelError";
    /** All that keeps the model from being generated from. */
    readonly problems: readonly ModelProblem[];

    constructor(problems: readonly ModelProblem[]) {
        super(problems.map(({ where, message }) => `${where}: ${message}`).join("\n"));
        this.problems = problems;
    }
}
