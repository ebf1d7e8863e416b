import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, resolve } from "node:path";
import { promisify } from "node:util";
import { multiplyModel } from "../../support/multiply-model.js";
import type { BenchOptions, Measure, Result } from "./result.js";
import { sampleInTurn } from "./sample-in-turn.js";
import { computeMedian } from "./statistics.js";

interface Stages {
    readonly operations: number;
    /** Milliseconds. */
    readonly stages: Readonly<Record<string, number>>;
}

const run = promisify(execFile);
const own = "model/finspace-data.json";

/**
 * The time of generating from this model and from a large one: the file that MODEL in the environment names, else the
 * fixture of the protocol four times over.
 */
export async function measureGeneration({ rounds }: BenchOptions): Promise<Result> {
    const folder = await mkdtemp(`${tmpdir()}/bench-generation-`);
    try {
        const large = await findLargeModel(folder);
        const measures = [await measureStages(own, rounds), await measureStages(large, rounds)];
        const whole = await sampleInTurn(["npm run generate"], {
            rounds,
            measure: async () => {
                const begun = performance.now();
                await run("npm", ["run", "--silent", "generate", "--", "--out", `${folder}/generated`]);
                return [(performance.now() - begun) / 1000];
            },
        });
        return {
            tables: [
                { name: "generation", title: "Generation by stage", what: "Stage", measures },
                {
                    name: "generation-whole",
                    title: "Generation as a whole, of this model",
                    what: "Command",
                    measures: [{ title: "time", unit: "s", samples: whole }],
                },
            ],
            targets: [
                {
                    name: "npm run generate",
                    bound: "at most",
                    limit: 5,
                    measured: computeMedian(whole.get("npm run generate")!),
                    unit: "s",
                },
            ],
        };
    } finally {
        await rm(folder, { recursive: true });
    }
}

async function findLargeModel(folder: string): Promise<string> {
    const given = process.env["MODEL"];
    if (given !== undefined) return resolve(given);
    const file = `${folder}/protocol-4-times.json`;
    await writeFile(file, JSON.stringify(multiplyModel(4)));
    return file;
}

async function measureStages(model: string, rounds: number): Promise<Measure> {
    const args = ["--import", "tsx", "-C", "finspace-data-source", `${import.meta.dirname}/time-stages.ts`, model];
    const samples = new Map<string, number[]>();
    let count = 0;
    for (let round = 0; round < rounds; round++) {
        const { operations, stages } = JSON.parse((await run(process.execPath, args)).stdout) as Stages;
        count = operations;
        for (const [stage, ms] of [...Object.entries(stages), ["all of them", sum(stages)] as const])
            samples.set(stage, [...(samples.get(stage) ?? []), ms]);
    }
    return { title: `${basename(model)} (${count} operations)`, unit: "ms", samples };
}

function sum(stages: Readonly<Record<string, number>>): number {
    return Object.values(stages).reduce((total, ms) => total + ms, 0);
}
