// What users of the local service cost: `node --expose-gc memory.mjs COUNT` prints as JSON the bytes of one, the microseconds
// to create one, the rows read for a page of 100, and the microseconds of the page.
import { createCore } from "../../../dist/src/local/core.js";
import { pageSize } from "../clients/settings.mjs";

const count = Number(process.argv[2]);
const core = createCore({ seed: "bench" });
const before = readHeap();
const created = time(() => {
    for (let i = 0; i < count; i++)
        core.call("CreateUser", { emailAddress: `user${i}@example.com`, type: "APP_USER", firstName: "Ada" });
});
const bytes = (readHeap() - before) / count;
const { rowsRead } = core.store;
const paged = time(() => core.call("ListUsers", { maxResults: pageSize }));
console.log(JSON.stringify([bytes, created / count, core.store.rowsRead - rowsRead, paged]));

/** Microseconds. */
function time(work) {
    const start = performance.now();
    work();
    return (performance.now() - start) * 1000;
}

/** Bytes in use, after a collection. */
function readHeap() {
    gc();
    return process.memoryUsage().heapUsed;
}
