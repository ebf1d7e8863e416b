import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listReadmeExamples } from "./support/list-examples.js";

const readme = readFileSync("README.md", "utf8");
describe("README", () => {
    it("shows the first call in 15 lines", () => {
        expect(listReadmeExamples()[0]!.code.trimEnd().split("\n").length).toBeLessThanOrEqual(15);
    });

    it("names only scripts that package.json has", () => {
        const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
        const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name!);
        expect(named.length).toBeGreaterThan(5);
        expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    });
});
