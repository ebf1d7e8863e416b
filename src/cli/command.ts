import type { Terminal } from "../../scripts/command/terminal.js";

/** What a command has of the process. */
export interface Shell extends Terminal {
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** Has something done when the user wants the command to end. */
    readonly onStop: (stop: () => void) => void;
}

/** 0 success, 1 the command cannot do it, 2 wrong usage; what else there is a command's help says. */
export type ExitCode = 0 | 1 | 2 | 3;

/** A command: what stands behind its name in, the exit code out. */
export type RunCommand = (args: readonly string[], shell: Shell) => Promise<ExitCode>;
