import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { clients, rows } from "./clients.js";
import type { BenchOptions, Result, Samples, Table, Target } from "./result.js";
import { sampleInTurn } from "./sample-in-turn.js";
import { quietly, startServer } from "./start-server.js";
import { computeRatio } from "./statistics.js";

/** Titles of the cases of cpu.mjs. A walk is 100 pages. */
const cases = {
    get: { title: "GET", unit: "µs" },
    post: { title: "POST", unit: "µs" },
    list: { title: "a page of 100 items", unit: "µs" },
    concurrent: { title: "GET, 32 at a time", unit: "µs" },
    walk: { title: "10,000 items by pagination", unit: "ms" },
} as const;

type Case = keyof typeof cases;

/** CPU of warm calls, user and system, in the client's process. */
export async function measureCalls({ rounds }: BenchOptions): Promise<Result> {
    const names = (Object.keys(cases) as Case[]).flatMap((name) => clients.map((client) => `${name} ${client}`));
    const { endpoint, stop } = await startServer();
    try {
        const measure = async (name: string) => measureInProcess(name, endpoint);
        const samples = await sampleInTurn(names, { rounds, measure });
        const tables = (Object.keys(cases) as Case[]).map((name) => toTable(name, samples));
        return { tables, targets: toTargets(tables) };
    } finally {
        stop();
    }
}

async function measureInProcess(name: string, endpoint: string): Promise<number[]> {
    const [called, client] = name.split(" ") as [Case, string];
    const args = [`${import.meta.dirname}/cpu.mjs`, client, called, endpoint];
    const { stdout } = await promisify(execFile)(process.execPath, args, { env: quietly });
    const perUnit = cases[called].unit === "ms" ? 1000 : 1;
    return (JSON.parse(stdout) as number[]).map((microseconds) => microseconds / perUnit);
}

function toTable(name: Case, samples: Samples): Table {
    const { title, unit } = cases[name];
    const own = new Map(clients.map((client) => [client, samples.get(`${name} ${client}`)!]));
    return {
        name: `calls-${name}`,
        title: `CPU of a call: ${title}`,
        what: "Client",
        measures: [{ title: "CPU", unit, samples: own }],
        ...rows,
    };
}

function toTargets(tables: readonly Table[]): Target[] {
    const [get, post, list] = tables.map(({ measures }) => measures[0]!.samples) as [Samples, Samples, Samples];
    return [
        { name: "CPU of a GET, to bare node:http", limit: 1.3, ...holdToBare(get) },
        { name: "CPU of a POST, to bare node:http", limit: 1.5, ...holdToBare(post) },
        { name: "CPU of a page of 100 items, to bare node:http", limit: 1.1, ...holdToBare(list) },
        ...["aws-sdk-v3-account", "aws-sdk-v3-finspace"].flatMap((peer): Target[] => [
            { name: `CPU of a GET, ${peer}'s to ours`, limit: 6, ...holdToPeer(get, peer) },
            { name: `CPU of a POST, ${peer}'s to ours`, limit: 6, ...holdToPeer(post, peer) },
        ]),
    ];
}

type Held = Omit<Target, "name" | "limit">;

function holdToBare(samples: Samples): Held {
    const measured = computeRatio(samples.get(rows.ours)!, samples.get(rows.base)!);
    return { bound: "at most", measured, unit: "×" };
}

function holdToPeer(samples: Samples, peer: string): Held {
    return { bound: "at least", measured: computeRatio(samples.get(peer)!, samples.get(rows.ours)!), unit: "×" };
}
