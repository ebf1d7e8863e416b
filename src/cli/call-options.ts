import { toChoice, toWholeNumber } from "./option-values.js";
import { parseArguments, UsageError } from "../../scripts/command/parse-arguments.js";

export type OutputFormat = (typeof outputFormats)[number];

const outputFormats = ["json", "table"] as const;

/** What `call` is asked to do. */
export interface CallCommandOptions {
    /** Name of the operation, as it was written. */
    readonly operation: string;
    /** JSON, `@FILE`, or `@-`. */
    readonly input: string | undefined;
    /** Whether to list every page. */
    readonly all: boolean;
    /** How many items to list at most. */
    readonly maxItems: number | undefined;
    /** Whether to call until what is waited for is there. */
    readonly wait: boolean;
    /** For the whole call, or the whole waiting. */
    readonly timeoutMs: number | undefined;
    readonly output: OutputFormat;
    readonly endpointUrl: string | undefined;
    readonly allowPlainHttp: boolean;
    readonly region: string | undefined;
    readonly debug: boolean;
}

const options = {
    input: { type: "string", short: "i" },
    all: { type: "boolean", short: "a", default: false },
    "max-items": { type: "string" },
    wait: { type: "boolean", short: "w", default: false },
    timeout: { type: "string" },
    output: { type: "string", short: "o", default: "json" },
    "endpoint-url": { type: "string" },
    "allow-plain-http": { type: "boolean", default: false },
    region: { type: "string" },
    debug: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
} as const;

/**
 * Parses the arguments of `call`.
 *
 * @param command how the user starts the command.
 * @throws UsageError
 */
export function parseCallOptions(args: readonly string[], command: string): CallCommandOptions | "help" {
    const { values: given, positionals } = parseArguments({ args: [...args], options, allowPositionals: true });
    if (given.help) return "help";
    const [operation, ...more] = positionals;
    if (operation === undefined)
        throw new UsageError(`The operation is missing. To list them, run: ${command} describe`);
    if (more.length > 0)
        throw new UsageError(
            `One operation can be called, not ${operation} and ${more.join(" ")}. Its input goes into --input.`,
        );
    for (const name of ["input", "endpoint-url", "region"] as const)
        if (given[name] === "") throw new UsageError(`--${name} is empty.`);
    const seconds = toCount("timeout", given.timeout, 2_000_000);
    return {
        operation,
        input: given.input,
        all: given.all || given["max-items"] !== undefined,
        maxItems: toCount("max-items", given["max-items"], 1_000_000_000),
        wait: given.wait,
        timeoutMs: seconds === undefined ? undefined : seconds * 1000,
        output: toChoice("output", given.output, outputFormats),
        endpointUrl: given["endpoint-url"],
        allowPlainHttp: given["allow-plain-http"],
        region: given.region,
        debug: given.debug,
    };
}

function toCount(option: string, text: string | undefined, most: number): number | undefined {
    return text === undefined ? undefined : toWholeNumber(option, text, { least: 1, most });
}
