/**
 * `npm run test:peers [-- FILE...]`: sends the inputs that a model allows with the client generated from it and with
 * aws-sdk v2, and holds the requests to one another. Without a file, FinSpace's; before that, real clients call every
 * operation of the local service, and after it the handlers meet other versions of MSW. A model of which a package of the
 * SDK v3 is installed here is held to that, too: what it exports, sends and throws.
 */
import { printTable } from "../support/print-table.js";
import { installPeers } from "./install-peers.js";

installPeers();

const files = process.argv.slice(2);
const { runLocalClients } = await import("./local/run-local-clients.js");
// Before the comparison, which has aws-sdk v2 make up the same token every time.
if (files.length === 0 && !(await runLocalClients())) process.exitCode = 1;

const { compareService } = await import("./compare-service.js");
const { compareSdk } = await import("./compare-sdk.js");
const { runUserProgram } = await import("./run-user-program.js");
const { userPrograms } = await import("./user-programs.js");
const reports = [];
const sdkReports = [];
for (const file of files.length > 0 ? files : ["model/finspace-data.json"]) {
    reports.push(await compareService(file));
    sdkReports.push(await compareSdk(file));
}

printTable(
    ["Service", "Operations", "Inputs", "Excused", "Differences"],
    reports.map(({ service, compared, inputs, excused, differences }) =>
        [service, compared, inputs, excused.inputs, differences.length].map(String),
    ),
);
for (const { service, excused, lacking, unknown, differences } of reports) {
    for (const [reason, count] of excused.reasons) console.log(`${service}: excused in ${count} inputs: ${reason}`);
    if (lacking.length > 0) console.log(`${service}: aws-sdk v2 lacks ${lacking.join(", ")}`);
    if (unknown.length > 0) console.log(`${service}: left out, as aws-sdk v2 lacks them: ${unknown.join(", ")}`);
    for (const difference of differences) console.error(`${service}: ${difference}`);
}
if (files.length === 0) await import("./msw.js");
if (reports.some(({ compared, differences }) => compared === 0 || differences.length > 0)) process.exitCode = 1;

const compared = sdkReports.filter((report) => report !== undefined);
if (compared.length === 0)
    console.log("SDK v3: nothing compared; name AWS's model of finspace (finspace-2021-03-12.json) after --");
for (const { package: name, names, requests, excused, differences } of compared) {
    console.log(`${name}: ${names} names, ${requests} requests, ${differences.length} differences`);
    for (const [reason, count] of excused) console.log(`${name}: excused ${count} times: ${reason}`);
    for (const difference of differences) console.error(`${name}: ${difference}`);
    if (differences.length > 0) process.exitCode = 1;
}

for (const program of userPrograms) {
    const problems = runUserProgram(program);
    console.log(`${program.name}: ${problems.length === 0 ? "a user's code compiles and runs" : problems.join("\n")}`);
    if (problems.length > 0) process.exitCode = 1;
}
