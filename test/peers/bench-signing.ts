import { createHash, createHmac } from "node:crypto";
import { SignatureV4 } from "@smithy/signature-v4";
import { crypto as nodeCrypto } from "../../src/runtime/sigv4/crypto-node.js";
import { crypto as webCrypto } from "../../src/runtime/sigv4/crypto-web.js";
import { createSigner } from "../../src/runtime/sigv4/sign-request.js";
import { printTable } from "../support/print-table.js";
import { credentials, newUser, region } from "./clients/settings.mjs";

const service = "finspace-api";
const url = new URL("https://finspace-api.us-east-1.amazonaws.com/user");
const text = JSON.stringify(newUser);
const body = new TextEncoder().encode(text);
const headers = { "content-type": "application/json" };
const times = 3000;
const rounds = 7;

/** Prints the time of one signature of a small POST, beside one hash and one HMAC of the same bytes. */
export async function measureSigning(): Promise<void> {
    // A name the compiler does not follow: the peers are not installed where it checks this file.
    const peer: string = "aws4fetch";
    const { AwsV4Signer } = (await import(peer)) as {
        AwsV4Signer: new (options: object) => { sign(): Promise<unknown> };
    };
    const timeMs = Date.now();
    const [onNode, onWeb] = [nodeCrypto, webCrypto].map((crypto) => createSigner(crypto, region, service));
    const smithy = new SignatureV4({ credentials, region, service, sha256: NodeSha256, applyChecksum: false });
    const cache = new Map();
    const signers: Record<string, () => unknown> = {
        "one hash, one HMAC": () =>
            createHmac("sha256", createHash("sha256").update(body).digest()).update(text).digest("hex"),
        "finspace-data, node:crypto": () => onNode!({ method: "POST", url, headers, body }, { credentials, timeMs }),
        "finspace-data, WebCrypto": () => onWeb!({ method: "POST", url, headers, body }, { credentials, timeMs }),
        "@smithy/signature-v4": () =>
            smithy.sign({
                method: "POST",
                protocol: "https:",
                hostname: url.host,
                path: url.pathname,
                headers: { ...headers, host: url.host },
                body: text,
            }),
        aws4fetch: () =>
            new AwsV4Signer({
                method: "POST",
                url: url.href,
                headers,
                body: text,
                ...credentials,
                region,
                service,
                cache,
            }).sign(),
    };
    const samples = new Map(Object.keys(signers).map((name) => [name, [] as number[]]));
    for (let round = 0; round <= rounds; round++) {
        for (const [name, sign] of Object.entries(signers)) {
            const begun = performance.now();
            for (let i = 0; i < times; i++) await sign();
            // The first round warms up.
            if (round > 0) samples.get(name)!.push(((performance.now() - begun) * 1000) / times);
        }
    }
    const median = (name: string) => samples.get(name)!.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!;
    console.log(
        `\nOne signature, ${times} a round, ${rounds} rounds; ratio to one hash and one HMAC, and ours on Node to each`,
    );
    printTable(
        ["Signer", "µs", "ratio", "ours"],
        Object.keys(signers).map((name) => [
            name,
            median(name).toFixed(1),
            (median(name) / median("one hash, one HMAC")).toFixed(2),
            (median("finspace-data, node:crypto") / median(name)).toFixed(2),
        ]),
    );
}

/** The hash that @smithy/signature-v4 is given on Node. */
class NodeSha256 {
    readonly #hash;

    constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
        this.#hash = secret === undefined ? createHash("sha256") : createHmac("sha256", secret as string);
    }

    update(data: string | Uint8Array): void {
        this.#hash.update(data);
    }

    async digest(): Promise<Uint8Array> {
        return this.#hash.digest();
    }

    reset(): void {}
}
