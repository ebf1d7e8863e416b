import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expectEqual } from "./run-programs.js";

// In ES modules and in CommonJS alike.
const load = createRequire(join(process.cwd(), "files.js"));

/** The document, as other tools take it. */
export function readOpenApi(): void {
    const text = readFileSync(load.resolve("finspace-data/openapi.yaml"), "utf8");
    expectEqual(/^openapi: .*$/m.exec(text), ["openapi: 3.1.1"]);
}

export function readManifest(): void {
    const { name } = load("finspace-data/package.json") as { name: string };
    expectEqual(name, "finspace-data");
}
