/**
 * Rewrites a pattern so that it compiles with RegExp's `u` flag, as JSON Schema asks and Prism and Ajv do: a backslash
 * before a character that needs none (`\#`, `\,`, outside of a class `\-`) is an error there.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#name-regular-expressions
 */
export function toUnicodePattern(pattern: string): string {
    let inClass = false;
    return pattern.replace(/\\([\s\S])|[[\]]/g, (token, character: string | undefined) => {
        if (character === undefined) {
            inClass = token === "[";
            return token;
        }
        const isNeeded = /[\^$\\.*+?()[\]{}|/A-Za-z0-9]/.test(character) || (inClass && character === "-");
        return isNeeded ? token : character;
    });
}
