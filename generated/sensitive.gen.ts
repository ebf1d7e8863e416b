// Written by scripts/generate.ts from the Smithy model. Do not edit: change the model, then run
// npm run generate

import { createRedact, type SensitiveTable } from "../src/runtime/index.js";
import { operations } from "./operations.gen.js";

/**
 * Sensitive members by structure: true hides all that is inside, a name leads on to that structure's row, `*` stands
 * for every element of a list or value of a map.
 */
export const sensitive: SensitiveTable = {
    CreateDatasetInput: { ownerInfo: "DatasetOwnerInfo" },
    CreatePermissionGroupInput: { name: true, description: true },
    CreateUserInput: { emailAddress: true, firstName: true, lastName: true },
    GetExternalDataViewAccessDetailsOutput: { credentials: true },
    GetPermissionGroupOutput: { permissionGroup: "PermissionGroup" },
    GetProgrammaticAccessCredentialsOutput: { credentials: true },
    GetUserOutput: { firstName: true, lastName: true, emailAddress: true },
    ListDatasetsOutput: { datasets: "DatasetList" },
    ListPermissionGroupsOutput: { permissionGroups: "PermissionGroupList" },
    ListPermissionGroupsByUserOutput: { permissionGroups: "PermissionGroupByUserList" },
    ListUsersOutput: { users: "UserList" },
    ListUsersByPermissionGroupOutput: { users: "UserByPermissionGroupList" },
    ResetUserPasswordOutput: { temporaryPassword: true },
    UpdatePermissionGroupInput: { name: true, description: true },
    UpdateUserInput: { firstName: true, lastName: true },
    Dataset: { ownerInfo: "DatasetOwnerInfo" },
    DatasetOwnerInfo: { email: true },
    PermissionGroup: { name: true, description: true },
    PermissionGroupByUser: { name: true },
    User: { firstName: true, lastName: true, emailAddress: true },
    UserByPermissionGroup: { firstName: true, lastName: true, emailAddress: true },
    DatasetList: { "*": "Dataset" },
    PermissionGroupByUserList: { "*": "PermissionGroupByUser" },
    PermissionGroupList: { "*": "PermissionGroup" },
    UserByPermissionGroupList: { "*": "UserByPermissionGroup" },
    UserList: { "*": "User" },
};

/** Copies an operation's input or output without its sensitive members. */
export const redact = /* @__PURE__ */ createRedact<keyof typeof operations>(sensitive, operations);
