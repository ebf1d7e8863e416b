/**
 * Rewrites a pattern so that it compiles with RegExp's `u` flag, as JSON Schema asks and Prism and Ajv do: a backslash
 * before a character that needs none (`\#`, `\,`, outside of a class `\-`) is an error there, and so is a hyphen beside a
 * class of characters (`[\w-.]`).
 *
 * @returns undefined for what is no JavaScript pattern, as models borrow from Java's, and for one between slashes, which are
 * meant to be around it and match nothing in it.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#name-regular-expressions
 */
export function toUnicodePattern(pattern: string): string | undefined {
    let inClass = false;
    let previous = "";
    const rewritten = pattern.replace(/\\([\s\S])|[\s\S]/g, (token, character: string | undefined, at: number) => {
        const isAfterClass = isCharacterClass(previous);
        previous = token;
        if (character === undefined) {
            if (token === "[") inClass = true;
            if (token === "]") inClass = false;
            const isBesideClass = isAfterClass || isCharacterClass(pattern.slice(at + 1, at + 3));
            return inClass && token === "-" && isBesideClass ? "\\-" : token;
        }
        const isNeeded = /[\^$\\.*+?()[\]{}|/A-Za-z0-9]/.test(character) || (inClass && character === "-");
        return isNeeded ? token : character;
    });
    const isBetweenSlashes = /(^|[^\\])\/\^/.test(pattern) && pattern.includes("$/");
    return !isBetweenSlashes && compiles(rewritten) ? rewritten : undefined;
}

function isCharacterClass(token: string): boolean {
    return /^\\[dDsSwW]$/.test(token);
}

function compiles(pattern: string): boolean {
    try {
        return new RegExp(pattern, "u") instanceof RegExp;
    } catch {
        return false;
    }
}
