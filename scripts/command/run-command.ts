import { MissingLibrariesError } from "../libraries.js";
import { ModelError } from "../smithy/model-error.js";
import { UsageError } from "./parse-arguments.js";
import type { Terminal } from "./terminal.js";

/**
 * Runs a command, and tells the user of what only the user can mend.
 *
 * @param command how the user starts it, for instance `npm run generate --`.
 * @returns its exit code; 1 for a problem in the model or the files, 2 for wrong usage.
 */
export async function runCommand<Code extends number>(
    command: string,
    terminal: Terminal,
    run: () => Promise<Code>,
): Promise<Code | 1 | 2> {
    try {
        return await run();
    } catch (error) {
        if (error instanceof UsageError) {
            terminal.warn(`${error.message}\nFor help, run: ${command} --help`);
            return 2;
        }
        const message = toMessage(error);
        if (message === undefined) throw error;
        terminal.warn(message);
        return 1;
    } finally {
        terminal.showProgress("");
    }
}

/** What to tell the user of an error that the user can mend; undefined for any other. */
function toMessage(error: unknown): string | undefined {
    if (error instanceof ModelError || error instanceof MissingLibrariesError) return error.message;
    // A folder that cannot be written: the message names the path.
    return error instanceof Error && "path" in error ? `The files cannot be written: ${error.message}` : undefined;
}
