import { readFile } from "node:fs/promises";
import { ModelError } from "../smithy/model-error.js";
import { describeReadProblem } from "./describe-read-problem.js";

/**
 * Reads the text of a model.
 *
 * @throws ModelError that says why it cannot be read.
 */
export async function readModel(path: string): Promise<string> {
    try {
        return await readFile(path, "utf8");
    } catch (error) {
        throw new ModelError([{ where: path, message: describeReadProblem(error) }]);
    }
}
