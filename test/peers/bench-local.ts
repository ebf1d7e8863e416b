import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createCore } from "../../src/local/core.js";
import { printTable } from "../support/print-table.js";

const counts = [1000, 100_000];

/** What users of the local service cost: memory, time to create one, and rows and time of a page of 100. */
export function measureLocal(): void {
    console.log("\nThe local service, in memory");
    printTable(
        ["Users", "Bytes each", "µs to create", "Rows read for a page of 100", "µs for the page"],
        counts.map((count) => measure(count).map((value) => Math.round(value).toLocaleString("en"))),
    );
}

function measure(count: number): number[] {
    const core = createCore({ seed: "bench" });
    const before = readHeap();
    const created = time(() => {
        for (let i = 0; i < count; i++)
            core.call("CreateUser", { emailAddress: `user${i}@example.com`, type: "APP_USER", firstName: "Ada" });
    });
    const bytes = (readHeap() - before) / count;
    const { rowsRead } = core.store;
    const paged = time(() => void core.call("ListUsers", { maxResults: 100 }));
    return [count, bytes, created / count, core.store.rowsRead - rowsRead, paged];
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
