import { build } from "esbuild";
import { expect, it } from "vitest";

// Most programs never wait; those that do load it then.
it("loads what waits only when something is waited for", async () => {
    const { metafile } = await build({
        entryPoints: ["src/index.ts"],
        bundle: true,
        splitting: true,
        outdir: "bundle",
        metafile: true,
        write: false,
        format: "esm",
        platform: "browser",
        conditions: ["finspace-data-source"],
        logLevel: "silent",
    });
    const listModules = (path: string): string[] => {
        const { inputs, imports } = metafile.outputs[path]!;
        const statics = imports.filter(({ kind, external }) => kind === "import-statement" && !external);
        return [...Object.keys(inputs), ...statics.flatMap((next) => listModules(next.path))];
    };
    const all = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
    const first = listModules("bundle/index.js");
    const later = ["src/runtime/match-acceptor.ts", "src/runtime/wait-until.ts"];
    expect(all).toEqual(expect.arrayContaining(later));
    expect(first).toContain("src/runtime/errors.ts");
    expect(later.filter((path) => first.includes(path))).toEqual([]);
});
