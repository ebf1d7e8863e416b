import { describe, expect, it } from "vitest";
import type { Core } from "../../../../src/local/core.js";
import {
    addChangeset,
    addDataset,
    createTestCore,
    format,
    refusalOf,
    source,
    startMs,
} from "../../../support/local-core.js";

function correct(core: Core, datasetId: string, changesetId: string): string {
    core.call("UpdateChangeset", { datasetId, changesetId, sourceParams: source, formatParams: format });
    return core.call("GetChangeset", { datasetId, changesetId }).updatedByChangesetId!;
}

describe("CreateChangeset", () => {
    it("is PENDING, then RUNNING, then in force", () => {
        const core = createTestCore({ transitions: { changeset: { afterMs: 100 } } });
        const datasetId = addDataset(core);
        const { changesetId } = addChangeset(core, datasetId);
        const statuses = [0, 50, 50].map((ms) => {
            core.advance(ms);
            return core.call("GetChangeset", { datasetId, changesetId }).status;
        });
        expect(statuses).toEqual(["PENDING", "RUNNING", "SUCCESS"]);
        expect(core.call("GetChangeset", { datasetId, changesetId })).toEqual({
            changesetId,
            datasetId,
            changesetArn: expect.stringMatching(`dataset/${datasetId}/changeset/${changesetId}$`),
            changeType: "APPEND",
            sourceParams: source,
            formatParams: format,
            createTime: startMs,
            status: "SUCCESS",
            activeFromTimestamp: startMs + 100,
        });
    });

    it.each([
        {
            name: "a path without a scheme",
            sourceParams: { ...source, s3SourcePath: "bucket/file.csv" },
            want: /s3SourcePath/,
        },
        { name: "a path without a bucket", sourceParams: { ...source, s3SourcePath: "s3://" }, want: /s3SourcePath/ },
        { name: "no path", sourceParams: { sourceType: "S3" }, want: /s3SourcePath .* is missing/ },
        { name: "an unknown sourceType", sourceParams: { ...source, sourceType: "FTP" }, want: /sourceType .* FTP/ },
        {
            name: "an unknown format",
            formatParams: { formatType: "XLS" },
            want: /CSV, PARQUET, JSON, XML; received XLS/,
        },
        { name: "no format", formatParams: {}, want: /formatType .* is missing/ },
    ])("fails with category VALIDATION for $name", ({ sourceParams = source, formatParams = format, want }) => {
        const core = createTestCore();
        const datasetId = addDataset(core);
        const created = core.call("CreateChangeset", { datasetId, changeType: "APPEND", sourceParams, formatParams });
        const changeset = core.call("GetChangeset", created);
        expect(changeset).toMatchObject({ status: "FAILED", errorInfo: { errorCategory: "VALIDATION" } });
        expect(changeset.errorInfo!.errorMessage).toMatch(want);
        expect(changeset).not.toHaveProperty("activeFromTimestamp");
    });

    // People write `parquet`.
    it("takes formats in any case of letters", () => {
        const core = createTestCore();
        const datasetId = addDataset(core);
        const formatParams = { formatType: "parquet" };
        const created = core.call("CreateChangeset", {
            datasetId,
            changeType: "APPEND",
            sourceParams: source,
            formatParams,
        });
        expect(core.call("GetChangeset", created).status).toBe("SUCCESS");
    });

    it("ends the range of all before it with REPLACE, and of none with APPEND", () => {
        const core = createTestCore({ transitions: { changeset: { afterMs: 10 } } });
        const datasetId = addDataset(core);
        const other = addChangeset(core, addDataset(core, { name: "other" }));
        const ids = [addChangeset(core, datasetId), addChangeset(core, datasetId)];
        core.advance(10);
        ids.push(addChangeset(core, datasetId, "REPLACE"));
        core.advance(10);
        const ranges = ids.map((id) => {
            const { activeFromTimestamp: from, activeUntilTimestamp: until } = core.call("GetChangeset", id);
            return [from! - startMs, until === undefined ? undefined : until - startMs];
        });
        expect(ranges).toEqual([
            [10, 20],
            [10, 20],
            [20, undefined],
        ]);
        expect(core.call("GetChangeset", other).activeUntilTimestamp).toBeUndefined();
    });

    it("waits for its dataset, and keeps to the quota of loads", () => {
        const core = createTestCore({ transitions: { afterMs: 10 }, limits: { loadsPerDataset: 1 } });
        const datasetId = addDataset(core);
        expect(refusalOf(() => addChangeset(core, datasetId)).reason).toBe("DATASET_NOT_READY");
        core.advance(10);
        addChangeset(core, datasetId);
        expect(refusalOf(() => addChangeset(core, datasetId)).code).toBe("LimitExceededException");
        core.advance(10);
        expect(addChangeset(core, datasetId)).toHaveProperty("changesetId");
    });
});

describe("UpdateChangeset", () => {
    it("links both changesets at once, and the correction takes the place of the old one when it is loaded", () => {
        const core = createTestCore({ transitions: { changeset: { afterMs: 10 } } });
        const datasetId = addDataset(core);
        const { changesetId } = addChangeset(core, datasetId);
        core.advance(10);
        const given = { datasetId, changesetId, sourceParams: source, formatParams: { formatType: "PARQUET" } };
        expect(core.call("UpdateChangeset", given)).toEqual({ datasetId, changesetId });
        const before = core.call("GetChangeset", { datasetId, changesetId });
        expect(before.activeUntilTimestamp).toBeUndefined();
        core.advance(10);
        const [old, correction] = core.call("ListChangesets", { datasetId }).changesets;
        expect(old).toEqual({
            ...before,
            activeUntilTimestamp: startMs + 20,
            updatedByChangesetId: correction!.changesetId,
        });
        expect(correction).toMatchObject({
            changeType: "MODIFY",
            formatParams: { formatType: "PARQUET" },
            updatesChangesetId: changesetId,
            activeFromTimestamp: startMs + 20,
            status: "SUCCESS",
        });
    });

    it("corrects no changeset that is being loaded, failed, was corrected, or was replaced", () => {
        const core = createTestCore({ transitions: { changeset: { afterMs: 10 } } });
        const datasetId = addDataset(core);
        const { changesetId } = addChangeset(core, datasetId);
        const reason = (id: string) => refusalOf(() => correct(core, datasetId, id)).reason;
        expect(reason(changesetId)).toBe("LOAD_IN_PROGRESS");
        const failing = { datasetId, changeType: "APPEND", sourceParams: {}, formatParams: {} } as const;
        const failed = core.call("CreateChangeset", failing).changesetId;
        core.advance(10);
        expect(reason(failed)).toBe("CHANGESET_NOT_LOADED");
        const correction = correct(core, datasetId, changesetId);
        expect(reason(changesetId)).toBe("ALREADY_CORRECTED");
        core.advance(10);
        expect(reason(changesetId)).toBe("ALREADY_CORRECTED");
        addChangeset(core, datasetId, "REPLACE");
        core.advance(10);
        expect(reason(correction)).toBe("NOT_IN_FORCE");
        expect(reason("none")).toBe("UNKNOWN_CHANGESET");
    });

    it("corrects again what a failed correction left as it was", () => {
        const core = createTestCore();
        const datasetId = addDataset(core);
        const { changesetId } = addChangeset(core, datasetId);
        core.call("UpdateChangeset", { datasetId, changesetId, sourceParams: {}, formatParams: format });
        const old = core.call("GetChangeset", { datasetId, changesetId });
        const failed = core.call("GetChangeset", { datasetId, changesetId: old.updatedByChangesetId! });
        expect([failed.status, old.activeUntilTimestamp]).toEqual(["FAILED", undefined]);
        expect(correct(core, datasetId, changesetId)).not.toBe(failed.changesetId);
    });

    it("never takes effect if the old changeset was replaced meanwhile", () => {
        const core = createTestCore({ transitions: { changeset: { afterMs: 10 } } });
        const datasetId = addDataset(core);
        const { changesetId } = addChangeset(core, datasetId);
        core.advance(10);
        addChangeset(core, datasetId, "REPLACE");
        core.advance(5);
        const correction = correct(core, datasetId, changesetId);
        core.advance(10);
        const changeset = core.call("GetChangeset", { datasetId, changesetId: correction });
        expect([changeset.status, changeset.activeFromTimestamp]).toEqual(["SUCCESS", undefined]);
    });
});

it("finds a changeset in its own dataset alone", () => {
    const core = createTestCore();
    const { changesetId } = addChangeset(core, addDataset(core));
    const datasetId = addDataset(core, { name: "other" });
    expect(refusalOf(() => core.call("GetChangeset", { datasetId, changesetId }))).toEqual({
        code: "ResourceNotFoundException",
        reason: "UNKNOWN_CHANGESET",
        message: `Dataset ${datasetId} has no changeset ${changesetId}.`,
    });
});
