/** What stands before the text of a line, again for each line that continues it: indentation, quotation signs, list markers. */
const markers = /^(?:\s|>|(?:[-*+]|\d+[.)])(?=\s))*/;

/** What would be read as something else at the beginning of a line: a list item, a heading, a quotation, a fence, a rule, a table, a tag. */
const opener = /^(?:(?:[-*+]|\d+[.)]|#{1,6})(?:\s|$)|[>@|]|=+(?:\s|$)|-+(?:\s|$)|```|~~~|<[/!?A-Za-z])/;

/**
 * Breaks long lines of CommonMark at spaces so that it means the same: what continues a list item is indented under
 * it, what continues a quotation is one too; fenced code, tables and headings stay as they are.
 */
export function wrapMarkdown(text: string, columns: number): string[] {
    let fence: string | undefined;
    return text
        .trim()
        .split("\n")
        .flatMap((line) => {
            const [prefix] = markers.exec(line)!;
            const mark = /^(?:`{3,}|~{3,})/.exec(line.slice(prefix.length))?.[0];
            const isCode = fence !== undefined || mark !== undefined;
            if (fence === undefined) fence = mark;
            else if (mark?.startsWith(fence)) fence = undefined;
            return isCode || /^(?:\||#{1,6}\s)/.test(line.slice(prefix.length))
                ? [line.trimEnd()]
                : wrapLine(line.trimEnd(), prefix, columns);
        });
}

function wrapLine(line: string, prefix: string, columns: number): string[] {
    const hang = prefix.replace(/[^\s>]/g, " ");
    const lines: string[] = [];
    let rest = line;
    while (rest.length > columns) {
        const cut = findCut(rest, hang.length, columns);
        if (cut < 0) break;
        lines.push(rest.slice(0, cut));
        rest = hang + rest.slice(cut + 1);
    }
    return [...lines, rest];
}

/** The last space that the line may break at within the columns, else the first behind them, else -1. */
function findCut(line: string, from: number, columns: number): number {
    const canBreak = (at: number) => !opener.test(line.slice(at + 1));
    for (let at = line.lastIndexOf(" ", columns); at > from; at = line.lastIndexOf(" ", at - 1))
        if (canBreak(at)) return at;
    for (let at = line.indexOf(" ", columns); at >= 0; at = line.indexOf(" ", at + 1)) if (canBreak(at)) return at;
    return -1;
}
