import type { Bytes } from "../http.js";
import { type SigningCrypto, toHex } from "./crypto.js";

const encoder = new TextEncoder();
const hmac = { name: "HMAC", hash: "SHA-256" };

export const crypto: SigningCrypto = {
    async sha256Hex(data) {
        return toHex(new Uint8Array(await globalThis.crypto.subtle.digest("SHA-256", toBytes(data))));
    },
    async hmacSha256(key, text) {
        const imported = await globalThis.crypto.subtle.importKey("raw", toBytes(key), hmac, false, ["sign"]);
        return new Uint8Array(await globalThis.crypto.subtle.sign("HMAC", imported, encoder.encode(text)));
    },
};

function toBytes(data: string | Bytes): Bytes {
    return typeof data === "string" ? encoder.encode(data) : data;
}
