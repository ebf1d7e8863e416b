import { describe, expect, it } from "vitest";
import { createTestCore, refusalOf } from "../../support/local-core.js";

const given = { emailAddress: "a@example.com", type: "APP_USER", clientToken: "t" } as const;

describe("a clientToken", () => {
    it("makes a repeated request answer what the first one did, and do nothing", () => {
        const core = createTestCore();
        const first = core.call("CreateUser", given);
        expect(core.call("CreateUser", { type: "APP_USER", clientToken: "t", emailAddress: "a@example.com" })).toEqual(
            first,
        );
        expect(core.countRows()["users"]).toBe(1);
    });

    it("gets the same password again, also from a service that goes on with the state", () => {
        const [one, two] = [createTestCore(), createTestCore({ seed: "other" })];
        const input = { ...one.call("CreateUser", given), clientToken: "p" };
        const first = one.call("ResetUserPassword", input);
        expect(one.call("ResetUserPassword", input)).toEqual(first);
        two.importState(one.exportState());
        expect(two.call("ResetUserPassword", input)).toEqual(first);
    });

    it("conflicts with another input", () => {
        const core = createTestCore();
        core.call("CreateUser", given);
        expect(refusalOf(() => core.call("CreateUser", { ...given, emailAddress: "b@example.com" }))).toMatchObject({
            code: "ConflictException",
            reason: "TOKEN_REUSED",
        });
    });

    it("is forgotten after ten minutes", () => {
        const core = createTestCore();
        core.call("CreateUser", given);
        core.advance(600_000 - 1);
        expect(refusalOf(() => core.call("CreateUser", { ...given, emailAddress: "b@example.com" })).reason).toBe(
            "TOKEN_REUSED",
        );
        core.advance(1);
        expect(core.call("CreateUser", { ...given, emailAddress: "b@example.com" })).toHaveProperty("userId");
        expect(core.store.tables.answers.size).toBe(1);
    });

    it("is kept for as long, whatever other requests come", () => {
        const core = createTestCore();
        const first = core.call("CreateUser", given);
        core.advance(600_000 - 1);
        core.call("CreatePermissionGroup", { name: "g", applicationPermissions: [], clientToken: "other" });
        expect(core.call("CreateUser", given)).toEqual(first);
    });

    it("counts for its operation alone", () => {
        const core = createTestCore();
        core.call("CreateUser", given);
        const group = { name: "g", applicationPermissions: [], clientToken: "t" };
        expect(core.call("CreatePermissionGroup", group)).toHaveProperty("permissionGroupId");
    });

    it("is not used up by a request that was refused", () => {
        const core = createTestCore();
        const { userId } = core.call("CreateUser", given);
        expect(refusalOf(() => core.call("EnableUser", { userId, clientToken: "e" })).reason).toBe("ALREADY_ENABLED");
        core.call("DisableUser", { userId });
        expect(core.call("EnableUser", { userId, clientToken: "e" })).toEqual({ userId });
    });

    it("lets a deletion be repeated", () => {
        const core = createTestCore();
        const { datasetId } = core.call("CreateDataset", {
            datasetTitle: "t",
            kind: "TABULAR",
            permissionGroupParams: {},
        });
        core.call("DeleteDataset", { datasetId, clientToken: "d" });
        expect(core.call("DeleteDataset", { datasetId, clientToken: "d" })).toEqual({ datasetId });
        expect(refusalOf(() => core.call("DeleteDataset", { datasetId, clientToken: "other" })).reason).toBe(
            "UNKNOWN_DATASET",
        );
    });

    it("does not pile up: old answers go when new ones come", () => {
        const core = createTestCore();
        for (let i = 0; i < 50; i++) {
            core.advance(600_000);
            core.call("CreatePermissionGroup", { name: `g${i}`, applicationPermissions: [], clientToken: `t${i}` });
        }
        expect(core.store.tables.answers.size).toBe(1);
    });
});
