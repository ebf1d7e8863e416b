import ts from "typescript";
import type { GeneratedFiles } from "../../scripts/generate-files.js";

/**
 * Compiles modules that exist in memory alone, under the strict settings of tsconfig.json, as if they stood in the
 * project's folder.
 *
 * @param modules their code, by file name.
 */
export function compile(modules: Readonly<Record<string, string>>, overrides: ts.CompilerOptions = {}): ts.Program {
    const { config } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)) as {
        config: { compilerOptions: object };
    };
    const { options: own } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ".");
    const options = { ...own, ...overrides };
    const files = new Map(Object.entries(modules).map(([name, code]) => [`${process.cwd()}/${name}`, code]));
    const host = ts.createCompilerHost(options);
    const readFromDisk = host.getSourceFile.bind(host);
    host.getSourceFile = (name, version) => {
        const code = files.get(name);
        return code === undefined ? readFromDisk(name, version) : ts.createSourceFile(name, code, version);
    };
    // Or they could not import one another.
    const isOnDisk = host.fileExists.bind(host);
    host.fileExists = (name) => files.has(name) || isOnDisk(name);
    // Optional peers are not installed here.
    return ts.createProgram([...files.keys(), "src/runtime/peers.d.ts"], options, host);
}

/** The compiler's complaints, each with the name of its file. */
export function listComplaints(program: ts.Program): string[] {
    return ts
        .getPreEmitDiagnostics(program)
        .map(
            ({ file, messageText }) =>
                `${file?.fileName.split("/").at(-1)}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
        );
}

/** The compiler's complaints of what was generated, which may import the runtime as `finspace-data/runtime`. */
export function listFaults(files: GeneratedFiles): string[] {
    const modules = [...files].filter(([name]) => name.endsWith(".ts"));
    return listComplaints(
        compile(Object.fromEntries(modules.map(([name, text]) => [name.replace("generated/", "test/"), text]))),
    );
}
