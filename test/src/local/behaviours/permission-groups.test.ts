import { describe, expect, it } from "vitest";
import { createTestCore, refusalOf, startMs } from "../../../support/local-core.js";

describe("permission groups", () => {
    it("are created, changed in part, and listed in the order in which they were made", () => {
        const core = createTestCore();
        const given = { name: "g", description: "d", applicationPermissions: ["CreateDataset" as const] };
        const { permissionGroupId } = core.call("CreatePermissionGroup", given);
        core.call("CreatePermissionGroup", { name: "h", applicationPermissions: [] });
        core.advance(7);
        core.call("UpdatePermissionGroup", { permissionGroupId, name: "a" });
        const group = { ...given, permissionGroupId, name: "a", createTime: startMs, lastModifiedTime: startMs + 7 };
        expect(core.call("GetPermissionGroup", { permissionGroupId })).toEqual({ permissionGroup: group });
        const { permissionGroups } = core.call("ListPermissionGroups", { maxResults: 10 });
        expect(permissionGroups.map(({ name }) => name)).toEqual(["a", "h"]);
    });

    it("have names of their own", () => {
        const core = createTestCore();
        const [one, two] = ["g", "h"].map((name) =>
            core.call("CreatePermissionGroup", { name, applicationPermissions: [] }),
        );
        const want = { code: "ConflictException", reason: "NAME_IN_USE" };
        expect(
            refusalOf(() => core.call("CreatePermissionGroup", { name: "g", applicationPermissions: [] })),
        ).toMatchObject(want);
        expect(refusalOf(() => core.call("UpdatePermissionGroup", { ...two!, name: "g" }))).toMatchObject(want);
        expect(core.call("UpdatePermissionGroup", { ...one!, name: "g" })).toEqual(one);
    });

    it("take their memberships along, and leave the datasets that they had access to", () => {
        const core = createTestCore();
        const group = core.call("CreatePermissionGroup", { name: "g", applicationPermissions: [] });
        const { userId } = core.call("CreateUser", { emailAddress: "a@example.com", type: "APP_USER" });
        const dataset = core.call("CreateDataset", {
            datasetTitle: "t",
            kind: "TABULAR",
            permissionGroupParams: group,
        });
        core.call("AssociateUserToPermissionGroup", { ...group, userId });
        expect(core.call("DeletePermissionGroup", group)).toEqual(group);
        expect(core.call("ListPermissionGroupsByUser", { userId, maxResults: 10 }).permissionGroups).toEqual([]);
        expect(core.call("GetDataset", dataset).status).toBe("SUCCESS");
        expect(() => createTestCore({ state: core.exportState() })).not.toThrow();
        for (const operation of ["GetPermissionGroup", "UpdatePermissionGroup", "DeletePermissionGroup"] as const)
            expect(refusalOf(() => core.call(operation, group)).reason).toBe("UNKNOWN_GROUP");
    });

    it("stay while a membership changes", () => {
        const core = createTestCore({ transitions: { membership: { afterMs: 10 } } });
        const group = core.call("CreatePermissionGroup", { name: "g", applicationPermissions: [] });
        const { userId } = core.call("CreateUser", { emailAddress: "a@example.com", type: "APP_USER" });
        core.call("AssociateUserToPermissionGroup", { ...group, userId });
        const remove = () => core.call("DeletePermissionGroup", group);
        expect(refusalOf(remove)).toMatchObject({ code: "ConflictException", reason: "MEMBERSHIP_CHANGE_IN_PROGRESS" });
        expect(refusalOf(remove).message).toMatch("being added to");
        core.advance(10);
        core.call("DisassociateUserFromPermissionGroup", { ...group, userId });
        expect(refusalOf(remove).message).toMatch("being removed from");
        core.advance(10);
        expect(remove()).toEqual(group);
    });

    it("are no more than the quota allows", () => {
        const core = createTestCore({ limits: { permissionGroups: 0 } });
        const create = () => core.call("CreatePermissionGroup", { name: "g", applicationPermissions: [] });
        expect(refusalOf(create).code).toBe("LimitExceededException");
    });
});
