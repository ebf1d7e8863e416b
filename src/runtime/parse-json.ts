// Loaded with the first body that may need it: few hold such integers.

/**
 * Parses JSON as JSON.parse does, but integers that a number cannot hold exactly, beyond ±(2^53 − 1), become bigints.
 *
 * @throws SyntaxError
 */
export function parseJson(text: string): unknown {
    const value: unknown = JSON.parse(text);
    if (!/\d{16}/.test(text)) return value;
    // A bigint is handed through the parser as a string that begins with `#`; a string that does gets a second one.
    let found = false;
    const marked = text.replace(
        /"(#|\\u0023)?[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|-?\d[\d.eE+-]*/g,
        (token, hash?: string, colon?: string) => {
            if (token.startsWith('"')) return hash && !colon ? `"#${token.slice(1)}` : token;
            if (!/^-?\d+$/.test(token) || Number.isSafeInteger(Number(token))) return token;
            found = true;
            return `"#${token}"`;
        },
    );
    return found ? JSON.parse(marked, (_, item: unknown) => unmark(item)) : value;
}

function unmark(item: unknown): unknown {
    if (typeof item !== "string" || !item.startsWith("#")) return item;
    return item.startsWith("##") ? item.slice(1) : BigInt(item.slice(1));
}
