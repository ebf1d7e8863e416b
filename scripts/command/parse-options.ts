import { parseArguments, UsageError } from "./parse-arguments.js";

/** What the generator is asked to do. */
export interface CommandOptions {
    /** Smithy JSON AST file. */
    readonly model: string;
    /** Folder that openapi.yaml and generated/ stand in. */
    readonly out: string;
    /** Specifier under which generated files import the runtime. */
    readonly runtime?: string | undefined;
    /** Write nothing; hold the folder against what the model gives. */
    readonly check: boolean;
}

/** The model and the runtime of a project that has one of its own, for a command line that names no model. */
export type CommandDefaults = Partial<Record<"model" | "runtime", string | undefined>>;

const options = {
    model: { type: "string" },
    out: { type: "string", default: "." },
    runtime: { type: "string" },
    check: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
} as const;

/**
 * Parses the arguments of the command.
 *
 * @returns "help" where that is asked for, whatever else is.
 * @throws UsageError
 */
export function parseOptions(args: readonly string[], defaults: CommandDefaults = {}): CommandOptions | "help" {
    const { help, model = defaults.model, ...given } = parseArguments({ args: [...args], options }).values;
    if (help) return "help";
    if (!model) throw new UsageError("--model is missing: the Smithy JSON AST file to generate from.");
    if (given.out === "") throw new UsageError("--out is empty: it takes a folder.");
    if (given.runtime === "") throw new UsageError("--runtime is empty: it takes the specifier of a module.");
    const runtime = given.runtime ?? (model === defaults.model ? defaults.runtime : undefined);
    return { ...given, model, runtime };
}
