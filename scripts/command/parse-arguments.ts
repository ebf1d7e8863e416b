import { parseArgs, type ParseArgsConfig } from "node:util";

/** A command line that cannot be understood. */
export class UsageError extends Error {
    override readonly name = "UsageError";
}

/**
 * Parses arguments as Node does.
 *
 * @throws UsageError that names the options there are.
 */
export function parseArguments<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
    try {
        return parseArgs(config);
    } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        if (!code?.startsWith("ERR_PARSE_ARGS_")) throw error;
        // What Node adds is about positional arguments, and there are none.
        const [what] = message.split(/(?<=')\. |\n/);
        const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
        throw new UsageError(`${what!.replace(/\.$/, "")}. Options are ${known.join(", ")}.`, { cause: error });
    }
}
