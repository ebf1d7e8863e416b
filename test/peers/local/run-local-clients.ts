import { findPython } from "../../support/find-python.js";
import { printTable } from "../../support/print-table.js";
import { connectAwsCli, hasAwsCli } from "./awscli.js";
import { connectV2 } from "./aws-sdk-v2.js";
import { connectBoto3 } from "./boto3.js";
import { type LifeReport, liveThrough } from "./live-through.js";

const operations = 31;

/** Has real clients call every operation of the local service. @returns whether each that is there could */
export async function runLocalClients(): Promise<boolean> {
    const reports: LifeReport[] = [await liveThrough(connectV2)];
    const python = findPython("boto3");
    if (python !== undefined) reports.push(await liveThrough((address) => connectBoto3(python, address)));
    if (hasAwsCli()) reports.push(await liveThrough(connectAwsCli));
    printTable(
        ["Client of the local service", "Requests", "Operations", "Lists", "Problems"],
        reports.map(({ name, requests, operations: count, lists, problems }) =>
            [name, requests, count, lists, problems.length].map(String),
        ),
    );
    for (const { name, problems } of reports) for (const problem of problems) console.error(`${name}: ${problem}`);
    return reports.every(({ problems, operations: count }) => problems.length === 0 && count === operations);
}
