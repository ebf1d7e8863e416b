import { describe, expect, it } from "vitest";
import { addDataset, createTestCore, refusalOf, startMs } from "../../../support/local-core.js";

const minuteMs = 60_000;

describe("GetProgrammaticAccessCredentials", () => {
    it("gives credentials that are known, with their end, until a day after it", () => {
        const core = createTestCore();
        const ask = () => core.call("GetProgrammaticAccessCredentials", { environmentId: "any", durationInMinutes: 5 });
        const { credentials, durationInMinutes } = ask();
        expect(durationInMinutes).toBe(5);
        expect(credentials.accessKeyId).toMatch(/^ASIA[A-Z0-9]{16}$/);
        expect(core.findSession(credentials.accessKeyId)).toEqual({
            ...credentials,
            expiresMs: startMs + 5 * minuteMs,
        });
        core.advance(24 * 60 * minuteMs);
        ask();
        expect(core.findSession(credentials.accessKeyId)).toBeDefined();
        core.advance(5 * minuteMs);
        ask();
        expect(core.findSession(credentials.accessKeyId)).toBeUndefined();
    });

    it("lasts an hour unless told", () => {
        const given = createTestCore().call("GetProgrammaticAccessCredentials", { environmentId: "any" });
        expect(given.durationInMinutes).toBe(60);
    });
});

describe("GetExternalDataViewAccessDetails", () => {
    it("gives the place of the files and credentials for an hour, and remembers nothing", () => {
        const core = createTestCore({ region: "eu-west-1", environmentId: "env" });
        const datasetId = addDataset(core);
        const view = core.call("CreateDataView", { datasetId, destinationTypeParams: { destinationType: "S3" } });
        const before = core.exportState();
        const { credentials, s3Location } = core.call("GetExternalDataViewAccessDetails", view);
        expect(s3Location).toEqual({
            bucket: "finspace-views-eu-west-1-env",
            key: `dataset/${datasetId}/dataview/${view.dataViewId}`,
        });
        expect(credentials.expiration).toBe(startMs + 60 * minuteMs);
        expect(core.exportState()).toEqual(before);
    });

    it("refuses for a view that is not in S3, or not ready", () => {
        const core = createTestCore({ transitions: { dataView: { afterMs: 10 } } });
        const datasetId = addDataset(core);
        const [glue, s3] = ["GLUE_TABLE", "S3"].map((destinationType) =>
            core.call("CreateDataView", { datasetId, destinationTypeParams: { destinationType } }),
        );
        const reason = (view: typeof glue) =>
            refusalOf(() => core.call("GetExternalDataViewAccessDetails", view!)).reason;
        expect([reason(glue), reason(s3)]).toEqual(["DESTINATION_NOT_S3", "DATA_VIEW_NOT_READY"]);
    });
});

describe("GetWorkingLocation", () => {
    it("gives one place for each use, and that for ingestion unless told", () => {
        const core = createTestCore();
        const [none, ingestion, notebooks] = [undefined, "INGESTION" as const, "SAGEMAKER" as const].map(
            (locationType) => core.call("GetWorkingLocation", { locationType }),
        );
        expect(none).toEqual(ingestion);
        expect(ingestion!.s3Path).toMatch(/^staging\/[A-Za-z0-9]{22}\/ingestion$/);
        expect(notebooks!.s3Path).toBe(ingestion!.s3Path.replace("ingestion", "notebooks"));
        expect(notebooks!.s3Uri).toBe(`s3://${notebooks!.s3Bucket}/${notebooks!.s3Path}`);
    });
});
