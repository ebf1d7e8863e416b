import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generateFiles } from "./generate-files.js";
import { compareFiles, writeFiles } from "./output-folder.js";
import { ModelError } from "./smithy/model-error.js";

/** Where a model, its output and the runtime stand in this repository; the folder of the output is the root. */
const root = join(import.meta.dirname, "..");
const { values } = parseArgs({ options: { model: { type: "string" }, check: { type: "boolean", default: false } } });

try {
    const model = await readFile(values.model ?? "", "utf8");
    const files = await generateFiles(model, { runtime: "../src/runtime/index.js" });
    if (values.check) {
        const differences = await compareFiles(root, files);
        for (const { path, kind } of differences) console.error(`${path}: ${kind}`);
        if (differences.length === 0) {
            console.log(`${files.size} generated files: what the model gives, byte for byte`);
        } else {
            console.error("Not what the model gives. To mend it, run: npm run generate");
            process.exitCode = 1;
        }
    } else {
        await writeFiles(root, files);
    }
} catch (error) {
    if (!(error instanceof ModelError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
}
