import { describe, expect, it } from "vitest";
import type { CreateDataViewInput } from "../../../../generated/types.gen.js";
import type { Core } from "../../../../src/local/core.js";
import { addChangeset, addDataset, createTestCore, refusalOf, startMs } from "../../../support/local-core.js";

function addView(core: Core, datasetId: string, given: Partial<CreateDataViewInput> = {}) {
    return core.call("CreateDataView", { datasetId, destinationTypeParams: { destinationType: "S3" }, ...given });
}

describe("CreateDataView", () => {
    it("builds a snapshot, also of a dataset without data", () => {
        const core = createTestCore({ transitions: { dataView: { afterMs: 100 } } });
        const datasetId = addDataset(core);
        const given = {
            sortColumns: ["a"],
            partitionColumns: ["b"],
            asOfTimestamp: 5,
            destinationTypeParams: { destinationType: "S3", s3DestinationExportFileFormat: "PARQUET" as const },
        };
        const view = addView(core, datasetId, given);
        const statuses = [0, 50, 50].map((ms) => {
            core.advance(ms);
            return core.call("GetDataView", view).status;
        });
        expect(statuses).toEqual(["PENDING", "RUNNING", "SUCCESS"]);
        const shown = {
            ...view,
            dataViewArn: expect.stringMatching(`dataset/${datasetId}/dataview/${view.dataViewId}$`),
            autoUpdate: false,
            sortColumns: ["a"],
            partitionColumns: ["b"],
            asOfTimestamp: 5,
            createTime: startMs,
            lastModifiedTime: startMs + 100,
            status: "SUCCESS",
        };
        const { destinationTypeParams } = given;
        expect(core.call("GetDataView", view)).toEqual({ ...shown, destinationTypeParams });
        expect(core.call("ListDataViews", { datasetId }).dataViews).toEqual([
            { ...shown, destinationTypeProperties: destinationTypeParams },
        ]);
    });

    it("names database and table of a view in Glue, in lists", () => {
        const core = createTestCore();
        const datasetId = addDataset(core);
        addView(core, datasetId, { destinationTypeParams: { destinationType: "GLUE_TABLE" } });
        expect(core.call("ListDataViews", { datasetId }).dataViews[0]!.destinationTypeProperties).toEqual({
            destinationType: "GLUE_TABLE",
            databaseName: expect.stringMatching(/^finspace_[a-z0-9]{22}$/),
            tableName: expect.stringMatching(/^view_[a-z0-9]{22}$/),
        });
    });

    it.each([
        {
            name: "an unknown destination",
            given: { destinationTypeParams: { destinationType: "FTP" } },
            want: /GLUE_TABLE, S3; received FTP/,
        },
        {
            name: "a delimiter of two characters",
            given: {
                destinationTypeParams: {
                    destinationType: "S3",
                    s3DestinationExportFileFormatOptions: { delimiter: "||" },
                },
            },
            want: /delimiter/,
        },
        {
            name: "a column that the schema does not have",
            given: { sortColumns: ["a"], partitionColumns: ["c"] },
            want: /no column c/,
        },
    ])("fails with category VALIDATION for $name", ({ given, want }) => {
        const core = createTestCore();
        const { datasetId } = core.call("CreateDataset", {
            datasetTitle: "t",
            kind: "TABULAR",
            permissionGroupParams: {},
            schemaDefinition: { tabularSchemaConfig: { columns: [{ columnName: "a" }, { columnName: "b" }] } },
        });
        const view = core.call("GetDataView", addView(core, datasetId, given));
        expect(view).toMatchObject({ status: "FAILED", errorInfo: { errorCategory: "VALIDATION" } });
        expect(view.errorInfo!.errorMessage).toMatch(want);
    });

    it("refuses a moment for a view that follows, files as a source, and what is above the quota", () => {
        const core = createTestCore({ limits: { dataViewsPerDataset: 0 } });
        const datasetId = addDataset(core);
        expect(refusalOf(() => addView(core, datasetId, { autoUpdate: true, asOfTimestamp: 5 }))).toMatchObject({
            code: "ValidationException",
            reason: "AS_OF_WITH_AUTO_UPDATE",
        });
        expect(refusalOf(() => addView(core, datasetId)).code).toBe("LimitExceededException");
        const files = addDataset(core, { kind: "NON_TABULAR", name: "files" });
        expect(refusalOf(() => addView(core, files))).toMatchObject({
            code: "ConflictException",
            reason: "DATASET_NOT_TABULAR",
        });
    });

    it("builds anew after each load if it follows the dataset, and never else", () => {
        const core = createTestCore({ transitions: { changeset: { afterMs: 10 }, dataView: { afterMs: 10 } } });
        const datasetId = addDataset(core);
        const [following, snapshot] = [true, false].map((autoUpdate) => addView(core, datasetId, { autoUpdate }));
        core.advance(10);
        addChangeset(core, datasetId);
        core.call("CreateChangeset", { datasetId, changeType: "APPEND", sourceParams: {}, formatParams: {} });
        core.advance(10);
        const see = () => [following!, snapshot!].map((view) => core.call("GetDataView", view));
        expect(see().map(({ status }) => status)).toEqual(["PENDING", "SUCCESS"]);
        core.advance(10);
        expect(see().map(({ status, lastModifiedTime }) => [status, lastModifiedTime! - startMs])).toEqual([
            ["SUCCESS", 30],
            ["SUCCESS", 10],
        ]);
    });

    it("tells no more why the last build failed once it builds anew", () => {
        const core = createTestCore({ transitions: { dataView: { afterMs: 10 } } });
        const datasetId = addDataset(core);
        const destinationTypeParams = { destinationType: "NOWHERE" };
        const view = addView(core, datasetId, { autoUpdate: true, destinationTypeParams });
        const see = () => core.call("GetDataView", view);
        core.advance(10);
        expect(see().errorInfo).toBeDefined();
        addChangeset(core, datasetId);
        expect([see().status, see().errorInfo]).toEqual(["PENDING", undefined]);
        core.advance(10);
        expect(see()).toMatchObject({ status: "FAILED", errorInfo: { errorCategory: "VALIDATION" } });
    });

    it("ends what one step of the clock brings in the order of time", () => {
        const core = createTestCore({ transitions: { changeset: { afterMs: 10 }, dataView: { afterMs: 10 } } });
        const datasetId = addDataset(core);
        const view = addView(core, datasetId, { autoUpdate: true });
        addChangeset(core, datasetId);
        core.advance(1000);
        expect(core.call("GetDataView", view).lastModifiedTime).toBe(startMs + 20);
    });
});

it("refuses a view of another dataset", () => {
    const core = createTestCore();
    const { dataViewId } = addView(core, addDataset(core));
    const datasetId = addDataset(core, { name: "other" });
    expect(refusalOf(() => core.call("GetDataView", { datasetId, dataViewId })).reason).toBe("UNKNOWN_DATA_VIEW");
});
