import type { Bytes } from "../http.js";
import type { SigningCrypto } from "./crypto.js";

/** Gives the key for a secret and a credential scope. */
export type GetSigningKey = (secretAccessKey: string, scope: string) => Promise<Bytes> | Bytes;

/**
 * Derives signing keys and remembers the last one: it serves all requests of a day.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#calculate-signature
 */
export function createSigningKeyCache({ hmacSha256 }: SigningCrypto): GetSigningKey {
    let last: { secret: string; scope: string; key: Bytes } | undefined;
    return (secret, scope) => (last?.secret === secret && last.scope === scope ? last.key : derive(secret, scope));

    async function derive(secret: string, scope: string) {
        let key: string | Bytes = `AWS4${secret}`;
        for (const part of scope.split("/")) key = await hmacSha256(key, part);
        last = { secret, scope, key: key as Bytes };
        return last.key;
    }
}
