/**
 * `npm start`: one session of a FinSpace administrator with the local service, over HTTP. Prints what each call answered;
 * sensitive members are hidden.
 */
import { FinSpaceData, isServiceError, redact, responseOf } from "finspace-data";
import { createLocalService } from "finspace-data/local";
import { wrapMarkdown } from "../../scripts/typescript/wrap-markdown.js";
import { printTable } from "../support/print-table.js";

type Operation = Parameters<typeof redact>[0];

/** What a terminal of 80 columns leaves to the last column of the table. */
const resultWidth = 42;
const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };
const local = createLocalService({
    auth: "strict",
    credentials: [credentials],
    seed: "npm start",
    transitions: { changeset: { afterReads: 2 } },
});
const listening = await local.listen();
const finspace = new FinSpaceData({ region: "us-east-1", endpoint: listening.url, credentials });
const rows: string[][] = [];

console.log(`The local service answers at ${listening.url}\n`);
try {
    const { permissionGroupId } = await show(
        "CreatePermissionGroup",
        finspace.createPermissionGroup({
            name: "Quantitative research",
            applicationPermissions: ["CreateDataset", "AccessNotebooks"],
        }),
    );
    for (const name of ["ada", "grace", "emmy", "sofia", "mary"]) {
        const user = { emailAddress: `${name}@example.com`, type: "APP_USER" } as const;
        const { userId } = await finspace.createUser(user);
        await finspace.associateUserToPermissionGroup({ permissionGroupId, userId });
    }
    for await (const page of finspace.listUsers({ maxResults: 2 }).pages())
        addRow(toCells("ListUsers", page), [
            `a page of ${page.users.length}:`,
            ...page.users.map(({ userId }) => userId),
        ]);
    const { datasetId } = await show(
        "CreateDataset",
        finspace.createDataset({
            datasetTitle: "European equities, end of day",
            kind: "TABULAR",
            permissionGroupParams: { permissionGroupId, datasetPermissions: [{ permission: "ViewDatasetDetails" }] },
        }),
    );
    const { changesetId } = await show(
        "CreateChangeset",
        finspace.createChangeset({
            datasetId,
            changeType: "APPEND",
            sourceParams: { s3SourcePath: "s3://example-landing/equities.csv", sourceType: "S3" },
            formatParams: { formatType: "CSV", withHeader: "true", separator: "," },
        }),
    );
    const changeset = await finspace.waitUntilChangesetSucceeded(
        { datasetId, changesetId },
        {
            minDelayMs: 10,
            maxDelayMs: 10,
            onPoll: (output) => addRow(["GetChangeset", "", ""], [`status: ${output?.status}`]),
        },
    );
    addRow(["", "", ""], [`in force from ${new Date(changeset.activeFromTimestamp!).toISOString()}`]);
    await show("CreateUser", finspace.createUser({ emailAddress: "Ada@example.com", type: "APP_USER" }));
} catch (error) {
    // The last call is meant to be refused; any other error ends the session.
    if (!isServiceError(error, "ConflictException")) throw error;
    const { operation, status, attempts, name, message } = error;
    addRow([operation, String(status), String(attempts)], [`${name}:`, ...wrapMarkdown(message, resultWidth)]);
} finally {
    finspace.close();
    await listening.close();
}
printTable(["Operation", "Status", "Tries", "Result"], rows);

/** Adds a call's answer to the table. */
async function show<Output extends object>(operation: Operation, call: Promise<Output>): Promise<Output> {
    const output = await call;
    const members = Object.entries(redact(operation, "output", output));
    addRow(
        toCells(operation, output),
        members.map(([name, value]) => `${name}: ${String(value)}`),
    );
    return output;
}

function toCells(operation: Operation, output: object): string[] {
    const { status, attempts } = responseOf(output);
    return [operation, String(status), String(attempts)];
}

/** Adds to the table what takes several lines in its last column. */
function addRow(cells: readonly string[], [first = "", ...more]: readonly string[]): void {
    rows.push([...cells, first], ...more.map((line) => ["", "", "", line]));
}
