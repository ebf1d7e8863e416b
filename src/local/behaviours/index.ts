import type { operations } from "../../../generated/operations.gen.js";
import type { Environment } from "../environment.js";
import { getExternalDataViewAccessDetails, getProgrammaticAccessCredentials, getWorkingLocation } from "./access.js";
import { createChangeset, updateChangeset, getChangeset, listChangesets } from "./changesets.js";
import { createDataView, getDataView, listDataViews } from "./data-views.js";
import { createDataset, getDataset, listDatasets, updateDataset, deleteDataset } from "./datasets.js";
import {
    associateUserToPermissionGroup,
    disassociateUserFromPermissionGroup,
    listPermissionGroupsByUser,
    listUsersByPermissionGroup,
} from "./memberships.js";
import {
    createPermissionGroup,
    getPermissionGroup,
    listPermissionGroups,
    updatePermissionGroup,
    deletePermissionGroup,
} from "./permission-groups.js";
import { createUser, getUser, listUsers, updateUser, enableUser, disableUser, resetUserPassword } from "./users.js";

export type OperationName = keyof typeof operations;

/** What each operation does. */
export const behaviours = {
    AssociateUserToPermissionGroup: associateUserToPermissionGroup,
    CreateChangeset: createChangeset,
    CreateDataView: createDataView,
    CreateDataset: createDataset,
    CreatePermissionGroup: createPermissionGroup,
    CreateUser: createUser,
    DeleteDataset: deleteDataset,
    DeletePermissionGroup: deletePermissionGroup,
    DisableUser: disableUser,
    DisassociateUserFromPermissionGroup: disassociateUserFromPermissionGroup,
    EnableUser: enableUser,
    GetChangeset: getChangeset,
    GetDataView: getDataView,
    GetDataset: getDataset,
    GetExternalDataViewAccessDetails: getExternalDataViewAccessDetails,
    GetPermissionGroup: getPermissionGroup,
    GetProgrammaticAccessCredentials: getProgrammaticAccessCredentials,
    GetUser: getUser,
    GetWorkingLocation: getWorkingLocation,
    ListChangesets: listChangesets,
    ListDataViews: listDataViews,
    ListDatasets: listDatasets,
    ListPermissionGroups: listPermissionGroups,
    ListPermissionGroupsByUser: listPermissionGroupsByUser,
    ListUsers: listUsers,
    ListUsersByPermissionGroup: listUsersByPermissionGroup,
    ResetUserPassword: resetUserPassword,
    UpdateChangeset: updateChangeset,
    UpdateDataset: updateDataset,
    UpdatePermissionGroup: updatePermissionGroup,
    UpdateUser: updateUser,
} satisfies Record<OperationName, (input: never, environment: Environment) => object>;

export type InputOf<Name extends OperationName> = Parameters<(typeof behaviours)[Name]>[0];

export type OutputOf<Name extends OperationName> = ReturnType<(typeof behaviours)[Name]>;
