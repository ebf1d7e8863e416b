import { build } from "esbuild";
import { gzipSync } from "node:zlib";

export interface BundleSize {
    readonly bytes: number;
    readonly gzipBytes: number;
}

/** A file of a bundle. */
export interface Chunk extends BundleSize {
    /** Paths of the modules in it. */
    readonly modules: readonly string[];
    /** Whether it is loaded with the program, and not when something is first needed. */
    readonly isFirst: boolean;
}

/** The size of a module and all it imports, minified for a browser; what it may load later does not count. */
export async function measureBundle(contents: string, resolveDir: string): Promise<BundleSize> {
    return addUp((await listChunks(contents, resolveDir)).filter(({ isFirst }) => isFirst));
}

/** The size of a module, all it imports and all it may load later. */
export async function measureWhole(contents: string, resolveDir: string): Promise<BundleSize> {
    return addUp(await listChunks(contents, resolveDir));
}

/** The size of what a module may load later: the files that have a module whose path matches. */
export async function measureLater(contents: string, resolveDir: string, path: RegExp): Promise<BundleSize> {
    const chunks = await listChunks(contents, resolveDir);
    return addUp(chunks.filter(({ isFirst, modules }) => !isFirst && modules.some((module) => path.test(module))));
}

export async function listChunks(contents: string, resolveDir: string): Promise<Chunk[]> {
    const { outputFiles, metafile } = await build({
        stdin: { contents, loader: "ts", resolveDir },
        bundle: true,
        splitting: true,
        outdir: "bundle",
        metafile: true,
        minify: true,
        write: false,
        format: "esm",
        platform: "browser",
        target: "es2023",
    });
    const loaded = new Set<string>();
    const outputs = Object.entries(metafile.outputs);
    collect(outputs.find(([, { entryPoint }]) => entryPoint === "<stdin>")![0]);
    return outputs.map(([path, { inputs }]) => {
        const { contents: bytes } = outputFiles.find((file) => file.path.endsWith(path))!;
        return {
            modules: Object.keys(inputs),
            isFirst: loaded.has(path),
            bytes: bytes.length,
            gzipBytes: gzipSync(bytes, { level: 9 }).length,
        };
    });

    function collect(path: string): void {
        loaded.add(path);
        for (const { path: next, kind } of metafile.outputs[path]!.imports)
            if (kind === "import-statement" && !loaded.has(next)) collect(next);
    }
}

function addUp(sizes: readonly BundleSize[]): BundleSize {
    const sum = (name: keyof BundleSize) => sizes.reduce((total, size) => total + size[name], 0);
    return { bytes: sum("bytes"), gzipBytes: sum("gzipBytes") };
}
