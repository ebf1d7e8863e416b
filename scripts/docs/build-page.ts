import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type * as Yaml from "yaml";
import { requireLibrary } from "../libraries.js";
import { type Document, listOperations, toReference } from "./to-reference.js";
import { toOfflinePage } from "./to-offline-page.js";

export interface Page {
    readonly html: string;
    /** How many it describes. */
    readonly operations: number;
}

/**
 * Makes one page of an OpenAPI document with Redoc, which loads nothing from anywhere.
 *
 * @param text of the document, in YAML or JSON.
 */
export async function buildPage(text: string): Promise<Page> {
    const { parse } = requireLibrary("yaml") as typeof Yaml;
    const document = toReference(parse(text) as Document);
    const folder = await mkdtemp(join(tmpdir(), "docs-"));
    try {
        const [source, output] = [join(folder, "openapi.json"), join(folder, "index.html")];
        await writeFile(source, JSON.stringify(document));
        await runRedocly(["build-docs", source, "--output", output, "--inlineBundle", "--config", config]);
        return { html: toOfflinePage(await readFile(output, "utf8")), operations: listOperations(document).length };
    } finally {
        await rm(folder, { recursive: true });
    }
}

const config = join(import.meta.dirname, "redocly.yaml");

async function runRedocly(args: readonly string[]): Promise<void> {
    const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
    const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", REDOCLY_TELEMETRY: "off" };
    await promisify(execFile)(process.execPath, [cli, ...args], { env });
}
