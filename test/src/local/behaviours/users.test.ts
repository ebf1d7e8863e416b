import { describe, expect, it } from "vitest";
import { createTestCore, refusalOf, startMs } from "../../../support/local-core.js";

const role = "arn:aws:iam::123456789012:role/One";

describe("CreateUser", () => {
    it("creates a user without API access, enabled when the creation ends", () => {
        const core = createTestCore({ transitions: { user: { afterMs: 100 } } });
        const given = { emailAddress: "a@example.com", type: "APP_USER", firstName: "Ada" } as const;
        const { userId } = core.call("CreateUser", given);
        expect(userId).toMatch(/^[A-Za-z0-9]{22}$/);
        const times = { createTime: startMs, lastDisabledTime: 0, lastLoginTime: 0 };
        expect(core.call("GetUser", { userId })).toEqual({
            ...given,
            ...times,
            userId,
            apiAccess: "DISABLED",
            status: "CREATING",
            lastEnabledTime: 0,
            lastModifiedTime: startMs,
        });
        core.advance(150);
        expect(core.call("GetUser", { userId })).toMatchObject({
            status: "ENABLED",
            lastEnabledTime: startMs + 100,
            lastModifiedTime: startMs + 100,
        });
    });

    it("refuses an address that is taken, whatever the case of its letters", () => {
        const core = createTestCore();
        const { userId } = core.call("CreateUser", { emailAddress: "a@example.com", type: "APP_USER" });
        expect(refusalOf(() => core.call("CreateUser", { emailAddress: "A@Example.com", type: "APP_USER" }))).toEqual({
            code: "ConflictException",
            reason: "EMAIL_IN_USE",
            message: `The e-mail address belongs to user ${userId}.`,
        });
    });

    it("refuses a role that acts for another user", () => {
        const core = createTestCore();
        const given = { type: "APP_USER", apiAccessPrincipalArn: role } as const;
        core.call("CreateUser", { ...given, emailAddress: "a@example.com" });
        expect(refusalOf(() => core.call("CreateUser", { ...given, emailAddress: "b@example.com" }))).toMatchObject({
            code: "ConflictException",
            reason: "ROLE_IN_USE",
        });
    });

    it("takes nothing from members that the model does not have", () => {
        const core = createTestCore();
        const given = { emailAddress: "a@example.com", type: "APP_USER", status: "DISABLED", userId: "x" } as const;
        const { userId } = core.call("CreateUser", given);
        expect(core.call("GetUser", { userId })).toMatchObject({ userId, status: "ENABLED" });
    });

    it.each(["users", "enabledUsers"] as const)("refuses what is above the quota of %s", (name) => {
        const core = createTestCore({ limits: { [name]: 1 } });
        core.call("CreateUser", { emailAddress: "a@example.com", type: "APP_USER" });
        expect(refusalOf(() => core.call("CreateUser", { emailAddress: "b@example.com", type: "APP_USER" })).code).toBe(
            "LimitExceededException",
        );
    });

    it("counts who is still being created in the quota of enabledUsers", () => {
        const core = createTestCore({ limits: { enabledUsers: 1 }, transitions: { afterMs: 100 } });
        core.call("CreateUser", { emailAddress: "a@example.com", type: "APP_USER" });
        expect(refusalOf(() => core.call("CreateUser", { emailAddress: "b@example.com", type: "APP_USER" })).code).toBe(
            "LimitExceededException",
        );
    });
});

describe("UpdateUser", () => {
    it("changes what is given and leaves the rest", () => {
        const core = createTestCore();
        const { userId } = core.call("CreateUser", {
            emailAddress: "a@example.com",
            type: "APP_USER",
            firstName: "Ada",
            lastName: "Old",
        });
        core.advance(5);
        core.call("UpdateUser", { userId, lastName: "New", apiAccess: "ENABLED", apiAccessPrincipalArn: role });
        expect(core.call("GetUser", { userId })).toMatchObject({
            firstName: "Ada",
            lastName: "New",
            apiAccess: "ENABLED",
            apiAccessPrincipalArn: role,
            type: "APP_USER",
            lastModifiedTime: startMs + 5,
        });
    });

    it("lets a user keep the role that it has", () => {
        const core = createTestCore();
        const given = { emailAddress: "a@example.com", type: "APP_USER", apiAccessPrincipalArn: role } as const;
        const { userId } = core.call("CreateUser", given);
        expect(core.call("UpdateUser", { userId, apiAccessPrincipalArn: role })).toEqual({ userId });
    });

    it("does not make the last super user an ordinary one", () => {
        const core = createTestCore();
        const { userId } = core.call("CreateUser", { emailAddress: "a@example.com", type: "SUPER_USER" });
        expect(refusalOf(() => core.call("UpdateUser", { userId, type: "APP_USER" })).reason).toBe("LAST_SUPER_USER");
        core.call("CreateUser", { emailAddress: "b@example.com", type: "SUPER_USER" });
        expect(core.call("UpdateUser", { userId, type: "APP_USER" })).toEqual({ userId });
    });
});

it("UpdateUser names the state of a user before what another one has", () => {
    const core = createTestCore();
    const given = { type: "APP_USER", apiAccessPrincipalArn: role } as const;
    core.call("CreateUser", { ...given, emailAddress: "a@example.com" });
    const { userId } = core.call("CreateUser", { emailAddress: "b@example.com", type: "SUPER_USER" });
    expect(refusalOf(() => core.call("UpdateUser", { ...given, userId })).reason).toBe("LAST_SUPER_USER");
});

describe("EnableUser and DisableUser", () => {
    it("go back and forth, each with its time, and not twice", () => {
        const core = createTestCore();
        const { userId } = core.call("CreateUser", { emailAddress: "a@example.com", type: "APP_USER" });
        expect(refusalOf(() => core.call("EnableUser", { userId })).reason).toBe("ALREADY_ENABLED");
        core.advance(10);
        core.call("DisableUser", { userId });
        expect(refusalOf(() => core.call("DisableUser", { userId })).reason).toBe("ALREADY_DISABLED");
        core.advance(10);
        core.call("EnableUser", { userId });
        expect(core.call("GetUser", { userId })).toMatchObject({
            status: "ENABLED",
            lastDisabledTime: startMs + 10,
            lastEnabledTime: startMs + 20,
            lastModifiedTime: startMs + 20,
        });
    });

    it("wait for the end of the creation", () => {
        const core = createTestCore({ transitions: { afterMs: 100 } });
        const { userId } = core.call("CreateUser", { emailAddress: "a@example.com", type: "APP_USER" });
        for (const operation of ["EnableUser", "DisableUser", "ResetUserPassword"] as const)
            expect(refusalOf(() => core.call(operation, { userId })).reason).toBe("USER_CREATING");
    });

    it("keep one super user enabled", () => {
        const core = createTestCore();
        const { userId } = core.call("CreateUser", { emailAddress: "a@example.com", type: "SUPER_USER" });
        core.call("CreateUser", { emailAddress: "b@example.com", type: "APP_USER" });
        expect(refusalOf(() => core.call("DisableUser", { userId }))).toMatchObject({
            code: "ConflictException",
            reason: "LAST_SUPER_USER",
        });
    });

    it("enable no more users than the quota allows", () => {
        const core = createTestCore({ limits: { enabledUsers: 1 } });
        const { userId } = core.call("CreateUser", { emailAddress: "a@example.com", type: "APP_USER" });
        core.call("DisableUser", { userId });
        core.call("CreateUser", { emailAddress: "b@example.com", type: "APP_USER" });
        expect(refusalOf(() => core.call("EnableUser", { userId })).code).toBe("LimitExceededException");
    });
});

describe("ResetUserPassword", () => {
    it("gives another password each time, of 8 to 20 characters", () => {
        const core = createTestCore();
        const { userId } = core.call("CreateUser", { emailAddress: "a@example.com", type: "APP_USER" });
        const [one, two] = [1, 2].map(() => core.call("ResetUserPassword", { userId }).temporaryPassword);
        expect(one).toMatch(/^\S{8,20}$/);
        expect(two).not.toBe(one);
    });

    it("refuses for a disabled user", () => {
        const core = createTestCore();
        const { userId } = core.call("CreateUser", { emailAddress: "a@example.com", type: "APP_USER" });
        core.call("DisableUser", { userId });
        expect(refusalOf(() => core.call("ResetUserPassword", { userId })).reason).toBe("USER_DISABLED");
    });
});

it.each(["GetUser", "UpdateUser", "EnableUser", "DisableUser", "ResetUserPassword"] as const)(
    "%s refuses a user that is not there",
    (operation) => {
        expect(refusalOf(() => createTestCore().call(operation, { userId: "nobody" }))).toEqual({
            code: "ResourceNotFoundException",
            reason: "UNKNOWN_USER",
            message: "No user has the identifier nobody.",
        });
    },
);
