import { build, type OutputFile } from "esbuild";
import { gzipSync } from "node:zlib";

export interface BundleSize {
    readonly bytes: number;
    readonly gzipBytes: number;
    /** The same with all that it may load later. */
    readonly gzipBytesWithParts: number;
}

/** The size of a module and all it imports, minified for a browser; what it may load later counts apart. */
export async function measureBundle(contents: string, resolveDir: string): Promise<BundleSize> {
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
    collect(Object.keys(metafile.outputs).find((path) => metafile.outputs[path]!.entryPoint === "<stdin>")!);
    const files = outputFiles.filter(({ path }) => [...loaded].some((name) => path.endsWith(name)));
    return {
        bytes: sum(files.map((file) => file.contents.length)),
        gzipBytes: sum(files.map(computeGzipBytes)),
        gzipBytesWithParts: sum(outputFiles.map(computeGzipBytes)),
    };

    function collect(path: string): void {
        loaded.add(path);
        for (const { path: next, kind } of metafile.outputs[path]!.imports)
            if (kind === "import-statement") collect(next);
    }
}

function computeGzipBytes({ contents }: OutputFile): number {
    return gzipSync(contents, { level: 9 }).length;
}

function sum(numbers: readonly number[]): number {
    return numbers.reduce((total, number) => total + number, 0);
}
