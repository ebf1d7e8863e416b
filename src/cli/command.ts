/** What a command has of the process. */
export interface Shell {
    /** Prints a line of the result. */
    readonly print: (line: string) => void;
    /** Prints a line that is not the result: a problem, a warning. */
    readonly warn: (line: string) => void;
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** Has something done when the user wants the command to end. */
    readonly onStop: (stop: () => void) => void;
}

/** 0 success, 1 the command cannot do it, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** A command: what stands behind its name in, the exit code out. */
export type RunCommand = (args: readonly string[], shell: Shell) => Promise<ExitCode>;

/** A command line that cannot be understood. */
export class UsageError extends Error {
    override readonly name = "UsageError";
}
