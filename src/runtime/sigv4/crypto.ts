import type { Bytes } from "../http.js";

/**
 * The two primitives of SigV4. On Node they answer at once, with WebCrypto as promises; callers await either.
 * Picked by the package's `#crypto` import.
 */
export interface SigningCrypto {
    /** SHA-256 in lower-case hex. */
    readonly sha256Hex: (data: string | Bytes) => string | Promise<string>;
    /** Prepares HMAC-SHA256 with a key. */
    readonly createHmac: (key: string | Bytes) => Hmac;
}

/** The code of a text in ASCII, as all is that SigV4 signs; in lower-case hex. */
export type Hmac = (text: string) => string | Promise<string>;

export function toHex(bytes: Uint8Array): string {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function fromHex(hex: string): Bytes {
    return Uint8Array.from(hex.match(/../g)!, (pair) => Number.parseInt(pair, 16));
}
