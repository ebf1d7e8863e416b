import { createHmac, createSecretKey, hash } from "node:crypto";
import type { SigningCrypto } from "./crypto.js";

export const crypto: SigningCrypto = {
    sha256Hex: (data) => hash("sha256", data, "hex"),
    createHmac(key) {
        const secret = createSecretKey(Buffer.from(key));
        return (text) => createHmac("sha256", secret).update(text).digest("hex");
    },
};
