import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { promisify } from "node:util";
import type { AstModel } from "../smithy/ast.js";
import { ModelError } from "../smithy/model-error.js";
import { parseModel } from "../smithy/parse-model.js";
import { UsageError } from "./parse-arguments.js";
import { readModel } from "./read-model.js";

/**
 * Reads a model from a file or, where there is no such file, from a git revision.
 *
 * @param model the file to take from a revision.
 * @throws ModelError if it is neither, or not a model.
 * @throws UsageError for a revision without the name of a file.
 */
export async function readVersion(name: string, model: string | undefined): Promise<AstModel> {
    const isFile = name === model || statSync(name, { throwIfNoEntry: false })?.isFile() === true;
    const text = await (isFile ? readModel(name) : readRevision(name, model));
    try {
        return parseModel(text);
    } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        throw new ModelError(error.problems.map(({ where, message }) => ({ where: `${name}: ${where}`, message })));
    }
}

async function readRevision(name: string, model: string | undefined): Promise<string> {
    if (model === undefined) {
        throw new UsageError(
            `'${name}' is no file; to take it for a git revision, --model has to name the model in it.`,
        );
    }
    const object = `${name}:./${basename(model)}`;
    const args = ["-C", dirname(model), "show", "--no-textconv", "--end-of-options", object];
    try {
        return (await promisify(execFile)("git", args, { maxBuffer: Infinity })).stdout;
    } catch (error) {
        const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: string };
        const reason = code === "ENOENT" ? "git is not installed" : (stderr ?? "").trim();
        const message = `is no file, and no git revision that has ${model}: ${reason}`;
        throw new ModelError([{ where: name, message }]);
    }
}
