import { fromHex, type Hmac, type SigningCrypto } from "./crypto.js";

/** Gives the HMAC with the signing key of a secret and a credential scope. */
export type GetSigningKey = (secretAccessKey: string, scope: string) => Hmac | Promise<Hmac>;

/**
 * Derives signing keys and remembers the last one: it serves all requests of a day.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#calculate-signature
 */
export function createSigningKeyCache({ createHmac }: SigningCrypto): GetSigningKey {
    let last: { secret: string; scope: string; hmac: Hmac } | undefined;
    return (secret, scope) => (last?.secret === secret && last.scope === scope ? last.hmac : derive(secret, scope));

    async function derive(secret: string, scope: string) {
        let hmac = createHmac(`AWS4${secret}`);
        for (const part of scope.split("/")) hmac = createHmac(fromHex(await hmac(part)));
        last = { secret, scope, hmac };
        return hmac;
    }
}
