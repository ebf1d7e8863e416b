/** How far each step turns, by round. */
const turns = [
    [7, 12, 17, 22],
    [5, 9, 14, 20],
    [4, 11, 16, 23],
    [6, 10, 15, 21],
] as const;

const sines = Uint32Array.from({ length: 64 }, (_, i) => Math.abs(Math.sin(i + 1)) * 2 ** 32);

/**
 * The MD5 digest of bytes: browsers have none. It is a checksum here and protects nothing.
 *
 * @see https://www.rfc-editor.org/rfc/rfc1321
 */
export function computeMd5(bytes: Uint8Array): Uint8Array {
    const words = pad(bytes);
    const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
    for (let at = 0; at < words.length; at += 16) {
        let [a, b, c, d] = state as unknown as [number, number, number, number];
        for (let i = 0; i < 64; i++) {
            const round = i >> 4;
            const mixed = mix(round, b, c, d);
            const sum = (a + mixed + sines[i]! + words[at + pick(round, i)]!) | 0;
            const turn = turns[round]![i & 3]!;
            [a, d, c, b] = [d, c, b, (b + ((sum << turn) | (sum >>> (32 - turn)))) | 0];
        }
        for (const [i, word] of [a, b, c, d].entries()) state[i]! += word;
    }
    const digest = new DataView(new ArrayBuffer(16));
    for (const [i, word] of state.entries()) digest.setUint32(i * 4, word, true);
    return new Uint8Array(digest.buffer);
}

function mix(round: number, b: number, c: number, d: number): number {
    if (round === 0) return (b & c) | (~b & d);
    if (round === 1) return (b & d) | (c & ~d);
    return round === 2 ? b ^ c ^ d : c ^ (b | ~d);
}

/** Which word of a block a step takes. */
function pick(round: number, i: number): number {
    return [i, 5 * i + 1, 3 * i + 5, 7 * i][round]! % 16;
}

/** Blocks of sixteen little-endian words: the bytes, one bit, zeros, and the number of bits. */
function pad(bytes: Uint8Array): Uint32Array {
    const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
    new Uint8Array(view.buffer).set(bytes);
    view.setUint8(bytes.length, 0x80);
    view.setBigUint64(view.byteLength - 8, BigInt(bytes.length) * 8n, true);
    return Uint32Array.from({ length: view.byteLength / 4 }, (_, i) => view.getUint32(i * 4, true));
}
