import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { crypto } from "../../../../src/runtime/sigv4/crypto-node.js";
import { createSigningKeyCache } from "../../../../src/runtime/sigv4/signing-key.js";

const secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const scope = "20150830/us-east-1/iam/aws4_request";
const documented = "c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9";
const derivation = 4;

function createCountingCache() {
    const counter = { hmacs: 0 };
    const getSigningKey = createSigningKeyCache({
        ...crypto,
        createHmac(key) {
            const hmac = crypto.createHmac(key);
            return (text) => {
                counter.hmacs++;
                return hmac(text);
            };
        },
    });
    return { counter, getSigningKey };
}

describe("createSigningKeyCache", () => {
    it("derives the key of the SigV4 documentation", async () => {
        const hmac = await createSigningKeyCache(crypto)(secret, scope);
        const wanted = createHmac("sha256", Buffer.from(documented, "hex")).update("text").digest("hex");
        expect(await hmac("text")).toBe(wanted);
    });

    it.each([
        { name: "of many bytes in few characters", secretAccessKey: "é".repeat(40) },
        { name: "longer than a block", secretAccessKey: "k".repeat(100) },
    ])("takes a secret $name", async ({ secretAccessKey }) => {
        let key: string | Buffer = `AWS4${secretAccessKey}`;
        for (const part of scope.split("/")) key = createHmac("sha256", key).update(part).digest();
        const hmac = await createSigningKeyCache(crypto)(secretAccessKey, scope);
        expect(await hmac("text")).toBe(createHmac("sha256", key).update("text").digest("hex"));
    });

    it("derives once for the same secret and scope", async () => {
        const { counter, getSigningKey } = createCountingCache();
        const first = await getSigningKey(secret, scope);
        expect(await getSigningKey(secret, scope)).toBe(first);
        expect(counter.hmacs).toBe(derivation);
    });

    it.each([
        { name: "a new day", secretAccessKey: secret, given: "20150831/us-east-1/iam/aws4_request" },
        { name: "a new region", secretAccessKey: secret, given: "20150830/us-east-2/iam/aws4_request" },
        { name: "a new secret", secretAccessKey: `${secret}x`, given: scope },
    ])("derives anew for $name", async ({ secretAccessKey, given }) => {
        const { counter, getSigningKey } = createCountingCache();
        const first = await getSigningKey(secret, scope);
        const other = await getSigningKey(secretAccessKey, given);
        expect(counter.hmacs).toBe(2 * derivation);
        expect(await other("text")).not.toBe(await first("text"));
    });

    it("gives each of two concurrent callers its own key", async () => {
        const { getSigningKey } = createCountingCache();
        const other = "20150831/us-east-1/iam/aws4_request";
        const hmacs = await Promise.all([getSigningKey(secret, scope), getSigningKey(secret, other)]);
        for (const [i, each] of [scope, other].entries()) {
            const alone = await createSigningKeyCache(crypto)(secret, each);
            expect(await hmacs[i]!("text")).toBe(await alone("text"));
        }
    });
});
