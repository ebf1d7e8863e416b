/**
 * Rewrites a pattern so that it compiles with RegExp's `u` flag, as JSON Schema asks and Prism and Ajv do: a backslash
 * before a character that needs none (`\#`, `\,`) is an error there.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#name-regular-expressions
 */
export function toUnicodePattern(pattern: string): string {
    return pattern.replace(/\\([\s\S])/g, (escape, character: string) =>
        /[\^$\\.*+?()[\]{}|/\-A-Za-z0-9]/.test(character) ? escape : character,
    );
}
