/**
 * `npm start`: one session of a FinSpace administrator, against Prism serving openapi.yaml in this process. Prints what
 * each call answered; sensitive members are hidden.
 */
import { FinSpaceData, isServiceError, redact, responseOf } from "finspace-data";
import { startPrism } from "../support/prism.js";
import { printTable } from "../support/print-table.js";

type Operation = Parameters<typeof redact>[0];

const prism = await startPrism("openapi.yaml");
const finspace = new FinSpaceData({
    region: "us-east-1",
    endpoint: prism.endpoint,
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" },
});
const rows: string[][] = [];

console.log(`Prism answers at ${prism.endpoint} with the examples of openapi.yaml\n`);
try {
    const { permissionGroupId } = await show(
        "CreatePermissionGroup",
        finspace.createPermissionGroup({
            name: "Quantitative research",
            applicationPermissions: ["CreateDataset", "AccessNotebooks"],
        }),
    );
    await show("CreateUser", finspace.createUser({ emailAddress: "ada@example.com", type: "APP_USER" }));
    const { datasetId } = await show(
        "CreateDataset",
        finspace.createDataset({
            datasetTitle: "European equities, end of day",
            kind: "TABULAR",
            permissionGroupParams: { permissionGroupId, datasetPermissions: [{ permission: "ViewDatasetDetails" }] },
        }),
    );
    await show(
        "CreateChangeset",
        finspace.createChangeset({
            datasetId,
            changeType: "APPEND",
            sourceParams: { s3SourcePath: "s3://example-landing/equities.csv", sourceType: "S3" },
            formatParams: { formatType: "CSV", withHeader: "true", separator: "," },
        }),
    );
    await show("ListUsers", finspace.listUsers({ maxResults: 100 }));
    await show("CreateUser", finspace.createUser({ emailAddress: "no e-mail address", type: "APP_USER" }));
} catch (error) {
    // The last call is meant to be refused; any other error ends the session.
    if (!isServiceError(error, "ValidationException")) throw error;
    rows.push([error.operation, String(error.status), String(error.attempts), `${error.name}: ${error.message}`]);
} finally {
    await prism.close();
}
printTable(["Operation", "Status", "Attempts", "Result"], rows);

/** Adds a call's answer to the table. */
async function show<Output extends object>(operation: Operation, call: Promise<Output>): Promise<Output> {
    const output = await call;
    const { status, attempts } = responseOf(output);
    const shown = Object.entries(redact(operation, "output", output)).flatMap(([name, value]) => toLines(name, value));
    const [first = "", ...more] = shown;
    rows.push([operation, String(status), String(attempts), first], ...more.map((line) => ["", "", "", line]));
    return output;
}

/** A member on one line; a list of structures on a line each. */
function toLines(name: string, value: unknown): string[] {
    if (!Array.isArray(value)) return [`${name}: ${String(value)}`];
    return [`${name}:`, ...value.map((item: object) => `  ${Object.values(item).slice(0, 6).join("  ")}`)];
}
