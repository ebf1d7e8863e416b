import type { ShapeId } from "./ast.js";

export interface ModelProblem {
    /** The shape at fault, or a place in the file where there is none. */
    readonly where: ShapeId;
    readonly message: string;
}

/** A model that cannot be generated from; nothing is written. Lists every problem found, one a line. */
export class ModelError extends Error {
    override readonly name = "ModelError";
    readonly problems: readonly ModelProblem[];

    constructor(problems: readonly ModelProblem[]) {
        super(problems.map(({ where, message }) => `${where}: ${message}`).join("\n"));
        this.problems = problems;
    }
}
