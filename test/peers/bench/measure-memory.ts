import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Result } from "./result.js";

const counts = [1000, 100_000];
const measures = [
    { title: "bytes of each", unit: "" },
    { title: "to create one", unit: "µs" },
    { title: "rows read for a page of 100", unit: "" },
    { title: "the page", unit: "µs" },
];

/** What users of the local service cost: memory, time to create one, and rows and time of a page of 100. */
export async function measureMemory(): Promise<Result> {
    const values = new Map<string, number[]>();
    for (const count of counts) values.set(`${count.toLocaleString("en")} users`, await measureUsers(count));
    return {
        tables: [
            {
                name: "memory",
                title: "The local service, in memory",
                what: "With",
                measures: measures.map((measure, at) => ({
                    ...measure,
                    samples: new Map([...values].map(([name, ofCount]) => [name, [ofCount[at]!]])),
                })),
            },
        ],
        targets: [],
    };
}

/** In the order of the measures. */
async function measureUsers(count: number): Promise<number[]> {
    const args = ["--expose-gc", `${import.meta.dirname}/memory.mjs`, String(count)];
    return JSON.parse((await promisify(execFile)(process.execPath, args)).stdout) as number[];
}
