/**
 * The two primitives of SigV4. On Node they answer at once, with WebCrypto as promises; callers await either.
 * Picked by the package's `#crypto` import.
 */
export interface SigningCrypto {
    /** SHA-256 in lower-case hex. */
    readonly sha256Hex: (data: string | Uint8Array<ArrayBuffer>) => string | Promise<string>;
    /** HMAC-SHA256. */
    readonly hmacSha256: (
        key: string | Uint8Array<ArrayBuffer>,
        text: string,
    ) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}

export function toHex(bytes: Uint8Array): string {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
