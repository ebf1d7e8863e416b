import { build } from "esbuild";
import { expect, it } from "vitest";

// Most programs never need them; those that do load them then.
it("loads at first only what every call needs", async () => {
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
    const later = [
        "generated/waiters.gen.ts",
        "src/runtime/failed-answer.ts",
        "src/runtime/log-entry.ts",
        "src/runtime/match-acceptor.ts",
        "src/runtime/list.ts",
        "src/runtime/openapi-fetch-client.ts",
        "src/runtime/parse-json.ts",
        "src/runtime/resume-token.ts",
        "src/runtime/retry/classify.ts",
        "src/runtime/retry/compute-skew-ms.ts",
        "src/runtime/retry/parse-retry-after-ms.ts",
        "src/runtime/signable-url.ts",
        "src/runtime/signed-request.ts",
        "src/runtime/stringify-json.ts",
        "src/runtime/validation/require-valid.ts",
        "src/runtime/wait-until.ts",
    ];
    expect(all).toEqual(expect.arrayContaining(later));
    expect(first).toContain("src/runtime/errors.ts");
    expect(later.filter((path) => first.includes(path))).toEqual([]);
});
