// One call from a cold process: `node start.mjs CLIENT ENDPOINT`. Says when it is answered; the parent has the clock.
const [client, endpoint] = process.argv.slice(2);
if (client !== "none") {
    const { create } = await import(`../clients/${client}.mjs`);
    await (await create(endpoint)).get();
}
process.stdout.write("answered");
