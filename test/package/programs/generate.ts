import { readFileSync } from "node:fs";
import { generateFiles, MissingLibrariesError, type Service, writeFiles } from "finspace-data/generate";

/** Writes what is generated from a model into a folder, or says what is missing for that. */
const [, , model = "", folder = ""] = process.argv;
try {
    const text = readFileSync(model, "utf8");
    // Who wrote what is committed.
    const writer = { name: "scripts/generate.ts", command: "npm run generate" };
    const { files, service } = await generateFiles(text, { msw: true, awsSdk: true, reference: true, writer });
    await writeFiles(folder, files);
    const { name, operations }: Service = service;
    console.log(name, operations.length > 0);
} catch (error) {
    if (!(error instanceof MissingLibrariesError)) throw error;
    console.log(error.message);
}
