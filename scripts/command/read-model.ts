import { readFile } from "node:fs/promises";
import { ModelError } from "../smithy/model-error.js";

/**
 * Reads the text of a model.
 *
 * @throws ModelError that says why it cannot be read.
 */
export async function readModel(path: string): Promise<string> {
    try {
        return await readFile(path, "utf8");
    } catch (error) {
        const reasons: Readonly<Record<string, string>> = {
            ENOENT: "there is no such file",
            EISDIR: "is a folder, not a file",
            EACCES: "may not be read",
        };
        const { code = "", message } = error as NodeJS.ErrnoException;
        throw new ModelError([{ where: path, message: reasons[code] ?? `cannot be read: ${message}` }]);
    }
}
