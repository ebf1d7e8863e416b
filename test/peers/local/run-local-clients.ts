import { printTable } from "../../support/print-table.js";
import { connectAwsCli, hasAwsCli } from "./awscli.js";
import { connectV2 } from "./aws-sdk-v2.js";
import { connectBoto3, hasBoto3 } from "./boto3.js";
import { type LifeReport, liveThrough } from "./live-through.js";

const operations = 31;

/** Has real clients call every operation of the local service. @returns whether each could */
export async function runLocalClients(): Promise<boolean> {
    const reports: LifeReport[] = [await liveThrough(connectV2)];
    if (hasBoto3()) reports.push(await liveThrough(connectBoto3));
    else console.log("boto3 is skipped: it is not there. To have it: apt-get install -y python3-boto3");
    if (hasAwsCli()) reports.push(await liveThrough(connectAwsCli));
    else console.log("The AWS CLI is skipped: it is not there. To have it: apt-get install -y awscli");
    printTable(
        ["Client of the local service", "Requests", "Operations", "Lists", "Problems"],
        reports.map(({ name, requests, operations: count, lists, problems }) =>
            [name, requests, count, lists, problems.length].map(String),
        ),
    );
    for (const { name, problems } of reports) for (const problem of problems) console.error(`${name}: ${problem}`);
    return reports.every(({ problems, operations: count }) => problems.length === 0 && count === operations);
}
