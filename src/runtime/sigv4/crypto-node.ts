import { createHash, createHmac } from "node:crypto";
import type { SigningCrypto } from "./crypto.js";

export const crypto: SigningCrypto = {
    sha256Hex: (data) => createHash("sha256").update(data).digest("hex"),
    hmacSha256: (key, text) => new Uint8Array(createHmac("sha256", key).update(text).digest()),
};
