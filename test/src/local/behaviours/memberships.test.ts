import { describe, expect, it } from "vitest";
import type { CoreOptions } from "../../../../src/local/core.js";
import { createTestCore, refusalOf } from "../../../support/local-core.js";

function setUp(options: CoreOptions = {}) {
    const core = createTestCore(options);
    const { permissionGroupId } = core.call("CreatePermissionGroup", { name: "g", applicationPermissions: [] });
    const { userId } = core.call("CreateUser", { emailAddress: "a@example.com", type: "APP_USER", firstName: "Ada" });
    core.advance(1000);
    const pair = { permissionGroupId, userId };
    const join = () => core.call("AssociateUserToPermissionGroup", pair);
    const leave = () => core.call("DisassociateUserFromPermissionGroup", pair);
    /** The membership as both sides show it. */
    const see = () => [
        ...core.call("ListUsersByPermissionGroup", { permissionGroupId, maxResults: 10 }).users,
        ...core.call("ListPermissionGroupsByUser", { userId, maxResults: 10 }).permissionGroups,
    ];
    return { core, ...pair, join, leave, see };
}

describe("a membership", () => {
    it("is added and removed at once where nothing takes time, and seen from both sides", () => {
        const { join, leave, see, userId, permissionGroupId } = setUp();
        expect(join()).toEqual({ statusCode: 200 });
        expect(see()).toEqual([
            {
                userId,
                status: "ENABLED",
                firstName: "Ada",
                emailAddress: "a@example.com",
                type: "APP_USER",
                apiAccess: "DISABLED",
                membershipStatus: "ADDITION_SUCCESS",
            },
            { permissionGroupId, name: "g", membershipStatus: "ADDITION_SUCCESS" },
        ]);
        expect(leave()).toEqual({ statusCode: 200 });
        expect(see()).toEqual([]);
    });

    it("is on its way in, in, on its way out, and out", () => {
        const { core, join, leave, see } = setUp({ transitions: { afterMs: 100 } });
        const seeStatus = () => new Set(see().map(({ membershipStatus }) => membershipStatus));
        join();
        expect(seeStatus()).toEqual(new Set(["ADDITION_IN_PROGRESS"]));
        expect(refusalOf(leave)).toMatchObject({ code: "ConflictException", reason: "ADDITION_IN_PROGRESS" });
        core.advance(100);
        expect(seeStatus()).toEqual(new Set(["ADDITION_SUCCESS"]));
        expect(refusalOf(join).reason).toBe("ALREADY_A_MEMBER");
        leave();
        expect(seeStatus()).toEqual(new Set(["REMOVAL_IN_PROGRESS"]));
        expect(refusalOf(leave).reason).toBe("REMOVAL_IN_PROGRESS");
        expect(refusalOf(join).reason).toBe("REMOVAL_IN_PROGRESS");
        core.advance(100);
        expect(seeStatus()).toEqual(new Set());
        expect(join()).toEqual({ statusCode: 200 });
    });

    it("ends its transition after so many answers that show it", () => {
        const { core, join, permissionGroupId } = setUp({ transitions: { membership: { afterReads: 2 } } });
        join();
        const seen = [1, 2, 3].map(
            () =>
                core.call("ListUsersByPermissionGroup", { permissionGroupId, maxResults: 1 }).users[0]!
                    .membershipStatus,
        );
        expect(seen).toEqual(["ADDITION_IN_PROGRESS", "ADDITION_IN_PROGRESS", "ADDITION_SUCCESS"]);
    });

    it("cannot end before it began", () => {
        expect(refusalOf(setUp().leave)).toMatchObject({
            code: "ResourceNotFoundException",
            reason: "UNKNOWN_MEMBERSHIP",
        });
    });

    it("needs a group and a user that are there", () => {
        const { core, permissionGroupId, userId } = setUp();
        const associate = (pair: { permissionGroupId: string; userId: string }) =>
            refusalOf(() => core.call("AssociateUserToPermissionGroup", pair)).reason;
        expect(associate({ permissionGroupId: "none", userId })).toBe("UNKNOWN_GROUP");
        expect(associate({ permissionGroupId, userId: "none" })).toBe("UNKNOWN_USER");
    });
});
