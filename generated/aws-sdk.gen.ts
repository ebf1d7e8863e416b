// Written by scripts/generate.ts from the Smithy model. Do not edit: change the model, then run
// npm run generate

import {
    type CallOptions,
    type SdkCallback,
    type SdkCallOptions,
    type SdkCallRest,
    SdkClient,
    type SdkClientConfig,
    SdkCommand,
    type SdkExceptionOptions,
    type SdkMetadataBearer,
    sdkPaginate,
    type SdkPaginationConfiguration,
    type SdkPaginator,
    type SdkResolvedConfig,
    type SdkService,
    SdkServiceException,
    sdkWaitFor,
    sdkWaitUntil,
    type SdkWaiterConfiguration,
    type SdkWaiterResult,
} from "../src/runtime/index.js";
import * as own from "./client.gen.js";
import { operations } from "./operations.gen.js";
import type * as types from "./types.gen.js";

/** The base of all exceptions of the service; those that the model does not know are of this class itself. */
export class FinspaceDataServiceException extends SdkServiceException {}

/** The caller is known but lacks the right to do this. Sending the request again does not help. */
export class AccessDeniedException extends FinspaceDataServiceException {
    override readonly name = "AccessDeniedException" as const;
    override readonly $fault = "client" as const;

    constructor(options: SdkExceptionOptions<AccessDeniedException>) {
        super({ name: "AccessDeniedException", $fault: "client", ...options });
    }
}

/**
 * The request collides with the present state of a resource, or with an earlier request that used the same idempotency
 * key for something else.
 */
export class ConflictException extends FinspaceDataServiceException {
    override readonly name = "ConflictException" as const;
    override readonly $fault = "client" as const;
    /** Short code for the obstacle. The set of codes is open. */
    reason?: string | undefined;

    constructor(options: SdkExceptionOptions<ConflictException>) {
        super({ name: "ConflictException", $fault: "client", ...options });
        this.reason = options.reason;
    }
}

/** The service failed for reasons of its own. The same request may well succeed a moment later. */
export class InternalServerException extends FinspaceDataServiceException {
    override readonly name = "InternalServerException" as const;
    override readonly $fault = "server" as const;
    override readonly $retryable = {};

    constructor(options: SdkExceptionOptions<InternalServerException>) {
        super({ name: "InternalServerException", $fault: "server", ...options });
    }
}

/**
 * A quota of the account or the environment is used up. It shares HTTP status 400 with ValidationException, so tell
 * them apart by the error code.
 */
export class LimitExceededException extends FinspaceDataServiceException {
    override readonly name = "LimitExceededException" as const;
    override readonly $fault = "client" as const;

    constructor(options: SdkExceptionOptions<LimitExceededException>) {
        super({ name: "LimitExceededException", $fault: "client", ...options });
    }
}

/** Something the request names does not exist, or is hidden from the caller. */
export class ResourceNotFoundException extends FinspaceDataServiceException {
    override readonly name = "ResourceNotFoundException" as const;
    override readonly $fault = "client" as const;
    /** Short code for the missing resource. The set of codes is open. */
    reason?: string | undefined;

    constructor(options: SdkExceptionOptions<ResourceNotFoundException>) {
        super({ name: "ResourceNotFoundException", $fault: "client", ...options });
        this.reason = options.reason;
    }
}

/**
 * Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be
 * empty.
 */
export class ThrottlingException extends FinspaceDataServiceException {
    override readonly name = "ThrottlingException" as const;
    override readonly $fault = "client" as const;
    override readonly $retryable = { throttling: true };

    constructor(options: SdkExceptionOptions<ThrottlingException>) {
        super({ name: "ThrottlingException", $fault: "client", ...options });
    }
}

/**
 * The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so
 * tell them apart by the error code.
 */
export class ValidationException extends FinspaceDataServiceException {
    override readonly name = "ValidationException" as const;
    override readonly $fault = "client" as const;
    /** Short code for the rule that was broken. The set of codes is open. */
    reason?: string | undefined;

    constructor(options: SdkExceptionOptions<ValidationException>) {
        super({ name: "ValidationException", $fault: "client", ...options });
        this.reason = options.reason;
    }
}

/** Input of AssociateUserToPermissionGroup. */
export interface AssociateUserToPermissionGroupRequest {
    /**
     * Group that gains a member.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    permissionGroupId: string | undefined;
    /**
     * User who joins the group.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId: string | undefined;
    /**
     * Idempotency key. A second request with the same key inside ten minutes is taken as the first one repeated.
     *
     * Filled in with a UUID where it is left out.
     *
     * 1 to 128 characters; pattern `\S`.
     */
    clientToken?: string | undefined;
}

/** Output of AssociateUserToPermissionGroup. */
export interface AssociateUserToPermissionGroupResponse {
    /**
     * HTTP status of the answer, copied from the status line. The body carries nothing.
     *
     * @default 0
     */
    statusCode?: number | undefined;
}

/** Input of CreateChangeset. */
export interface CreateChangesetRequest {
    /**
     * Idempotency key. With the same key inside ten minutes no second load is started.
     *
     * Filled in with a UUID where it is left out.
     *
     * 1 to 128 characters; pattern `\S`.
     */
    clientToken?: string | undefined;
    /**
     * Dataset that receives the data.
     *
     * 1 to 26 characters.
     */
    datasetId: string | undefined;
    /** How the new rows or files combine with what earlier changesets brought in. */
    changeType: ChangeType | undefined;
    /**
     * Where the files lie. Keys in use: `s3SourcePath`, an `s3://` URI of a file or prefix, and `sourceType`, always
     * `S3`. The service wants both, and its role has to be allowed to read the bucket. Other keys are accepted by the
     * model.
     */
    sourceParams: Record<string, string> | undefined;
    /**
     * How to read the files. `formatType` is needed: `CSV`, `PARQUET`, `JSON` or `XML`. Optional keys are `withHeader`
     * (`"true"` or `"false"`), `separator` and `compression`. A bare `CSV` means a header line and commas. All values
     * are strings, and values beyond these are accepted.
     */
    formatParams: Record<string, string> | undefined;
}

/** Output of CreateChangeset. */
export interface CreateChangesetResponse {
    /**
     * Dataset named in the request.
     *
     * 1 to 26 characters.
     */
    datasetId?: string | undefined;
    /**
     * Identifier of the new changeset, to poll with GetChangeset.
     *
     * 1 to 26 characters.
     */
    changesetId?: string | undefined;
}

/** Input of CreateDataView. */
export interface CreateDataViewRequest {
    /**
     * Idempotency key. With the same key inside ten minutes no second view is built.
     *
     * Filled in with a UUID where it is left out.
     *
     * 1 to 128 characters; pattern `\S`.
     */
    clientToken?: string | undefined;
    /**
     * Tabular dataset to build the view from.
     *
     * 1 to 26 characters.
     */
    datasetId: string | undefined;
    /**
     * Whether the view is rebuilt after every changeset that succeeds. Without it the view is a snapshot and never
     * changes.
     *
     * @default false
     */
    autoUpdate?: boolean | undefined;
    /** Columns by which rows are sorted within a partition, most significant first. */
    sortColumns?: string[] | undefined;
    /** Columns that split the output into partitions, outermost first. */
    partitionColumns?: string[] | undefined;
    /**
     * Moment whose state of the dataset is shown, in epoch milliseconds. Null or absent takes the newest state. Meant
     * for snapshots: leave it out when `autoUpdate` is true.
     */
    asOfTimestamp?: number | undefined;
    /** Where the view is written, and in which format. */
    destinationTypeParams: DataViewDestinationTypeParams | undefined;
}

/** Output of CreateDataView. */
export interface CreateDataViewResponse {
    /**
     * Dataset named in the request.
     *
     * 1 to 26 characters.
     */
    datasetId?: string | undefined;
    /**
     * Identifier of the new view, to poll with GetDataView.
     *
     * 1 to 26 characters.
     */
    dataViewId?: string | undefined;
}

/** Input of CreateDataset. */
export interface CreateDatasetRequest {
    /**
     * Idempotency key. With the same key inside ten minutes the first dataset is returned again.
     *
     * Filled in with a UUID where it is left out.
     *
     * 1 to 128 characters; pattern `\S`.
     */
    clientToken?: string | undefined;
    /**
     * Title that people see. Two datasets may share a title, so look before creating.
     *
     * 1 to 255 characters; pattern `\S`.
     */
    datasetTitle: string | undefined;
    /** Whether the dataset holds rows and columns or plain files. */
    kind: DatasetKind | undefined;
    /**
     * Free text about content, origin and intended use.
     *
     * 0 to 1000 characters; pattern `^[\s\S]*$`.
     */
    datasetDescription?: string | undefined;
    /** Person or desk to ask about the dataset. */
    ownerInfo?: DatasetOwnerInfo | undefined;
    /** Group that gets access from the start, and what its members may do. No operation reads this back. */
    permissionGroupParams: PermissionGroupParams | undefined;
    /**
     * Readable second name, starting with `alias/`.
     *
     * 1 to 255 characters; pattern `^alias\/\S+$`.
     */
    alias?: string | undefined;
    /** Columns and primary key. Meant for `TABULAR` datasets. */
    schemaDefinition?: SchemaUnion | undefined;
}

/** Output of CreateDataset. */
export interface CreateDatasetResponse {
    /**
     * Identifier of the new dataset.
     *
     * 1 to 26 characters.
     */
    datasetId?: string | undefined;
}

/** Input of CreatePermissionGroup. */
export interface CreatePermissionGroupRequest {
    /**
     * Name that people see.
     *
     * 1 to 255 characters; pattern `\S`.
     */
    name: string | undefined;
    /**
     * What the group is for, and who belongs in it.
     *
     * 1 to 4000 characters; pattern `^[\s\S]*$`.
     */
    description?: string | undefined;
    /**
     * What members may do in the application as a whole. May be empty for a group that only hands out access to
     * datasets.
     */
    applicationPermissions: ApplicationPermission[] | undefined;
    /**
     * Idempotency key. With the same key inside ten minutes the first group is returned again.
     *
     * Filled in with a UUID where it is left out.
     *
     * 1 to 128 characters; pattern `\S`.
     */
    clientToken?: string | undefined;
}

/** Output of CreatePermissionGroup. */
export interface CreatePermissionGroupResponse {
    /**
     * Identifier of the new group.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    permissionGroupId?: string | undefined;
}

/** Input of CreateUser. */
export interface CreateUserRequest {
    /**
     * Address the user signs in with. It is unique in the environment and stays as it is for good.
     *
     * 4 to 320 characters; pattern `^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,4}$`.
     */
    emailAddress: string | undefined;
    /** Whether the user may do everything or only what groups allow. */
    type: UserType | undefined;
    /**
     * Given name.
     *
     * 1 to 50 characters; pattern `\S`.
     */
    firstName?: string | undefined;
    /**
     * Family name.
     *
     * 1 to 50 characters; pattern `\S`.
     */
    lastName?: string | undefined;
    /** Whether the user may fetch credentials for this API. */
    apiAccess?: ApiAccess | undefined;
    /**
     * IAM role, in the account of the environment, that may fetch API credentials in the name of this user.
     *
     * 20 to 2048 characters; pattern `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
     */
    apiAccessPrincipalArn?: string | undefined;
    /**
     * Idempotency key. With the same key inside ten minutes the first account is returned again.
     *
     * Filled in with a UUID where it is left out.
     *
     * 1 to 128 characters; pattern `\S`.
     */
    clientToken?: string | undefined;
}

/** Output of CreateUser. */
export interface CreateUserResponse {
    /**
     * Identifier of the new user.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId?: string | undefined;
}

/** Input of DeleteDataset. */
export interface DeleteDatasetRequest {
    /**
     * Idempotency key, sent in the query string. A repeat inside ten minutes succeeds although the dataset is gone.
     *
     * Filled in with a UUID where it is left out.
     *
     * 1 to 128 characters; pattern `\S`.
     */
    clientToken?: string | undefined;
    /**
     * Dataset to delete.
     *
     * 1 to 26 characters.
     */
    datasetId: string | undefined;
}

/** Output of DeleteDataset. */
export interface DeleteDatasetResponse {
    /**
     * Identifier of the dataset that was deleted.
     *
     * 1 to 26 characters.
     */
    datasetId?: string | undefined;
}

/** Input of DeletePermissionGroup. */
export interface DeletePermissionGroupRequest {
    /**
     * Group to delete.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    permissionGroupId: string | undefined;
    /**
     * Idempotency key, sent in the query string. A repeat inside ten minutes succeeds although the group is gone.
     *
     * Filled in with a UUID where it is left out.
     *
     * 1 to 128 characters; pattern `\S`.
     */
    clientToken?: string | undefined;
}

/** Output of DeletePermissionGroup. */
export interface DeletePermissionGroupResponse {
    /**
     * Identifier of the group that was deleted.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    permissionGroupId?: string | undefined;
}

/** Input of DisableUser. */
export interface DisableUserRequest {
    /**
     * User to lock out.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId: string | undefined;
    /**
     * Idempotency key. A repeat inside ten minutes changes nothing more.
     *
     * Filled in with a UUID where it is left out.
     *
     * 1 to 128 characters; pattern `\S`.
     */
    clientToken?: string | undefined;
}

/** Output of DisableUser. */
export interface DisableUserResponse {
    /**
     * Identifier of the user who is now disabled.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId?: string | undefined;
}

/** Input of DisassociateUserFromPermissionGroup. */
export interface DisassociateUserFromPermissionGroupRequest {
    /**
     * Group that loses a member.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    permissionGroupId: string | undefined;
    /**
     * User who leaves the group.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId: string | undefined;
    /**
     * Idempotency key, sent in the query string. A repeat inside ten minutes is answered like the original.
     *
     * Filled in with a UUID where it is left out.
     *
     * 1 to 128 characters; pattern `\S`.
     */
    clientToken?: string | undefined;
}

/** Output of DisassociateUserFromPermissionGroup. */
export interface DisassociateUserFromPermissionGroupResponse {
    /**
     * HTTP status with which the removal was accepted, copied from the status line. The body carries nothing.
     *
     * @default 0
     */
    statusCode?: number | undefined;
}

/** Input of EnableUser. */
export interface EnableUserRequest {
    /**
     * User to let in again.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId: string | undefined;
    /**
     * Idempotency key. A repeat inside ten minutes changes nothing more.
     *
     * Filled in with a UUID where it is left out.
     *
     * 1 to 128 characters; pattern `\S`.
     */
    clientToken?: string | undefined;
}

/** Output of EnableUser. */
export interface EnableUserResponse {
    /**
     * Identifier of the user who is enabled again.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId?: string | undefined;
}

/** Input of GetChangeset. */
export interface GetChangesetRequest {
    /**
     * Dataset the changeset belongs to.
     *
     * 1 to 26 characters.
     */
    datasetId: string | undefined;
    /**
     * Changeset to look up.
     *
     * 1 to 26 characters.
     */
    changesetId: string | undefined;
}

/** Output of GetChangeset. */
export interface GetChangesetResponse {
    /**
     * Identifier of the changeset.
     *
     * 1 to 26 characters.
     */
    changesetId?: string | undefined;
    /** ARN of the changeset. */
    changesetArn?: string | undefined;
    /**
     * Dataset the changeset belongs to.
     *
     * 1 to 26 characters.
     */
    datasetId?: string | undefined;
    /** How the changeset combines with earlier ones. */
    changeType?: ChangeType | undefined;
    /** Location of the source files, as given when the load was requested. */
    sourceParams?: Record<string, string> | undefined;
    /** Format of the source files, as given when the load was requested. */
    formatParams?: Record<string, string> | undefined;
    /**
     * When the changeset was requested, in epoch milliseconds.
     *
     * @default 0
     */
    createTime?: number | undefined;
    /** How far the load has come. */
    status?: IngestionStatus | undefined;
    /** Why the load failed. Present only when `status` is `FAILED`. */
    errorInfo?: ChangesetErrorInfo | undefined;
    /**
     * Moment from which a correction took the place of this changeset, in epoch milliseconds. Null or absent while it
     * is in force.
     */
    activeUntilTimestamp?: number | undefined;
    /**
     * Moment from which the dataset shows this changeset, in epoch milliseconds. Null or absent if it never took
     * effect.
     */
    activeFromTimestamp?: number | undefined;
    /**
     * Earlier changeset that this one corrects, if any.
     *
     * 1 to 26 characters.
     */
    updatesChangesetId?: string | undefined;
    /**
     * Later changeset that corrects this one, if any.
     *
     * 1 to 26 characters.
     */
    updatedByChangesetId?: string | undefined;
}

/** Input of GetDataView. */
export interface GetDataViewRequest {
    /**
     * View to look up.
     *
     * 1 to 26 characters.
     */
    dataViewId: string | undefined;
    /**
     * Dataset the view is built from.
     *
     * 1 to 26 characters.
     */
    datasetId: string | undefined;
}

/** Output of GetDataView. */
export interface GetDataViewResponse {
    /**
     * Whether the view follows new changesets.
     *
     * @default false
     */
    autoUpdate?: boolean | undefined;
    /** Columns that split the output, outermost first. */
    partitionColumns?: string[] | undefined;
    /**
     * Dataset the view is built from.
     *
     * 1 to 26 characters.
     */
    datasetId?: string | undefined;
    /**
     * Moment whose state of the dataset is shown, in epoch milliseconds. Null or absent if the newest state was asked
     * for.
     */
    asOfTimestamp?: number | undefined;
    /** Why building the view failed. Absent if it did not. */
    errorInfo?: DataViewErrorInfo | undefined;
    /**
     * When the view last changed, in epoch milliseconds.
     *
     * @default 0
     */
    lastModifiedTime?: number | undefined;
    /**
     * When the view was requested, in epoch milliseconds.
     *
     * @default 0
     */
    createTime?: number | undefined;
    /** Columns by which rows are sorted, most significant first. */
    sortColumns?: string[] | undefined;
    /**
     * Identifier of the view.
     *
     * 1 to 26 characters.
     */
    dataViewId?: string | undefined;
    /** ARN of the view. */
    dataViewArn?: string | undefined;
    /**
     * Where the view is written, and in which format. ListDataViews calls the same thing `destinationTypeProperties`.
     */
    destinationTypeParams?: DataViewDestinationTypeParams | undefined;
    /** How far the build has come. */
    status?: DataViewStatus | undefined;
}

/** Input of GetDataset. */
export interface GetDatasetRequest {
    /**
     * Dataset to look up. Up to 255 characters are let through here, although identifiers end at 26.
     *
     * 1 to 255 characters; pattern `^[\s\S]*\S[\s\S]*$`.
     */
    datasetId: string | undefined;
}

/** Output of GetDataset. */
export interface GetDatasetResponse {
    /**
     * Identifier of the dataset.
     *
     * 1 to 26 characters.
     */
    datasetId?: string | undefined;
    /** ARN of the dataset. */
    datasetArn?: string | undefined;
    /**
     * Title that people see.
     *
     * 1 to 255 characters; pattern `\S`.
     */
    datasetTitle?: string | undefined;
    /** Whether the dataset holds rows and columns or plain files. */
    kind?: DatasetKind | undefined;
    /**
     * Free text about the dataset.
     *
     * 0 to 1000 characters; pattern `^[\s\S]*$`.
     */
    datasetDescription?: string | undefined;
    /**
     * Moment of creation, in epoch milliseconds.
     *
     * @default 0
     */
    createTime?: number | undefined;
    /**
     * When the dataset last changed, in epoch milliseconds.
     *
     * @default 0
     */
    lastModifiedTime?: number | undefined;
    /** Columns and primary key, for a tabular dataset that declares them. */
    schemaDefinition?: SchemaUnion | undefined;
    /**
     * Readable second name, if one was given.
     *
     * 1 to 255 characters; pattern `^alias\/\S+$`.
     */
    alias?: string | undefined;
    /** How far creation has come. Only this operation tells; ListDatasets leaves it out. */
    status?: DatasetStatus | undefined;
}

/** Input of GetExternalDataViewAccessDetails. */
export interface GetExternalDataViewAccessDetailsRequest {
    /**
     * View whose files are to be read.
     *
     * 1 to 26 characters.
     */
    dataViewId: string | undefined;
    /**
     * Dataset the view is built from.
     *
     * 1 to 26 characters.
     */
    datasetId: string | undefined;
}

/** Output of GetExternalDataViewAccessDetails. */
export interface GetExternalDataViewAccessDetailsResponse {
    /** Temporary credentials that can read the files and nothing else. */
    credentials?: AwsCredentials | undefined;
    /** Bucket and key under which the files lie. */
    s3Location?: S3Location | undefined;
}

/** Input of GetPermissionGroup. */
export interface GetPermissionGroupRequest {
    /**
     * Group to look up.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    permissionGroupId: string | undefined;
}

/** Output of GetPermissionGroup. */
export interface GetPermissionGroupResponse {
    /** The group asked for. */
    permissionGroup?: PermissionGroup | undefined;
}

/** Input of GetProgrammaticAccessCredentials. */
export interface GetProgrammaticAccessCredentialsRequest {
    /**
     * Requested lifetime in minutes, 1 to 60.
     *
     * 1 to 60.
     */
    durationInMinutes?: number | undefined;
    /**
     * Environment in which the credentials are to be used.
     *
     * 1 to 26 characters.
     */
    environmentId: string | undefined;
}

/** Output of GetProgrammaticAccessCredentials. */
export interface GetProgrammaticAccessCredentialsResponse {
    /** Credentials to sign requests to this API with. */
    credentials?: Credentials | undefined;
    /**
     * Lifetime granted, in minutes. The moment of expiry is not stated, so count from when the answer arrived.
     *
     * 1 to 60.
     */
    durationInMinutes?: number | undefined;
}

/** Input of GetUser. */
export interface GetUserRequest {
    /**
     * User to look up.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId: string | undefined;
}

/** Output of GetUser. */
export interface GetUserResponse {
    /**
     * Identifier of the user.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId?: string | undefined;
    /** Whether the account can be used at present. */
    status?: UserStatus | undefined;
    /**
     * Given name.
     *
     * 1 to 50 characters; pattern `\S`.
     */
    firstName?: string | undefined;
    /**
     * Family name.
     *
     * 1 to 50 characters; pattern `\S`.
     */
    lastName?: string | undefined;
    /**
     * Address the user signs in with.
     *
     * 4 to 320 characters; pattern `^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,4}$`.
     */
    emailAddress?: string | undefined;
    /** Whether the user may do everything or only what groups allow. */
    type?: UserType | undefined;
    /** Whether the user may fetch credentials for this API. */
    apiAccess?: ApiAccess | undefined;
    /**
     * IAM role that may fetch API credentials in the name of this user.
     *
     * 20 to 2048 characters; pattern `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
     */
    apiAccessPrincipalArn?: string | undefined;
    /**
     * When the account was created, in epoch milliseconds.
     *
     * @default 0
     */
    createTime?: number | undefined;
    /**
     * When the account was last enabled, in epoch milliseconds; 0 if that never happened.
     *
     * @default 0
     */
    lastEnabledTime?: number | undefined;
    /**
     * When the account was last disabled, in epoch milliseconds; 0 if that never happened.
     *
     * @default 0
     */
    lastDisabledTime?: number | undefined;
    /**
     * When the account was last changed, in epoch milliseconds.
     *
     * @default 0
     */
    lastModifiedTime?: number | undefined;
    /**
     * When the user last signed in, in epoch milliseconds; 0 if that never happened.
     *
     * @default 0
     */
    lastLoginTime?: number | undefined;
}

/** Input of GetWorkingLocation. */
export interface GetWorkingLocationRequest {
    /** What the location will be used for. */
    locationType?: LocationType | undefined;
}

/** Output of GetWorkingLocation. */
export interface GetWorkingLocationResponse {
    /**
     * The location as one `s3://` URI, made of bucket and path.
     *
     * 1 to 1024 characters; pattern `\S`.
     */
    s3Uri?: string | undefined;
    /**
     * Key prefix inside the bucket.
     *
     * 1 to 1024 characters; pattern `\S`.
     */
    s3Path?: string | undefined;
    /**
     * Name of the bucket.
     *
     * 1 to 63 characters; pattern `\S`.
     */
    s3Bucket?: string | undefined;
}

/** Input of ListChangesets. */
export interface ListChangesetsRequest {
    /**
     * Dataset whose changesets are listed.
     *
     * 1 to 26 characters.
     */
    datasetId: string | undefined;
    /**
     * Largest number of changesets to put on one page, 1 to 100.
     *
     * 1 to 100.
     */
    maxResults?: number | undefined;
    /** Token from the previous page's `nextToken`. Leave it out to start at the first changeset. */
    nextToken?: string | undefined;
}

/** Output of ListChangesets. */
export interface ListChangesetsResponse {
    /** Changesets on this page. */
    changesets?: ChangesetSummary[] | undefined;
    /** Token that fetches the following page of changesets. Absent on the last page. */
    nextToken?: string | undefined;
}

/** Input of ListDataViews. */
export interface ListDataViewsRequest {
    /**
     * Dataset whose views are listed.
     *
     * 1 to 26 characters.
     */
    datasetId: string | undefined;
    /** Token from the previous page's `nextToken`. Leave it out to start at the first view. */
    nextToken?: string | undefined;
    /**
     * Largest number of views to put on one page, 1 to 100.
     *
     * 1 to 100.
     */
    maxResults?: number | undefined;
}

/** Output of ListDataViews. */
export interface ListDataViewsResponse {
    /** Token that fetches the following page of views. Absent on the last page. */
    nextToken?: string | undefined;
    /** Views on this page. */
    dataViews?: DataViewSummary[] | undefined;
}

/** Input of ListDatasets. */
export interface ListDatasetsRequest {
    /** Token from the previous page's `nextToken`. Leave it out to start at the first dataset. */
    nextToken?: string | undefined;
    /**
     * Largest number of datasets to put on one page, 1 to 100.
     *
     * 1 to 100.
     */
    maxResults?: number | undefined;
}

/** Output of ListDatasets. */
export interface ListDatasetsResponse {
    /** Datasets on this page. */
    datasets?: Dataset[] | undefined;
    /** Token that fetches the following page of datasets. Absent on the last page. */
    nextToken?: string | undefined;
}

/** Input of ListPermissionGroups. */
export interface ListPermissionGroupsRequest {
    /** Token from the previous page's `nextToken`. Leave it out to start at the first group. */
    nextToken?: string | undefined;
    /**
     * Largest number of groups to put on one page, 1 to 100. Required.
     *
     * 1 to 100.
     */
    maxResults: number | undefined;
}

/** Output of ListPermissionGroups. */
export interface ListPermissionGroupsResponse {
    /** Groups on this page. */
    permissionGroups?: PermissionGroup[] | undefined;
    /** Token that fetches the following page of groups. Absent on the last page. */
    nextToken?: string | undefined;
}

/** Input of ListPermissionGroupsByUser. */
export interface ListPermissionGroupsByUserRequest {
    /**
     * User whose groups are listed.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId: string | undefined;
    /** Token from the previous page's `nextToken`. Leave it out to start at the first group of the user. */
    nextToken?: string | undefined;
    /**
     * Largest number of memberships to put on one page, 1 to 100. Required.
     *
     * 1 to 100.
     */
    maxResults: number | undefined;
}

/** Output of ListPermissionGroupsByUser. */
export interface ListPermissionGroupsByUserResponse {
    /** The user's groups on this page, each with the state of the membership. */
    permissionGroups?: PermissionGroupByUser[] | undefined;
    /** Token that fetches the following page of the user's groups. Absent on the last page. */
    nextToken?: string | undefined;
}

/** Input of ListUsers. */
export interface ListUsersRequest {
    /** Token from the previous page's `nextToken`. Leave it out to start at the first user. */
    nextToken?: string | undefined;
    /**
     * Largest number of users to put on one page, 1 to 100. Required.
     *
     * 1 to 100.
     */
    maxResults: number | undefined;
}

/** Output of ListUsers. */
export interface ListUsersResponse {
    /** Users on this page. */
    users?: User[] | undefined;
    /** Token that fetches the following page of users. Absent on the last page. */
    nextToken?: string | undefined;
}

/** Input of ListUsersByPermissionGroup. */
export interface ListUsersByPermissionGroupRequest {
    /**
     * Group whose members are listed.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    permissionGroupId: string | undefined;
    /** Token from the previous page's `nextToken`. Leave it out to start at the first member. */
    nextToken?: string | undefined;
    /**
     * Largest number of members to put on one page, 1 to 100. Required.
     *
     * 1 to 100.
     */
    maxResults: number | undefined;
}

/** Output of ListUsersByPermissionGroup. */
export interface ListUsersByPermissionGroupResponse {
    /** Members on this page, each with the state of the membership. */
    users?: UserByPermissionGroup[] | undefined;
    /** Token that fetches the following page of members. Absent on the last page. */
    nextToken?: string | undefined;
}

/** Input of ResetUserPassword. */
export interface ResetUserPasswordRequest {
    /**
     * User who gets a new password.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId: string | undefined;
    /**
     * Idempotency key. With the same key inside ten minutes no further password is made.
     *
     * Filled in with a UUID where it is left out.
     *
     * 1 to 128 characters; pattern `\S`.
     */
    clientToken?: string | undefined;
}

/** Output of ResetUserPassword. */
export interface ResetUserPasswordResponse {
    /**
     * Identifier of the user whose password was reset.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId?: string | undefined;
    /**
     * Password for the next sign-in. It lapses after seven days; pass it on over a safe channel and never log it.
     *
     * 8 to 20 characters; pattern `\S`.
     */
    temporaryPassword?: string | undefined;
}

/** Input of UpdateChangeset. */
export interface UpdateChangesetRequest {
    /**
     * Idempotency key. With the same key inside ten minutes the correction is loaded once.
     *
     * Filled in with a UUID where it is left out.
     *
     * 1 to 128 characters; pattern `\S`.
     */
    clientToken?: string | undefined;
    /**
     * Dataset the changeset belongs to.
     *
     * 1 to 26 characters.
     */
    datasetId: string | undefined;
    /**
     * Changeset whose data is to be replaced.
     *
     * 1 to 26 characters.
     */
    changesetId: string | undefined;
    /** Where the corrected files lie: `s3SourcePath` and `sourceType`, as for CreateChangeset. */
    sourceParams: Record<string, string> | undefined;
    /**
     * How to read the corrected files: `formatType` and its companions, as for CreateChangeset. It need not match the
     * original load.
     */
    formatParams: Record<string, string> | undefined;
}

/** Output of UpdateChangeset. */
export interface UpdateChangesetResponse {
    /**
     * The changeset under correction, as named in the request. Its `updatedByChangesetId` leads to the correction.
     *
     * 1 to 26 characters.
     */
    changesetId?: string | undefined;
    /**
     * Dataset named in the request.
     *
     * 1 to 26 characters.
     */
    datasetId?: string | undefined;
}

/** Input of UpdateDataset. */
export interface UpdateDatasetRequest {
    /**
     * Idempotency key. A repeat inside ten minutes does not apply the change again.
     *
     * Filled in with a UUID where it is left out.
     *
     * 1 to 128 characters; pattern `\S`.
     */
    clientToken?: string | undefined;
    /**
     * Dataset to change.
     *
     * 1 to 26 characters.
     */
    datasetId: string | undefined;
    /**
     * Title from now on. Send the present one to keep it.
     *
     * 1 to 255 characters; pattern `\S`.
     */
    datasetTitle: string | undefined;
    /** Kind of the dataset. Send the present one. */
    kind: DatasetKind | undefined;
    /**
     * Description from now on.
     *
     * 0 to 1000 characters; pattern `^[\s\S]*$`.
     */
    datasetDescription?: string | undefined;
    /**
     * Alias from now on, starting with `alias/`.
     *
     * 1 to 255 characters; pattern `^alias\/\S+$`.
     */
    alias?: string | undefined;
    /** Columns and primary key from now on, as a whole and not as a difference. */
    schemaDefinition?: SchemaUnion | undefined;
}

/** Output of UpdateDataset. */
export interface UpdateDatasetResponse {
    /**
     * Identifier of the dataset that was changed.
     *
     * 1 to 26 characters.
     */
    datasetId?: string | undefined;
}

/** Input of UpdatePermissionGroup. */
export interface UpdatePermissionGroupRequest {
    /**
     * Group to change.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    permissionGroupId: string | undefined;
    /**
     * Name from now on. Absent leaves it alone.
     *
     * 1 to 255 characters; pattern `\S`.
     */
    name?: string | undefined;
    /**
     * Description from now on. Absent leaves it alone.
     *
     * 1 to 4000 characters; pattern `^[\s\S]*$`.
     */
    description?: string | undefined;
    /** Full set of permissions from now on; what is not in it is taken away. Absent leaves the set alone. */
    applicationPermissions?: ApplicationPermission[] | undefined;
    /**
     * Idempotency key. A repeat inside ten minutes does not apply the change again.
     *
     * Filled in with a UUID where it is left out.
     *
     * 1 to 128 characters; pattern `\S`.
     */
    clientToken?: string | undefined;
}

/** Output of UpdatePermissionGroup. */
export interface UpdatePermissionGroupResponse {
    /**
     * Identifier of the group that was changed.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    permissionGroupId?: string | undefined;
}

/** Input of UpdateUser. */
export interface UpdateUserRequest {
    /**
     * User to change.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId: string | undefined;
    /** Type from now on. Absent leaves it alone. */
    type?: UserType | undefined;
    /**
     * Given name from now on. Absent leaves it alone.
     *
     * 1 to 50 characters; pattern `\S`.
     */
    firstName?: string | undefined;
    /**
     * Family name from now on. Absent leaves it alone.
     *
     * 1 to 50 characters; pattern `\S`.
     */
    lastName?: string | undefined;
    /** Whether the user may fetch API credentials from now on. Absent leaves it alone. */
    apiAccess?: ApiAccess | undefined;
    /**
     * IAM role that may act for the user from now on. Absent leaves it alone.
     *
     * 20 to 2048 characters; pattern `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
     */
    apiAccessPrincipalArn?: string | undefined;
    /**
     * Idempotency key. A repeat inside ten minutes does not apply the change again.
     *
     * Filled in with a UUID where it is left out.
     *
     * 1 to 128 characters; pattern `\S`.
     */
    clientToken?: string | undefined;
}

/** Output of UpdateUser. */
export interface UpdateUserResponse {
    /**
     * Identifier of the user who was changed.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId?: string | undefined;
}

/** Temporary AWS credentials that open one S3 location. Everything in it is secret. */
export interface AwsCredentials {
    /**
     * Access key ID.
     *
     * 1 to 255 characters; pattern `^[\s\S]*\S[\s\S]*$`.
     */
    accessKeyId?: string | undefined;
    /**
     * Secret key to sign S3 requests with.
     *
     * 1 to 1000 characters; pattern `^[\s\S]*\S[\s\S]*$`.
     */
    secretAccessKey?: string | undefined;
    /**
     * Session token that has to accompany every S3 request.
     *
     * 1 to 1000 characters; pattern `^[\s\S]*\S[\s\S]*$`.
     */
    sessionToken?: string | undefined;
    /**
     * When the three stop working, in epoch milliseconds.
     *
     * @default 0
     */
    expiration?: number | undefined;
}

/** Why the load of a changeset failed. */
export interface ChangesetErrorInfo {
    /**
     * What went wrong with the load, for people to read.
     *
     * 0 to 1000 characters.
     */
    errorMessage?: string | undefined;
    /** Kind of trouble, for programs to act on. */
    errorCategory?: ErrorCategory | undefined;
}

/** A changeset as ListChangesets shows it, with the same members as in GetChangeset. */
export interface ChangesetSummary {
    /**
     * Identifier of the changeset.
     *
     * 1 to 26 characters.
     */
    changesetId?: string | undefined;
    /** ARN of the changeset. */
    changesetArn?: string | undefined;
    /**
     * Dataset the changeset belongs to.
     *
     * 1 to 26 characters.
     */
    datasetId?: string | undefined;
    /** How the changeset combines with earlier ones. */
    changeType?: ChangeType | undefined;
    /** Location of the source files. */
    sourceParams?: Record<string, string> | undefined;
    /** Format of the source files. */
    formatParams?: Record<string, string> | undefined;
    /**
     * When the changeset was requested, in epoch milliseconds.
     *
     * @default 0
     */
    createTime?: number | undefined;
    /** How far the load has come. */
    status?: IngestionStatus | undefined;
    /** Why the load failed. Absent unless it did. */
    errorInfo?: ChangesetErrorInfo | undefined;
    /** When a correction took over, in epoch milliseconds. Null or absent while the changeset is in force. */
    activeUntilTimestamp?: number | undefined;
    /** When the changeset took effect, in epoch milliseconds. Null or absent if it never did. */
    activeFromTimestamp?: number | undefined;
    /**
     * Earlier changeset that this one corrects, if any.
     *
     * 1 to 26 characters.
     */
    updatesChangesetId?: string | undefined;
    /**
     * Later changeset that corrects this one, if any.
     *
     * 1 to 26 characters.
     */
    updatedByChangesetId?: string | undefined;
}

/** One column of a tabular dataset. The service expects a type and a name, though the model demands neither. */
export interface ColumnDefinition {
    /** Type of the values in the column. */
    dataType?: ColumnDataType | undefined;
    /**
     * Name of the column, as partition, sort and key lists refer to it.
     *
     * 0 to 126 characters; pattern `\S`.
     */
    columnName?: string | undefined;
    /**
     * What the values mean: unit, currency, calendar and the like.
     *
     * 0 to 512 characters; pattern `^[\s\S]*$`.
     */
    columnDescription?: string | undefined;
}

/**
 * Temporary AWS credentials for this API. Everything in it is secret, also where the members themselves are not marked
 * so.
 */
export interface Credentials {
    /**
     * Access key ID.
     *
     * 1 to 255 characters.
     */
    accessKeyId?: string | undefined;
    /**
     * Secret key to sign requests with.
     *
     * 0 to 1000 characters.
     */
    secretAccessKey?: string | undefined;
    /**
     * Session token that has to accompany every signed request.
     *
     * 0 to 1000 characters.
     */
    sessionToken?: string | undefined;
}

/** Destination of a data view: a table in the AWS Glue Data Catalog, or files in S3. */
export interface DataViewDestinationTypeParams {
    /** Kind of destination: `GLUE_TABLE` or `S3`. Other values are passed through. */
    destinationType: string | undefined;
    /** File format. Only for the destination `S3`. */
    s3DestinationExportFileFormat?: ExportFileFormat | undefined;
    /**
     * Settings of the file format, only for the destination `S3`. For delimited text: `header`, `delimiter` and
     * `compression`, all strings, for example `"true"`, `"|"` and `"gzip"`. Other keys are accepted.
     */
    s3DestinationExportFileFormatOptions?: Record<string, string> | undefined;
}

/** Why the build of a data view failed. */
export interface DataViewErrorInfo {
    /**
     * What went wrong with the build, for people to read.
     *
     * 0 to 1000 characters.
     */
    errorMessage?: string | undefined;
    /** Kind of trouble, for programs to act on. */
    errorCategory?: ErrorCategory | undefined;
}

/** A data view as ListDataViews shows it. */
export interface DataViewSummary {
    /**
     * Identifier of the view.
     *
     * 1 to 26 characters.
     */
    dataViewId?: string | undefined;
    /** ARN of the view. */
    dataViewArn?: string | undefined;
    /**
     * Dataset the view is built from.
     *
     * 1 to 26 characters.
     */
    datasetId?: string | undefined;
    /** Moment whose state of the dataset is shown, in epoch milliseconds. Null or absent for the newest state. */
    asOfTimestamp?: number | undefined;
    /** Columns that split the output, outermost first. */
    partitionColumns?: string[] | undefined;
    /** Columns by which rows are sorted, most significant first. */
    sortColumns?: string[] | undefined;
    /** How far the build has come. */
    status?: DataViewStatus | undefined;
    /** Why the build failed. Absent unless it did. */
    errorInfo?: DataViewErrorInfo | undefined;
    /**
     * Where the view is written, and in which format. GetDataView calls the same thing `destinationTypeParams`. For
     * `GLUE_TABLE` the service also sends `databaseName` and `tableName` here, which the model does not define.
     */
    destinationTypeProperties?: DataViewDestinationTypeParams | undefined;
    /**
     * Whether the view follows new changesets.
     *
     * @default false
     */
    autoUpdate?: boolean | undefined;
    /**
     * When the view was requested, in epoch milliseconds.
     *
     * @default 0
     */
    createTime?: number | undefined;
    /**
     * When the view last changed, in epoch milliseconds.
     *
     * @default 0
     */
    lastModifiedTime?: number | undefined;
}

/** A dataset as ListDatasets shows it: with its owner, without its status. */
export interface Dataset {
    /**
     * Identifier of the dataset.
     *
     * 1 to 26 characters.
     */
    datasetId?: string | undefined;
    /** ARN of the dataset. */
    datasetArn?: string | undefined;
    /**
     * Title that people see.
     *
     * 1 to 255 characters; pattern `\S`.
     */
    datasetTitle?: string | undefined;
    /** Whether the dataset holds rows and columns or plain files. */
    kind?: DatasetKind | undefined;
    /**
     * Free text about the dataset.
     *
     * 0 to 1000 characters; pattern `^[\s\S]*$`.
     */
    datasetDescription?: string | undefined;
    /** Person or desk to ask. Only ListDatasets returns it; GetDataset does not. */
    ownerInfo?: DatasetOwnerInfo | undefined;
    /**
     * When the dataset was created, in epoch milliseconds.
     *
     * @default 0
     */
    createTime?: number | undefined;
    /**
     * When the dataset last changed, in epoch milliseconds.
     *
     * @default 0
     */
    lastModifiedTime?: number | undefined;
    /** Columns and primary key, for a tabular dataset that declares them. */
    schemaDefinition?: SchemaUnion | undefined;
    /**
     * Readable second name, if one was given.
     *
     * 1 to 255 characters; pattern `^alias\/\S+$`.
     */
    alias?: string | undefined;
}

/** Whom to ask about a dataset. It is only information and grants nothing. */
export interface DatasetOwnerInfo {
    /**
     * Name of the person or desk.
     *
     * 1 to 250 characters; pattern `\S`.
     */
    name?: string | undefined;
    /**
     * Telephone number, 10 to 20 characters: digits, spaces and `+ - . / ( ) , #`.
     *
     * 10 to 20 characters; pattern `^[\+0-9\#\,\(][\+0-9\-\.\/\(\)\,\#\s]+$`.
     */
    phoneNumber?: string | undefined;
    /**
     * Address to write to.
     *
     * 4 to 320 characters; pattern `^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,4}$`.
     */
    email?: string | undefined;
}

/** A permission group: a name and a set of application permissions that its members share. */
export interface PermissionGroup {
    /**
     * Identifier of the group.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    permissionGroupId?: string | undefined;
    /**
     * Name that people see.
     *
     * 1 to 255 characters; pattern `\S`.
     */
    name?: string | undefined;
    /**
     * What the group is for, and who belongs in it.
     *
     * 1 to 4000 characters; pattern `^[\s\S]*$`.
     */
    description?: string | undefined;
    /** What members may do in the application as a whole. */
    applicationPermissions?: ApplicationPermission[] | undefined;
    /**
     * When the group was created, in epoch milliseconds.
     *
     * @default 0
     */
    createTime?: number | undefined;
    /**
     * When the group was last changed, in epoch milliseconds.
     *
     * @default 0
     */
    lastModifiedTime?: number | undefined;
    /** State of a membership, where the answer is about one. Usually absent. */
    membershipStatus?: PermissionGroupMembershipStatus | undefined;
}

/** A group, seen from one of its members. */
export interface PermissionGroupByUser {
    /**
     * Identifier of the group.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    permissionGroupId?: string | undefined;
    /**
     * Name of the group.
     *
     * 1 to 255 characters; pattern `\S`.
     */
    name?: string | undefined;
    /** State of the user's membership in this group. */
    membershipStatus?: PermissionGroupMembershipStatus | undefined;
}

/** Access that one group gets to a dataset when the dataset is created. */
export interface PermissionGroupParams {
    /**
     * Group that gets access to the dataset.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    permissionGroupId?: string | undefined;
    /** What members of the group may do with the dataset. */
    datasetPermissions?: ResourcePermission[] | undefined;
}

/** One entry in the list of rights to a dataset. */
export interface ResourcePermission {
    /**
     * One right to a dataset. Known values: `ViewDatasetDetails`, `ReadDatasetDetails`, `ReadDatasetData`,
     * `AddDatasetData`, `CreateDataView`, `CreateSnapshot`, `EditDatasetMetadata`, `ManageDatasetPermissions` and
     * `DeleteDataset`. Other values are accepted.
     *
     * 1 to 250 characters; pattern `^[\s\S]*\S[\s\S]*$`.
     */
    permission?: string | undefined;
}

/** A place in S3. */
export interface S3Location {
    /**
     * Name of the bucket.
     *
     * 1 to 63 characters; pattern `^.*\S.*$`.
     */
    bucket?: string | undefined;
    /**
     * Key or key prefix inside the bucket.
     *
     * 1 to 1024 characters; pattern `^.*\S.*$`.
     */
    key?: string | undefined;
}

/** Columns and primary key of a tabular dataset. */
export interface SchemaDefinition {
    /** The columns, in the order in which the data has them. */
    columns?: ColumnDefinition[] | undefined;
    /** Names of the columns that together identify a row. Each has to be among `columns`. */
    primaryKeyColumns?: string[] | undefined;
}

/** Schema of a dataset. It has one variant today, the tabular one. */
export interface SchemaUnion {
    /** Schema of a tabular dataset. */
    tabularSchemaConfig?: SchemaDefinition | undefined;
}

/** A user account as ListUsers shows it, with the same members as in GetUser. */
export interface User {
    /**
     * Identifier of the user.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId?: string | undefined;
    /** Whether the account can be used at present. */
    status?: UserStatus | undefined;
    /**
     * Given name.
     *
     * 1 to 50 characters; pattern `\S`.
     */
    firstName?: string | undefined;
    /**
     * Family name.
     *
     * 1 to 50 characters; pattern `\S`.
     */
    lastName?: string | undefined;
    /**
     * Address the user signs in with; unique, and never changed.
     *
     * 4 to 320 characters; pattern `^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,4}$`.
     */
    emailAddress?: string | undefined;
    /** Whether the user may do everything or only what groups allow. */
    type?: UserType | undefined;
    /** Whether the user may fetch credentials for this API. */
    apiAccess?: ApiAccess | undefined;
    /**
     * IAM role that may fetch API credentials in the name of this user.
     *
     * 20 to 2048 characters; pattern `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
     */
    apiAccessPrincipalArn?: string | undefined;
    /**
     * When the account was created, in epoch milliseconds.
     *
     * @default 0
     */
    createTime?: number | undefined;
    /**
     * When the account was last enabled, in epoch milliseconds; 0 if never.
     *
     * @default 0
     */
    lastEnabledTime?: number | undefined;
    /**
     * When the account was last disabled, in epoch milliseconds; 0 if never.
     *
     * @default 0
     */
    lastDisabledTime?: number | undefined;
    /**
     * When the account was last changed, in epoch milliseconds.
     *
     * @default 0
     */
    lastModifiedTime?: number | undefined;
    /**
     * When the user last signed in, in epoch milliseconds; 0 if never.
     *
     * @default 0
     */
    lastLoginTime?: number | undefined;
}

/** A user, seen as member of a group. It has no times. */
export interface UserByPermissionGroup {
    /**
     * Identifier of the member.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId?: string | undefined;
    /** Whether the member's account can be used at present. */
    status?: UserStatus | undefined;
    /**
     * Given name of the member.
     *
     * 1 to 50 characters; pattern `\S`.
     */
    firstName?: string | undefined;
    /**
     * Family name of the member.
     *
     * 1 to 50 characters; pattern `\S`.
     */
    lastName?: string | undefined;
    /**
     * Address the member signs in with.
     *
     * 4 to 320 characters; pattern `^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,4}$`.
     */
    emailAddress?: string | undefined;
    /** Whether the member may do everything or only what groups allow. */
    type?: UserType | undefined;
    /** Whether the member may fetch credentials for this API. */
    apiAccess?: ApiAccess | undefined;
    /**
     * IAM role that may fetch API credentials in the name of the member.
     *
     * 20 to 2048 characters; pattern `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
     */
    apiAccessPrincipalArn?: string | undefined;
    /** State of this membership. Removal and addition take a moment. */
    membershipStatus?: PermissionGroupMembershipStatus | undefined;
}

/**
 * Whether a user may fetch credentials for this API.
 *
 * - `ENABLED`: The user can call GetProgrammaticAccessCredentials.
 * - `DISABLED`: The user works in the web application only.
 */
export const ApiAccess = { ENABLED: "ENABLED", DISABLED: "DISABLED" } as const;
export type ApiAccess = (typeof ApiAccess)[keyof typeof ApiAccess];

/**
 * A right in the application as a whole, granted to a permission group. Rights to single datasets are a separate
 * matter; see `ResourcePermission`.
 *
 * - `CreateDataset`: Create datasets.
 * - `ManageClusters`: Start, change and stop the Spark clusters behind notebooks.
 * - `ManageUsersAndGroups`: Create and change users and permission groups.
 * - `ManageAttributeSets`: Define the attribute sets that describe datasets.
 * - `ViewAuditData`: Read the audit trail of the environment.
 * - `AccessNotebooks`: Open and run notebooks.
 * - `GetTemporaryCredentials`: Fetch temporary credentials for this API.
 */
export const ApplicationPermission = {
    CreateDataset: "CreateDataset",
    ManageClusters: "ManageClusters",
    ManageUsersAndGroups: "ManageUsersAndGroups",
    ManageAttributeSets: "ManageAttributeSets",
    ViewAuditData: "ViewAuditData",
    AccessNotebooks: "AccessNotebooks",
    GetTemporaryCredentials: "GetTemporaryCredentials",
} as const;
export type ApplicationPermission = (typeof ApplicationPermission)[keyof typeof ApplicationPermission];

/**
 * How a changeset combines with the data that is already in the dataset.
 *
 * - `REPLACE`: The new data stands in for everything loaded so far.
 * - `APPEND`: The new data comes on top of everything loaded so far.
 * - `MODIFY`: The new data stands in for one earlier changeset.
 */
export const ChangeType = { REPLACE: "REPLACE", APPEND: "APPEND", MODIFY: "MODIFY" } as const;
export type ChangeType = (typeof ChangeType)[keyof typeof ChangeType];

/**
 * Type of the values in a column.
 *
 * - `STRING`: Text of any length.
 * - `CHAR`: A single character.
 * - `INTEGER`: Whole number of 32 bits.
 * - `TINYINT`: Whole number of 8 bits.
 * - `SMALLINT`: Whole number of 16 bits.
 * - `BIGINT`: Whole number of 64 bits.
 * - `FLOAT`: Floating-point number of single precision.
 * - `DOUBLE`: Floating-point number of double precision.
 * - `DATE`: Calendar day without a time.
 * - `DATETIME`: Calendar day with a time.
 * - `BOOLEAN`: True or false.
 * - `BINARY`: Raw bytes.
 */
export const ColumnDataType = {
    STRING: "STRING",
    CHAR: "CHAR",
    INTEGER: "INTEGER",
    TINYINT: "TINYINT",
    SMALLINT: "SMALLINT",
    BIGINT: "BIGINT",
    FLOAT: "FLOAT",
    DOUBLE: "DOUBLE",
    DATE: "DATE",
    DATETIME: "DATETIME",
    BOOLEAN: "BOOLEAN",
    BINARY: "BINARY",
} as const;
export type ColumnDataType = (typeof ColumnDataType)[keyof typeof ColumnDataType];

/**
 * How far the build of a data view has come.
 *
 * - `RUNNING`: The view is being built.
 * - `STARTING`: Machines for the build are being made ready.
 * - `FAILED`: The build ended with an error; see `errorInfo`.
 * - `CANCELLED`: The build was called off.
 * - `TIMEOUT`: The build took too long and was ended.
 * - `SUCCESS`: The view is complete and can be read.
 * - `PENDING`: The build is queued.
 * - `FAILED_CLEANUP_FAILED`: The build ended with an error, and what it left behind could not be removed.
 */
export const DataViewStatus = {
    RUNNING: "RUNNING",
    STARTING: "STARTING",
    FAILED: "FAILED",
    CANCELLED: "CANCELLED",
    TIMEOUT: "TIMEOUT",
    SUCCESS: "SUCCESS",
    PENDING: "PENDING",
    FAILED_CLEANUP_FAILED: "FAILED_CLEANUP_FAILED",
} as const;
export type DataViewStatus = (typeof DataViewStatus)[keyof typeof DataViewStatus];

/**
 * What a dataset holds.
 *
 * - `TABULAR`: Rows and columns. Such a dataset can have a schema and data views.
 * - `NON_TABULAR`: Files that are kept as they are.
 */
export const DatasetKind = { TABULAR: "TABULAR", NON_TABULAR: "NON_TABULAR" } as const;
export type DatasetKind = (typeof DatasetKind)[keyof typeof DatasetKind];

/**
 * How far the creation of a dataset has come.
 *
 * - `PENDING`: Creation is queued.
 * - `FAILED`: Creation ended with an error.
 * - `SUCCESS`: The dataset is ready for changesets.
 * - `RUNNING`: The dataset is being set up.
 */
export const DatasetStatus = { PENDING: "PENDING", FAILED: "FAILED", SUCCESS: "SUCCESS", RUNNING: "RUNNING" } as const;
export type DatasetStatus = (typeof DatasetStatus)[keyof typeof DatasetStatus];

/**
 * Kind of trouble that ended a load or a build.
 *
 * - `VALIDATION`: Parameters or data do not fit, such as a column that cannot be parsed.
 * - `SERVICE_QUOTA_EXCEEDED`: A quota was used up.
 * - `ACCESS_DENIED`: The service's role may not read the source or write the destination.
 * - `RESOURCE_NOT_FOUND`: A file, bucket or table is missing.
 * - `THROTTLING`: A service further down refused because of too many requests.
 * - `INTERNAL_SERVICE_EXCEPTION`: The service failed for reasons of its own.
 * - `CANCELLED`: The work was called off before it ended.
 * - `USER_RECOVERABLE`: Whoever started the work can put it right and try again.
 */
export const ErrorCategory = {
    VALIDATION: "VALIDATION",
    SERVICE_QUOTA_EXCEEDED: "SERVICE_QUOTA_EXCEEDED",
    ACCESS_DENIED: "ACCESS_DENIED",
    RESOURCE_NOT_FOUND: "RESOURCE_NOT_FOUND",
    THROTTLING: "THROTTLING",
    INTERNAL_SERVICE_EXCEPTION: "INTERNAL_SERVICE_EXCEPTION",
    CANCELLED: "CANCELLED",
    USER_RECOVERABLE: "USER_RECOVERABLE",
} as const;
export type ErrorCategory = (typeof ErrorCategory)[keyof typeof ErrorCategory];

/**
 * Format of the files that a data view writes to S3.
 *
 * - `PARQUET`: Apache Parquet, columnar and compressed.
 * - `DELIMITED_TEXT`: Text with one row a line and a delimiter between columns.
 */
export const ExportFileFormat = { PARQUET: "PARQUET", DELIMITED_TEXT: "DELIMITED_TEXT" } as const;
export type ExportFileFormat = (typeof ExportFileFormat)[keyof typeof ExportFileFormat];

/**
 * How far the load of a changeset has come.
 *
 * - `PENDING`: The load is queued.
 * - `FAILED`: The load ended with an error; see `errorInfo`.
 * - `SUCCESS`: The data is in the dataset.
 * - `RUNNING`: Files are being read.
 * - `STOP_REQUESTED`: Someone asked for the load to stop, and it is winding down.
 */
export const IngestionStatus = {
    PENDING: "PENDING",
    FAILED: "FAILED",
    SUCCESS: "SUCCESS",
    RUNNING: "RUNNING",
    STOP_REQUESTED: "STOP_REQUESTED",
} as const;
export type IngestionStatus = (typeof IngestionStatus)[keyof typeof IngestionStatus];

/**
 * State of a user's membership in a permission group.
 *
 * - `ADDITION_IN_PROGRESS`: The user is on the way in; permissions may not apply yet.
 * - `ADDITION_SUCCESS`: The user is a member.
 * - `REMOVAL_IN_PROGRESS`: The user is on the way out; permissions may still apply.
 */
export const PermissionGroupMembershipStatus = {
    ADDITION_IN_PROGRESS: "ADDITION_IN_PROGRESS",
    ADDITION_SUCCESS: "ADDITION_SUCCESS",
    REMOVAL_IN_PROGRESS: "REMOVAL_IN_PROGRESS",
} as const;
export type PermissionGroupMembershipStatus =
    (typeof PermissionGroupMembershipStatus)[keyof typeof PermissionGroupMembershipStatus];

/**
 * Whether a user account can be used.
 *
 * - `CREATING`: The account is being set up.
 * - `ENABLED`: The user can sign in.
 * - `DISABLED`: The user is locked out of application and API.
 */
export const UserStatus = { CREATING: "CREATING", ENABLED: "ENABLED", DISABLED: "DISABLED" } as const;
export type UserStatus = (typeof UserStatus)[keyof typeof UserStatus];

/**
 * What a user may do before any group is considered.
 *
 * - `SUPER_USER`: Everything, on every dataset, without being in any group.
 * - `APP_USER`: Nothing but what the user's permission groups grant.
 */
export const UserType = { SUPER_USER: "SUPER_USER", APP_USER: "APP_USER" } as const;
export type UserType = (typeof UserType)[keyof typeof UserType];

/**
 * What a working location is used for.
 *
 * - `INGESTION`: Staging of files that a changeset is about to load.
 * - `SAGEMAKER`: Scratch space for notebooks.
 */
export const LocationType = { INGESTION: "INGESTION", SAGEMAKER: "SAGEMAKER" } as const;
export type LocationType = (typeof LocationType)[keyof typeof LocationType];

const service = {
    serviceId: "finspace data",
    apiVersion: "2020-07-13",
    Client: own.FinSpaceData,
    ServiceException: FinspaceDataServiceException,
    exceptions: {
        AccessDeniedException: { Exception: AccessDeniedException },
        ConflictException: { Exception: ConflictException, members: { reason: "reason" } },
        InternalServerException: { Exception: InternalServerException },
        LimitExceededException: { Exception: LimitExceededException },
        ResourceNotFoundException: { Exception: ResourceNotFoundException, members: { reason: "reason" } },
        ThrottlingException: { Exception: ThrottlingException },
        ValidationException: { Exception: ValidationException, members: { reason: "reason" } },
    },
} satisfies SdkService;

/** Configuration of the client. */
export interface FinspaceDataClientConfig extends SdkClientConfig {}
/** The same, by the SDK's other name. */
export type FinspaceDataClientConfigType = SdkClientConfig;

/** The client's configuration, every default filled in. */
export interface FinspaceDataClientResolvedConfig extends SdkResolvedConfig {}
/** The same, by the SDK's other name. */
export type FinspaceDataClientResolvedConfigType = SdkResolvedConfig;

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
export class FinspaceDataClient extends SdkClient {
    constructor(config: FinspaceDataClientConfig = {}) {
        super(service, config);
    }
}

/** Input of AssociateUserToPermissionGroupCommand. */
export interface AssociateUserToPermissionGroupCommandInput extends AssociateUserToPermissionGroupRequest {}

/** Output of AssociateUserToPermissionGroupCommand. */
export interface AssociateUserToPermissionGroupCommandOutput
    extends AssociateUserToPermissionGroupResponse, SdkMetadataBearer {}

/**
 * Adds a user to a permission group. The user gains the application permissions of the group and its access to
 * datasets. The change takes a moment; ListUsersByPermissionGroup shows `ADDITION_IN_PROGRESS` until it is through. The
 * answer has no body, only a status.
 */
export class AssociateUserToPermissionGroupCommand extends SdkCommand<
    AssociateUserToPermissionGroupCommandInput,
    AssociateUserToPermissionGroupCommandOutput
> {
    protected override call(
        client: own.FinSpaceData,
        input: types.AssociateUserToPermissionGroupInput,
        options: CallOptions,
    ): Promise<object> {
        return client.associateUserToPermissionGroup(input, options);
    }
}

/** Input of CreateChangesetCommand. */
export interface CreateChangesetCommandInput extends CreateChangesetRequest {}

/** Output of CreateChangesetCommand. */
export interface CreateChangesetCommandOutput extends CreateChangesetResponse, SdkMetadataBearer {}

/**
 * Starts loading files from S3 into a dataset. The answer comes at once; the load goes on in the background, so ask
 * GetChangeset until `status` is `SUCCESS` or `FAILED`. The service's role must be able to read the source, and a
 * bucket policy that forgets it is the usual reason for a first load to fail.
 */
export class CreateChangesetCommand extends SdkCommand<CreateChangesetCommandInput, CreateChangesetCommandOutput> {
    protected override call(
        client: own.FinSpaceData,
        input: types.CreateChangesetInput,
        options: CallOptions,
    ): Promise<object> {
        return client.createChangeset(input, options);
    }
}

/** Input of CreateDataViewCommand. */
export interface CreateDataViewCommandInput extends CreateDataViewRequest {}

/** Output of CreateDataViewCommand. */
export interface CreateDataViewCommandOutput extends CreateDataViewResponse, SdkMetadataBearer {}

/**
 * Starts building a data view of a tabular dataset. The answer comes at once and the build takes minutes, so ask
 * GetDataView until `status` is final. Set `autoUpdate` for a view that follows new changesets, or `asOfTimestamp` for
 * the dataset as it was at some moment.
 */
export class CreateDataViewCommand extends SdkCommand<CreateDataViewCommandInput, CreateDataViewCommandOutput> {
    protected override call(
        client: own.FinSpaceData,
        input: types.CreateDataViewInput,
        options: CallOptions,
    ): Promise<object> {
        return client.createDataView(input, options);
    }
}

/** Input of CreateDatasetCommand. */
export interface CreateDatasetCommandInput extends CreateDatasetRequest {}

/** Output of CreateDatasetCommand. */
export interface CreateDatasetCommandOutput extends CreateDatasetResponse, SdkMetadataBearer {}

/**
 * Adds a dataset to the catalogue. One permission group gets access with the same request; choose its rights with care,
 * for they cannot be read back later. Titles need not be unique. The caller's own group needs the application
 * permission `CreateDataset`.
 */
export class CreateDatasetCommand extends SdkCommand<CreateDatasetCommandInput, CreateDatasetCommandOutput> {
    protected override call(
        client: own.FinSpaceData,
        input: types.CreateDatasetInput,
        options: CallOptions,
    ): Promise<object> {
        return client.createDataset(input, options);
    }
}

/** Input of CreatePermissionGroupCommand. */
export interface CreatePermissionGroupCommandInput extends CreatePermissionGroupRequest {}

/** Output of CreatePermissionGroupCommand. */
export interface CreatePermissionGroupCommandOutput extends CreatePermissionGroupResponse, SdkMetadataBearer {}

/**
 * Creates a permission group without members. Its application permissions apply to each user who is added later. The
 * caller needs `ManageUsersAndGroups`.
 */
export class CreatePermissionGroupCommand extends SdkCommand<
    CreatePermissionGroupCommandInput,
    CreatePermissionGroupCommandOutput
> {
    protected override call(
        client: own.FinSpaceData,
        input: types.CreatePermissionGroupInput,
        options: CallOptions,
    ): Promise<object> {
        return client.createPermissionGroup(input, options);
    }
}

/** Input of CreateUserCommand. */
export interface CreateUserCommandInput extends CreateUserRequest {}

/** Output of CreateUserCommand. */
export interface CreateUserCommandOutput extends CreateUserResponse, SdkMetadataBearer {}

/**
 * Creates a user account. The e-mail address identifies the user and cannot be changed, so check it first; an account
 * cannot be deleted either. For access to the API, set `apiAccess` to `ENABLED` and name the IAM role that will act for
 * the user.
 */
export class CreateUserCommand extends SdkCommand<CreateUserCommandInput, CreateUserCommandOutput> {
    protected override call(
        client: own.FinSpaceData,
        input: types.CreateUserInput,
        options: CallOptions,
    ): Promise<object> {
        return client.createUser(input, options);
    }
}

/** Input of DeleteDatasetCommand. */
export interface DeleteDatasetCommandInput extends DeleteDatasetRequest {}

/** Output of DeleteDatasetCommand. */
export interface DeleteDatasetCommandOutput extends DeleteDatasetResponse, SdkMetadataBearer {}

/**
 * Deletes a dataset for good. Its changesets and data views become unreachable. Export what is still needed first; the
 * operation cannot be undone.
 */
export class DeleteDatasetCommand extends SdkCommand<DeleteDatasetCommandInput, DeleteDatasetCommandOutput> {
    protected override call(
        client: own.FinSpaceData,
        input: types.DeleteDatasetInput,
        options: CallOptions,
    ): Promise<object> {
        return client.deleteDataset(input, options);
    }
}

/** Input of DeletePermissionGroupCommand. */
export interface DeletePermissionGroupCommandInput extends DeletePermissionGroupRequest {}

/** Output of DeletePermissionGroupCommand. */
export interface DeletePermissionGroupCommandOutput extends DeletePermissionGroupResponse, SdkMetadataBearer {}

/**
 * Deletes a permission group for good. Members lose what only this group gave them, including access to datasets. There
 * is no undo, and a new group with the old name gets a new identifier.
 */
export class DeletePermissionGroupCommand extends SdkCommand<
    DeletePermissionGroupCommandInput,
    DeletePermissionGroupCommandOutput
> {
    protected override call(
        client: own.FinSpaceData,
        input: types.DeletePermissionGroupInput,
        options: CallOptions,
    ): Promise<object> {
        return client.deletePermissionGroup(input, options);
    }
}

/** Input of DisableUserCommand. */
export interface DisableUserCommandInput extends DisableUserRequest {}

/** Output of DisableUserCommand. */
export interface DisableUserCommandOutput extends DisableUserResponse, SdkMetadataBearer {}

/**
 * Locks a user out of the web application and the API. The account and its group memberships are kept, and EnableUser
 * lets the user back in. As accounts cannot be deleted, this is also the way to retire one.
 */
export class DisableUserCommand extends SdkCommand<DisableUserCommandInput, DisableUserCommandOutput> {
    protected override call(
        client: own.FinSpaceData,
        input: types.DisableUserInput,
        options: CallOptions,
    ): Promise<object> {
        return client.disableUser(input, options);
    }
}

/** Input of DisassociateUserFromPermissionGroupCommand. */
export interface DisassociateUserFromPermissionGroupCommandInput extends DisassociateUserFromPermissionGroupRequest {}

/** Output of DisassociateUserFromPermissionGroupCommand. */
export interface DisassociateUserFromPermissionGroupCommandOutput
    extends DisassociateUserFromPermissionGroupResponse, SdkMetadataBearer {}

/**
 * Removes a user from a permission group. Permissions that no other group grants are lost. The removal takes a moment,
 * during which ListUsersByPermissionGroup still lists the user as `REMOVAL_IN_PROGRESS`. The answer has no body, only a
 * status.
 */
export class DisassociateUserFromPermissionGroupCommand extends SdkCommand<
    DisassociateUserFromPermissionGroupCommandInput,
    DisassociateUserFromPermissionGroupCommandOutput
> {
    protected override call(
        client: own.FinSpaceData,
        input: types.DisassociateUserFromPermissionGroupInput,
        options: CallOptions,
    ): Promise<object> {
        return client.disassociateUserFromPermissionGroup(input, options);
    }
}

/** Input of EnableUserCommand. */
export interface EnableUserCommandInput extends EnableUserRequest {}

/** Output of EnableUserCommand. */
export interface EnableUserCommandOutput extends EnableUserResponse, SdkMetadataBearer {}

/**
 * Lets a disabled user back in. Groups and API access are as they were before. The number of enabled users is limited,
 * so this can fail where the account itself is in order.
 */
export class EnableUserCommand extends SdkCommand<EnableUserCommandInput, EnableUserCommandOutput> {
    protected override call(
        client: own.FinSpaceData,
        input: types.EnableUserInput,
        options: CallOptions,
    ): Promise<object> {
        return client.enableUser(input, options);
    }
}

/** Input of GetChangesetCommand. */
export interface GetChangesetCommandInput extends GetChangesetRequest {}

/** Output of GetChangesetCommand. */
export interface GetChangesetCommandOutput extends GetChangesetResponse, SdkMetadataBearer {}

/**
 * Returns one changeset with the progress of its load. This is the operation to poll after CreateChangeset. A failed
 * load explains itself in `errorInfo`, and a corrected changeset names its successor in `updatedByChangesetId`.
 */
export class GetChangesetCommand extends SdkCommand<GetChangesetCommandInput, GetChangesetCommandOutput> {
    protected override call(
        client: own.FinSpaceData,
        input: types.GetChangesetInput,
        options: CallOptions,
    ): Promise<object> {
        return client.getChangeset(input, options);
    }
}

/** Input of GetDataViewCommand. */
export interface GetDataViewCommandInput extends GetDataViewRequest {}

/** Output of GetDataViewCommand. */
export interface GetDataViewCommandOutput extends GetDataViewResponse, SdkMetadataBearer {}

/**
 * Returns one data view with the progress of its build. This is the operation to poll after CreateDataView. `STARTING`,
 * `PENDING` and `RUNNING` mean that the build goes on; `SUCCESS` means that the view can be read, and everything else
 * is a failure.
 */
export class GetDataViewCommand extends SdkCommand<GetDataViewCommandInput, GetDataViewCommandOutput> {
    protected override call(
        client: own.FinSpaceData,
        input: types.GetDataViewInput,
        options: CallOptions,
    ): Promise<object> {
        return client.getDataView(input, options);
    }
}

/** Input of GetDatasetCommand. */
export interface GetDatasetCommandInput extends GetDatasetRequest {}

/** Output of GetDatasetCommand. */
export interface GetDatasetCommandOutput extends GetDatasetResponse, SdkMetadataBearer {}

/**
 * Returns one dataset with its schema and status. The status appears nowhere else. The owner is missing here and can be
 * found with ListDatasets; access rights of groups cannot be read at all.
 */
export class GetDatasetCommand extends SdkCommand<GetDatasetCommandInput, GetDatasetCommandOutput> {
    protected override call(
        client: own.FinSpaceData,
        input: types.GetDatasetInput,
        options: CallOptions,
    ): Promise<object> {
        return client.getDataset(input, options);
    }
}

/** Input of GetExternalDataViewAccessDetailsCommand. */
export interface GetExternalDataViewAccessDetailsCommandInput extends GetExternalDataViewAccessDetailsRequest {}

/** Output of GetExternalDataViewAccessDetailsCommand. */
export interface GetExternalDataViewAccessDetailsCommandOutput
    extends GetExternalDataViewAccessDetailsResponse, SdkMetadataBearer {}

/**
 * Returns the S3 location of a data view and credentials to read it. Programs outside FinSpace use it to get at the
 * files. The caller needs the right to read the dataset, and the credentials last for an hour. It is a POST, yet it
 * changes nothing.
 */
export class GetExternalDataViewAccessDetailsCommand extends SdkCommand<
    GetExternalDataViewAccessDetailsCommandInput,
    GetExternalDataViewAccessDetailsCommandOutput
> {
    protected override call(
        client: own.FinSpaceData,
        input: types.GetExternalDataViewAccessDetailsInput,
        options: CallOptions,
    ): Promise<object> {
        return client.getExternalDataViewAccessDetails(input, options);
    }
}

/** Input of GetPermissionGroupCommand. */
export interface GetPermissionGroupCommandInput extends GetPermissionGroupRequest {}

/** Output of GetPermissionGroupCommand. */
export interface GetPermissionGroupCommandOutput extends GetPermissionGroupResponse, SdkMetadataBearer {}

/**
 * Returns one permission group with its application permissions. Members are not part of the answer;
 * ListUsersByPermissionGroup has them.
 */
export class GetPermissionGroupCommand extends SdkCommand<
    GetPermissionGroupCommandInput,
    GetPermissionGroupCommandOutput
> {
    protected override call(
        client: own.FinSpaceData,
        input: types.GetPermissionGroupInput,
        options: CallOptions,
    ): Promise<object> {
        return client.getPermissionGroup(input, options);
    }
}

/** Input of GetProgrammaticAccessCredentialsCommand. */
export interface GetProgrammaticAccessCredentialsCommandInput extends GetProgrammaticAccessCredentialsRequest {}

/** Output of GetProgrammaticAccessCredentialsCommand. */
export interface GetProgrammaticAccessCredentialsCommandOutput
    extends GetProgrammaticAccessCredentialsResponse, SdkMetadataBearer {}

/**
 * Returns temporary credentials for calling this API. The request is signed with the IAM role that is entered as
 * `apiAccessPrincipalArn` of a user, and the credentials act for that user. They last an hour at most. No expiry is
 * stated: add `durationInMinutes` to the time of the answer.
 */
export class GetProgrammaticAccessCredentialsCommand extends SdkCommand<
    GetProgrammaticAccessCredentialsCommandInput,
    GetProgrammaticAccessCredentialsCommandOutput
> {
    protected override call(
        client: own.FinSpaceData,
        input: types.GetProgrammaticAccessCredentialsInput,
        options: CallOptions,
    ): Promise<object> {
        return client.getProgrammaticAccessCredentials(input, options);
    }
}

/** Input of GetUserCommand. */
export interface GetUserCommandInput extends GetUserRequest {}

/** Output of GetUserCommand. */
export interface GetUserCommandOutput extends GetUserResponse, SdkMetadataBearer {}

/**
 * Returns one user account. Times that have not come yet, such as a last sign-in before the first one, are 0. Groups
 * are not included; ListPermissionGroupsByUser has them.
 */
export class GetUserCommand extends SdkCommand<GetUserCommandInput, GetUserCommandOutput> {
    protected override call(
        client: own.FinSpaceData,
        input: types.GetUserInput,
        options: CallOptions,
    ): Promise<object> {
        return client.getUser(input, options);
    }
}

/** Input of GetWorkingLocationCommand. */
export interface GetWorkingLocationCommandInput extends GetWorkingLocationRequest {}

/** Output of GetWorkingLocationCommand. */
export interface GetWorkingLocationCommandOutput extends GetWorkingLocationResponse, SdkMetadataBearer {}

/**
 * Returns a temporary S3 location for staging files or as scratch space. Copy files to it, then name them as source of
 * a changeset. It is a POST, yet it changes nothing. Without `locationType` the service picks the kind.
 */
export class GetWorkingLocationCommand extends SdkCommand<
    GetWorkingLocationCommandInput,
    GetWorkingLocationCommandOutput
> {
    protected override call(
        client: own.FinSpaceData,
        input: types.GetWorkingLocationInput,
        options: CallOptions,
    ): Promise<object> {
        return client.getWorkingLocation(input, options);
    }
}

/** Input of ListChangesetsCommand. */
export interface ListChangesetsCommandInput extends ListChangesetsRequest {}

/** Output of ListChangesetsCommand. */
export interface ListChangesetsCommandOutput extends ListChangesetsResponse, SdkMetadataBearer {}

/**
 * Lists the changesets of a dataset, page by page. Corrected and failed changesets are on the list too, so look at
 * `status` and `updatedByChangesetId`. Go on while the answer has a `nextToken`, also after a short page.
 */
export class ListChangesetsCommand extends SdkCommand<ListChangesetsCommandInput, ListChangesetsCommandOutput> {
    protected override call(
        client: own.FinSpaceData,
        input: types.ListChangesetsInput,
        options: CallOptions,
    ): Promise<object> {
        return client.listChangesets(input, options);
    }
}

/** Input of ListDataViewsCommand. */
export interface ListDataViewsCommandInput extends ListDataViewsRequest {}

/** Output of ListDataViewsCommand. */
export interface ListDataViewsCommandOutput extends ListDataViewsResponse, SdkMetadataBearer {}

/**
 * Lists the data views of a dataset, page by page. The destination is called `destinationTypeProperties` here. To
 * follow a single build, poll GetDataView; do not scan this list for it.
 */
export class ListDataViewsCommand extends SdkCommand<ListDataViewsCommandInput, ListDataViewsCommandOutput> {
    protected override call(
        client: own.FinSpaceData,
        input: types.ListDataViewsInput,
        options: CallOptions,
    ): Promise<object> {
        return client.listDataViews(input, options);
    }
}

/** Input of ListDatasetsCommand. */
export interface ListDatasetsCommandInput extends ListDatasetsRequest {}

/** Output of ListDatasetsCommand. */
export interface ListDatasetsCommandOutput extends ListDatasetsResponse, SdkMetadataBearer {}

/**
 * Lists the datasets that the caller has access to, page by page. Each entry has its owner and schema and no status. As
 * titles may repeat, a search by title can find several.
 */
export class ListDatasetsCommand extends SdkCommand<ListDatasetsCommandInput, ListDatasetsCommandOutput> {
    protected override call(
        client: own.FinSpaceData,
        input: types.ListDatasetsInput,
        options: CallOptions,
    ): Promise<object> {
        return client.listDatasets(input, options);
    }
}

/** Input of ListPermissionGroupsCommand. */
export interface ListPermissionGroupsCommandInput extends ListPermissionGroupsRequest {}

/** Output of ListPermissionGroupsCommand. */
export interface ListPermissionGroupsCommandOutput extends ListPermissionGroupsResponse, SdkMetadataBearer {}

/**
 * Lists the permission groups of the environment, page by page. `maxResults` has to be given. Each entry has its
 * application permissions but not its members.
 */
export class ListPermissionGroupsCommand extends SdkCommand<
    ListPermissionGroupsCommandInput,
    ListPermissionGroupsCommandOutput
> {
    protected override call(
        client: own.FinSpaceData,
        input: types.ListPermissionGroupsInput,
        options: CallOptions,
    ): Promise<object> {
        return client.listPermissionGroups(input, options);
    }
}

/** Input of ListPermissionGroupsByUserCommand. */
export interface ListPermissionGroupsByUserCommandInput extends ListPermissionGroupsByUserRequest {}

/** Output of ListPermissionGroupsByUserCommand. */
export interface ListPermissionGroupsByUserCommandOutput
    extends ListPermissionGroupsByUserResponse, SdkMetadataBearer {}

/**
 * Lists the groups that a user belongs to, page by page. `maxResults` has to be given. Each entry says whether the
 * membership is complete, on its way, or about to end.
 */
export class ListPermissionGroupsByUserCommand extends SdkCommand<
    ListPermissionGroupsByUserCommandInput,
    ListPermissionGroupsByUserCommandOutput
> {
    protected override call(
        client: own.FinSpaceData,
        input: types.ListPermissionGroupsByUserInput,
        options: CallOptions,
    ): Promise<object> {
        return client.listPermissionGroupsByUser(input, options);
    }
}

/** Input of ListUsersCommand. */
export interface ListUsersCommandInput extends ListUsersRequest {}

/** Output of ListUsersCommand. */
export interface ListUsersCommandOutput extends ListUsersResponse, SdkMetadataBearer {}

/**
 * Lists the user accounts of the environment, page by page. `maxResults` has to be given. Disabled accounts are on the
 * list as well.
 */
export class ListUsersCommand extends SdkCommand<ListUsersCommandInput, ListUsersCommandOutput> {
    protected override call(
        client: own.FinSpaceData,
        input: types.ListUsersInput,
        options: CallOptions,
    ): Promise<object> {
        return client.listUsers(input, options);
    }
}

/** Input of ListUsersByPermissionGroupCommand. */
export interface ListUsersByPermissionGroupCommandInput extends ListUsersByPermissionGroupRequest {}

/** Output of ListUsersByPermissionGroupCommand. */
export interface ListUsersByPermissionGroupCommandOutput
    extends ListUsersByPermissionGroupResponse, SdkMetadataBearer {}

/**
 * Lists the members of a permission group, page by page. `maxResults` has to be given. Users whose addition or removal
 * is under way are on the list, marked by `membershipStatus`.
 */
export class ListUsersByPermissionGroupCommand extends SdkCommand<
    ListUsersByPermissionGroupCommandInput,
    ListUsersByPermissionGroupCommandOutput
> {
    protected override call(
        client: own.FinSpaceData,
        input: types.ListUsersByPermissionGroupInput,
        options: CallOptions,
    ): Promise<object> {
        return client.listUsersByPermissionGroup(input, options);
    }
}

/** Input of ResetUserPasswordCommand. */
export interface ResetUserPasswordCommandInput extends ResetUserPasswordRequest {}

/** Output of ResetUserPasswordCommand. */
export interface ResetUserPasswordCommandOutput extends ResetUserPasswordResponse, SdkMetadataBearer {}

/**
 * Replaces a user's password with a temporary one. The old password stops working at once; the new one lapses after
 * seven days. Only a super user may do this for somebody else. Treat the answer as a secret.
 */
export class ResetUserPasswordCommand extends SdkCommand<
    ResetUserPasswordCommandInput,
    ResetUserPasswordCommandOutput
> {
    protected override call(
        client: own.FinSpaceData,
        input: types.ResetUserPasswordInput,
        options: CallOptions,
    ): Promise<object> {
        return client.resetUserPassword(input, options);
    }
}

/** Input of UpdateChangesetCommand. */
export interface UpdateChangesetCommandInput extends UpdateChangesetRequest {}

/** Output of UpdateChangesetCommand. */
export interface UpdateChangesetCommandOutput extends UpdateChangesetResponse, SdkMetadataBearer {}

/**
 * Replaces the data of one changeset with corrected files. The correction is loaded in the background as a changeset of
 * its own; when it succeeds, it takes the place of the old one, which stays on record. Source and format have to be
 * given in full.
 */
export class UpdateChangesetCommand extends SdkCommand<UpdateChangesetCommandInput, UpdateChangesetCommandOutput> {
    protected override call(
        client: own.FinSpaceData,
        input: types.UpdateChangesetInput,
        options: CallOptions,
    ): Promise<object> {
        return client.updateChangeset(input, options);
    }
}

/** Input of UpdateDatasetCommand. */
export interface UpdateDatasetCommandInput extends UpdateDatasetRequest {}

/** Output of UpdateDatasetCommand. */
export interface UpdateDatasetCommandOutput extends UpdateDatasetResponse, SdkMetadataBearer {}

/**
 * Changes the description of a dataset. Title and kind are always required, also if they stay as they are. Data is not
 * touched, and neither the owner nor the rights of groups can be changed here.
 */
export class UpdateDatasetCommand extends SdkCommand<UpdateDatasetCommandInput, UpdateDatasetCommandOutput> {
    protected override call(
        client: own.FinSpaceData,
        input: types.UpdateDatasetInput,
        options: CallOptions,
    ): Promise<object> {
        return client.updateDataset(input, options);
    }
}

/** Input of UpdatePermissionGroupCommand. */
export interface UpdatePermissionGroupCommandInput extends UpdatePermissionGroupRequest {}

/** Output of UpdatePermissionGroupCommand. */
export interface UpdatePermissionGroupCommandOutput extends UpdatePermissionGroupResponse, SdkMetadataBearer {}

/**
 * Changes name, description or permissions of a group. Members are left out of the request and left as they are. A list
 * of application permissions replaces the old list, and the change applies to every member.
 */
export class UpdatePermissionGroupCommand extends SdkCommand<
    UpdatePermissionGroupCommandInput,
    UpdatePermissionGroupCommandOutput
> {
    protected override call(
        client: own.FinSpaceData,
        input: types.UpdatePermissionGroupInput,
        options: CallOptions,
    ): Promise<object> {
        return client.updatePermissionGroup(input, options);
    }
}

/** Input of UpdateUserCommand. */
export interface UpdateUserCommandInput extends UpdateUserRequest {}

/** Output of UpdateUserCommand. */
export interface UpdateUserCommandOutput extends UpdateUserResponse, SdkMetadataBearer {}

/**
 * Changes names, type or API access of a user. Members that are left out keep their values. The e-mail address cannot
 * be changed, and whether the account is enabled is the business of EnableUser and DisableUser.
 */
export class UpdateUserCommand extends SdkCommand<UpdateUserCommandInput, UpdateUserCommandOutput> {
    protected override call(
        client: own.FinSpaceData,
        input: types.UpdateUserInput,
        options: CallOptions,
    ): Promise<object> {
        return client.updateUser(input, options);
    }
}

/** Input of any command. */
export type ServiceInputTypes =
    | AssociateUserToPermissionGroupCommandInput
    | CreateChangesetCommandInput
    | CreateDataViewCommandInput
    | CreateDatasetCommandInput
    | CreatePermissionGroupCommandInput
    | CreateUserCommandInput
    | DeleteDatasetCommandInput
    | DeletePermissionGroupCommandInput
    | DisableUserCommandInput
    | DisassociateUserFromPermissionGroupCommandInput
    | EnableUserCommandInput
    | GetChangesetCommandInput
    | GetDataViewCommandInput
    | GetDatasetCommandInput
    | GetExternalDataViewAccessDetailsCommandInput
    | GetPermissionGroupCommandInput
    | GetProgrammaticAccessCredentialsCommandInput
    | GetUserCommandInput
    | GetWorkingLocationCommandInput
    | ListChangesetsCommandInput
    | ListDataViewsCommandInput
    | ListDatasetsCommandInput
    | ListPermissionGroupsCommandInput
    | ListPermissionGroupsByUserCommandInput
    | ListUsersCommandInput
    | ListUsersByPermissionGroupCommandInput
    | ResetUserPasswordCommandInput
    | UpdateChangesetCommandInput
    | UpdateDatasetCommandInput
    | UpdatePermissionGroupCommandInput
    | UpdateUserCommandInput;

/** Output of any command. */
export type ServiceOutputTypes =
    | AssociateUserToPermissionGroupCommandOutput
    | CreateChangesetCommandOutput
    | CreateDataViewCommandOutput
    | CreateDatasetCommandOutput
    | CreatePermissionGroupCommandOutput
    | CreateUserCommandOutput
    | DeleteDatasetCommandOutput
    | DeletePermissionGroupCommandOutput
    | DisableUserCommandOutput
    | DisassociateUserFromPermissionGroupCommandOutput
    | EnableUserCommandOutput
    | GetChangesetCommandOutput
    | GetDataViewCommandOutput
    | GetDatasetCommandOutput
    | GetExternalDataViewAccessDetailsCommandOutput
    | GetPermissionGroupCommandOutput
    | GetProgrammaticAccessCredentialsCommandOutput
    | GetUserCommandOutput
    | GetWorkingLocationCommandOutput
    | ListChangesetsCommandOutput
    | ListDataViewsCommandOutput
    | ListDatasetsCommandOutput
    | ListPermissionGroupsCommandOutput
    | ListPermissionGroupsByUserCommandOutput
    | ListUsersCommandOutput
    | ListUsersByPermissionGroupCommandOutput
    | ResetUserPasswordCommandOutput
    | UpdateChangesetCommandOutput
    | UpdateDatasetCommandOutput
    | UpdatePermissionGroupCommandOutput
    | UpdateUserCommandOutput;

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
export class FinspaceData extends FinspaceDataClient {
    /** Sends a AssociateUserToPermissionGroupCommand. */
    associateUserToPermissionGroup(
        args: AssociateUserToPermissionGroupCommandInput,
        options?: SdkCallOptions,
    ): Promise<AssociateUserToPermissionGroupCommandOutput>;
    associateUserToPermissionGroup(
        args: AssociateUserToPermissionGroupCommandInput,
        cb: SdkCallback<AssociateUserToPermissionGroupCommandOutput>,
    ): void;
    associateUserToPermissionGroup(
        args: AssociateUserToPermissionGroupCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<AssociateUserToPermissionGroupCommandOutput>,
    ): void;
    associateUserToPermissionGroup(
        args: AssociateUserToPermissionGroupCommandInput,
        ...rest: SdkCallRest<AssociateUserToPermissionGroupCommandOutput>
    ): Promise<AssociateUserToPermissionGroupCommandOutput> | void {
        return this.send(new AssociateUserToPermissionGroupCommand(args), ...rest);
    }

    /** Sends a CreateChangesetCommand. */
    createChangeset(args: CreateChangesetCommandInput, options?: SdkCallOptions): Promise<CreateChangesetCommandOutput>;
    createChangeset(args: CreateChangesetCommandInput, cb: SdkCallback<CreateChangesetCommandOutput>): void;
    createChangeset(
        args: CreateChangesetCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<CreateChangesetCommandOutput>,
    ): void;
    createChangeset(
        args: CreateChangesetCommandInput,
        ...rest: SdkCallRest<CreateChangesetCommandOutput>
    ): Promise<CreateChangesetCommandOutput> | void {
        return this.send(new CreateChangesetCommand(args), ...rest);
    }

    /** Sends a CreateDataViewCommand. */
    createDataView(args: CreateDataViewCommandInput, options?: SdkCallOptions): Promise<CreateDataViewCommandOutput>;
    createDataView(args: CreateDataViewCommandInput, cb: SdkCallback<CreateDataViewCommandOutput>): void;
    createDataView(
        args: CreateDataViewCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<CreateDataViewCommandOutput>,
    ): void;
    createDataView(
        args: CreateDataViewCommandInput,
        ...rest: SdkCallRest<CreateDataViewCommandOutput>
    ): Promise<CreateDataViewCommandOutput> | void {
        return this.send(new CreateDataViewCommand(args), ...rest);
    }

    /** Sends a CreateDatasetCommand. */
    createDataset(args: CreateDatasetCommandInput, options?: SdkCallOptions): Promise<CreateDatasetCommandOutput>;
    createDataset(args: CreateDatasetCommandInput, cb: SdkCallback<CreateDatasetCommandOutput>): void;
    createDataset(
        args: CreateDatasetCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<CreateDatasetCommandOutput>,
    ): void;
    createDataset(
        args: CreateDatasetCommandInput,
        ...rest: SdkCallRest<CreateDatasetCommandOutput>
    ): Promise<CreateDatasetCommandOutput> | void {
        return this.send(new CreateDatasetCommand(args), ...rest);
    }

    /** Sends a CreatePermissionGroupCommand. */
    createPermissionGroup(
        args: CreatePermissionGroupCommandInput,
        options?: SdkCallOptions,
    ): Promise<CreatePermissionGroupCommandOutput>;
    createPermissionGroup(
        args: CreatePermissionGroupCommandInput,
        cb: SdkCallback<CreatePermissionGroupCommandOutput>,
    ): void;
    createPermissionGroup(
        args: CreatePermissionGroupCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<CreatePermissionGroupCommandOutput>,
    ): void;
    createPermissionGroup(
        args: CreatePermissionGroupCommandInput,
        ...rest: SdkCallRest<CreatePermissionGroupCommandOutput>
    ): Promise<CreatePermissionGroupCommandOutput> | void {
        return this.send(new CreatePermissionGroupCommand(args), ...rest);
    }

    /** Sends a CreateUserCommand. */
    createUser(args: CreateUserCommandInput, options?: SdkCallOptions): Promise<CreateUserCommandOutput>;
    createUser(args: CreateUserCommandInput, cb: SdkCallback<CreateUserCommandOutput>): void;
    createUser(args: CreateUserCommandInput, options: SdkCallOptions, cb: SdkCallback<CreateUserCommandOutput>): void;
    createUser(
        args: CreateUserCommandInput,
        ...rest: SdkCallRest<CreateUserCommandOutput>
    ): Promise<CreateUserCommandOutput> | void {
        return this.send(new CreateUserCommand(args), ...rest);
    }

    /** Sends a DeleteDatasetCommand. */
    deleteDataset(args: DeleteDatasetCommandInput, options?: SdkCallOptions): Promise<DeleteDatasetCommandOutput>;
    deleteDataset(args: DeleteDatasetCommandInput, cb: SdkCallback<DeleteDatasetCommandOutput>): void;
    deleteDataset(
        args: DeleteDatasetCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<DeleteDatasetCommandOutput>,
    ): void;
    deleteDataset(
        args: DeleteDatasetCommandInput,
        ...rest: SdkCallRest<DeleteDatasetCommandOutput>
    ): Promise<DeleteDatasetCommandOutput> | void {
        return this.send(new DeleteDatasetCommand(args), ...rest);
    }

    /** Sends a DeletePermissionGroupCommand. */
    deletePermissionGroup(
        args: DeletePermissionGroupCommandInput,
        options?: SdkCallOptions,
    ): Promise<DeletePermissionGroupCommandOutput>;
    deletePermissionGroup(
        args: DeletePermissionGroupCommandInput,
        cb: SdkCallback<DeletePermissionGroupCommandOutput>,
    ): void;
    deletePermissionGroup(
        args: DeletePermissionGroupCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<DeletePermissionGroupCommandOutput>,
    ): void;
    deletePermissionGroup(
        args: DeletePermissionGroupCommandInput,
        ...rest: SdkCallRest<DeletePermissionGroupCommandOutput>
    ): Promise<DeletePermissionGroupCommandOutput> | void {
        return this.send(new DeletePermissionGroupCommand(args), ...rest);
    }

    /** Sends a DisableUserCommand. */
    disableUser(args: DisableUserCommandInput, options?: SdkCallOptions): Promise<DisableUserCommandOutput>;
    disableUser(args: DisableUserCommandInput, cb: SdkCallback<DisableUserCommandOutput>): void;
    disableUser(
        args: DisableUserCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<DisableUserCommandOutput>,
    ): void;
    disableUser(
        args: DisableUserCommandInput,
        ...rest: SdkCallRest<DisableUserCommandOutput>
    ): Promise<DisableUserCommandOutput> | void {
        return this.send(new DisableUserCommand(args), ...rest);
    }

    /** Sends a DisassociateUserFromPermissionGroupCommand. */
    disassociateUserFromPermissionGroup(
        args: DisassociateUserFromPermissionGroupCommandInput,
        options?: SdkCallOptions,
    ): Promise<DisassociateUserFromPermissionGroupCommandOutput>;
    disassociateUserFromPermissionGroup(
        args: DisassociateUserFromPermissionGroupCommandInput,
        cb: SdkCallback<DisassociateUserFromPermissionGroupCommandOutput>,
    ): void;
    disassociateUserFromPermissionGroup(
        args: DisassociateUserFromPermissionGroupCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<DisassociateUserFromPermissionGroupCommandOutput>,
    ): void;
    disassociateUserFromPermissionGroup(
        args: DisassociateUserFromPermissionGroupCommandInput,
        ...rest: SdkCallRest<DisassociateUserFromPermissionGroupCommandOutput>
    ): Promise<DisassociateUserFromPermissionGroupCommandOutput> | void {
        return this.send(new DisassociateUserFromPermissionGroupCommand(args), ...rest);
    }

    /** Sends a EnableUserCommand. */
    enableUser(args: EnableUserCommandInput, options?: SdkCallOptions): Promise<EnableUserCommandOutput>;
    enableUser(args: EnableUserCommandInput, cb: SdkCallback<EnableUserCommandOutput>): void;
    enableUser(args: EnableUserCommandInput, options: SdkCallOptions, cb: SdkCallback<EnableUserCommandOutput>): void;
    enableUser(
        args: EnableUserCommandInput,
        ...rest: SdkCallRest<EnableUserCommandOutput>
    ): Promise<EnableUserCommandOutput> | void {
        return this.send(new EnableUserCommand(args), ...rest);
    }

    /** Sends a GetChangesetCommand. */
    getChangeset(args: GetChangesetCommandInput, options?: SdkCallOptions): Promise<GetChangesetCommandOutput>;
    getChangeset(args: GetChangesetCommandInput, cb: SdkCallback<GetChangesetCommandOutput>): void;
    getChangeset(
        args: GetChangesetCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<GetChangesetCommandOutput>,
    ): void;
    getChangeset(
        args: GetChangesetCommandInput,
        ...rest: SdkCallRest<GetChangesetCommandOutput>
    ): Promise<GetChangesetCommandOutput> | void {
        return this.send(new GetChangesetCommand(args), ...rest);
    }

    /** Sends a GetDataViewCommand. */
    getDataView(args: GetDataViewCommandInput, options?: SdkCallOptions): Promise<GetDataViewCommandOutput>;
    getDataView(args: GetDataViewCommandInput, cb: SdkCallback<GetDataViewCommandOutput>): void;
    getDataView(
        args: GetDataViewCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<GetDataViewCommandOutput>,
    ): void;
    getDataView(
        args: GetDataViewCommandInput,
        ...rest: SdkCallRest<GetDataViewCommandOutput>
    ): Promise<GetDataViewCommandOutput> | void {
        return this.send(new GetDataViewCommand(args), ...rest);
    }

    /** Sends a GetDatasetCommand. */
    getDataset(args: GetDatasetCommandInput, options?: SdkCallOptions): Promise<GetDatasetCommandOutput>;
    getDataset(args: GetDatasetCommandInput, cb: SdkCallback<GetDatasetCommandOutput>): void;
    getDataset(args: GetDatasetCommandInput, options: SdkCallOptions, cb: SdkCallback<GetDatasetCommandOutput>): void;
    getDataset(
        args: GetDatasetCommandInput,
        ...rest: SdkCallRest<GetDatasetCommandOutput>
    ): Promise<GetDatasetCommandOutput> | void {
        return this.send(new GetDatasetCommand(args), ...rest);
    }

    /** Sends a GetExternalDataViewAccessDetailsCommand. */
    getExternalDataViewAccessDetails(
        args: GetExternalDataViewAccessDetailsCommandInput,
        options?: SdkCallOptions,
    ): Promise<GetExternalDataViewAccessDetailsCommandOutput>;
    getExternalDataViewAccessDetails(
        args: GetExternalDataViewAccessDetailsCommandInput,
        cb: SdkCallback<GetExternalDataViewAccessDetailsCommandOutput>,
    ): void;
    getExternalDataViewAccessDetails(
        args: GetExternalDataViewAccessDetailsCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<GetExternalDataViewAccessDetailsCommandOutput>,
    ): void;
    getExternalDataViewAccessDetails(
        args: GetExternalDataViewAccessDetailsCommandInput,
        ...rest: SdkCallRest<GetExternalDataViewAccessDetailsCommandOutput>
    ): Promise<GetExternalDataViewAccessDetailsCommandOutput> | void {
        return this.send(new GetExternalDataViewAccessDetailsCommand(args), ...rest);
    }

    /** Sends a GetPermissionGroupCommand. */
    getPermissionGroup(
        args: GetPermissionGroupCommandInput,
        options?: SdkCallOptions,
    ): Promise<GetPermissionGroupCommandOutput>;
    getPermissionGroup(args: GetPermissionGroupCommandInput, cb: SdkCallback<GetPermissionGroupCommandOutput>): void;
    getPermissionGroup(
        args: GetPermissionGroupCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<GetPermissionGroupCommandOutput>,
    ): void;
    getPermissionGroup(
        args: GetPermissionGroupCommandInput,
        ...rest: SdkCallRest<GetPermissionGroupCommandOutput>
    ): Promise<GetPermissionGroupCommandOutput> | void {
        return this.send(new GetPermissionGroupCommand(args), ...rest);
    }

    /** Sends a GetProgrammaticAccessCredentialsCommand. */
    getProgrammaticAccessCredentials(
        args: GetProgrammaticAccessCredentialsCommandInput,
        options?: SdkCallOptions,
    ): Promise<GetProgrammaticAccessCredentialsCommandOutput>;
    getProgrammaticAccessCredentials(
        args: GetProgrammaticAccessCredentialsCommandInput,
        cb: SdkCallback<GetProgrammaticAccessCredentialsCommandOutput>,
    ): void;
    getProgrammaticAccessCredentials(
        args: GetProgrammaticAccessCredentialsCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<GetProgrammaticAccessCredentialsCommandOutput>,
    ): void;
    getProgrammaticAccessCredentials(
        args: GetProgrammaticAccessCredentialsCommandInput,
        ...rest: SdkCallRest<GetProgrammaticAccessCredentialsCommandOutput>
    ): Promise<GetProgrammaticAccessCredentialsCommandOutput> | void {
        return this.send(new GetProgrammaticAccessCredentialsCommand(args), ...rest);
    }

    /** Sends a GetUserCommand. */
    getUser(args: GetUserCommandInput, options?: SdkCallOptions): Promise<GetUserCommandOutput>;
    getUser(args: GetUserCommandInput, cb: SdkCallback<GetUserCommandOutput>): void;
    getUser(args: GetUserCommandInput, options: SdkCallOptions, cb: SdkCallback<GetUserCommandOutput>): void;
    getUser(
        args: GetUserCommandInput,
        ...rest: SdkCallRest<GetUserCommandOutput>
    ): Promise<GetUserCommandOutput> | void {
        return this.send(new GetUserCommand(args), ...rest);
    }

    /** Sends a GetWorkingLocationCommand. */
    getWorkingLocation(
        args?: GetWorkingLocationCommandInput,
        options?: SdkCallOptions,
    ): Promise<GetWorkingLocationCommandOutput>;
    getWorkingLocation(args: GetWorkingLocationCommandInput, cb: SdkCallback<GetWorkingLocationCommandOutput>): void;
    getWorkingLocation(
        args: GetWorkingLocationCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<GetWorkingLocationCommandOutput>,
    ): void;
    getWorkingLocation(
        args: GetWorkingLocationCommandInput = {},
        ...rest: SdkCallRest<GetWorkingLocationCommandOutput>
    ): Promise<GetWorkingLocationCommandOutput> | void {
        return this.send(new GetWorkingLocationCommand(args), ...rest);
    }

    /** Sends a ListChangesetsCommand. */
    listChangesets(args: ListChangesetsCommandInput, options?: SdkCallOptions): Promise<ListChangesetsCommandOutput>;
    listChangesets(args: ListChangesetsCommandInput, cb: SdkCallback<ListChangesetsCommandOutput>): void;
    listChangesets(
        args: ListChangesetsCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<ListChangesetsCommandOutput>,
    ): void;
    listChangesets(
        args: ListChangesetsCommandInput,
        ...rest: SdkCallRest<ListChangesetsCommandOutput>
    ): Promise<ListChangesetsCommandOutput> | void {
        return this.send(new ListChangesetsCommand(args), ...rest);
    }

    /** Sends a ListDataViewsCommand. */
    listDataViews(args: ListDataViewsCommandInput, options?: SdkCallOptions): Promise<ListDataViewsCommandOutput>;
    listDataViews(args: ListDataViewsCommandInput, cb: SdkCallback<ListDataViewsCommandOutput>): void;
    listDataViews(
        args: ListDataViewsCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<ListDataViewsCommandOutput>,
    ): void;
    listDataViews(
        args: ListDataViewsCommandInput,
        ...rest: SdkCallRest<ListDataViewsCommandOutput>
    ): Promise<ListDataViewsCommandOutput> | void {
        return this.send(new ListDataViewsCommand(args), ...rest);
    }

    /** Sends a ListDatasetsCommand. */
    listDatasets(args?: ListDatasetsCommandInput, options?: SdkCallOptions): Promise<ListDatasetsCommandOutput>;
    listDatasets(args: ListDatasetsCommandInput, cb: SdkCallback<ListDatasetsCommandOutput>): void;
    listDatasets(
        args: ListDatasetsCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<ListDatasetsCommandOutput>,
    ): void;
    listDatasets(
        args: ListDatasetsCommandInput = {},
        ...rest: SdkCallRest<ListDatasetsCommandOutput>
    ): Promise<ListDatasetsCommandOutput> | void {
        return this.send(new ListDatasetsCommand(args), ...rest);
    }

    /** Sends a ListPermissionGroupsCommand. */
    listPermissionGroups(
        args: ListPermissionGroupsCommandInput,
        options?: SdkCallOptions,
    ): Promise<ListPermissionGroupsCommandOutput>;
    listPermissionGroups(
        args: ListPermissionGroupsCommandInput,
        cb: SdkCallback<ListPermissionGroupsCommandOutput>,
    ): void;
    listPermissionGroups(
        args: ListPermissionGroupsCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<ListPermissionGroupsCommandOutput>,
    ): void;
    listPermissionGroups(
        args: ListPermissionGroupsCommandInput,
        ...rest: SdkCallRest<ListPermissionGroupsCommandOutput>
    ): Promise<ListPermissionGroupsCommandOutput> | void {
        return this.send(new ListPermissionGroupsCommand(args), ...rest);
    }

    /** Sends a ListPermissionGroupsByUserCommand. */
    listPermissionGroupsByUser(
        args: ListPermissionGroupsByUserCommandInput,
        options?: SdkCallOptions,
    ): Promise<ListPermissionGroupsByUserCommandOutput>;
    listPermissionGroupsByUser(
        args: ListPermissionGroupsByUserCommandInput,
        cb: SdkCallback<ListPermissionGroupsByUserCommandOutput>,
    ): void;
    listPermissionGroupsByUser(
        args: ListPermissionGroupsByUserCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<ListPermissionGroupsByUserCommandOutput>,
    ): void;
    listPermissionGroupsByUser(
        args: ListPermissionGroupsByUserCommandInput,
        ...rest: SdkCallRest<ListPermissionGroupsByUserCommandOutput>
    ): Promise<ListPermissionGroupsByUserCommandOutput> | void {
        return this.send(new ListPermissionGroupsByUserCommand(args), ...rest);
    }

    /** Sends a ListUsersCommand. */
    listUsers(args: ListUsersCommandInput, options?: SdkCallOptions): Promise<ListUsersCommandOutput>;
    listUsers(args: ListUsersCommandInput, cb: SdkCallback<ListUsersCommandOutput>): void;
    listUsers(args: ListUsersCommandInput, options: SdkCallOptions, cb: SdkCallback<ListUsersCommandOutput>): void;
    listUsers(
        args: ListUsersCommandInput,
        ...rest: SdkCallRest<ListUsersCommandOutput>
    ): Promise<ListUsersCommandOutput> | void {
        return this.send(new ListUsersCommand(args), ...rest);
    }

    /** Sends a ListUsersByPermissionGroupCommand. */
    listUsersByPermissionGroup(
        args: ListUsersByPermissionGroupCommandInput,
        options?: SdkCallOptions,
    ): Promise<ListUsersByPermissionGroupCommandOutput>;
    listUsersByPermissionGroup(
        args: ListUsersByPermissionGroupCommandInput,
        cb: SdkCallback<ListUsersByPermissionGroupCommandOutput>,
    ): void;
    listUsersByPermissionGroup(
        args: ListUsersByPermissionGroupCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<ListUsersByPermissionGroupCommandOutput>,
    ): void;
    listUsersByPermissionGroup(
        args: ListUsersByPermissionGroupCommandInput,
        ...rest: SdkCallRest<ListUsersByPermissionGroupCommandOutput>
    ): Promise<ListUsersByPermissionGroupCommandOutput> | void {
        return this.send(new ListUsersByPermissionGroupCommand(args), ...rest);
    }

    /** Sends a ResetUserPasswordCommand. */
    resetUserPassword(
        args: ResetUserPasswordCommandInput,
        options?: SdkCallOptions,
    ): Promise<ResetUserPasswordCommandOutput>;
    resetUserPassword(args: ResetUserPasswordCommandInput, cb: SdkCallback<ResetUserPasswordCommandOutput>): void;
    resetUserPassword(
        args: ResetUserPasswordCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<ResetUserPasswordCommandOutput>,
    ): void;
    resetUserPassword(
        args: ResetUserPasswordCommandInput,
        ...rest: SdkCallRest<ResetUserPasswordCommandOutput>
    ): Promise<ResetUserPasswordCommandOutput> | void {
        return this.send(new ResetUserPasswordCommand(args), ...rest);
    }

    /** Sends a UpdateChangesetCommand. */
    updateChangeset(args: UpdateChangesetCommandInput, options?: SdkCallOptions): Promise<UpdateChangesetCommandOutput>;
    updateChangeset(args: UpdateChangesetCommandInput, cb: SdkCallback<UpdateChangesetCommandOutput>): void;
    updateChangeset(
        args: UpdateChangesetCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<UpdateChangesetCommandOutput>,
    ): void;
    updateChangeset(
        args: UpdateChangesetCommandInput,
        ...rest: SdkCallRest<UpdateChangesetCommandOutput>
    ): Promise<UpdateChangesetCommandOutput> | void {
        return this.send(new UpdateChangesetCommand(args), ...rest);
    }

    /** Sends a UpdateDatasetCommand. */
    updateDataset(args: UpdateDatasetCommandInput, options?: SdkCallOptions): Promise<UpdateDatasetCommandOutput>;
    updateDataset(args: UpdateDatasetCommandInput, cb: SdkCallback<UpdateDatasetCommandOutput>): void;
    updateDataset(
        args: UpdateDatasetCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<UpdateDatasetCommandOutput>,
    ): void;
    updateDataset(
        args: UpdateDatasetCommandInput,
        ...rest: SdkCallRest<UpdateDatasetCommandOutput>
    ): Promise<UpdateDatasetCommandOutput> | void {
        return this.send(new UpdateDatasetCommand(args), ...rest);
    }

    /** Sends a UpdatePermissionGroupCommand. */
    updatePermissionGroup(
        args: UpdatePermissionGroupCommandInput,
        options?: SdkCallOptions,
    ): Promise<UpdatePermissionGroupCommandOutput>;
    updatePermissionGroup(
        args: UpdatePermissionGroupCommandInput,
        cb: SdkCallback<UpdatePermissionGroupCommandOutput>,
    ): void;
    updatePermissionGroup(
        args: UpdatePermissionGroupCommandInput,
        options: SdkCallOptions,
        cb: SdkCallback<UpdatePermissionGroupCommandOutput>,
    ): void;
    updatePermissionGroup(
        args: UpdatePermissionGroupCommandInput,
        ...rest: SdkCallRest<UpdatePermissionGroupCommandOutput>
    ): Promise<UpdatePermissionGroupCommandOutput> | void {
        return this.send(new UpdatePermissionGroupCommand(args), ...rest);
    }

    /** Sends a UpdateUserCommand. */
    updateUser(args: UpdateUserCommandInput, options?: SdkCallOptions): Promise<UpdateUserCommandOutput>;
    updateUser(args: UpdateUserCommandInput, cb: SdkCallback<UpdateUserCommandOutput>): void;
    updateUser(args: UpdateUserCommandInput, options: SdkCallOptions, cb: SdkCallback<UpdateUserCommandOutput>): void;
    updateUser(
        args: UpdateUserCommandInput,
        ...rest: SdkCallRest<UpdateUserCommandOutput>
    ): Promise<UpdateUserCommandOutput> | void {
        return this.send(new UpdateUserCommand(args), ...rest);
    }

    /** Sends a ListChangesetsCommand for each page. */
    paginateListChangesets(
        args: ListChangesetsCommandInput,
        config?: Omit<FinspaceDataPaginationConfiguration, "client">,
    ): SdkPaginator<ListChangesetsCommandOutput> {
        return paginateListChangesets({ ...config, client: this }, args);
    }

    /** Sends a ListDataViewsCommand for each page. */
    paginateListDataViews(
        args: ListDataViewsCommandInput,
        config?: Omit<FinspaceDataPaginationConfiguration, "client">,
    ): SdkPaginator<ListDataViewsCommandOutput> {
        return paginateListDataViews({ ...config, client: this }, args);
    }

    /** Sends a ListDatasetsCommand for each page. */
    paginateListDatasets(
        args: ListDatasetsCommandInput = {},
        config?: Omit<FinspaceDataPaginationConfiguration, "client">,
    ): SdkPaginator<ListDatasetsCommandOutput> {
        return paginateListDatasets({ ...config, client: this }, args);
    }

    /** Sends a ListPermissionGroupsCommand for each page. */
    paginateListPermissionGroups(
        args: ListPermissionGroupsCommandInput,
        config?: Omit<FinspaceDataPaginationConfiguration, "client">,
    ): SdkPaginator<ListPermissionGroupsCommandOutput> {
        return paginateListPermissionGroups({ ...config, client: this }, args);
    }

    /** Sends a ListPermissionGroupsByUserCommand for each page. */
    paginateListPermissionGroupsByUser(
        args: ListPermissionGroupsByUserCommandInput,
        config?: Omit<FinspaceDataPaginationConfiguration, "client">,
    ): SdkPaginator<ListPermissionGroupsByUserCommandOutput> {
        return paginateListPermissionGroupsByUser({ ...config, client: this }, args);
    }

    /** Sends a ListUsersCommand for each page. */
    paginateListUsers(
        args: ListUsersCommandInput,
        config?: Omit<FinspaceDataPaginationConfiguration, "client">,
    ): SdkPaginator<ListUsersCommandOutput> {
        return paginateListUsers({ ...config, client: this }, args);
    }

    /** Sends a ListUsersByPermissionGroupCommand for each page. */
    paginateListUsersByPermissionGroup(
        args: ListUsersByPermissionGroupCommandInput,
        config?: Omit<FinspaceDataPaginationConfiguration, "client">,
    ): SdkPaginator<ListUsersByPermissionGroupCommandOutput> {
        return paginateListUsersByPermissionGroup({ ...config, client: this }, args);
    }

    /** Polls GetChangeset; a number is the seconds to wait. */
    waitUntilChangesetSucceeded(
        args: GetChangesetCommandInput,
        config: number | Omit<SdkWaiterConfiguration<FinspaceDataClient>, "client">,
    ): Promise<SdkWaiterResult> {
        return waitUntilChangesetSucceeded(
            { ...(typeof config === "number" ? { maxWaitTime: config } : config), client: this },
            args,
        );
    }

    /** Polls GetDataView; a number is the seconds to wait. */
    waitUntilDataViewSucceeded(
        args: GetDataViewCommandInput,
        config: number | Omit<SdkWaiterConfiguration<FinspaceDataClient>, "client">,
    ): Promise<SdkWaiterResult> {
        return waitUntilDataViewSucceeded(
            { ...(typeof config === "number" ? { maxWaitTime: config } : config), client: this },
            args,
        );
    }

    /** Polls GetDataset; a number is the seconds to wait. */
    waitUntilDatasetSucceeded(
        args: GetDatasetCommandInput,
        config: number | Omit<SdkWaiterConfiguration<FinspaceDataClient>, "client">,
    ): Promise<SdkWaiterResult> {
        return waitUntilDatasetSucceeded(
            { ...(typeof config === "number" ? { maxWaitTime: config } : config), client: this },
            args,
        );
    }

    /** Polls GetUser; a number is the seconds to wait. */
    waitUntilUserEnabled(
        args: GetUserCommandInput,
        config: number | Omit<SdkWaiterConfiguration<FinspaceDataClient>, "client">,
    ): Promise<SdkWaiterResult> {
        return waitUntilUserEnabled(
            { ...(typeof config === "number" ? { maxWaitTime: config } : config), client: this },
            args,
        );
    }
}

/** How to page. */
export interface FinspaceDataPaginationConfiguration extends SdkPaginationConfiguration<FinspaceDataClient> {}

/** Every page of ListChangesets. */
export function paginateListChangesets(
    config: FinspaceDataPaginationConfiguration,
    input: ListChangesetsCommandInput,
    options?: SdkCallOptions,
): SdkPaginator<ListChangesetsCommandOutput> {
    return sdkPaginate(
        { operation: operations.ListChangesets, Command: ListChangesetsCommand },
        config,
        input,
        options,
    );
}

/** Every page of ListDataViews. */
export function paginateListDataViews(
    config: FinspaceDataPaginationConfiguration,
    input: ListDataViewsCommandInput,
    options?: SdkCallOptions,
): SdkPaginator<ListDataViewsCommandOutput> {
    return sdkPaginate({ operation: operations.ListDataViews, Command: ListDataViewsCommand }, config, input, options);
}

/** Every page of ListDatasets. */
export function paginateListDatasets(
    config: FinspaceDataPaginationConfiguration,
    input: ListDatasetsCommandInput,
    options?: SdkCallOptions,
): SdkPaginator<ListDatasetsCommandOutput> {
    return sdkPaginate({ operation: operations.ListDatasets, Command: ListDatasetsCommand }, config, input, options);
}

/** Every page of ListPermissionGroups. */
export function paginateListPermissionGroups(
    config: FinspaceDataPaginationConfiguration,
    input: ListPermissionGroupsCommandInput,
    options?: SdkCallOptions,
): SdkPaginator<ListPermissionGroupsCommandOutput> {
    return sdkPaginate(
        { operation: operations.ListPermissionGroups, Command: ListPermissionGroupsCommand },
        config,
        input,
        options,
    );
}

/** Every page of ListPermissionGroupsByUser. */
export function paginateListPermissionGroupsByUser(
    config: FinspaceDataPaginationConfiguration,
    input: ListPermissionGroupsByUserCommandInput,
    options?: SdkCallOptions,
): SdkPaginator<ListPermissionGroupsByUserCommandOutput> {
    return sdkPaginate(
        { operation: operations.ListPermissionGroupsByUser, Command: ListPermissionGroupsByUserCommand },
        config,
        input,
        options,
    );
}

/** Every page of ListUsers. */
export function paginateListUsers(
    config: FinspaceDataPaginationConfiguration,
    input: ListUsersCommandInput,
    options?: SdkCallOptions,
): SdkPaginator<ListUsersCommandOutput> {
    return sdkPaginate({ operation: operations.ListUsers, Command: ListUsersCommand }, config, input, options);
}

/** Every page of ListUsersByPermissionGroup. */
export function paginateListUsersByPermissionGroup(
    config: FinspaceDataPaginationConfiguration,
    input: ListUsersByPermissionGroupCommandInput,
    options?: SdkCallOptions,
): SdkPaginator<ListUsersByPermissionGroupCommandOutput> {
    return sdkPaginate(
        { operation: operations.ListUsersByPermissionGroup, Command: ListUsersByPermissionGroupCommand },
        config,
        input,
        options,
    );
}

/**
 * Waits until the changeset is loaded. Ends early if the load fails.
 *
 * Polls GetChangeset.
 */
export function waitUntilChangesetSucceeded(
    config: SdkWaiterConfiguration<FinspaceDataClient>,
    input: GetChangesetCommandInput,
): Promise<SdkWaiterResult> {
    return sdkWaitUntil(config, input, {
        service: own.service,
        operation: "GetChangeset",
        waiter: "ChangesetSucceeded",
        Command: GetChangesetCommand,
    });
}

/** @deprecated Use waitUntilChangesetSucceeded. */
export function waitForChangesetSucceeded(
    config: SdkWaiterConfiguration<FinspaceDataClient>,
    input: GetChangesetCommandInput,
): Promise<SdkWaiterResult> {
    return sdkWaitFor(config, input, {
        service: own.service,
        operation: "GetChangeset",
        waiter: "ChangesetSucceeded",
        Command: GetChangesetCommand,
    });
}

/**
 * Waits until the data view can be read. Ends early if the build fails, is called off or runs out of time.
 *
 * Polls GetDataView.
 */
export function waitUntilDataViewSucceeded(
    config: SdkWaiterConfiguration<FinspaceDataClient>,
    input: GetDataViewCommandInput,
): Promise<SdkWaiterResult> {
    return sdkWaitUntil(config, input, {
        service: own.service,
        operation: "GetDataView",
        waiter: "DataViewSucceeded",
        Command: GetDataViewCommand,
    });
}

/** @deprecated Use waitUntilDataViewSucceeded. */
export function waitForDataViewSucceeded(
    config: SdkWaiterConfiguration<FinspaceDataClient>,
    input: GetDataViewCommandInput,
): Promise<SdkWaiterResult> {
    return sdkWaitFor(config, input, {
        service: own.service,
        operation: "GetDataView",
        waiter: "DataViewSucceeded",
        Command: GetDataViewCommand,
    });
}

/**
 * Waits until the dataset is ready for changesets. Ends early if creation fails.
 *
 * Polls GetDataset.
 */
export function waitUntilDatasetSucceeded(
    config: SdkWaiterConfiguration<FinspaceDataClient>,
    input: GetDatasetCommandInput,
): Promise<SdkWaiterResult> {
    return sdkWaitUntil(config, input, {
        service: own.service,
        operation: "GetDataset",
        waiter: "DatasetSucceeded",
        Command: GetDatasetCommand,
    });
}

/** @deprecated Use waitUntilDatasetSucceeded. */
export function waitForDatasetSucceeded(
    config: SdkWaiterConfiguration<FinspaceDataClient>,
    input: GetDatasetCommandInput,
): Promise<SdkWaiterResult> {
    return sdkWaitFor(config, input, {
        service: own.service,
        operation: "GetDataset",
        waiter: "DatasetSucceeded",
        Command: GetDatasetCommand,
    });
}

/**
 * Waits until the user can sign in. Ends early if the account is disabled.
 *
 * Polls GetUser.
 */
export function waitUntilUserEnabled(
    config: SdkWaiterConfiguration<FinspaceDataClient>,
    input: GetUserCommandInput,
): Promise<SdkWaiterResult> {
    return sdkWaitUntil(config, input, {
        service: own.service,
        operation: "GetUser",
        waiter: "UserEnabled",
        Command: GetUserCommand,
    });
}

/** @deprecated Use waitUntilUserEnabled. */
export function waitForUserEnabled(
    config: SdkWaiterConfiguration<FinspaceDataClient>,
    input: GetUserCommandInput,
): Promise<SdkWaiterResult> {
    return sdkWaitFor(config, input, {
        service: own.service,
        operation: "GetUser",
        waiter: "UserEnabled",
        Command: GetUserCommand,
    });
}

export { SdkClient as __Client, SdkCommand as $Command, type SdkMetadataBearer as __MetadataBearer };
