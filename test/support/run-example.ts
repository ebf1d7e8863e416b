import ts from "typescript";

/** What an example may import, by specifier. */
export type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

type Run = (modules: Modules, console: object) => Promise<void>;

// The examples are texts: there is no file that could be imported.
const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => Run;

/**
 * Runs the TypeScript of an example as the module that it is, except that its imports come from a table.
 *
 * @returns what it logged, a value an entry.
 * @throws whatever the example throws, and an Error for an import that the table lacks.
 */
export async function runExample(code: string, modules: Modules): Promise<unknown[]> {
    const { outputText } = ts.transpileModule(code, {
        compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
    });
    const body = outputText
        .replaceAll(/^import \{([^}]*)\} from "([^"]+)";$/gm, (_, names: string, specifier: string) => {
            if (!Object.hasOwn(modules, specifier)) throw new Error(`No module ${specifier} for the example`);
            return `const {${names.replaceAll(" as ", ": ")}} = modules[${JSON.stringify(specifier)}];`;
        })
        .replaceAll(/^export \{\};$/gm, "");
    const logged: unknown[] = [];
    const log = (...values: readonly unknown[]) => void logged.push(...values);
    await new AsyncFunction("modules", "console", body)(modules, { log, warn: log, error: log, debug: log });
    return logged;
}
