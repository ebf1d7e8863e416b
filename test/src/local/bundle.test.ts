import { build } from "esbuild";
import { expect, it } from "vitest";

it("goes into a bundle for browsers, without Node and without SQLite", async () => {
    const { metafile, warnings } = await build({
        entryPoints: ["src/local/index.ts"],
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
    const inputs = Object.keys(metafile.inputs);
    expect(inputs).toContain("src/local/adapters/listen-web.ts");
    expect(inputs.filter((path) => /adapters\/listen\.ts|node_modules\/(?!.*(msw|mswjs))\w*libsql/.test(path))).toEqual(
        [],
    );
    expect(warnings).toEqual([]);
});

it("says in a browser that it cannot listen there", async () => {
    const { listen } = await import("../../../src/local/adapters/listen-web.js");
    await expect(listen(() => Promise.reject(new Error("unasked")))).rejects.toThrow("listen: needs Node");
});
