/**
 * `npm run bench`: what a client costs, beside its peers, in one run. Times mean something only against one another:
 * rounds are interleaved, medians are compared, and nothing here fails a build.
 */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";
import { printTable } from "../support/print-table.js";
import { measureBundles } from "./bench-bundles.js";
import { measureLocal } from "./bench-local.js";
import { measureSigning } from "./bench-signing.js";
import { installPeers } from "./install-peers.js";
import { measureTypes } from "./bench-types.js";

const clients = ["node-http", "fetch", "finspace-data", "aws4fetch", "aws-sdk-v2", "aws-sdk-v3"];
const rounds = Number(process.env["ROUNDS"] ?? 7);
const calls = 2000;
const here = import.meta.dirname;

installPeers();
const server = spawn(process.execPath, [`${here}/server.mjs`], { stdio: ["ignore", "pipe", "inherit"] });
try {
    const [address] = (await once(server.stdout, "data")) as [Buffer];
    const endpoint = address.toString().trim();
    await reportCalls(endpoint);
    await reportStart(endpoint);
    await measureSigning();
    await measureBundles();
    measureTypes();
    measureLocal();
} finally {
    server.kill();
}

/** CPU of a warm call, user and system. */
async function reportCalls(endpoint: string): Promise<void> {
    const samples = await sample(
        clients.flatMap((client) => [`${client} get`, `${client} post`]),
        async (name) => {
            const [client, method] = name.split(" ") as [string, string];
            const { stdout } = await promisify(execFile)(process.execPath, [
                `${here}/cpu.mjs`,
                client,
                method,
                endpoint,
                String(calls),
            ]);
            return Number(stdout);
        },
    );
    console.log(`\nCPU per call, ${calls} calls a round, ${rounds} rounds; ratio to bare node:http, and ours to each`);
    printTable(
        ["Client", "GET µs", "spread", "ratio", "ours", "POST µs", "spread", "ratio", "ours"],
        clients.map((client) => [
            client,
            ...(["get", "post"] as const).flatMap((method) => {
                const values = samples.get(`${client} ${method}`)!;
                const base = median(samples.get(`node-http ${method}`)!);
                const ours = median(samples.get(`finspace-data ${method}`)!);
                return [
                    median(values).toFixed(0),
                    spread(values),
                    ratio(median(values), base),
                    ratio(ours, median(values)),
                ];
            }),
        ]),
    );
}

/** From the start of a process to its first answer, over a process that does nothing. */
async function reportStart(endpoint: string): Promise<void> {
    const samples = await sample(["none", ...clients], async (client) => {
        const begun = performance.now();
        const child = spawn(process.execPath, [`${here}/start.mjs`, client, endpoint], {
            stdio: ["ignore", "pipe", "inherit"],
        });
        await once(child.stdout, "data");
        const answered = performance.now() - begun;
        child.kill();
        await once(child, "close");
        return answered;
    });
    const bare = median(samples.get("none")!);
    const base = median(samples.get("node-http")!) - bare;
    console.log(`\nCold start to the first answer over a bare process (${bare.toFixed(0)} ms), ${rounds} rounds`);
    const ours = median(samples.get("finspace-data")!) - bare;
    printTable(
        ["Client", "ms", "spread", "ratio", "ours"],
        clients.map((client) => {
            const over = samples.get(client)!.map((value) => value - bare);
            return [
                client,
                median(over).toFixed(0),
                spread(over),
                ratio(median(over), base),
                ratio(ours, median(over)),
            ];
        }),
    );
}

/** Rounds over all names in turn, so that a slow moment of the machine falls on all of them alike. */
async function sample(
    names: readonly string[],
    measure: (name: string) => Promise<number>,
): Promise<Map<string, number[]>> {
    const samples = new Map(names.map((name) => [name, [] as number[]]));
    for (let round = 0; round < rounds; round++) {
        for (const name of names) samples.get(name)!.push(await measure(name));
    }
    return samples;
}

function median(values: readonly number[]): number {
    return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function ratio(value: number, base: number): string {
    return (value / base).toFixed(2);
}

function spread(values: readonly number[]): string {
    return `${Math.min(...values).toFixed(0)}-${Math.max(...values).toFixed(0)}`;
}
