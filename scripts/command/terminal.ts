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
    readonly stdout: { readonly write: (text: string) => unknown };
    readonly stderr: { readonly write: (text: string) => unknown; readonly isTTY?: boolean };
    readonly env: Readonly<Record<string, string | undefined>>;
}

/** Erases the line that the cursor is on. */
const erase = "\r\u001B[K";

/** Makes a process print. Progress shows on a terminal alone: not in a pipe, and not in CI, which keeps what it gets. */
export function createTerminal({ stdout, stderr, env }: TerminalProcess): Terminal {
    const isInteractive = stderr.isTTY === true && !env["CI"] && env["TERM"] !== "dumb";
    let isShowing = false;
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
            if (!isInteractive || text === "") return;
            stderr.write(text);
            isShowing = true;
        },
    };

    function clear(): void {
        if (isShowing) stderr.write(erase);
        isShowing = false;
    }
}
