import text from "finspace-data/openapi.yaml";
import manifest from "finspace-data/package.json" with { type: "json" };
import { expectEqual } from "./run-programs.js";

/** The document, which the bundler takes as text. */
export function readOpenApi(): void {
    expectEqual(/^openapi: .*$/m.exec(text), ["openapi: 3.1.1"]);
}

export function readManifest(): void {
    expectEqual(manifest.name, "finspace-data");
}
