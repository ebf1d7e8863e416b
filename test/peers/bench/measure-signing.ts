import { createHash, createHmac } from "node:crypto";
import { crypto as nodeCrypto } from "../../../src/runtime/sigv4/crypto-node.js";
import { crypto as webCrypto } from "../../../src/runtime/sigv4/crypto-web.js";
import { createSigner } from "../../../src/runtime/sigv4/sign-request.js";
import { credentials, newUser, region, service } from "../clients/settings.mjs";
import type { BenchOptions, Result } from "./result.js";
import { sampleInTurn } from "./sample-in-turn.js";
import { computeRatio } from "./statistics.js";

const url = new URL("https://finspace-api.us-east-1.amazonaws.com/user");
const method = "POST";
const headers = { "content-type": "application/json" };
const text = JSON.stringify(newUser);
const body = new TextEncoder().encode(text);

const signaturesARound = 2000;
const rows = { base: "one hash, one HMAC", ours: "finspace-data, node:crypto" } as const;
const ourWeb = "finspace-data, WebCrypto";

/** The time of one signature of a small POST, beside one hash and one HMAC of the same bytes. */
export async function measureSigning({ rounds }: BenchOptions): Promise<Result> {
    const signers = await createSigners();
    const measure = async (name: string) => [await timeEach(signers[name]!)];
    // Warms up.
    await sampleInTurn(Object.keys(signers), { rounds: 2, measure });
    // Short rounds, so many.
    const samples = await sampleInTurn(Object.keys(signers), { rounds: rounds * 3, measure });
    const ratio = (of: string, to: string) => computeRatio(samples.get(of)!, samples.get(to)!);
    return {
        tables: [
            {
                name: "signing",
                title: "One signature of a small POST",
                what: "Signer",
                measures: [{ title: "time", unit: "µs", samples }],
                ...rows,
            },
        ],
        targets: [
            {
                name: "One signature, to one hash and one HMAC",
                bound: "at most",
                limit: 1.2,
                measured: ratio(rows.ours, rows.base),
                unit: "×",
            },
            {
                name: "One signature by WebCrypto, to aws4fetch with its cache",
                bound: "at most",
                limit: 1,
                measured: ratio(ourWeb, "aws4fetch"),
                unit: "×",
            },
        ],
    };
}

async function createSigners(): Promise<Record<string, () => unknown>> {
    // When it is called, the peers are installed.
    const { createPeerSigners } = await import("./peer-signers.mjs");
    const timeMs = Date.now();
    const [onNode, onWeb] = [nodeCrypto, webCrypto].map((crypto) => createSigner(crypto, region, service));
    return {
        [rows.base]: () => createHmac("sha256", createHash("sha256").update(body).digest()).update(text).digest("hex"),
        [rows.ours]: () => onNode!({ method, url, headers, body }, { credentials, timeMs }),
        [ourWeb]: () => onWeb!({ method, url, headers, body }, { credentials, timeMs }),
        ...createPeerSigners({ url, method, headers, body: text, credentials, region, service }),
    };
}

/** Microseconds. */
async function timeEach(sign: () => unknown): Promise<number> {
    const begun = performance.now();
    for (let i = 0; i < signaturesARound; i++) await sign();
    return ((performance.now() - begun) * 1000) / signaturesARound;
}
