import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build, type BuildOptions, type BuildResult } from "esbuild";
import type { Project } from "../create-project.js";

/** What no bundle has, and why. */
export const unbundled = { "./generate": "a tool of the developer, which reads and writes files on Node" };

/** Bundles a program with esbuild. @throws Error for what it warns of, too. */
export async function bundle({
    modules,
    entry,
    options,
}: {
    readonly modules: string;
    readonly entry: string;
    readonly options: BuildOptions;
}): Promise<BuildResult> {
    const result = await build({
        absWorkingDir: modules,
        entryPoints: [entry],
        bundle: true,
        target: "es2022",
        loader: { ".yaml": "text" },
        logLevel: "silent",
        ...options,
    });
    if (result.warnings.length > 0) throw new Error(result.warnings.map(({ text }) => text).join("\n"));
    return result;
}

/**
 * Bundles for a browser what CommonJS requires, as a bundler does that does not know the condition `module`.
 *
 * @throws Error for what no browser has, and for a part that was not exchanged for a browser's.
 */
export async function bundleRequired({ folder, commonJs }: Project): Promise<void> {
    const options: BuildOptions = { platform: "browser", conditions: [], write: false, metafile: true };
    const { metafile } = await bundle({ modules: commonJs, entry: "require-all.cjs", options });
    const manifest = readFileSync(join(folder, "node_modules/finspace-data/dist/cjs/package.json"), "utf8");
    const { browser } = JSON.parse(manifest) as { browser: Record<string, string> };
    const bundled = new Set(Object.keys(metafile!.inputs).map((path) => `./${basename(path)}`));
    const missing = Object.values(browser).filter((file) => !bundled.has(file));
    if (missing.length > 0) throw new Error(`The bundle of CommonJS lacks ${missing.join(", ")}.`);
}
