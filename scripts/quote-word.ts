/** Text as one word of a POSIX shell. */
export function quoteWord(text: string): string {
    return /^[\w./:@=,+%-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
