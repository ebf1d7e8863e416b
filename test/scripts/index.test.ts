import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { compile, listComplaints } from "../support/compile.js";

const entry = "scripts/index.ts";
const program = compile({ "program.ts": `import * as generator from "finspace-data/generate"; void generator;` });
const checker = program.getTypeChecker();
const exported = checker.getExportsOfModule(
    checker.getSymbolAtLocation(program.getSourceFile(`${process.cwd()}/${entry}`)!)!,
);

/** What an export is, wherever it is declared. */
function resolveSymbol(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

describe("finspace-data/generate", () => {
    it.each(["scripts/service.ts", "scripts/smithy/ast.ts"])("exports every type of %s", (path) => {
        const types = [...readFileSync(path, "utf8").matchAll(/^export (?:interface|type) (\w+)/gm)];
        const names = new Set(exported.map(({ name }) => name));
        expect(types.length).toBeGreaterThan(5);
        expect(types.map(([, name]) => name!).filter((name) => !names.has(name))).toEqual([]);
    });

    it("shows examples that compile", { timeout: 60_000 }, () => {
        const examples = exported.flatMap((symbol) =>
            resolveSymbol(symbol)
                .getJsDocTags(checker)
                .filter(({ name }) => name === "example")
                .map(({ text }) => [symbol.name, ts.displayPartsToString(text)] as const),
        );
        const names = exported.filter((symbol) => resolveSymbol(symbol).flags & ts.SymbolFlags.Value);
        const prelude = `
            import { readFile, writeFile } from "node:fs/promises";
            import { ${names.map(({ name }) => name).join(", ")} } from "finspace-data/generate";
            declare const text: string;
        `;
        const modules = examples.map(([name, code]) => [`${name}.example.ts`, prelude + code] as const);
        expect(modules.length).toBeGreaterThan(4);
        expect(listComplaints(compile(Object.fromEntries(modules), { noUnusedLocals: false }))).toEqual([]);
    });
});
