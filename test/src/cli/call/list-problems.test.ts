import { describe, expect, it } from "vitest";
import { listProblems } from "../../../../src/cli/call/list-problems.js";

const dataset = {
    datasetTitle: "Prices",
    kind: "TABULAR",
    permissionGroupParams: { permissionGroupId: "g", datasetPermissions: [{ permission: "ReadDatasetData" }] },
};

describe("listProblems", () => {
    it.each([
        { row: "GetUserInput", input: { userId: "abc" }, want: [] },
        { row: "CreateDatasetInput", input: dataset, want: [] },
        { row: "GetUserInput", input: {}, want: ["userId is required: string of 1 to 26 characters"] },
        {
            row: "GetUserInput",
            input: { userID: "abc", userId: "" },
            want: [
                "userID is not known; did you mean userId?",
                "userId must have from 1 to 26 characters, has 0",
                String.raw`userId must match \S, is ""`,
            ],
        },
        { row: "GetUserInput", input: { userId: "a", x: 1 }, want: ["x is not known; known are userId"] },
        {
            row: "CreateUserInput",
            input: { emailAddress: "ada", type: "ROBOT" },
            want: [
                "emailAddress must have from 4 to 320 characters, has 3",
                String.raw`emailAddress must match ^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,4}$, is a string`,
                'type must be one of SUPER_USER, APP_USER, is "ROBOT"',
            ],
        },
        {
            row: "CreateUserInput",
            input: { emailAddress: "ada@example.com" },
            want: ["type is required: one of SUPER_USER, APP_USER"],
        },
        {
            row: "CreateDatasetInput",
            input: {
                ...dataset,
                schemaDefinition: { tabularSchemaConfig: { columns: [{ columnNam: "x", dataType: "TEXT" }] } },
            },
            want: [
                "schemaDefinition.tabularSchemaConfig.columns.0.columnNam is not known; did you mean columnName?",
                expect.stringMatching(
                    /^schemaDefinition\.tabularSchemaConfig\.columns\.0\.dataType must be one of STRING,.*is "TEXT"$/,
                ),
            ],
        },
        {
            row: "CreateDatasetInput",
            input: { ...dataset, ownerInfo: ["Ada"] },
            want: ["ownerInfo must be an object, is a list of 1"],
        },
    ])("finds in $input of $row $want.length", ({ row, input, want }) => {
        expect(listProblems(row, input)).toEqual(want);
    });

    it("lets a map have any key", () => {
        const input = {
            datasetId: "d",
            changeType: "APPEND",
            sourceParams: { anything: "x" },
            formatParams: { separator: "," },
        };
        expect(listProblems("CreateChangesetInput", input)).toEqual([]);
    });
});
