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
    // What not every program needs, those that do load then.
    it.each([
        {
            name: "what waits",
            modules: ["generated/waiters.gen.ts", "src/runtime/match-acceptor.ts", "src/runtime/wait-until.ts"],
        },
        { name: "what lists", modules: ["src/runtime/list.ts", "src/runtime/resume-token.ts"] },
        {
            name: "what reads errors",
            modules: [
                "src/runtime/failed-answer.ts",
                "src/runtime/retry/classify.ts",
                "src/runtime/retry/compute-skew-ms.ts",
                "src/runtime/retry/parse-retry-after-ms.ts",
            ],
        },
        { name: "what logs", modules: ["src/runtime/log-attempt.ts"] },
        { name: "what reads large integers", modules: ["src/runtime/parse-json.ts"] },
        { name: "what writes JSON", modules: ["src/runtime/stringify-json.ts"] },
        {
            name: "what sends requests of one's own",
            modules: ["src/runtime/signable-url.ts", "src/runtime/signed-request.ts"],
        },
        { name: "openapi-fetch", modules: ["src/runtime/openapi-fetch-client.ts"] },
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
