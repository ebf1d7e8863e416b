import type { Shell } from "../../src/cli/command.js";
import { runCli } from "../../src/cli/run-cli.js";

/** What a command printed, and its exit code. */
export interface CliOutcome {
    readonly code: number;
    readonly printed: string;
    readonly warned: string;
    /** Each text that stood in the line of progress. */
    readonly progress: readonly string[];
}

/** Runs the command in this process; unless told, in a pipe, and told to end as soon as it asks. */
export async function run(
    args: readonly string[],
    environment: Record<string, string> = {},
    parts: Partial<Shell> = {},
): Promise<CliOutcome> {
    const printed: string[] = [];
    const warned: string[] = [];
    const progress: string[] = [];
    const code = await runCli(args, {
        print: (line) => void printed.push(line),
        warn: (line) => void warned.push(line),
        showProgress: (text) => void (text && progress.push(text)),
        command: "finspace-data",
        environment,
        columns: undefined,
        isInteractive: false,
        readInput: () => Promise.resolve(""),
        onStop: (stop) => stop("SIGTERM"),
        ...parts,
    });
    return { code, printed: printed.join("\n"), warned: warned.join("\n"), progress };
}
