import { credentials, newUser, region, service } from "../clients/settings.mjs";
import type { BenchOptions, Result } from "./result.js";
import { sampleInTurn } from "./sample-in-turn.js";
import { computeRatio } from "./statistics.js";

const request = {
    url: new URL("https://finspace-api.us-east-1.amazonaws.com/user"),
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(newUser),
    credentials,
    region,
    service,
};
const signaturesARound = 2000;
const rows = { base: "one hash, one HMAC", ours: "finspace-data, node:crypto" } as const;

/** The time of one signature of a small POST, beside one hash and one HMAC of the same bytes. */
export async function measureSigning({ rounds }: BenchOptions): Promise<Result> {
    // When this is called, the peers are installed and dist/ is built.
    const { createSigners } = await import("./signers.mjs");
    const signers = createSigners(request);
    const measure = async (name: string) => [await timeEach(signers[name as keyof typeof signers])];
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
                measured: ratio("finspace-data, WebCrypto", "aws4fetch"),
                unit: "×",
            },
        ],
    };
}

/** Microseconds. */
async function timeEach(sign: () => unknown): Promise<number> {
    const begun = performance.now();
    for (let i = 0; i < signaturesARound; i++) await sign();
    return ((performance.now() - begun) * 1000) / signaturesARound;
}
