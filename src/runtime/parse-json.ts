// Loaded with the first body that may need it: few hold such integers.

/**
 * Parses JSON as JSON.parse does, but integers that a number cannot hold exactly, beyond ±(2^53 − 1), become bigints.
 *
 * @throws SyntaxError
 */
export function parseJson(text: string): unknown {
    const value: unknown = JSON.parse(text);
    if (!/\d{16}/.test(text)) return value;
    const marked = markLongNumbers(text);
    return marked === text ? value : JSON.parse(marked, (_, item: unknown) => unmark(item));
}

/**
 * Writes each long integer as a string that begins with `#`; a string that does gets a second one. Strings are passed over
 * by a loop: a pattern runs out of stack in one with millions of escapes.
 */
function markLongNumbers(text: string): string {
    const token = /"|-?\d[\d.eE+-]*/g;
    let marked = "";
    let done = 0;
    for (let found = token.exec(text); found; found = token.exec(text)) {
        const { 0: number, index } = found;
        if (number === '"') {
            token.lastIndex = findStringEnd(text, index);
            if (!/^(#|\\u0023)/.test(text.slice(index + 1, index + 7)) || isKey(text, token.lastIndex)) continue;
            marked += `${text.slice(done, index)}"#`;
            done = index + 1;
        } else if (/^-?\d+$/.test(number) && !Number.isSafeInteger(Number(number))) {
            marked += `${text.slice(done, index)}"#${number}"`;
            done = token.lastIndex;
        }
    }
    return marked + text.slice(done);
}

/** The place behind a string's end, the next quote that no backslash takes. */
function findStringEnd(text: string, start: number): number {
    let end = text.indexOf('"', start + 1);
    while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
    return end + 1;
}

function isEscaped(text: string, at: number): boolean {
    let first = at;
    while (text[first - 1] === "\\") first--;
    return (at - first) % 2 === 1;
}

/** Whether the string that ends here names a member, and is no value. */
function isKey(text: string, end: number): boolean {
    const colon = /\s*:/y;
    colon.lastIndex = end;
    return colon.test(text);
}

function unmark(item: unknown): unknown {
    if (typeof item !== "string" || !item.startsWith("#")) return item;
    return item.startsWith("##") ? item.slice(1) : BigInt(item.slice(1));
}
