/**
 * `npm run test:models [-- FILE...]`: tries the generator on Smithy models, without a file on those of this repository.
 * Each is generated, linted, compiled strictly, and every operation sends inputs and reads outputs that the model allows.
 */
import { printTable } from "../support/print-table.js";
import { tryModel } from "./try-model.js";

const own = ["model/finspace-data.json", "test/fixtures/gallery/model.json", "test/fixtures/protocol/model.json"];
const files = process.argv.slice(2);
const rows: string[][] = [];
for (const file of files.length > 0 ? files : own) {
    const { service, operations, calls, generateMs, generateMb, notes, problems } = await tryModel(file);
    rows.push([
        service,
        ...[operations, calls, problems.length].map(String),
        generateMs.toFixed(0),
        (generateMs / operations).toFixed(1),
        generateMb.toFixed(0),
        (generateMb / operations).toFixed(2),
    ]);
    for (const note of notes) console.log(`${service}: ${note}`);
    for (const problem of problems.slice(0, 20)) console.error(`${service}: ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
}
printTable(
    ["Service", "Operations", "Calls", "Problems", "Generate ms", "per operation", "Kept MB", "per operation"],
    rows,
);
