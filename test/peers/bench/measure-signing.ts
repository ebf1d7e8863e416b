import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { BenchOptions, Result, Samples, Table, Target } from "./result.js";
import { sampleInTurn } from "./sample-in-turn.js";
import { quietly } from "./start-server.js";
import { computeRatio } from "./statistics.js";

/** Names of signers.mjs. */
const signers = [
    "hashes alone",
    "finspace-data, node:crypto",
    "finspace-data, WebCrypto",
    "aws4",
    "aws-sdk-v2",
    "@smithy/signature-v4",
    "aws4fetch",
] as const;
const rows = { base: "hashes alone", ours: "finspace-data, node:crypto" } as const;

/** The time of one signature of a GET and of a small POST, beside what must be hashed of the same bytes. */
export async function measureSigning({ rounds }: BenchOptions): Promise<Result> {
    const measured = [await measureMethod("GET", rounds), await measureMethod("POST", rounds)];
    return {
        tables: measured.map(({ table }) => table),
        targets: measured.flatMap(({ targets }) => targets),
    };
}

async function measureMethod(method: "GET" | "POST", rounds: number) {
    const measure = async (name: string) => {
        const args = [`${import.meta.dirname}/sign.mjs`, name, method];
        const { stdout } = await promisify(execFile)(process.execPath, args, { env: quietly });
        return JSON.parse(stdout) as number[];
    };
    const samples = await sampleInTurn(signers, { rounds, measure });
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
    const ratio = (of: (typeof signers)[number], to: (typeof signers)[number]) =>
        computeRatio(samples.get(of)!, samples.get(to)!);
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
