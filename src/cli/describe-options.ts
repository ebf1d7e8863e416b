import { parseArguments, UsageError } from "../../scripts/command/parse-arguments.js";
import { toChoice } from "./option-values.js";

/** What `describe` is asked to do. */
export interface DescribeOptions {
    /** As it was written; undefined for all of them. */
    readonly operation: string | undefined;
    readonly output: (typeof outputFormats)[number];
}

const outputFormats = ["text", "json"] as const;

const options = {
    output: { type: "string", short: "o", default: "text" },
    help: { type: "boolean", short: "h", default: false },
} as const;

/** @throws UsageError */
export function parseDescribeOptions(args: readonly string[]): DescribeOptions | "help" {
    const { values: given, positionals } = parseArguments({ args: [...args], options, allowPositionals: true });
    if (given.help) return "help";
    if (positionals.length > 1)
        throw new UsageError(`One operation can be described, not ${positionals.length}: ${positionals.join(" ")}.`);
    return { operation: positionals[0], output: toChoice("output", given.output, outputFormats) };
}
