import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";
import { publicEntries } from "../support/public-entries.js";

it("exports what the committed list says, and nothing else", { timeout: 60_000 }, async () => {
    const program = ts.createProgram(publicEntries, {
        module: ts.ModuleKind.NodeNext,
        noLib: true,
    });
    const checker = program.getTypeChecker();
    const lists = program.getRootFileNames().map((name) => {
        const entry = checker.getSymbolAtLocation(program.getSourceFile(name)!)!;
        return [
            name,
            ...checker
                .getExportsOfModule(entry)
                .map((symbol) => `    ${symbol.name}`)
                .toSorted(),
        ].join("\n");
    });
    await expect(`${lists.join("\n")}\n`).toMatchFileSnapshot("public-surface.txt");
});

it("exports the type of every input, output and shape", () => {
    const exported = readFileSync("src/index.ts", "utf8");
    const types = [...readFileSync("generated/types.gen.ts", "utf8").matchAll(/^export (?:interface|type) (\w+)/gm)];
    expect(types.length).toBeGreaterThan(62);
    expect(types.map(([, name]) => name!).filter((name) => !new RegExp(`^    ${name},$`, "m").test(exported))).toEqual(
        [],
    );
});

it("holds every module of the exports to the lists", () => {
    const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
        exports: Record<string, string | { "finspace-data-source": string }>;
    };
    const modules = Object.values(exports).flatMap((target) =>
        typeof target === "string" ? [] : [target["finspace-data-source"].replace("./", "")],
    );
    expect(publicEntries.toSorted()).toEqual(modules.toSorted());
});
