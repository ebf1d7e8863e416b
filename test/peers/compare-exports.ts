import ts from "typescript";
import type { SdkModule } from "./sdk-program.js";

/** Names of all that a module exports, by its types; a star behind those that are there at run time. */
export function listNames(file: string): string[] {
    const options = { module: ts.ModuleKind.NodeNext, skipLibCheck: true, types: [], noLib: true };
    const program = ts.createProgram([file], options);
    const checker = program.getTypeChecker();
    const entry = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
    return checker.getExportsOfModule(entry).map((symbol) => {
        const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
        return symbol.name + (target.flags & ts.SymbolFlags.Value ? "*" : "");
    });
}

/** Known values that a generated file lacks, or has under another name. */
export function compareValues(ours: SdkModule, theirs: SdkModule): string[] {
    return Object.entries(theirs).flatMap(([name, values]) => {
        if (typeof values !== "object" || values === null) return [];
        const own = ours[name] as Readonly<Record<string, unknown>> | undefined;
        return Object.entries(values)
            .filter(([key, value]) => own?.[key] !== value)
            .map(([key, value]) => `${name}.${key} is not ${JSON.stringify(value)}`);
    });
}
