import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "../support/compile.js";

const entry = "scripts/index.ts";
const program = compile({ "program.ts": `import * as generator from "finspace-data/generate"; void generator;` });
const checker = program.getTypeChecker();
const exported = checker.getExportsOfModule(
    checker.getSymbolAtLocation(program.getSourceFile(`${process.cwd()}/${entry}`)!)!,
);

describe("finspace-data/generate", () => {
    it.each(["scripts/service.ts", "scripts/smithy/ast.ts"])("exports every type of %s", (path) => {
        const types = [...readFileSync(path, "utf8").matchAll(/^export (?:interface|type) (\w+)/gm)];
        const names = new Set(exported.map(({ name }) => name));
        expect(types.length).toBeGreaterThan(5);
        expect(types.map(([, name]) => name!).filter((name) => !names.has(name))).toEqual([]);
    });
});
