import { build, type BuildOptions, type BuildResult } from "esbuild";

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
