import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
    importLibrary,
    libraryRanges,
    listMissing,
    MissingLibrariesError,
    requireLibrary,
} from "../../scripts/libraries.js";

const scripts = join(import.meta.dirname, "../../scripts");

function refuse(code: string): () => never {
    return () => {
        throw Object.assign(new Error(code), { code });
    };
}

describe("libraryRanges", () => {
    it("is what package.json says of optional peers", () => {
        const { peerDependencies, peerDependenciesMeta } = JSON.parse(
            readFileSync(join(scripts, "../package.json"), "utf8"),
        ) as { peerDependencies: object; peerDependenciesMeta: object };
        expect(peerDependencies).toMatchObject(libraryRanges);
        expect(Object.keys(peerDependenciesMeta)).toEqual(Object.keys(peerDependencies));
        expect(new Set(Object.values(peerDependenciesMeta).map((meta) => JSON.stringify(meta)))).toEqual(
            new Set(['{"optional":true}']),
        );
    });

    it("has every module that scripts/ import, and none is imported before it is needed", () => {
        const entries = readdirSync(scripts, { recursive: true, withFileTypes: true });
        const imported = entries
            .filter(({ name }) => name.endsWith(".ts"))
            .flatMap((entry) => {
                const text = readFileSync(join(entry.parentPath, entry.name), "utf8");
                return [...text.matchAll(/^import (type )?[^;]*?"([^."][^"]*)";$|import\("([^."]+)"\)/gm)].map(
                    ([, type, name, lazy]) => ({ file: entry.name, type, name: (name ?? lazy)!, lazy }),
                );
            })
            .filter(({ name }) => !name.startsWith("node:") && !["hast", "mdast"].includes(name));
        expect(new Set(imported.map(({ name }) => name))).toEqual(new Set(Object.keys(libraryRanges)));
        // html-to-markdown.ts is loaded as a whole when it is needed.
        const early = imported.filter((each) => !each.type && !each.lazy && each.file !== "html-to-markdown.ts");
        expect(early).toEqual([]);
    });
});

describe("listMissing", () => {
    it("lists none where all are installed, those too that cannot be required", () => {
        expect(listMissing((name) => name)).toEqual([]);
        expect(listMissing(refuse("ERR_PACKAGE_PATH_NOT_EXPORTED"))).toEqual([]);
    });

    it("lists all that are not there", () => {
        const resolve = refuse("MODULE_NOT_FOUND");
        expect(listMissing((name) => (name === "yaml" ? name : resolve()))).toEqual(
            Object.keys(libraryRanges).filter((name) => name !== "yaml"),
        );
    });
});

describe("MissingLibrariesError", () => {
    it("names all that are missing, and the command that installs them", () => {
        expect(new MissingLibrariesError(["openapi-typescript", "yaml"]).message).toBe(
            'Generating needs libraries that are not installed: openapi-typescript, yaml.\nTo install them, run: npm install --save-dev "openapi-typescript@^7.13.0" "yaml@^2.9.1"',
        );
    });
});

describe("requireLibrary and importLibrary", () => {
    it("load what is installed", async () => {
        expect(requireLibrary("yaml")).toHaveProperty("stringify");
        expect(await importLibrary(() => import("openapi-typescript"))).toHaveProperty("astToString");
    });

    it("pass on an error that has another cause", async () => {
        const error = new SyntaxError("odd");
        await expect(importLibrary(() => Promise.reject(error))).rejects.toBe(error);
    });
});
