import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { generateFiles } from "./generate-files.js";
import { compareFiles, writeFiles } from "./output-folder.js";
import { ModelError } from "./smithy/model-error.js";

const { values } = parseArgs({
    options: {
        /** Smithy JSON AST file. */
        model: { type: "string", default: "" },
        /** Folder that openapi.yaml and generated/ stand in. */
        out: { type: "string", default: "." },
        /** Specifier under which generated files import the runtime. */
        runtime: { type: "string", default: "finspace-data/runtime" },
        /** Write nothing; exit with 1 if the folder holds anything else than the model gives. */
        check: { type: "boolean", default: false },
    },
});

try {
    const { files, notes } = await generateFiles(await readFile(values.model, "utf8"), values);
    if (values.check) {
        const differences = await compareFiles(values.out, files);
        for (const { path, kind } of differences) console.error(`${path}: ${kind}`);
        if (differences.length === 0) {
            console.log(`${files.size} generated files: what the model gives, byte for byte`);
        } else {
            console.error("Not what the model gives. To mend it, run: npm run generate");
            process.exitCode = 1;
        }
    } else {
        await writeFiles(values.out, files);
        for (const note of notes) console.log(note);
    }
} catch (error) {
    if (!(error instanceof ModelError) && !isFileError(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
}

/** A model that is not there, a folder that cannot be written: the message names the path. */
function isFileError(error: unknown): error is NodeJS.ErrnoException {
    return error instanceof Error && "path" in error;
}
