/** What has no members. */
export type Scalar = string | number | bigint | boolean | null | undefined;

/** A scalar, as a table shows it; a time in ISO 8601, one that has not come as nothing. */
export function toCell(name: string, value: Scalar): string {
    if (value === undefined || value === null) return "";
    return isTime(name, value) ? printTime(value) : escapeControls(String(value));
}

/** In this API every time is a number of milliseconds since 1970, and its name ends like this. */
function isTime(name: string, value: Scalar): value is number {
    return typeof value === "number" && /(Time|Timestamp)$/.test(name);
}

function printTime(ms: number): string {
    const date = new Date(ms);
    if (Number.isNaN(date.getTime())) return String(ms);
    return ms === 0 ? "" : date.toISOString();
}

/** A text without what a terminal would take for a command, or what would break a row or turn its direction. */
export function escapeControls(text: string): string {
    const names: Readonly<Record<string, string>> = {
        "\n": String.raw`\n`,
        "\r": String.raw`\r`,
        "\t": String.raw`\t`,
    };
    return text.replaceAll(
        // oxlint-disable-next-line no-control-regex -- those are meant
        /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
        (character) => names[character] ?? `\\u{${character.codePointAt(0)!.toString(16)}}`,
    );
}

const wide =
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60]/u;
const combining = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns of a terminal a text takes. */
export function computeWidth(text: string): number {
    return Array.from(text).reduce((width, character) => width + widthOf(character), 0);
}

function widthOf(character: string): number {
    if (character < "\u0300") return 1;
    return combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
}

/** A text in exactly so many columns: filled up, or cut. */
export function fitText(text: string, columns: number): string {
    const cut = cutText(text, columns);
    return cut + " ".repeat(columns - computeWidth(cut));
}

/** A text in so many columns at most: what is longer ends with an ellipsis. */
export function cutText(text: string, columns: number): string {
    if (computeWidth(text) <= columns) return text;
    let cut = "";
    let left = columns - 1;
    for (const character of text) {
        left -= widthOf(character);
        if (left < 0) break;
        cut += character;
    }
    return `${cut}…`;
}
