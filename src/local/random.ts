const lower = "abcdefghijklmnopqrstuvwxyz";
const digits = "0123456789";

/** Alphabets of what the service makes up. */
export const alphabets = {
    lower: lower + digits,
    upper: lower.toUpperCase() + digits,
    mixed: lower.toUpperCase() + lower + digits,
} as const;

/**
 * 53 bits that depend on all of a text: the same text, the same number. It tells texts apart and hides nothing.
 *
 * @see https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js
 */
export function hashText(text: string): number {
    let a = 0xdeadbeef;
    let b = 0x41c6ce57;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        a = Math.imul(a ^ code, 2654435761);
        b = Math.imul(b ^ code, 1597334677);
    }
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    return 4294967296 * (2097151 & b) + (a >>> 0);
}

/** A generator of numbers from 0 up to 1 that a text determines. */
export function createRandom(seed: string): () => number {
    const hash = hashText(seed);
    let state = (hash ^ (hash / 4294967296)) | 0;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}

/** Text of a length, its characters drawn from an alphabet. */
export function drawText(random: () => number, alphabet: string, length: number): string {
    let text = "";
    while (text.length < length) text += alphabet[Math.floor(random() * alphabet.length)];
    return text;
}
