import type { Bytes } from "../http.js";

/**
 * The two primitives of SigV4. On Node they answer at once, with WebCrypto as promises; callers await either.
 * Picked by the package's `#crypto` import.
 */
export interface SigningCrypto {
    /** SHA-256 in lower-case hex. */
    readonly sha256Hex: (data: string | Bytes) => string | Promise<string>;
    /** HMAC-SHA256. */
    readonly hmacSha256: (key: string | Bytes, text: string) => Bytes | Promise<Bytes>;
}

export function toHex(bytes: Uint8Array): string {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
