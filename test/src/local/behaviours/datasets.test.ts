import { describe, expect, it } from "vitest";
import { addChangeset, addDataset, createTestCore, refusalOf, startMs } from "../../../support/local-core.js";

const schemaDefinition = {
    tabularSchemaConfig: {
        columns: [{ columnName: "isin", dataType: "STRING" as const }],
        primaryKeyColumns: ["isin"],
    },
};

describe("CreateDataset", () => {
    it("is PENDING, then RUNNING, then ready; the status with GetDataset, the owner with ListDatasets", () => {
        const core = createTestCore({ transitions: { dataset: { afterMs: 100 } } });
        const { permissionGroupId } = core.call("CreatePermissionGroup", { name: "g", applicationPermissions: [] });
        const shown = {
            datasetTitle: "t",
            kind: "TABULAR",
            datasetDescription: "d",
            alias: "alias/t",
            schemaDefinition,
        } as const;
        const ownerInfo = { name: "Ada" };
        const { datasetId } = core.call("CreateDataset", {
            ...shown,
            ownerInfo,
            permissionGroupParams: { permissionGroupId },
        });
        expect(datasetId).toMatch(/^[a-z0-9]{7}$/);
        const statuses = [0, 50, 50].map((ms) => {
            core.advance(ms);
            return core.call("GetDataset", { datasetId }).status;
        });
        expect(statuses).toEqual(["PENDING", "RUNNING", "SUCCESS"]);
        const dataset = {
            ...shown,
            datasetId,
            datasetArn: expect.stringMatching(
                `^arn:aws:finspace-api:us-east-1:123456789012:environment/[a-z0-9]{22}/dataset/${datasetId}$`,
            ),
            createTime: startMs,
            lastModifiedTime: startMs + 100,
        };
        expect(core.call("GetDataset", { datasetId })).toEqual({ ...dataset, status: "SUCCESS" });
        expect(core.call("ListDatasets", {})).toEqual({ datasets: [{ ...dataset, ownerInfo }] });
    });

    it("needs a group that is there, if it names one", () => {
        const core = createTestCore();
        const create = (permissionGroupParams: object) =>
            core.call("CreateDataset", { datasetTitle: "t", kind: "TABULAR", permissionGroupParams });
        expect(refusalOf(() => create({ permissionGroupId: "none" }))).toMatchObject({
            code: "ResourceNotFoundException",
            reason: "UNKNOWN_GROUP",
        });
        expect(create({})).toHaveProperty("datasetId");
    });

    it("refuses a key of columns that the schema does not have", () => {
        const core = createTestCore();
        const wrong = { tabularSchemaConfig: { columns: [], primaryKeyColumns: ["isin"] } };
        const given = {
            datasetTitle: "t",
            kind: "TABULAR",
            permissionGroupParams: {},
            schemaDefinition: wrong,
        } as const;
        expect(refusalOf(() => core.call("CreateDataset", given))).toMatchObject({
            code: "ValidationException",
            reason: "UNKNOWN_COLUMN",
        });
    });

    it("refuses an alias that is taken, and what is above the quota", () => {
        const core = createTestCore({ limits: { datasets: 1 } });
        const given = { datasetTitle: "t", kind: "TABULAR", permissionGroupParams: {} } as const;
        const { datasetId } = core.call("CreateDataset", { ...given, alias: "alias/a" });
        expect(refusalOf(() => core.call("CreateDataset", { ...given, alias: "alias/a" }))).toEqual({
            code: "ConflictException",
            reason: "ALIAS_IN_USE",
            message: `The alias belongs to dataset ${datasetId}.`,
        });
        expect(refusalOf(() => core.call("CreateDataset", given)).code).toBe("LimitExceededException");
    });
});

describe("UpdateDataset", () => {
    it("changes what is given, keeps the rest, and leaves the kind", () => {
        const core = createTestCore();
        const given = { datasetTitle: "t", kind: "TABULAR", permissionGroupParams: {}, alias: "alias/a" } as const;
        const { datasetId } = core.call("CreateDataset", { ...given, datasetDescription: "old" });
        core.advance(3);
        core.call("UpdateDataset", {
            datasetId,
            datasetTitle: "new",
            kind: "TABULAR",
            alias: "alias/a",
            schemaDefinition,
        });
        expect(core.call("GetDataset", { datasetId })).toMatchObject({
            datasetTitle: "new",
            datasetDescription: "old",
            alias: "alias/a",
            schemaDefinition,
            lastModifiedTime: startMs + 3,
        });
        const change = () => core.call("UpdateDataset", { datasetId, datasetTitle: "t", kind: "NON_TABULAR" });
        expect(refusalOf(change)).toMatchObject({ code: "ConflictException", reason: "KIND_IS_FIXED" });
    });
});

describe("DeleteDataset", () => {
    it("takes changesets and views along, and frees the alias", () => {
        const core = createTestCore();
        const given = { datasetTitle: "t", kind: "TABULAR", permissionGroupParams: {}, alias: "alias/a" } as const;
        const { datasetId } = core.call("CreateDataset", given);
        const { changesetId } = addChangeset(core, datasetId);
        core.call("CreateDataView", { datasetId, destinationTypeParams: { destinationType: "S3" } });
        expect(core.call("DeleteDataset", { datasetId })).toEqual({ datasetId });
        expect(core.countRows()).toMatchObject({ datasets: 0, changesets: 0, "data views": 0 });
        expect(refusalOf(() => core.call("GetChangeset", { datasetId, changesetId })).reason).toBe("UNKNOWN_DATASET");
        expect(core.call("CreateDataset", given)).toHaveProperty("datasetId");
    });

    it("waits for the end of a load", () => {
        const core = createTestCore({ transitions: { changeset: { afterMs: 10 } } });
        const datasetId = addDataset(core);
        addChangeset(core, datasetId);
        const remove = () => core.call("DeleteDataset", { datasetId });
        expect(refusalOf(remove)).toMatchObject({ code: "ConflictException", reason: "LOAD_IN_PROGRESS" });
        core.advance(10);
        expect(remove()).toEqual({ datasetId });
    });
});

it.each(["GetDataset", "DeleteDataset", "ListChangesets", "ListDataViews"] as const)(
    "%s refuses a dataset that is not there",
    (operation) => {
        expect(refusalOf(() => createTestCore().call(operation, { datasetId: "none" }))).toMatchObject({
            code: "ResourceNotFoundException",
            reason: "UNKNOWN_DATASET",
        });
    },
);
