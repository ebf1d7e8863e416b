import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

/** Modules of the package's entry: those that it is loaded with, and all that it may load. */
let first: string[];
let all: string[];

beforeAll(async () => {
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
    all = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
    first = listModules("bundle/index.js");
});

describe("the package's entry", () => {
    // Most programs never wait and leave validation to the service; those that do not load it then.
    it.each([
        { name: "what waits", modules: ["src/runtime/match-acceptor.ts", "src/runtime/wait-until.ts"] },
        { name: "what validates", modules: ["src/runtime/validation/validate.ts", "generated/shapes.gen.ts"] },
    ])("loads $name only when it is needed", ({ modules }) => {
        expect(all).toEqual(expect.arrayContaining(modules));
        expect(first).toContain("src/runtime/errors.ts");
        expect(modules.filter((path) => first.includes(path))).toEqual([]);
    });

    it("has nothing of the mocks, and nothing that stands in for a service", () => {
        const others = /msw|src\/runtime\/server\/|generated\/(examples|server)\.gen/;
        expect(all.filter((path) => others.test(path))).toEqual([]);
        expect(all.length).toBeGreaterThan(30);
    });
});
