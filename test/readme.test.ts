import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile, listComplaints } from "./support/compile.js";

const readme = readFileSync("README.md", "utf8");
const examples = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code!);

/** What later examples take from the first one. */
const prelude = `
    import { FinSpaceData, finspaceSession, redact } from "finspace-data";
    const finspace = new FinSpaceData();
`;

describe("README", () => {
    it("shows examples that compile", { timeout: 60_000 }, () => {
        const modules = examples.map(
            (code, i) => [`example-${i + 1}.ts`, code.includes("import ") ? code : prelude + code] as const,
        );
        expect(modules.length).toBeGreaterThan(4);
        // Names that an example introduces and leaves to its reader are no fault of it.
        expect(listComplaints(compile(Object.fromEntries(modules), { noUnusedLocals: false }))).toEqual([]);
    });

    it("shows the first call in 15 lines", () => {
        expect(examples[0]!.trimEnd().split("\n").length).toBeLessThanOrEqual(15);
    });

    it("names only scripts that package.json has", () => {
        const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
        const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name!);
        expect(named.length).toBeGreaterThan(5);
        expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    });
});
