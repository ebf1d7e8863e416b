// CPU of warm calls: `node cpu.mjs CLIENT CASE ENDPOINT` prints the microseconds of one, by batch, as JSON.
import { pageSize } from "../clients/settings.mjs";

/** `calls` in a batch, `warmUp` before the first batch; `atOnce` in flight. A walk is one call. */
const cases = {
    get: { method: "get", calls: 400, warmUp: 6000 },
    post: { method: "post", calls: 400, warmUp: 6000 },
    list: { method: "list", calls: 200, warmUp: 3000 },
    concurrent: { method: "get", calls: 256, warmUp: 6144, atOnce: 32 },
    walk: { method: "walk", calls: 2, warmUp: 30 },
};
const batches = 5;

const [client, name, endpoint] = process.argv.slice(2);
const { method, calls, warmUp, atOnce = 1 } = cases[name];
const { create } = await import(`../clients/${client}.mjs`);
const methods = await create(endpoint);
const call = methods[method];

if (typeof (await methods.get()) !== "object") throw new Error(`${client}: no answer`);
if ((await methods.list()).length !== pageSize) throw new Error(`${client}: not a whole page`);
if ((await methods.walk()) !== pageSize * 100) throw new Error(`${client}: not every page`);

await run(warmUp);
const samples = [];
for (let i = 0; i < batches; i++) {
    const before = process.cpuUsage();
    await run(calls);
    const { user, system } = process.cpuUsage(before);
    samples.push((user + system) / calls);
}
console.log(JSON.stringify(samples));
process.exit();

async function run(count) {
    if (atOnce === 1) {
        for (let i = 0; i < count; i++) await call();
        return;
    }
    const work = async () => {
        for (let i = 0; i < count / atOnce; i++) await call();
    };
    await Promise.all(Array.from({ length: atOnce }, work));
}
