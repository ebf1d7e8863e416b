import type { Terminal } from "../../scripts/command/terminal.js";

/** What a command has of the process. */
export interface Shell extends Terminal {
    /** How the user starts the command, for instance `npx finspace-data`. */
    readonly command: string;
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** Width of the terminal that results go to, in characters; undefined where they go elsewhere. */
    readonly columns: number | undefined;
    /** Whether somebody watches, who sees progress and can use a hint. */
    readonly isInteractive: boolean;
    /** Reads the standard input to its end. */
    readonly readInput: () => Promise<string>;
    /** Has something done when the user wants the command to end. */
    readonly onStop: (stop: (signal: StopSignal) => void) => void;
}

export type StopSignal = "SIGINT" | "SIGTERM";

/**
 * 0 success, 1 the command cannot do it, 2 wrong usage, 130 and 143 stopped by SIGINT and SIGTERM; what else there is a
 * command's help says.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 130 | 143;

/** A command: what stands behind its name in, the exit code out. */
export type RunCommand = (args: readonly string[], shell: Shell) => Promise<ExitCode>;
