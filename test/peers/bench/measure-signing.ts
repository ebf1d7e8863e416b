import { credentials, newUser, region, service, userId } from "../clients/settings.mjs";
import type { BenchOptions, Result, Samples, Table, Target } from "./result.js";
import { sampleInTurn } from "./sample-in-turn.js";
import type { SignedRequest, SignerName } from "./signers.mjs";
import { computeRatio } from "./statistics.js";

const scope = { credentials, region, service };
const requests = {
    GET: { ...scope, url: toUrl(`/user/${userId}`), method: "GET", headers: {}, body: undefined },
    POST: {
        ...scope,
        url: toUrl("/user"),
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(newUser),
    },
} as const satisfies Record<string, SignedRequest>;
const signaturesARound = 2000;
const rows = { base: "hashes alone", ours: "finspace-data, node:crypto" } as const;

/** The time of one signature of a GET and of a small POST, beside what must be hashed of the same bytes. */
export async function measureSigning({ rounds }: BenchOptions): Promise<Result> {
    const measured = [await measureRequest("GET", rounds), await measureRequest("POST", rounds)];
    return {
        tables: measured.map(({ table }) => table),
        targets: measured.flatMap(({ targets }) => targets),
    };
}

async function measureRequest(method: keyof typeof requests, rounds: number) {
    // When this is called, the peers are installed and dist/ is built.
    const { createSigners } = await import("./signers.mjs");
    const signers = createSigners(requests[method]);
    const measure = async (name: string) => [await timeEach(signers[name as SignerName])];
    // Warms up.
    await sampleInTurn(Object.keys(signers), { rounds: 2, measure });
    // Short rounds, so many.
    const samples = await sampleInTurn(Object.keys(signers), { rounds: rounds * 3, measure });
    return { table: toTable(method, samples), targets: toTargets(method, samples) };
}

function toTable(method: string, samples: Samples): Table {
    return {
        name: `signing-${method.toLowerCase()}`,
        title: `One signature of a ${method}`,
        what: "Signer",
        measures: [{ title: "time", unit: "µs", samples }],
        ...rows,
    };
}

function toTargets(method: string, samples: Samples): Target[] {
    const ratio = (of: SignerName, to: SignerName) => computeRatio(samples.get(of)!, samples.get(to)!);
    const common = { bound: "at most", unit: "×" } as const;
    return [
        {
            name: `One signature of a ${method}, to its hashes alone`,
            limit: 1.2,
            measured: ratio(rows.ours, rows.base),
            ...common,
        },
        {
            name: `One signature of a ${method} by WebCrypto, to aws4fetch with its cache`,
            limit: 1,
            measured: ratio("finspace-data, WebCrypto", "aws4fetch"),
            ...common,
        },
    ];
}

function toUrl(path: string): URL {
    return new URL(path, "https://finspace-api.us-east-1.amazonaws.com");
}

/** Microseconds. */
async function timeEach(sign: () => unknown): Promise<number> {
    const begun = performance.now();
    for (let i = 0; i < signaturesARound; i++) await sign();
    return ((performance.now() - begun) * 1000) / signaturesARound;
}
