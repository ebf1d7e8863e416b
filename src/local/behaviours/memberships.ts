import type {
    AssociateUserToPermissionGroupInput,
    AssociateUserToPermissionGroupOutput,
    DisassociateUserFromPermissionGroupInput,
    DisassociateUserFromPermissionGroupOutput,
    ListPermissionGroupsByUserInput,
    ListPermissionGroupsByUserOutput,
    ListUsersByPermissionGroupInput,
    ListUsersByPermissionGroupOutput,
    UserByPermissionGroup,
} from "../../../generated/types.gen.js";
import { beginInBackground, countRead } from "../background/background.js";
import type { Environment } from "../environment.js";
import { readPage } from "../pages.js";
import type { MembershipRecord } from "../records.js";
import { conflict, findGroup, findUser, notFound } from "../refusals.js";
import { toMembershipKey } from "../store/tables.js";

export function associateUserToPermissionGroup(
    { permissionGroupId, userId }: AssociateUserToPermissionGroupInput,
    environment: Environment,
): AssociateUserToPermissionGroupOutput {
    const pair = { permissionGroupId, userId };
    const membership = findMembership(environment, pair);
    if (membership) {
        checkNotLeaving(membership);
        throw conflict(
            "ALREADY_A_MEMBER",
            `User ${userId} is already a member of permission group ${permissionGroupId}.`,
        );
    }
    const key = toMembershipKey(pair);
    environment.tables.memberships.insert(key, { ...pair, membershipStatus: "ADDITION_IN_PROGRESS" });
    beginInBackground(environment, "memberships", key);
    return { statusCode: 200 };
}

export function disassociateUserFromPermissionGroup(
    { permissionGroupId, userId }: DisassociateUserFromPermissionGroupInput,
    environment: Environment,
): DisassociateUserFromPermissionGroupOutput {
    const pair = { permissionGroupId, userId };
    const membership = findMembership(environment, pair);
    if (!membership)
        throw notFound(
            "UNKNOWN_MEMBERSHIP",
            `User ${userId} is not a member of permission group ${permissionGroupId}.`,
        );
    checkNotLeaving(membership);
    if (membership.membershipStatus === "ADDITION_IN_PROGRESS")
        throw conflict(
            "ADDITION_IN_PROGRESS",
            `User ${userId} is still being added to permission group ${permissionGroupId}.`,
        );
    const key = toMembershipKey(pair);
    environment.tables.memberships.update(key, { ...membership, membershipStatus: "REMOVAL_IN_PROGRESS" });
    beginInBackground(environment, "memberships", key);
    return { statusCode: 200 };
}

export function listPermissionGroupsByUser(
    { userId, ...range }: ListPermissionGroupsByUserInput,
    environment: Environment,
): ListPermissionGroupsByUserOutput {
    findUser(environment, userId);
    const { values, ...rest } = readPage(environment, range, {
        list: ["ListPermissionGroupsByUser", userId],
        find: (rows) => environment.tables.memberships.find("user", userId, rows),
    });
    const permissionGroups = values.map(({ permissionGroupId, membershipStatus }) => {
        const { name } = findGroup(environment, permissionGroupId);
        return { permissionGroupId, name, membershipStatus };
    });
    for (const value of values) countRead(environment, "memberships", toMembershipKey(value));
    return { permissionGroups, ...rest };
}

export function listUsersByPermissionGroup(
    { permissionGroupId, ...range }: ListUsersByPermissionGroupInput,
    environment: Environment,
): ListUsersByPermissionGroupOutput {
    findGroup(environment, permissionGroupId);
    const { values, ...rest } = readPage(environment, range, {
        list: ["ListUsersByPermissionGroup", permissionGroupId],
        find: (rows) => environment.tables.memberships.find("group", permissionGroupId, rows),
    });
    const users = values.map((membership) => toMember(environment, membership));
    for (const value of values) countRead(environment, "memberships", toMembershipKey(value));
    return { users, ...rest };
}

/** A user as member of a group: without times. */
function toMember(environment: Environment, { userId, membershipStatus }: MembershipRecord): UserByPermissionGroup {
    const { status, firstName, lastName, emailAddress, type, apiAccess, apiAccessPrincipalArn } = findUser(
        environment,
        userId,
    );
    const member = { userId, status, firstName, lastName, emailAddress, type, apiAccess, apiAccessPrincipalArn };
    return { ...member, membershipStatus };
}

function findMembership(
    environment: Environment,
    pair: Pick<MembershipRecord, "permissionGroupId" | "userId">,
): MembershipRecord | undefined {
    findGroup(environment, pair.permissionGroupId);
    findUser(environment, pair.userId);
    return environment.tables.memberships.get(toMembershipKey(pair));
}

function checkNotLeaving({ membershipStatus, userId, permissionGroupId }: MembershipRecord): void {
    if (membershipStatus === "REMOVAL_IN_PROGRESS")
        throw conflict(
            "REMOVAL_IN_PROGRESS",
            `User ${userId} is still being removed from permission group ${permissionGroupId}.`,
        );
}
