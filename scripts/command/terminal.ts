/** Where the command prints to. */
export interface Terminal {
    /** Prints a line of the result. */
    readonly print: (line: string) => void;
    /** Prints a line that is not the result: a note, a problem. */
    readonly warn: (line: string) => void;
    /** Shows what is being done, in place of what was; an empty text takes it away. */
    readonly showProgress: (text: string) => void;
}

/** The parts of `process` that a terminal is made of. */
export interface TerminalProcess {
    readonly stdout: TerminalStream;
    readonly stderr: TerminalStream;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly exit: (code: number) => unknown;
}

interface TerminalStream {
    readonly write: (text: string) => unknown;
    readonly on: (event: "error", listener: (error: Error) => void) => unknown;
    readonly isTTY?: boolean;
    /** Of a terminal, in characters. */
    readonly columns?: number;
}

/** Erases the line that the cursor is on. */
const erase = "\r\u001B[K";

/**
 * Makes a process print. Progress shows where somebody watches. Where a reader has seen enough, as `head` has, the process
 * ends as if all were said.
 */
export function createTerminal(process: TerminalProcess): Terminal {
    const { stdout, stderr } = process;
    const isWatched = isInteractive(process);
    let isShowing = false;
    for (const stream of [stdout, stderr]) stream.on("error", endOrThrow);
    return {
        print: (line) => {
            clear();
            stdout.write(`${line}\n`);
        },
        warn: (line) => {
            clear();
            stderr.write(`${line}\n`);
        },
        showProgress: (text) => {
            clear();
            if (!isWatched || text === "") return;
            // Of a text on two lines, only the second would be taken away.
            stderr.write(text.slice(0, (stderr.columns || Infinity) - 1));
            isShowing = true;
        },
    };

    function clear(): void {
        if (isShowing) stderr.write(erase);
        isShowing = false;
    }

    function endOrThrow(error: NodeJS.ErrnoException): void {
        if (error.code !== "EPIPE") throw error;
        clear();
        process.exit(0);
    }
}

/** Whether somebody watches: not in a pipe, and not in CI, which keeps what it gets. */
export function isInteractive({ stderr, env }: Pick<TerminalProcess, "stderr" | "env">): boolean {
    return stderr.isTTY === true && !env["CI"] && env["TERM"] !== "dumb";
}
