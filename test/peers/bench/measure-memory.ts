import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createCore } from "../../../src/local/core.js";
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
    const values = new Map(counts.map((count) => [`${count.toLocaleString("en")} users`, measureUsers(count)]));
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
function measureUsers(count: number): number[] {
    const core = createCore({ seed: "bench" });
    const before = readHeap();
    const created = time(() => {
        for (let i = 0; i < count; i++)
            core.call("CreateUser", { emailAddress: `user${i}@example.com`, type: "APP_USER", firstName: "Ada" });
    });
    const bytes = (readHeap() - before) / count;
    const { rowsRead } = core.store;
    const paged = time(() => void core.call("ListUsers", { maxResults: 100 }));
    return [bytes, created / count, core.store.rowsRead - rowsRead, paged];
}

/** Microseconds. */
function time(work: () => void): number {
    const start = performance.now();
    work();
    return (performance.now() - start) * 1000;
}

/** Bytes in use, after a collection that Node offers only when it is told to. */
function readHeap(): number {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    collect();
    return process.memoryUsage().heapUsed;
}
