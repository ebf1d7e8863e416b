/**
 * `npm run bench [-- PART...]`: what a client costs, beside its peers, in one run. Times mean something only against one
 * another: rounds are interleaved, medians are compared, and nothing here fails a build. README.md says how to read it.
 */
import { describeMachine } from "./bench/describe-machine.js";
import { measureBundles } from "./bench/measure-bundles.js";
import { measureCalls } from "./bench/measure-calls.js";
import { measureGeneration } from "./bench/measure-generation.js";
import { measureMemory } from "./bench/measure-memory.js";
import { measureService } from "./bench/measure-service.js";
import { measureSigning } from "./bench/measure-signing.js";
import { measureStart } from "./bench/measure-start.js";
import { measureTypes } from "./bench/measure-types.js";
import { printResult, printTargets, toReport, writeReport } from "./bench/report.js";
import type { BenchOptions, Result } from "./bench/result.js";
import { installPeers } from "./install-peers.js";

const parts: Readonly<Record<string, (options: BenchOptions) => Promise<Result>>> = {
    calls: measureCalls,
    start: measureStart,
    signing: measureSigning,
    bundles: measureBundles,
    types: measureTypes,
    generation: measureGeneration,
    service: measureService,
    memory: measureMemory,
};
const folder = "dist/bench";

process.exitCode = await run(process.argv.slice(2), Number(process.env["ROUNDS"] ?? 3));

async function run(given: readonly string[], rounds: number): Promise<number> {
    const unknown = given.filter((name) => !Object.hasOwn(parts, name));
    if (unknown.length > 0) {
        console.error(`No part of the bench: ${unknown.join(", ")}. Parts are ${Object.keys(parts).join(", ")}.`);
        return 2;
    }
    if (!Number.isInteger(rounds) || rounds < 1) {
        console.error(`ROUNDS takes a whole number from 1 on, and not ${JSON.stringify(process.env["ROUNDS"])}.`);
        return 2;
    }
    installPeers();
    const results: Result[] = [];
    for (const name of given.length > 0 ? given : Object.keys(parts)) {
        const result = await parts[name]!({ rounds });
        printResult(result);
        results.push(result);
    }
    printTargets(results);
    await writeReport(folder, toReport({ machine: await describeMachine(), rounds, results }));
    console.log(`\nThe report: ${folder}/report.md`);
    return 0;
}
