import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { BenchOptions, Result, Samples, Table, Target } from "./result.js";
import { sampleInTurn } from "./sample-in-turn.js";
import { serverKinds, type ServerKind, type ServingProcess, startServing } from "./start-serving.js";
import { computeRatio } from "./statistics.js";

const cases = ["get", "list", "create"] as const;
const rows = { base: "node-http", ours: "finspace-data/local" } as const;
const loadMs = 1000;

/** Answers a second, and CPU of each in the server's process, of the local service beside Prism and a bare server. */
export async function measureService({ rounds }: BenchOptions): Promise<Result> {
    const servers = new Map<ServerKind, ServingProcess>();
    try {
        for (const kind of serverKinds) servers.set(kind, await startServing(kind));
        const names = cases.flatMap((name) => serverKinds.map((kind) => `${name} ${kind}`));
        const measure = async (name: string) => {
            const [called, kind] = name.split(" ") as [string, ServerKind];
            return load(called, servers.get(kind)!);
        };
        // Warms up.
        await sampleInTurn(names, { rounds: 1, measure });
        const samples = await sampleInTurn(names, { rounds, measure });
        const tables = cases.map((name) => toTable(name, samples));
        return { tables, targets: toTargets(tables) };
    } finally {
        for (const { stop } of servers.values()) stop();
    }
}

/** Answers a second, and microseconds of CPU of each. */
async function load(name: string, { endpoint, userId, readCpu }: ServingProcess): Promise<[number, number]> {
    const before = await readCpu();
    const args = [`${import.meta.dirname}/load.mjs`, name, endpoint, userId, String(loadMs)];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    const { answers, ms } = JSON.parse(stdout) as { answers: number; ms: number };
    return [(answers * 1000) / ms, ((await readCpu()) - before) / answers];
}

function toTable(name: string, samples: Samples): Table {
    // Each round gave two numbers.
    const pick = (at: number) =>
        new Map(serverKinds.map((kind) => [kind, samples.get(`${name} ${kind}`)!.filter((_, i) => i % 2 === at)]));
    return {
        name: `service-${name}`,
        title: `The local service: ${name}, 32 at a time`,
        what: "Server",
        measures: [
            { title: "CPU of an answer", unit: "µs", samples: pick(1) },
            { title: "answers a second", unit: "", samples: pick(0) },
        ],
        ...rows,
    };
}

function toTargets(tables: readonly Table[]): Target[] {
    const ratio = (table: Table, at: number, to: string, of: string = rows.ours) => {
        const { samples } = table.measures[at]!;
        return computeRatio(samples.get(of)!, samples.get(to)!);
    };
    return [
        {
            name: "CPU of the local service's GET, to a bare node:http server's",
            bound: "at most",
            limit: 1.5,
            measured: ratio(tables[0]!, 0, rows.base),
            unit: "×",
        },
        ...tables.map((table, at): Target => ({
            // What no server on node:http can do here, the local service cannot either.
            name: `The local service's answers a second to Prism's: ${cases[at]} (the bare server's: ${ratio(table, 1, "Prism", rows.base).toFixed(1)} ×)`,
            bound: "at least",
            limit: 10,
            measured: ratio(table, 1, "Prism"),
            unit: "×",
        })),
    ];
}
