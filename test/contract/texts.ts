/** Texts for a pattern of the model. */
export interface Texts {
    /** One that matches, of so many characters; undefined where there is none. */
    readonly match: (length: number) => string | undefined;
    /** One that does not match, of so many characters; absent where every text matches. */
    readonly miss?: (length: number) => string;
    /** Whether any character will do, those beyond U+FFFF too. */
    readonly takesAny?: boolean;
}

const anything: Texts = { match: (length) => "x".repeat(length), takesAny: true };
const notBlank: Texts = {
    match: (length) => (length === 0 ? undefined : "x".repeat(length)),
    miss: (length) => " ".repeat(length),
    takesAny: true,
};

/** By pattern, and by hand: what a pattern means is not worked out by the code that is tested. */
const texts: Readonly<Record<string, Texts>> = {
    "^[\\s\\S]*$": anything,
    "\\S": notBlank,
    "^[\\s\\S]*\\S[\\s\\S]*$": notBlank,
    "^alias\\/\\S+$": {
        match: (length) => pad("alias/", length, "x"),
        miss: (length) => "x".repeat(length),
    },
    "^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,4}$": {
        match: (length) => reverse(pad("moc.x@", length, "x")),
        miss: (length) => "x".repeat(length),
    },
    "^[\\+0-9\\#\\,\\(][\\+0-9\\-\\.\\/\\(\\)\\,\\#\\s]+$": {
        match: (length) => pad("+0", length, "1 "),
        miss: (length) => "x".repeat(length),
    },
    "^arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+$": {
        match: (length) => pad("arn:aws:iam::123456789012:role/", length, "x"),
        miss: (length) => "x".repeat(length),
    },
};

/** @throws Error for a pattern that has no texts yet: add them above. */
export function findTexts(pattern: string | undefined): Texts {
    if (pattern === undefined) return anything;
    const found = texts[pattern];
    if (found === undefined) throw new Error(`test/contract/texts.ts has no texts for the pattern ${pattern}`);
    return found;
}

/** The start, and as much of the filler as is missing; undefined where nothing is. */
function pad(start: string, length: number, filler: string): string | undefined {
    return length > start.length ? start.padEnd(length, filler) : undefined;
}

function reverse(text: string | undefined): string | undefined {
    return text && Array.from(text).toReversed().join("");
}
