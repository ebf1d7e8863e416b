// Written by scripts/generate.ts from the Smithy model. Do not edit: change the model, then run
// npm run generate

import { http, type HttpHandler } from "msw";
import {
    createMocks,
    createStub as createStubOfAnyService,
    Fault as MockError,
    type MockAnswer,
    type MockAnswers,
    type MockOptions,
    type Stub,
} from "../src/runtime/index.js";
import { endpoints } from "./endpoints.gen.js";
import { examples } from "./examples.gen.js";
import { server } from "./server.gen.js";
import type {
    AssociateUserToPermissionGroupInput,
    AssociateUserToPermissionGroupOutput,
    CreateChangesetInput,
    CreateChangesetOutput,
    CreateDataViewInput,
    CreateDataViewOutput,
    CreateDatasetInput,
    CreateDatasetOutput,
    CreatePermissionGroupInput,
    CreatePermissionGroupOutput,
    CreateUserInput,
    CreateUserOutput,
    DeleteDatasetInput,
    DeleteDatasetOutput,
    DeletePermissionGroupInput,
    DeletePermissionGroupOutput,
    DisableUserInput,
    DisableUserOutput,
    DisassociateUserFromPermissionGroupInput,
    DisassociateUserFromPermissionGroupOutput,
    EnableUserInput,
    EnableUserOutput,
    GetChangesetInput,
    GetChangesetOutput,
    GetDataViewInput,
    GetDataViewOutput,
    GetDatasetInput,
    GetDatasetOutput,
    GetExternalDataViewAccessDetailsInput,
    GetExternalDataViewAccessDetailsOutput,
    GetPermissionGroupInput,
    GetPermissionGroupOutput,
    GetProgrammaticAccessCredentialsInput,
    GetProgrammaticAccessCredentialsOutput,
    GetUserInput,
    GetUserOutput,
    GetWorkingLocationInput,
    GetWorkingLocationOutput,
    ListChangesetsInput,
    ListChangesetsOutput,
    ListDataViewsInput,
    ListDataViewsOutput,
    ListDatasetsInput,
    ListDatasetsOutput,
    ListPermissionGroupsByUserInput,
    ListPermissionGroupsByUserOutput,
    ListPermissionGroupsInput,
    ListPermissionGroupsOutput,
    ListUsersByPermissionGroupInput,
    ListUsersByPermissionGroupOutput,
    ListUsersInput,
    ListUsersOutput,
    ResetUserPasswordInput,
    ResetUserPasswordOutput,
    UpdateChangesetInput,
    UpdateChangesetOutput,
    UpdateDatasetInput,
    UpdateDatasetOutput,
    UpdatePermissionGroupInput,
    UpdatePermissionGroupOutput,
    UpdateUserInput,
    UpdateUserOutput,
} from "./types.gen.js";

/** Input, output and errors of each operation. */
export interface MockedOperations {
    /** Of `POST /permission-group/{permissionGroupId}/users/{userId}`. */
    AssociateUserToPermissionGroup: {
        input: AssociateUserToPermissionGroupInput;
        output: AssociateUserToPermissionGroupOutput;
        error:
            | "AccessDeniedException"
            | "ConflictException"
            | "InternalServerException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `POST /datasets/{datasetId}/changesetsv2`. */
    CreateChangeset: {
        input: CreateChangesetInput;
        output: CreateChangesetOutput;
        error:
            | "AccessDeniedException"
            | "ConflictException"
            | "InternalServerException"
            | "LimitExceededException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `POST /datasets/{datasetId}/dataviewsv2`. */
    CreateDataView: {
        input: CreateDataViewInput;
        output: CreateDataViewOutput;
        error:
            | "ConflictException"
            | "InternalServerException"
            | "LimitExceededException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `POST /datasetsv2`. */
    CreateDataset: {
        input: CreateDatasetInput;
        output: CreateDatasetOutput;
        error:
            | "AccessDeniedException"
            | "ConflictException"
            | "InternalServerException"
            | "LimitExceededException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `POST /permission-group`. */
    CreatePermissionGroup: {
        input: CreatePermissionGroupInput;
        output: CreatePermissionGroupOutput;
        error:
            | "AccessDeniedException"
            | "ConflictException"
            | "InternalServerException"
            | "LimitExceededException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `POST /user`. */
    CreateUser: {
        input: CreateUserInput;
        output: CreateUserOutput;
        error:
            | "AccessDeniedException"
            | "ConflictException"
            | "InternalServerException"
            | "LimitExceededException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `DELETE /datasetsv2/{datasetId}`. */
    DeleteDataset: {
        input: DeleteDatasetInput;
        output: DeleteDatasetOutput;
        error:
            | "AccessDeniedException"
            | "ConflictException"
            | "InternalServerException"
            | "LimitExceededException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `DELETE /permission-group/{permissionGroupId}`. */
    DeletePermissionGroup: {
        input: DeletePermissionGroupInput;
        output: DeletePermissionGroupOutput;
        error:
            | "AccessDeniedException"
            | "ConflictException"
            | "InternalServerException"
            | "LimitExceededException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `POST /user/{userId}/disable`. */
    DisableUser: {
        input: DisableUserInput;
        output: DisableUserOutput;
        error:
            | "AccessDeniedException"
            | "ConflictException"
            | "InternalServerException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `DELETE /permission-group/{permissionGroupId}/users/{userId}`. */
    DisassociateUserFromPermissionGroup: {
        input: DisassociateUserFromPermissionGroupInput;
        output: DisassociateUserFromPermissionGroupOutput;
        error:
            | "AccessDeniedException"
            | "ConflictException"
            | "InternalServerException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `POST /user/{userId}/enable`. */
    EnableUser: {
        input: EnableUserInput;
        output: EnableUserOutput;
        error:
            | "AccessDeniedException"
            | "ConflictException"
            | "InternalServerException"
            | "LimitExceededException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `GET /datasets/{datasetId}/changesetsv2/{changesetId}`. */
    GetChangeset: {
        input: GetChangesetInput;
        output: GetChangesetOutput;
        error:
            | "AccessDeniedException"
            | "ConflictException"
            | "InternalServerException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `GET /datasets/{datasetId}/dataviewsv2/{dataViewId}`. */
    GetDataView: {
        input: GetDataViewInput;
        output: GetDataViewOutput;
        error:
            | "ConflictException"
            | "InternalServerException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `GET /datasetsv2/{datasetId}`. */
    GetDataset: {
        input: GetDatasetInput;
        output: GetDatasetOutput;
        error:
            | "AccessDeniedException"
            | "ConflictException"
            | "InternalServerException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `POST /datasets/{datasetId}/dataviewsv2/{dataViewId}/external-access-details`. */
    GetExternalDataViewAccessDetails: {
        input: GetExternalDataViewAccessDetailsInput;
        output: GetExternalDataViewAccessDetailsOutput;
        error:
            | "AccessDeniedException"
            | "InternalServerException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `GET /permission-group/{permissionGroupId}`. */
    GetPermissionGroup: {
        input: GetPermissionGroupInput;
        output: GetPermissionGroupOutput;
        error:
            | "AccessDeniedException"
            | "InternalServerException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `GET /credentials/programmatic`. */
    GetProgrammaticAccessCredentials: {
        input: GetProgrammaticAccessCredentialsInput;
        output: GetProgrammaticAccessCredentialsOutput;
        error: "AccessDeniedException" | "InternalServerException" | "ThrottlingException" | "ValidationException";
    };
    /** Of `GET /user/{userId}`. */
    GetUser: {
        input: GetUserInput;
        output: GetUserOutput;
        error:
            | "AccessDeniedException"
            | "InternalServerException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `POST /workingLocationV1`. */
    GetWorkingLocation: {
        input: GetWorkingLocationInput;
        output: GetWorkingLocationOutput;
        error: "AccessDeniedException" | "InternalServerException" | "ThrottlingException" | "ValidationException";
    };
    /** Of `GET /datasets/{datasetId}/changesetsv2`. */
    ListChangesets: {
        input: ListChangesetsInput;
        output: ListChangesetsOutput;
        error:
            | "AccessDeniedException"
            | "ConflictException"
            | "InternalServerException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `GET /datasets/{datasetId}/dataviewsv2`. */
    ListDataViews: {
        input: ListDataViewsInput;
        output: ListDataViewsOutput;
        error:
            | "ConflictException"
            | "InternalServerException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `GET /datasetsv2`. */
    ListDatasets: {
        input: ListDatasetsInput;
        output: ListDatasetsOutput;
        error:
            | "ConflictException"
            | "InternalServerException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `GET /permission-group`. */
    ListPermissionGroups: {
        input: ListPermissionGroupsInput;
        output: ListPermissionGroupsOutput;
        error: "AccessDeniedException" | "InternalServerException" | "ThrottlingException" | "ValidationException";
    };
    /** Of `GET /user/{userId}/permission-groups`. */
    ListPermissionGroupsByUser: {
        input: ListPermissionGroupsByUserInput;
        output: ListPermissionGroupsByUserOutput;
        error:
            | "AccessDeniedException"
            | "InternalServerException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `GET /user`. */
    ListUsers: {
        input: ListUsersInput;
        output: ListUsersOutput;
        error: "AccessDeniedException" | "InternalServerException" | "ThrottlingException" | "ValidationException";
    };
    /** Of `GET /permission-group/{permissionGroupId}/users`. */
    ListUsersByPermissionGroup: {
        input: ListUsersByPermissionGroupInput;
        output: ListUsersByPermissionGroupOutput;
        error:
            | "AccessDeniedException"
            | "InternalServerException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `POST /user/{userId}/password`. */
    ResetUserPassword: {
        input: ResetUserPasswordInput;
        output: ResetUserPasswordOutput;
        error:
            | "AccessDeniedException"
            | "ConflictException"
            | "InternalServerException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `PUT /datasets/{datasetId}/changesetsv2/{changesetId}`. */
    UpdateChangeset: {
        input: UpdateChangesetInput;
        output: UpdateChangesetOutput;
        error:
            | "AccessDeniedException"
            | "ConflictException"
            | "InternalServerException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `PUT /datasetsv2/{datasetId}`. */
    UpdateDataset: {
        input: UpdateDatasetInput;
        output: UpdateDatasetOutput;
        error:
            | "AccessDeniedException"
            | "ConflictException"
            | "InternalServerException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `PUT /permission-group/{permissionGroupId}`. */
    UpdatePermissionGroup: {
        input: UpdatePermissionGroupInput;
        output: UpdatePermissionGroupOutput;
        error:
            | "AccessDeniedException"
            | "ConflictException"
            | "InternalServerException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
    /** Of `PUT /user/{userId}`. */
    UpdateUser: {
        input: UpdateUserInput;
        output: UpdateUserOutput;
        error:
            | "AccessDeniedException"
            | "ConflictException"
            | "InternalServerException"
            | "ResourceNotFoundException"
            | "ThrottlingException"
            | "ValidationException";
    };
}

/** Members of each modelled error. */
export interface MockErrorMembers {
    /** The caller is known but lacks the right to do this. Sending the request again does not help. */
    AccessDeniedException: { message?: string | undefined };
    /**
     * The request collides with the present state of a resource, or with an earlier request that used the same
     * idempotency key for something else.
     */
    ConflictException: { message?: string | undefined; reason?: string | undefined };
    /** The service failed for reasons of its own. The same request may well succeed a moment later. */
    InternalServerException: { message?: string | undefined };
    /**
     * A quota of the account or the environment is used up. It shares HTTP status 400 with ValidationException, so tell
     * them apart by the error code.
     */
    LimitExceededException: { message?: string | undefined };
    /** Something the request names does not exist, or is hidden from the caller. */
    ResourceNotFoundException: { message?: string | undefined; reason?: string | undefined };
    /**
     * Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be
     * empty.
     */
    ThrottlingException: { message?: string | undefined };
    /**
     * The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException,
     * so tell them apart by the error code.
     */
    ValidationException: { message?: string | undefined; reason?: string | undefined };
}

const mocks = /* @__PURE__ */ createMocks<HttpHandler>({
    server,
    endpoints,
    examples,
    toHandler: (method, url, answer) => http[method as keyof typeof http](url, ({ request }) => answer(request)),
});

/** Makes an error that a mock answers with; without a message it is told as the model's example tells it. */
export function mockError<Code extends keyof MockErrorMembers>(
    code: Code,
    members?: MockErrorMembers[Code],
): MockError<Code> {
    return new MockError(code, members);
}

/** Handlers of all operations, and one that refuses what is none of them; each answers its example unless told otherwise. */
export function handlers(answers?: MockAnswers<MockedOperations>, options?: MockOptions): HttpHandler[] {
    return mocks.handlers(answers, options);
}

/** Makes a stub: it answers the calls it was told of, in that order, and no other. */
export function createStub(options: MockOptions = {}): Stub<MockedOperations, HttpHandler> {
    return createStubOfAnyService({ mocks, server, options });
}

/** Mocks AssociateUserToPermissionGroup, `POST /permission-group/{permissionGroupId}/users/{userId}`. */
export function handleAssociateUserToPermissionGroup(
    answer?: MockAnswer<MockedOperations["AssociateUserToPermissionGroup"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("AssociateUserToPermissionGroup", answer, options);
}

/** Mocks CreateChangeset, `POST /datasets/{datasetId}/changesetsv2`. */
export function handleCreateChangeset(
    answer?: MockAnswer<MockedOperations["CreateChangeset"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("CreateChangeset", answer, options);
}

/** Mocks CreateDataView, `POST /datasets/{datasetId}/dataviewsv2`. */
export function handleCreateDataView(
    answer?: MockAnswer<MockedOperations["CreateDataView"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("CreateDataView", answer, options);
}

/** Mocks CreateDataset, `POST /datasetsv2`. */
export function handleCreateDataset(
    answer?: MockAnswer<MockedOperations["CreateDataset"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("CreateDataset", answer, options);
}

/** Mocks CreatePermissionGroup, `POST /permission-group`. */
export function handleCreatePermissionGroup(
    answer?: MockAnswer<MockedOperations["CreatePermissionGroup"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("CreatePermissionGroup", answer, options);
}

/** Mocks CreateUser, `POST /user`. */
export function handleCreateUser(
    answer?: MockAnswer<MockedOperations["CreateUser"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("CreateUser", answer, options);
}

/** Mocks DeleteDataset, `DELETE /datasetsv2/{datasetId}`. */
export function handleDeleteDataset(
    answer?: MockAnswer<MockedOperations["DeleteDataset"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("DeleteDataset", answer, options);
}

/** Mocks DeletePermissionGroup, `DELETE /permission-group/{permissionGroupId}`. */
export function handleDeletePermissionGroup(
    answer?: MockAnswer<MockedOperations["DeletePermissionGroup"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("DeletePermissionGroup", answer, options);
}

/** Mocks DisableUser, `POST /user/{userId}/disable`. */
export function handleDisableUser(
    answer?: MockAnswer<MockedOperations["DisableUser"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("DisableUser", answer, options);
}

/** Mocks DisassociateUserFromPermissionGroup, `DELETE /permission-group/{permissionGroupId}/users/{userId}`. */
export function handleDisassociateUserFromPermissionGroup(
    answer?: MockAnswer<MockedOperations["DisassociateUserFromPermissionGroup"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("DisassociateUserFromPermissionGroup", answer, options);
}

/** Mocks EnableUser, `POST /user/{userId}/enable`. */
export function handleEnableUser(
    answer?: MockAnswer<MockedOperations["EnableUser"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("EnableUser", answer, options);
}

/** Mocks GetChangeset, `GET /datasets/{datasetId}/changesetsv2/{changesetId}`. */
export function handleGetChangeset(
    answer?: MockAnswer<MockedOperations["GetChangeset"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("GetChangeset", answer, options);
}

/** Mocks GetDataView, `GET /datasets/{datasetId}/dataviewsv2/{dataViewId}`. */
export function handleGetDataView(
    answer?: MockAnswer<MockedOperations["GetDataView"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("GetDataView", answer, options);
}

/** Mocks GetDataset, `GET /datasetsv2/{datasetId}`. */
export function handleGetDataset(
    answer?: MockAnswer<MockedOperations["GetDataset"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("GetDataset", answer, options);
}

/**
 * Mocks GetExternalDataViewAccessDetails, `POST
 * /datasets/{datasetId}/dataviewsv2/{dataViewId}/external-access-details`.
 */
export function handleGetExternalDataViewAccessDetails(
    answer?: MockAnswer<MockedOperations["GetExternalDataViewAccessDetails"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("GetExternalDataViewAccessDetails", answer, options);
}

/** Mocks GetPermissionGroup, `GET /permission-group/{permissionGroupId}`. */
export function handleGetPermissionGroup(
    answer?: MockAnswer<MockedOperations["GetPermissionGroup"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("GetPermissionGroup", answer, options);
}

/** Mocks GetProgrammaticAccessCredentials, `GET /credentials/programmatic`. */
export function handleGetProgrammaticAccessCredentials(
    answer?: MockAnswer<MockedOperations["GetProgrammaticAccessCredentials"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("GetProgrammaticAccessCredentials", answer, options);
}

/** Mocks GetUser, `GET /user/{userId}`. */
export function handleGetUser(answer?: MockAnswer<MockedOperations["GetUser"]>, options?: MockOptions): HttpHandler {
    return mocks.handle("GetUser", answer, options);
}

/** Mocks GetWorkingLocation, `POST /workingLocationV1`. */
export function handleGetWorkingLocation(
    answer?: MockAnswer<MockedOperations["GetWorkingLocation"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("GetWorkingLocation", answer, options);
}

/** Mocks ListChangesets, `GET /datasets/{datasetId}/changesetsv2`. */
export function handleListChangesets(
    answer?: MockAnswer<MockedOperations["ListChangesets"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("ListChangesets", answer, options);
}

/** Mocks ListDataViews, `GET /datasets/{datasetId}/dataviewsv2`. */
export function handleListDataViews(
    answer?: MockAnswer<MockedOperations["ListDataViews"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("ListDataViews", answer, options);
}

/** Mocks ListDatasets, `GET /datasetsv2`. */
export function handleListDatasets(
    answer?: MockAnswer<MockedOperations["ListDatasets"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("ListDatasets", answer, options);
}

/** Mocks ListPermissionGroups, `GET /permission-group`. */
export function handleListPermissionGroups(
    answer?: MockAnswer<MockedOperations["ListPermissionGroups"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("ListPermissionGroups", answer, options);
}

/** Mocks ListPermissionGroupsByUser, `GET /user/{userId}/permission-groups`. */
export function handleListPermissionGroupsByUser(
    answer?: MockAnswer<MockedOperations["ListPermissionGroupsByUser"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("ListPermissionGroupsByUser", answer, options);
}

/** Mocks ListUsers, `GET /user`. */
export function handleListUsers(
    answer?: MockAnswer<MockedOperations["ListUsers"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("ListUsers", answer, options);
}

/** Mocks ListUsersByPermissionGroup, `GET /permission-group/{permissionGroupId}/users`. */
export function handleListUsersByPermissionGroup(
    answer?: MockAnswer<MockedOperations["ListUsersByPermissionGroup"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("ListUsersByPermissionGroup", answer, options);
}

/** Mocks ResetUserPassword, `POST /user/{userId}/password`. */
export function handleResetUserPassword(
    answer?: MockAnswer<MockedOperations["ResetUserPassword"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("ResetUserPassword", answer, options);
}

/** Mocks UpdateChangeset, `PUT /datasets/{datasetId}/changesetsv2/{changesetId}`. */
export function handleUpdateChangeset(
    answer?: MockAnswer<MockedOperations["UpdateChangeset"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("UpdateChangeset", answer, options);
}

/** Mocks UpdateDataset, `PUT /datasetsv2/{datasetId}`. */
export function handleUpdateDataset(
    answer?: MockAnswer<MockedOperations["UpdateDataset"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("UpdateDataset", answer, options);
}

/** Mocks UpdatePermissionGroup, `PUT /permission-group/{permissionGroupId}`. */
export function handleUpdatePermissionGroup(
    answer?: MockAnswer<MockedOperations["UpdatePermissionGroup"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("UpdatePermissionGroup", answer, options);
}

/** Mocks UpdateUser, `PUT /user/{userId}`. */
export function handleUpdateUser(
    answer?: MockAnswer<MockedOperations["UpdateUser"]>,
    options?: MockOptions,
): HttpHandler {
    return mocks.handle("UpdateUser", answer, options);
}
