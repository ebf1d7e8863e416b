import type {
    CreatePermissionGroupInput,
    CreatePermissionGroupOutput,
    DeletePermissionGroupInput,
    DeletePermissionGroupOutput,
    GetPermissionGroupInput,
    GetPermissionGroupOutput,
    ListPermissionGroupsInput,
    ListPermissionGroupsOutput,
    UpdatePermissionGroupInput,
    UpdatePermissionGroupOutput,
} from "../../../generated/types.gen.js";
import { type Environment, mintId } from "../environment.js";
import { checkLimit } from "../limits.js";
import { readPage } from "../pages.js";
import { alphabets } from "../random.js";
import { conflict, findGroup } from "../refusals.js";
import { withoutUndefined } from "../without-undefined.js";

export function createPermissionGroup(
    input: CreatePermissionGroupInput,
    environment: Environment,
): CreatePermissionGroupOutput {
    const { tables, limits, timeMs } = environment;
    const { name, description, applicationPermissions } = input;
    checkName(environment, name);
    const message = "The environment has as many permission groups as it may have.";
    checkLimit(tables.groups.size, limits.permissionGroups, message);
    const permissionGroupId = mintId(environment, "groups", alphabets.mixed, 22);
    const times = { createTime: timeMs, lastModifiedTime: timeMs };
    tables.groups.insert(permissionGroupId, { permissionGroupId, name, description, applicationPermissions, ...times });
    return { permissionGroupId };
}

export function getPermissionGroup(
    { permissionGroupId }: GetPermissionGroupInput,
    environment: Environment,
): GetPermissionGroupOutput {
    return { permissionGroup: findGroup(environment, permissionGroupId) };
}

export function listPermissionGroups(
    input: ListPermissionGroupsInput,
    environment: Environment,
): ListPermissionGroupsOutput {
    const { values, ...rest } = readPage(environment, input, {
        list: ["ListPermissionGroups"],
        find: (range) => environment.tables.groups.find("all", "", range),
    });
    return { permissionGroups: values, ...rest };
}

export function updatePermissionGroup(
    input: UpdatePermissionGroupInput,
    environment: Environment,
): UpdatePermissionGroupOutput {
    const { permissionGroupId, name, description, applicationPermissions } = input;
    const group = findGroup(environment, permissionGroupId);
    if (name !== undefined) checkName(environment, name, permissionGroupId);
    const given = withoutUndefined({ name, description, applicationPermissions });
    environment.tables.groups.update(permissionGroupId, { ...group, ...given, lastModifiedTime: environment.timeMs });
    return { permissionGroupId };
}

/** Members leave with the group, and datasets no longer know it. */
export function deletePermissionGroup(
    { permissionGroupId }: DeletePermissionGroupInput,
    environment: Environment,
): DeletePermissionGroupOutput {
    const { tables } = environment;
    findGroup(environment, permissionGroupId);
    const changing = tables.memberships.first("changing", permissionGroupId);
    if (changing) {
        const what = changing.membershipStatus === "REMOVAL_IN_PROGRESS" ? "removed from" : "added to";
        throw conflict(
            "MEMBERSHIP_CHANGE_IN_PROGRESS",
            `A user is being ${what} permission group ${permissionGroupId}. Wait until that is done.`,
        );
    }
    for (const { key } of tables.memberships.find("group", permissionGroupId)) tables.memberships.remove(key);
    for (const { key, value } of tables.datasets.find("group", permissionGroupId))
        tables.datasets.update(key, { ...value, permissionGroupParams: {} });
    tables.groups.remove(permissionGroupId);
    return { permissionGroupId };
}

function checkName({ tables }: Environment, name: string, ownId?: string): void {
    const namesake = tables.groups.first("name", name)?.permissionGroupId;
    if (namesake !== undefined && namesake !== ownId)
        throw conflict("NAME_IN_USE", `The name belongs to permission group ${namesake}.`);
}
