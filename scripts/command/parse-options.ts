import { parseArguments, UsageError } from "./parse-arguments.js";

/** What the generator is asked to do. */
export interface CommandOptions {
    /** Smithy JSON AST file. */
    readonly model: string;
    /** Folder that openapi.yaml and generated/ stand in. */
    readonly out: string;
    /** Specifier under which generated files import the runtime. */
    readonly runtime?: string | undefined;
    /** Specifier under which samples import the client. */
    readonly client?: string | undefined;
    /** Write the handlers of MSW, too. */
    readonly msw: boolean;
    /** Write the API in the AWS SDK's manner, too. */
    readonly awsSdk: boolean;
    /** Write documentation and examples as data, too. */
    readonly reference: boolean;
    /** Write nothing; hold the folder against what the model gives. */
    readonly check: boolean;
}

/** What a project has of its own, for a command line that names no model. */
export interface CommandDefaults {
    readonly model?: string | undefined;
    readonly runtime?: string | undefined;
    readonly client?: string | undefined;
    readonly msw?: boolean | undefined;
    readonly awsSdk?: boolean | undefined;
    readonly reference?: boolean | undefined;
}

const options = {
    model: { type: "string" },
    out: { type: "string", default: "." },
    runtime: { type: "string" },
    client: { type: "string" },
    msw: { type: "boolean" },
    "aws-sdk": { type: "boolean" },
    reference: { type: "boolean" },
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
    const { values } = parseArguments({ args: [...args], options });
    const { help, model = defaults.model, "aws-sdk": awsSdk, ...given } = values;
    if (help) return "help";
    if (!model) throw new UsageError("--model is missing: the Smithy JSON AST file to generate from.");
    if (given.out === "") throw new UsageError("--out is empty: it takes a folder.");
    if (given.runtime === "") throw new UsageError("--runtime is empty: it takes the specifier of a module.");
    if (given.client === "") throw new UsageError("--client is empty: it takes the specifier of a module.");
    const own = model === defaults.model ? defaults : {};
    return {
        ...given,
        model,
        runtime: given.runtime ?? own.runtime,
        client: given.client ?? own.client,
        msw: given.msw ?? own.msw ?? false,
        awsSdk: awsSdk ?? own.awsSdk ?? false,
        reference: given.reference ?? own.reference ?? false,
    };
}
