import { type Core, type CoreOptions, createCore } from "../../src/local/core.js";
import { Fault } from "../../src/runtime/index.js";

/** When tests of the local service begin. */
export const startMs = Date.UTC(2026, 0, 1);

/** A core whose clock stands still. */
export function createTestCore(options: CoreOptions = {}): Core {
    return createCore({ seed: "test", now: () => startMs, ...options });
}

/** What a call is refused with. */
export function refusalOf(work: () => unknown): { code: string; reason: unknown; message: string } {
    try {
        work();
    } catch (error) {
        if (!(error instanceof Fault)) throw error;
        return { code: error.code, reason: error.members["reason"], message: error.message };
    }
    throw new Error("was not refused");
}

/** A group and a dataset of it. */
export function addDataset(
    core: Core,
    { kind = "TABULAR", name = "g" }: { kind?: "TABULAR" | "NON_TABULAR"; name?: string } = {},
): string {
    const { permissionGroupId } = core.call("CreatePermissionGroup", { name, applicationPermissions: [] });
    return core.call("CreateDataset", { datasetTitle: "t", kind, permissionGroupParams: { permissionGroupId } })
        .datasetId;
}

export const source = { s3SourcePath: "s3://bucket/file.csv", sourceType: "S3" };
export const format = { formatType: "CSV" };

export function addChangeset(core: Core, datasetId: string, changeType: "APPEND" | "REPLACE" | "MODIFY" = "APPEND") {
    return core.call("CreateChangeset", { datasetId, changeType, sourceParams: source, formatParams: format });
}
