// CPU of a warm call, in microseconds: `node cpu.mjs CLIENT METHOD ENDPOINT CALLS`.
const [client, method, endpoint, calls] = process.argv.slice(2);
const { create } = await import(`./clients/${client}.mjs`);
const call = create(endpoint)[method];
for (let i = 0; i < Number(calls) / 2; i++) await call();
const before = process.cpuUsage();
for (let i = 0; i < Number(calls); i++) await call();
const { user, system } = process.cpuUsage(before);
console.log((user + system) / Number(calls));
process.exit();
