import { readFileSync } from "node:fs";
import ts from "typescript";
import { compile } from "./compile.js";

/** A piece of TypeScript that a text shows to its reader. */
export interface ShownExample {
    /** Where it stands: `README 3`, `ListCall.toArray`. */
    readonly name: string;
    readonly code: string;
}

/** The blocks of README.md, counted from 1. */
export function listReadmeExamples(): ShownExample[] {
    const blocks = readFileSync("README.md", "utf8").matchAll(/^```ts\n([\s\S]*?)^```$/gm);
    return [...blocks].map(([, code], i) => ({ name: `README ${i + 1}`, code: code! }));
}

/** The examples in the doc comments of what a module exports, and of its members. */
export function listDocExamples(entry: string): ShownExample[] {
    const program = compile({ "program.ts": `import "./${entry.replace(/\.ts$/, ".js")}";` });
    const checker = program.getTypeChecker();
    const module = checker.getSymbolAtLocation(program.getSourceFile(`${process.cwd()}/${entry}`)!)!;
    return checker.getExportsOfModule(module).flatMap((symbol) => {
        const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
        const members = [...(own.members?.values() ?? [])].map(
            (member) => [`${symbol.name}.${member.name}`, member] as const,
        );
        return [[symbol.name, own] as const, ...members].flatMap(([name, documented]) =>
            documented
                .getJsDocTags(checker)
                .filter((tag) => tag.name === "example")
                .map(({ text }) => ({ name, code: ts.displayPartsToString(text) })),
        );
    });
}
