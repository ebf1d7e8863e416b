import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { libraryRanges } from "../../scripts/libraries.js";
import { compareFiles } from "../../scripts/output-folder.js";
import { run } from "./run.js";

const fixture = resolve("test/fixtures/gallery");

/** Generates in a project that has none of the generator's libraries. @throws Error if it does not say what is missing. */
export async function expectMissingLibraries(project: string): Promise<void> {
    const names = Object.keys(libraryRanges).join(", ");
    const wanted = `Generating needs libraries that are not installed: ${names}.\nTo install them, run: npm install `;
    const printed = await runGenerator(project);
    if (!printed.startsWith(wanted)) throw new Error(`Without libraries the generator printed ${printed}`);
}

/** Generates in a project that has them all. @throws Error if it does not give what is committed, byte for byte. */
export async function generate(project: string): Promise<void> {
    const printed = await runGenerator(project);
    if (printed !== "ArtGallery true\n") throw new Error(`With libraries the generator printed ${printed}`);
    const paths = ["openapi.yaml", ...readdirSync(`${fixture}/generated`).map((name) => `generated/${name}`)];
    const committed = new Map(paths.map((path) => [path, readFileSync(`${fixture}/${path}`, "utf8")]));
    const differences = await compareFiles(join(project, "gallery"), committed);
    if (differences.length > 0) throw new Error(`Not what is committed: ${JSON.stringify(differences)}`);
}

function runGenerator(project: string): Promise<string> {
    return run(process.execPath, ["generate.js", `${fixture}/model.json`, "gallery"], { cwd: project });
}
