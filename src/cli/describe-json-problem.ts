/** Says why a text is not JSON, as Node does, without what that quotes of the text; a position as line and column. */
export function describeJsonProblem(text: string, { message }: Error): string {
    return message
        .replace(/, (\.{3})?".*$/s, "")
        .replace(/( in JSON)? at position (\d+).*$/s, (...[, , at]: string[]) => {
            const lines = text.slice(0, Number(at)).split("\n");
            return `, line ${lines.length}, column ${lines.at(-1)!.length + 1}`;
        });
}
