import { spawn } from "node:child_process";
import { once } from "node:events";
import { clients, rows } from "./clients.js";
import type { BenchOptions, Result, Table } from "./result.js";
import { sampleInTurn } from "./sample-in-turn.js";
import { quietly, startServer } from "./start-server.js";
import { computeMedian, computeRatio } from "./statistics.js";

/** Starts take a moment each and vary much. */
const startsARound = 10;

/** From the start of a process to its first answer, over a process that does nothing. */
export async function measureStart({ rounds }: BenchOptions): Promise<Result> {
    const { endpoint, stop } = await startServer();
    try {
        const samples = await sampleInTurn(["none", ...clients], {
            rounds: rounds * startsARound,
            measure: async (client) => [await timeStart(client, endpoint)],
        });
        const bare = computeMedian(samples.get("none")!);
        const over = new Map(clients.map((client) => [client, samples.get(client)!.map((value) => value - bare)]));
        const table: Table = {
            name: "start",
            title: `Cold start to the first answer, over a bare process (${bare.toFixed(0)} ms)`,
            what: "Client",
            measures: [{ title: "time", unit: "ms", samples: over }],
            ...rows,
        };
        const ours = over.get(rows.ours)!;
        const peer = "aws-sdk-v3-account";
        return {
            tables: [table],
            targets: [
                {
                    name: "Cold start, over bare node:http",
                    bound: "at most",
                    limit: 12,
                    measured: computeMedian(ours) - computeMedian(over.get(rows.base)!),
                    unit: "ms",
                },
                {
                    name: `Cold start over a bare process, ${peer}'s to ours`,
                    bound: "at least",
                    limit: 4,
                    measured: computeRatio(over.get(peer)!, ours),
                    unit: "×",
                },
            ],
        };
    } finally {
        stop();
    }
}

/** Milliseconds. */
async function timeStart(client: string, endpoint: string): Promise<number> {
    const begun = performance.now();
    const child = spawn(process.execPath, [`${import.meta.dirname}/start.mjs`, client, endpoint], {
        stdio: ["ignore", "pipe", "inherit"],
        env: quietly,
    });
    await once(child.stdout, "data");
    const answered = performance.now() - begun;
    child.kill();
    await once(child, "close");
    return answered;
}
