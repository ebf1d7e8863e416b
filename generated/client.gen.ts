// Written by scripts/generate.ts from the Smithy model. Do not edit: change the model, then run
// npm run generate

import {
    type ApiClient,
    type CallOptions,
    Client,
    type ClientOptions,
    type ListCall,
    type ListOptions,
    type ServiceDescription,
    type WaitOptions,
} from "../src/runtime/index.js";
import { endpoints } from "./endpoints.gen.js";
import { errors } from "./errors.gen.js";
import type { paths } from "./openapi.gen.js";
import { operations } from "./operations.gen.js";
import { sensitive } from "./sensitive.gen.js";
import type {
    AssociateUserToPermissionGroupInput,
    AssociateUserToPermissionGroupOutput,
    ChangesetSummary,
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
    DataViewSummary,
    Dataset,
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
    PermissionGroup,
    PermissionGroupByUser,
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
    User,
    UserByPermissionGroup,
} from "./types.gen.js";

/** What clients of the service know of it. */
export const service = {
    name: "FinSpaceData",
    sdkId: "finspace data",
    signingName: "finspace-api",
    endpoints,
    errors,
    sensitive,
    loadWaiters: () => import("./waiters.gen.js").then(({ waiters }) => waiters),
    loadShapes: () => import("./shapes.gen.js").then(({ shapes }) => shapes),
} satisfies ServiceDescription;

/**
 * The Amazon FinSpace Data API manages a catalogue of financial data: users and permission groups, datasets, the
 * changesets that bring data in, and the data views that hand it out again.
 *
 * **The service has been switched off.** AWS closed the FinSpace Dataset Browser, which this API belongs to, in 2025,
 * and the whole of FinSpace on 2026-10-07. The model describes the API as it was, for code, tests and tools that still
 * speak it.
 *
 * - Every time is a number of milliseconds since the start of 1970 (UTC), not seconds.
 * - An operation that takes a `clientToken` is idempotent: for ten minutes, a repeat with the same token has no further
 *   effect.
 * - Loads and builds run in the background. Creating a changeset or a data view returns at once with an identifier; ask
 *   for its `status` until that is final.
 * - Two errors, ValidationException and LimitExceededException, share HTTP status 400. Go by the error code, not by the
 *   status.
 *
 * @deprecated Amazon FinSpace has been retired; no endpoint answers this API any more.
 */
export class FinSpaceData extends Client {
    /** @throws TypeError if an option is missing or not what it should be; the message names it. */
    constructor(options: ClientOptions = {}) {
        super(service, options);
    }

    /** The same API through openapi-fetch: by path and method, over the same signed pipeline. */
    get api(): ApiClient<paths> {
        return this.createApi<paths>();
    }

    /**
     * Adds a user to a permission group. The user gains the application permissions of the group and its access to
     * datasets. The change takes a moment; ListUsersByPermissionGroup shows `ADDITION_IN_PROGRESS` until it is through.
     * The answer has no body, only a status.
     *
     * @throws {AccessDeniedException}
     * @throws {ConflictException}
     * @throws {InternalServerException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    associateUserToPermissionGroup(
        input: AssociateUserToPermissionGroupInput,
        options?: CallOptions,
    ): Promise<AssociateUserToPermissionGroupOutput> {
        return this.call(operations.AssociateUserToPermissionGroup, input, options);
    }

    /**
     * Starts loading files from S3 into a dataset. The answer comes at once; the load goes on in the background, so ask
     * GetChangeset until `status` is `SUCCESS` or `FAILED`. The service's role must be able to read the source, and a
     * bucket policy that forgets it is the usual reason for a first load to fail.
     *
     * @throws {AccessDeniedException}
     * @throws {ConflictException}
     * @throws {InternalServerException}
     * @throws {LimitExceededException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    createChangeset(input: CreateChangesetInput, options?: CallOptions): Promise<CreateChangesetOutput> {
        return this.call(operations.CreateChangeset, input, options);
    }

    /**
     * Starts building a data view of a tabular dataset. The answer comes at once and the build takes minutes, so ask
     * GetDataView until `status` is final. Set `autoUpdate` for a view that follows new changesets, or `asOfTimestamp`
     * for the dataset as it was at some moment.
     *
     * @throws {ConflictException}
     * @throws {InternalServerException}
     * @throws {LimitExceededException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    createDataView(input: CreateDataViewInput, options?: CallOptions): Promise<CreateDataViewOutput> {
        return this.call(operations.CreateDataView, input, options);
    }

    /**
     * Adds a dataset to the catalogue. One permission group gets access with the same request; choose its rights with
     * care, for they cannot be read back later. Titles need not be unique. The caller's own group needs the application
     * permission `CreateDataset`.
     *
     * @throws {AccessDeniedException}
     * @throws {ConflictException}
     * @throws {InternalServerException}
     * @throws {LimitExceededException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    createDataset(input: CreateDatasetInput, options?: CallOptions): Promise<CreateDatasetOutput> {
        return this.call(operations.CreateDataset, input, options);
    }

    /**
     * Creates a permission group without members. Its application permissions apply to each user who is added later.
     * The caller needs `ManageUsersAndGroups`.
     *
     * @throws {AccessDeniedException}
     * @throws {ConflictException}
     * @throws {InternalServerException}
     * @throws {LimitExceededException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    createPermissionGroup(
        input: CreatePermissionGroupInput,
        options?: CallOptions,
    ): Promise<CreatePermissionGroupOutput> {
        return this.call(operations.CreatePermissionGroup, input, options);
    }

    /**
     * Creates a user account. The e-mail address identifies the user and cannot be changed, so check it first; an
     * account cannot be deleted either. For access to the API, set `apiAccess` to `ENABLED` and name the IAM role that
     * will act for the user.
     *
     * @throws {AccessDeniedException}
     * @throws {ConflictException}
     * @throws {InternalServerException}
     * @throws {LimitExceededException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    createUser(input: CreateUserInput, options?: CallOptions): Promise<CreateUserOutput> {
        return this.call(operations.CreateUser, input, options);
    }

    /**
     * Deletes a dataset for good. Its changesets and data views become unreachable. Export what is still needed first;
     * the operation cannot be undone.
     *
     * @throws {AccessDeniedException}
     * @throws {ConflictException}
     * @throws {InternalServerException}
     * @throws {LimitExceededException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    deleteDataset(input: DeleteDatasetInput, options?: CallOptions): Promise<DeleteDatasetOutput> {
        return this.call(operations.DeleteDataset, input, options);
    }

    /**
     * Deletes a permission group for good. Members lose what only this group gave them, including access to datasets.
     * There is no undo, and a new group with the old name gets a new identifier.
     *
     * @throws {AccessDeniedException}
     * @throws {ConflictException}
     * @throws {InternalServerException}
     * @throws {LimitExceededException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    deletePermissionGroup(
        input: DeletePermissionGroupInput,
        options?: CallOptions,
    ): Promise<DeletePermissionGroupOutput> {
        return this.call(operations.DeletePermissionGroup, input, options);
    }

    /**
     * Locks a user out of the web application and the API. The account and its group memberships are kept, and
     * EnableUser lets the user back in. As accounts cannot be deleted, this is also the way to retire one.
     *
     * @throws {AccessDeniedException}
     * @throws {ConflictException}
     * @throws {InternalServerException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    disableUser(input: DisableUserInput, options?: CallOptions): Promise<DisableUserOutput> {
        return this.call(operations.DisableUser, input, options);
    }

    /**
     * Removes a user from a permission group. Permissions that no other group grants are lost. The removal takes a
     * moment, during which ListUsersByPermissionGroup still lists the user as `REMOVAL_IN_PROGRESS`. The answer has no
     * body, only a status.
     *
     * @throws {AccessDeniedException}
     * @throws {ConflictException}
     * @throws {InternalServerException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    disassociateUserFromPermissionGroup(
        input: DisassociateUserFromPermissionGroupInput,
        options?: CallOptions,
    ): Promise<DisassociateUserFromPermissionGroupOutput> {
        return this.call(operations.DisassociateUserFromPermissionGroup, input, options);
    }

    /**
     * Lets a disabled user back in. Groups and API access are as they were before. The number of enabled users is
     * limited, so this can fail where the account itself is in order.
     *
     * @throws {AccessDeniedException}
     * @throws {ConflictException}
     * @throws {InternalServerException}
     * @throws {LimitExceededException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    enableUser(input: EnableUserInput, options?: CallOptions): Promise<EnableUserOutput> {
        return this.call(operations.EnableUser, input, options);
    }

    /**
     * Returns one changeset with the progress of its load. This is the operation to poll after CreateChangeset. A
     * failed load explains itself in `errorInfo`, and a corrected changeset names its successor in
     * `updatedByChangesetId`.
     *
     * @throws {AccessDeniedException}
     * @throws {ConflictException}
     * @throws {InternalServerException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    getChangeset(input: GetChangesetInput, options?: CallOptions): Promise<GetChangesetOutput> {
        return this.call(operations.GetChangeset, input, options);
    }

    /**
     * Returns one data view with the progress of its build. This is the operation to poll after CreateDataView.
     * `STARTING`, `PENDING` and `RUNNING` mean that the build goes on; `SUCCESS` means that the view can be read, and
     * everything else is a failure.
     *
     * @throws {ConflictException}
     * @throws {InternalServerException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    getDataView(input: GetDataViewInput, options?: CallOptions): Promise<GetDataViewOutput> {
        return this.call(operations.GetDataView, input, options);
    }

    /**
     * Returns one dataset with its schema and status. The status appears nowhere else. The owner is missing here and
     * can be found with ListDatasets; access rights of groups cannot be read at all.
     *
     * @throws {AccessDeniedException}
     * @throws {ConflictException}
     * @throws {InternalServerException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    getDataset(input: GetDatasetInput, options?: CallOptions): Promise<GetDatasetOutput> {
        return this.call(operations.GetDataset, input, options);
    }

    /**
     * Returns the S3 location of a data view and credentials to read it. Programs outside FinSpace use it to get at the
     * files. The caller needs the right to read the dataset, and the credentials last for an hour. It is a POST, yet it
     * changes nothing.
     *
     * @throws {AccessDeniedException}
     * @throws {InternalServerException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    getExternalDataViewAccessDetails(
        input: GetExternalDataViewAccessDetailsInput,
        options?: CallOptions,
    ): Promise<GetExternalDataViewAccessDetailsOutput> {
        return this.call(operations.GetExternalDataViewAccessDetails, input, options);
    }

    /**
     * Returns one permission group with its application permissions. Members are not part of the answer;
     * ListUsersByPermissionGroup has them.
     *
     * @throws {AccessDeniedException}
     * @throws {InternalServerException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    getPermissionGroup(input: GetPermissionGroupInput, options?: CallOptions): Promise<GetPermissionGroupOutput> {
        return this.call(operations.GetPermissionGroup, input, options);
    }

    /**
     * Returns temporary credentials for calling this API. The request is signed with the IAM role that is entered as
     * `apiAccessPrincipalArn` of a user, and the credentials act for that user. They last an hour at most. No expiry is
     * stated: add `durationInMinutes` to the time of the answer.
     *
     * @throws {AccessDeniedException}
     * @throws {InternalServerException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    getProgrammaticAccessCredentials(
        input: GetProgrammaticAccessCredentialsInput,
        options?: CallOptions,
    ): Promise<GetProgrammaticAccessCredentialsOutput> {
        return this.call(operations.GetProgrammaticAccessCredentials, input, options);
    }

    /**
     * Returns one user account. Times that have not come yet, such as a last sign-in before the first one, are 0.
     * Groups are not included; ListPermissionGroupsByUser has them.
     *
     * @throws {AccessDeniedException}
     * @throws {InternalServerException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    getUser(input: GetUserInput, options?: CallOptions): Promise<GetUserOutput> {
        return this.call(operations.GetUser, input, options);
    }

    /**
     * Returns a temporary S3 location for staging files or as scratch space. Copy files to it, then name them as source
     * of a changeset. It is a POST, yet it changes nothing. Without `locationType` the service picks the kind.
     *
     * @throws {AccessDeniedException}
     * @throws {InternalServerException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    getWorkingLocation(input: GetWorkingLocationInput = {}, options?: CallOptions): Promise<GetWorkingLocationOutput> {
        return this.call(operations.GetWorkingLocation, input, options);
    }

    /**
     * Lists the changesets of a dataset, page by page. Corrected and failed changesets are on the list too, so look at
     * `status` and `updatedByChangesetId`. Go on while the answer has a `nextToken`, also after a short page.
     *
     * @throws {AccessDeniedException}
     * @throws {ConflictException}
     * @throws {InternalServerException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    listChangesets(
        input: ListChangesetsInput,
        options?: ListOptions,
    ): ListCall<ListChangesetsOutput, ChangesetSummary> {
        return this.list(operations.ListChangesets, input, options);
    }

    /**
     * Lists the data views of a dataset, page by page. The destination is called `destinationTypeProperties` here. To
     * follow a single build, poll GetDataView; do not scan this list for it.
     *
     * @throws {ConflictException}
     * @throws {InternalServerException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    listDataViews(input: ListDataViewsInput, options?: ListOptions): ListCall<ListDataViewsOutput, DataViewSummary> {
        return this.list(operations.ListDataViews, input, options);
    }

    /**
     * Lists the datasets that the caller has access to, page by page. Each entry has its owner and schema and no
     * status. As titles may repeat, a search by title can find several.
     *
     * @throws {ConflictException}
     * @throws {InternalServerException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    listDatasets(input: ListDatasetsInput = {}, options?: ListOptions): ListCall<ListDatasetsOutput, Dataset> {
        return this.list(operations.ListDatasets, input, options);
    }

    /**
     * Lists the permission groups of the environment, page by page. `maxResults` has to be given. Each entry has its
     * application permissions but not its members.
     *
     * @throws {AccessDeniedException}
     * @throws {InternalServerException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    listPermissionGroups(
        input: ListPermissionGroupsInput,
        options?: ListOptions,
    ): ListCall<ListPermissionGroupsOutput, PermissionGroup> {
        return this.list(operations.ListPermissionGroups, input, options);
    }

    /**
     * Lists the groups that a user belongs to, page by page. `maxResults` has to be given. Each entry says whether the
     * membership is complete, on its way, or about to end.
     *
     * @throws {AccessDeniedException}
     * @throws {InternalServerException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    listPermissionGroupsByUser(
        input: ListPermissionGroupsByUserInput,
        options?: ListOptions,
    ): ListCall<ListPermissionGroupsByUserOutput, PermissionGroupByUser> {
        return this.list(operations.ListPermissionGroupsByUser, input, options);
    }

    /**
     * Lists the user accounts of the environment, page by page. `maxResults` has to be given. Disabled accounts are on
     * the list as well.
     *
     * @throws {AccessDeniedException}
     * @throws {InternalServerException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    listUsers(input: ListUsersInput, options?: ListOptions): ListCall<ListUsersOutput, User> {
        return this.list(operations.ListUsers, input, options);
    }

    /**
     * Lists the members of a permission group, page by page. `maxResults` has to be given. Users whose addition or
     * removal is under way are on the list, marked by `membershipStatus`.
     *
     * @throws {AccessDeniedException}
     * @throws {InternalServerException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    listUsersByPermissionGroup(
        input: ListUsersByPermissionGroupInput,
        options?: ListOptions,
    ): ListCall<ListUsersByPermissionGroupOutput, UserByPermissionGroup> {
        return this.list(operations.ListUsersByPermissionGroup, input, options);
    }

    /**
     * Replaces a user's password with a temporary one. The old password stops working at once; the new one lapses after
     * seven days. Only a super user may do this for somebody else. Treat the answer as a secret.
     *
     * @throws {AccessDeniedException}
     * @throws {ConflictException}
     * @throws {InternalServerException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    resetUserPassword(input: ResetUserPasswordInput, options?: CallOptions): Promise<ResetUserPasswordOutput> {
        return this.call(operations.ResetUserPassword, input, options);
    }

    /**
     * Replaces the data of one changeset with corrected files. The correction is loaded in the background as a
     * changeset of its own; when it succeeds, it takes the place of the old one, which stays on record. Source and
     * format have to be given in full.
     *
     * @throws {AccessDeniedException}
     * @throws {ConflictException}
     * @throws {InternalServerException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    updateChangeset(input: UpdateChangesetInput, options?: CallOptions): Promise<UpdateChangesetOutput> {
        return this.call(operations.UpdateChangeset, input, options);
    }

    /**
     * Changes the description of a dataset. Title and kind are always required, also if they stay as they are. Data is
     * not touched, and neither the owner nor the rights of groups can be changed here.
     *
     * @throws {AccessDeniedException}
     * @throws {ConflictException}
     * @throws {InternalServerException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    updateDataset(input: UpdateDatasetInput, options?: CallOptions): Promise<UpdateDatasetOutput> {
        return this.call(operations.UpdateDataset, input, options);
    }

    /**
     * Changes name, description or permissions of a group. Members are left out of the request and left as they are. A
     * list of application permissions replaces the old list, and the change applies to every member.
     *
     * @throws {AccessDeniedException}
     * @throws {ConflictException}
     * @throws {InternalServerException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    updatePermissionGroup(
        input: UpdatePermissionGroupInput,
        options?: CallOptions,
    ): Promise<UpdatePermissionGroupOutput> {
        return this.call(operations.UpdatePermissionGroup, input, options);
    }

    /**
     * Changes names, type or API access of a user. Members that are left out keep their values. The e-mail address
     * cannot be changed, and whether the account is enabled is the business of EnableUser and DisableUser.
     *
     * @throws {AccessDeniedException}
     * @throws {ConflictException}
     * @throws {InternalServerException}
     * @throws {ResourceNotFoundException}
     * @throws {ThrottlingException}
     * @throws {ValidationException}
     */
    updateUser(input: UpdateUserInput, options?: CallOptions): Promise<UpdateUserOutput> {
        return this.call(operations.UpdateUser, input, options);
    }

    /**
     * Waits until the changeset is loaded. Ends early if the load fails.
     *
     * Polls GetChangeset.
     *
     * @throws {WaiterError}
     */
    waitUntilChangesetSucceeded(
        input: GetChangesetInput,
        options?: WaitOptions<GetChangesetOutput>,
    ): Promise<GetChangesetOutput> {
        return this.wait(operations.GetChangeset, "ChangesetSucceeded", input, options);
    }

    /**
     * Waits until the data view can be read. Ends early if the build fails, is called off or runs out of time.
     *
     * Polls GetDataView.
     *
     * @throws {WaiterError}
     */
    waitUntilDataViewSucceeded(
        input: GetDataViewInput,
        options?: WaitOptions<GetDataViewOutput>,
    ): Promise<GetDataViewOutput> {
        return this.wait(operations.GetDataView, "DataViewSucceeded", input, options);
    }

    /**
     * Waits until the dataset is ready for changesets. Ends early if creation fails.
     *
     * Polls GetDataset.
     *
     * @throws {WaiterError}
     */
    waitUntilDatasetSucceeded(
        input: GetDatasetInput,
        options?: WaitOptions<GetDatasetOutput>,
    ): Promise<GetDatasetOutput> {
        return this.wait(operations.GetDataset, "DatasetSucceeded", input, options);
    }

    /**
     * Waits until the user can sign in. Ends early if the account is disabled.
     *
     * Polls GetUser.
     *
     * @throws {WaiterError}
     */
    waitUntilUserEnabled(input: GetUserInput, options?: WaitOptions<GetUserOutput>): Promise<GetUserOutput> {
        return this.wait(operations.GetUser, "UserEnabled", input, options);
    }
}
