/**
 * `npm run test:peers [-- FILE...]`: sends the inputs that a model allows with the client generated from it and with
 * aws-sdk v2, and holds the requests to one another. Without a file, FinSpace's; before that, real clients call every
 * operation of the local service, and after it the handlers meet other versions of MSW.
 */
import { printTable } from "../support/print-table.js";
import { installPeers } from "./install-peers.js";

installPeers();

const files = process.argv.slice(2);
const { runLocalClients } = await import("./local/run-local-clients.js");
// Before the comparison, which has aws-sdk v2 make up the same token every time.
if (files.length === 0 && !(await runLocalClients())) process.exitCode = 1;

const { compareService } = await import("./compare-service.js");
const reports = [];
for (const file of files.length > 0 ? files : ["model/finspace-data.json"]) reports.push(await compareService(file));

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
