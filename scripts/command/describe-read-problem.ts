const reasons: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file",
    EISDIR: "it is a folder, not a file",
    EACCES: "it may not be read",
};

/** Says of an error that came of reading a file why it cannot be read, a sentence without an end. */
export function describeReadProblem(error: unknown): string {
    const { code = "", message } = error as NodeJS.ErrnoException;
    return reasons[code] ?? `it cannot be read: ${message}`;
}
