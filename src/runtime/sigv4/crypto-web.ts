import type { Bytes } from "../http.js";
import { type SigningCrypto, toHex } from "./crypto.js";

const encoder = new TextEncoder();
const algorithm = { name: "HMAC", hash: "SHA-256" };

export const crypto: SigningCrypto = {
    sha256Hex: async (data) => toHex(new Uint8Array(await globalThis.crypto.subtle.digest("SHA-256", toBytes(data)))),
    createHmac(key) {
        const { subtle } = globalThis.crypto;
        const imported = subtle.importKey("raw", toBytes(key), algorithm, false, ["sign"]);
        return async (text) => toHex(new Uint8Array(await subtle.sign("HMAC", await imported, encoder.encode(text))));
    },
};

function toBytes(data: string | Bytes): Bytes {
    return typeof data === "string" ? encoder.encode(data) : data;
}
