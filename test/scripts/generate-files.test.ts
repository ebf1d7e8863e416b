import { readdirSync } from "node:fs";
import { check, resolveConfig } from "prettier";
import { describe, expect, it } from "vitest";
import { generateFiles } from "../../scripts/generate-files.js";
import { listFaults } from "../support/compile.js";
import { editModel, models, readText } from "./models.js";

describe.each(models)("generateFiles of $name", ({ model, out, ...options }) => {
    const text = readText(model);

    it("gives what is committed", async () => {
        const { files } = await generateFiles(text, options);
        const there = readdirSync(`${out}/generated`).map((name) => `generated/${name}`);
        expect([...files.keys()].toSorted()).toEqual([...there, "openapi.yaml"].toSorted());
        for (const [path, content] of files)
            expect({ path, content }).toEqual({ path, content: readText(`${out}/${path}`) });
    });

    it("gives the same bytes for the same model", async () => {
        expect(await generateFiles(text, options)).toEqual(await generateFiles(text, options));
    });

    it("gives the same bytes, but for the manifest, for a model indented otherwise", async () => {
        const files = new Map((await generateFiles(text, options)).files);
        const others = new Map((await generateFiles(JSON.stringify(JSON.parse(text), null, 1), options)).files);
        const manifest = "generated/manifest.json";
        expect(others.get(manifest)).not.toBe(files.get(manifest));
        for (const map of [files, others]) map.delete(manifest);
        expect(others).toEqual(files);
    });

    it("gives TypeScript as prettier would write it", async () => {
        const config = await resolveConfig(`${import.meta.dirname}/../../package.json`);
        expect(config).toMatchObject({ printWidth: 120 });
        for (const [path, content] of (await generateFiles(text, options)).files) {
            if (path === "openapi.yaml" || path === "generated/openapi.gen.ts") continue;
            expect({ path, isClean: await check(content, { ...config, filepath: path }) }).toEqual({
                path,
                isClean: true,
            });
        }
    });

    it("begins every file that can with a banner", async () => {
        const files = [...(await generateFiles(text, options)).files].filter(([path]) => !path.endsWith(".json"));
        for (const [path, content] of files) {
            const comment = path.endsWith(".ts") ? "//" : "#";
            expect(content.split("\n\n")[0]).toBe(
                `${comment} Written by scripts/generate.ts from the Smithy model. Do not edit: change the model, then run\n${comment} npm run generate`,
            );
        }
    });

    it("imports the runtime by the given specifier, and msw, alone", async () => {
        const files = [...(await generateFiles(text, { ...options, runtime: "x/y" })).files].filter(([path]) =>
            path.endsWith(".ts"),
        );
        const specifiers = files.flatMap(([, content]) =>
            [...content.matchAll(/ from "(.*)";/g)].map(([, from]) => from),
        );
        expect(new Set(specifiers.filter((specifier) => !specifier!.startsWith("./")))).toEqual(
            new Set(["x/y", "msw"]),
        );
    });
});

describe("generateFiles of a service without errors", () => {
    it("gives files that compile", { timeout: 60_000 }, async () => {
        const options = { msw: true, awsSdk: true, reference: true };
        const { files } = await generateFiles(editModel(["a#GetThing errors", []]), options);
        expect(listFaults(files)).toEqual([]);
    });
});

describe("generateFiles in a project of its user", () => {
    // The files named a script and a command that are in this repository alone.
    it("names the package's command in every file", async () => {
        const { files } = await generateFiles(editModel(), { msw: true, awsSdk: true, reference: true });
        const notice =
            /^(?:\/\/|#|\{\n {4}"note": ") ?Written by finspace-data\/generate .* then run(?:\n(?:\/\/|#))? npx finspace-data generate --model FILE --out DIR/;
        expect([...files].filter(([, text]) => !notice.test(text)).map(([path]) => path)).toEqual([]);
    });
});
