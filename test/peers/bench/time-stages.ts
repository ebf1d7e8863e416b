/** The stages of generateFiles in a fresh process: `tsx time-stages.ts MODEL` prints the milliseconds of each as JSON. */
import { readFile } from "node:fs/promises";

const stages: Record<string, number> = {};

const { convertDocumentation, emitters, parseModel, readService } = await time("load the generator", async () => ({
    ...(await import("../../../scripts/index.js")),
    ...(await import("./emitters.js")),
}));
const text = await readFile(process.argv[2]!, "utf8");
const ast = await time("parse model", () => parseModel(text));
const described = await time("convert documentation", () => convertDocumentation(ast));
const service = await time("read service", () => readService(described));
for (const [file, emit] of Object.entries(emitters)) await time(file, () => emit(service));
console.log(JSON.stringify({ operations: service.operations.length, stages }));

async function time<Value>(stage: string, work: () => Value | Promise<Value>): Promise<Value> {
    const begun = performance.now();
    const value = await work();
    stages[stage] = performance.now() - begun;
    return value;
}
