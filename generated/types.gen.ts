// Written by scripts/generate.ts from the Smithy model. Do not edit: change the model, then run
// npm run generate

/** Input of AssociateUserToPermissionGroup. */
export interface AssociateUserToPermissionGroupInput {
    /**
     * Group that gains a member.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    permissionGroupId: string;
    /**
     * User who joins the group.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId: string;
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
export interface AssociateUserToPermissionGroupOutput {
    /**
     * HTTP status of the answer, copied from the status line. The body carries nothing.
     *
     * @default 0
     */
    statusCode: number;
}

/** Input of CreateChangeset. */
export interface CreateChangesetInput {
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
    datasetId: string;
    /** How the new rows or files combine with what earlier changesets brought in. */
    changeType: ChangeType;
    /**
     * Where the files lie. Keys in use: `s3SourcePath`, an `s3://` URI of a file or prefix, and `sourceType`, always
     * `S3`. The service wants both, and its role has to be allowed to read the bucket. Other keys are accepted by the
     * model.
     */
    sourceParams: Record<string, string>;
    /**
     * How to read the files. `formatType` is needed: `CSV`, `PARQUET`, `JSON` or `XML`. Optional keys are `withHeader`
     * (`"true"` or `"false"`), `separator` and `compression`. A bare `CSV` means a header line and commas. All values
     * are strings, and values beyond these are accepted.
     */
    formatParams: Record<string, string>;
}

/** Output of CreateChangeset. */
export interface CreateChangesetOutput {
    /**
     * Dataset named in the request.
     *
     * 1 to 26 characters.
     */
    datasetId: string;
    /**
     * Identifier of the new changeset, to poll with GetChangeset.
     *
     * 1 to 26 characters.
     */
    changesetId: string;
}

/** Input of CreateDataView. */
export interface CreateDataViewInput {
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
    datasetId: string;
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
    destinationTypeParams: DataViewDestinationTypeParams;
}

/** Output of CreateDataView. */
export interface CreateDataViewOutput {
    /**
     * Dataset named in the request.
     *
     * 1 to 26 characters.
     */
    datasetId: string;
    /**
     * Identifier of the new view, to poll with GetDataView.
     *
     * 1 to 26 characters.
     */
    dataViewId: string;
}

/** Input of CreateDataset. */
export interface CreateDatasetInput {
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
    datasetTitle: string;
    /** Whether the dataset holds rows and columns or plain files. */
    kind: DatasetKind;
    /**
     * Free text about content, origin and intended use.
     *
     * 0 to 1000 characters; pattern `^[\s\S]*$`.
     */
    datasetDescription?: string | undefined;
    /** Person or desk to ask about the dataset. */
    ownerInfo?: DatasetOwnerInfo | undefined;
    /** Group that gets access from the start, and what its members may do. No operation reads this back. */
    permissionGroupParams: PermissionGroupParams;
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
export interface CreateDatasetOutput {
    /**
     * Identifier of the new dataset.
     *
     * 1 to 26 characters.
     */
    datasetId: string;
}

/** Input of CreatePermissionGroup. */
export interface CreatePermissionGroupInput {
    /**
     * Name that people see.
     *
     * 1 to 255 characters; pattern `\S`.
     */
    name: string;
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
    applicationPermissions: ApplicationPermission[];
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
export interface CreatePermissionGroupOutput {
    /**
     * Identifier of the new group.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    permissionGroupId: string;
}

/** Input of CreateUser. */
export interface CreateUserInput {
    /**
     * Address the user signs in with. It is unique in the environment and stays as it is for good.
     *
     * 4 to 320 characters; pattern `^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,4}$`.
     */
    emailAddress: string;
    /** Whether the user may do everything or only what groups allow. */
    type: UserType;
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
export interface CreateUserOutput {
    /**
     * Identifier of the new user.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId: string;
}

/** Input of DeleteDataset. */
export interface DeleteDatasetInput {
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
    datasetId: string;
}

/** Output of DeleteDataset. */
export interface DeleteDatasetOutput {
    /**
     * Identifier of the dataset that was deleted.
     *
     * 1 to 26 characters.
     */
    datasetId: string;
}

/** Input of DeletePermissionGroup. */
export interface DeletePermissionGroupInput {
    /**
     * Group to delete.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    permissionGroupId: string;
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
export interface DeletePermissionGroupOutput {
    /**
     * Identifier of the group that was deleted.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    permissionGroupId: string;
}

/** Input of DisableUser. */
export interface DisableUserInput {
    /**
     * User to lock out.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId: string;
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
export interface DisableUserOutput {
    /**
     * Identifier of the user who is now disabled.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId: string;
}

/** Input of DisassociateUserFromPermissionGroup. */
export interface DisassociateUserFromPermissionGroupInput {
    /**
     * Group that loses a member.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    permissionGroupId: string;
    /**
     * User who leaves the group.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId: string;
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
export interface DisassociateUserFromPermissionGroupOutput {
    /**
     * HTTP status with which the removal was accepted, copied from the status line. The body carries nothing.
     *
     * @default 0
     */
    statusCode: number;
}

/** Input of EnableUser. */
export interface EnableUserInput {
    /**
     * User to let in again.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId: string;
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
export interface EnableUserOutput {
    /**
     * Identifier of the user who is enabled again.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId: string;
}

/** Input of GetChangeset. */
export interface GetChangesetInput {
    /**
     * Dataset the changeset belongs to.
     *
     * 1 to 26 characters.
     */
    datasetId: string;
    /**
     * Changeset to look up.
     *
     * 1 to 26 characters.
     */
    changesetId: string;
}

/** Output of GetChangeset. */
export interface GetChangesetOutput {
    /**
     * Identifier of the changeset.
     *
     * 1 to 26 characters.
     */
    changesetId: string;
    /** ARN of the changeset. */
    changesetArn: string;
    /**
     * Dataset the changeset belongs to.
     *
     * 1 to 26 characters.
     */
    datasetId: string;
    /** How the changeset combines with earlier ones. */
    changeType: ChangeType;
    /** Location of the source files, as given when the load was requested. */
    sourceParams: Record<string, string>;
    /** Format of the source files, as given when the load was requested. */
    formatParams: Record<string, string>;
    /**
     * When the changeset was requested, in epoch milliseconds.
     *
     * @default 0
     */
    createTime?: number | undefined;
    /** How far the load has come. */
    status: IngestionStatus;
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
export interface GetDataViewInput {
    /**
     * View to look up.
     *
     * 1 to 26 characters.
     */
    dataViewId: string;
    /**
     * Dataset the view is built from.
     *
     * 1 to 26 characters.
     */
    datasetId: string;
}

/** Output of GetDataView. */
export interface GetDataViewOutput {
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
    datasetId: string;
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
    dataViewId: string;
    /** ARN of the view. */
    dataViewArn: string;
    /**
     * Where the view is written, and in which format. ListDataViews calls the same thing `destinationTypeProperties`.
     */
    destinationTypeParams: DataViewDestinationTypeParams;
    /** How far the build has come. */
    status: DataViewStatus;
}

/** Input of GetDataset. */
export interface GetDatasetInput {
    /**
     * Dataset to look up. Up to 255 characters are let through here, although identifiers end at 26.
     *
     * 1 to 255 characters; pattern `^[\s\S]*\S[\s\S]*$`.
     */
    datasetId: string;
}

/** Output of GetDataset. */
export interface GetDatasetOutput {
    /**
     * Identifier of the dataset.
     *
     * 1 to 26 characters.
     */
    datasetId: string;
    /** ARN of the dataset. */
    datasetArn: string;
    /**
     * Title that people see.
     *
     * 1 to 255 characters; pattern `\S`.
     */
    datasetTitle: string;
    /** Whether the dataset holds rows and columns or plain files. */
    kind: DatasetKind;
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
    status: DatasetStatus;
}

/** Input of GetExternalDataViewAccessDetails. */
export interface GetExternalDataViewAccessDetailsInput {
    /**
     * View whose files are to be read.
     *
     * 1 to 26 characters.
     */
    dataViewId: string;
    /**
     * Dataset the view is built from.
     *
     * 1 to 26 characters.
     */
    datasetId: string;
}

/** Output of GetExternalDataViewAccessDetails. */
export interface GetExternalDataViewAccessDetailsOutput {
    /** Temporary credentials that can read the files and nothing else. */
    credentials: AwsCredentials;
    /** Bucket and key under which the files lie. */
    s3Location: S3Location;
}

/** Input of GetPermissionGroup. */
export interface GetPermissionGroupInput {
    /**
     * Group to look up.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    permissionGroupId: string;
}

/** Output of GetPermissionGroup. */
export interface GetPermissionGroupOutput {
    /** The group asked for. */
    permissionGroup: PermissionGroup;
}

/** Input of GetProgrammaticAccessCredentials. */
export interface GetProgrammaticAccessCredentialsInput {
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
    environmentId: string;
}

/** Output of GetProgrammaticAccessCredentials. */
export interface GetProgrammaticAccessCredentialsOutput {
    /** Credentials to sign requests to this API with. */
    credentials: Credentials;
    /**
     * Lifetime granted, in minutes. The moment of expiry is not stated, so count from when the answer arrived.
     *
     * 1 to 60.
     */
    durationInMinutes: number;
}

/** Input of GetUser. */
export interface GetUserInput {
    /**
     * User to look up.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId: string;
}

/** Output of GetUser. */
export interface GetUserOutput {
    /**
     * Identifier of the user.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId: string;
    /** Whether the account can be used at present. */
    status: UserStatus;
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
    emailAddress: string;
    /** Whether the user may do everything or only what groups allow. */
    type: UserType;
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
export interface GetWorkingLocationInput {
    /** What the location will be used for. */
    locationType?: LocationType | undefined;
}

/** Output of GetWorkingLocation. */
export interface GetWorkingLocationOutput {
    /**
     * The location as one `s3://` URI, made of bucket and path.
     *
     * 1 to 1024 characters; pattern `\S`.
     */
    s3Uri: string;
    /**
     * Key prefix inside the bucket.
     *
     * 1 to 1024 characters; pattern `\S`.
     */
    s3Path: string;
    /**
     * Name of the bucket.
     *
     * 1 to 63 characters; pattern `\S`.
     */
    s3Bucket: string;
}

/** Input of ListChangesets. */
export interface ListChangesetsInput {
    /**
     * Dataset whose changesets are listed.
     *
     * 1 to 26 characters.
     */
    datasetId: string;
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
export interface ListChangesetsOutput {
    /** Changesets on this page. */
    changesets: ChangesetSummary[];
    /** Token that fetches the following page of changesets. Absent on the last page. */
    nextToken?: string | undefined;
}

/** Input of ListDataViews. */
export interface ListDataViewsInput {
    /**
     * Dataset whose views are listed.
     *
     * 1 to 26 characters.
     */
    datasetId: string;
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
export interface ListDataViewsOutput {
    /** Token that fetches the following page of views. Absent on the last page. */
    nextToken?: string | undefined;
    /** Views on this page. */
    dataViews: DataViewSummary[];
}

/** Input of ListDatasets. */
export interface ListDatasetsInput {
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
export interface ListDatasetsOutput {
    /** Datasets on this page. */
    datasets: Dataset[];
    /** Token that fetches the following page of datasets. Absent on the last page. */
    nextToken?: string | undefined;
}

/** Input of ListPermissionGroups. */
export interface ListPermissionGroupsInput {
    /** Token from the previous page's `nextToken`. Leave it out to start at the first group. */
    nextToken?: string | undefined;
    /**
     * Largest number of groups to put on one page, 1 to 100. Required.
     *
     * 1 to 100.
     */
    maxResults: number;
}

/** Output of ListPermissionGroups. */
export interface ListPermissionGroupsOutput {
    /** Groups on this page. */
    permissionGroups: PermissionGroup[];
    /** Token that fetches the following page of groups. Absent on the last page. */
    nextToken?: string | undefined;
}

/** Input of ListPermissionGroupsByUser. */
export interface ListPermissionGroupsByUserInput {
    /**
     * User whose groups are listed.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId: string;
    /** Token from the previous page's `nextToken`. Leave it out to start at the first group of the user. */
    nextToken?: string | undefined;
    /**
     * Largest number of memberships to put on one page, 1 to 100. Required.
     *
     * 1 to 100.
     */
    maxResults: number;
}

/** Output of ListPermissionGroupsByUser. */
export interface ListPermissionGroupsByUserOutput {
    /** The user's groups on this page, each with the state of the membership. */
    permissionGroups: PermissionGroupByUser[];
    /** Token that fetches the following page of the user's groups. Absent on the last page. */
    nextToken?: string | undefined;
}

/** Input of ListUsers. */
export interface ListUsersInput {
    /** Token from the previous page's `nextToken`. Leave it out to start at the first user. */
    nextToken?: string | undefined;
    /**
     * Largest number of users to put on one page, 1 to 100. Required.
     *
     * 1 to 100.
     */
    maxResults: number;
}

/** Output of ListUsers. */
export interface ListUsersOutput {
    /** Users on this page. */
    users: User[];
    /** Token that fetches the following page of users. Absent on the last page. */
    nextToken?: string | undefined;
}

/** Input of ListUsersByPermissionGroup. */
export interface ListUsersByPermissionGroupInput {
    /**
     * Group whose members are listed.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    permissionGroupId: string;
    /** Token from the previous page's `nextToken`. Leave it out to start at the first member. */
    nextToken?: string | undefined;
    /**
     * Largest number of members to put on one page, 1 to 100. Required.
     *
     * 1 to 100.
     */
    maxResults: number;
}

/** Output of ListUsersByPermissionGroup. */
export interface ListUsersByPermissionGroupOutput {
    /** Members on this page, each with the state of the membership. */
    users: UserByPermissionGroup[];
    /** Token that fetches the following page of members. Absent on the last page. */
    nextToken?: string | undefined;
}

/** Input of ResetUserPassword. */
export interface ResetUserPasswordInput {
    /**
     * User who gets a new password.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId: string;
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
export interface ResetUserPasswordOutput {
    /**
     * Identifier of the user whose password was reset.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId: string;
    /**
     * Password for the next sign-in. It lapses after seven days; pass it on over a safe channel and never log it.
     *
     * 8 to 20 characters; pattern `\S`.
     */
    temporaryPassword: string;
}

/** Input of UpdateChangeset. */
export interface UpdateChangesetInput {
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
    datasetId: string;
    /**
     * Changeset whose data is to be replaced.
     *
     * 1 to 26 characters.
     */
    changesetId: string;
    /** Where the corrected files lie: `s3SourcePath` and `sourceType`, as for CreateChangeset. */
    sourceParams: Record<string, string>;
    /**
     * How to read the corrected files: `formatType` and its companions, as for CreateChangeset. It need not match the
     * original load.
     */
    formatParams: Record<string, string>;
}

/** Output of UpdateChangeset. */
export interface UpdateChangesetOutput {
    /**
     * The changeset under correction, as named in the request. Its `updatedByChangesetId` leads to the correction.
     *
     * 1 to 26 characters.
     */
    changesetId: string;
    /**
     * Dataset named in the request.
     *
     * 1 to 26 characters.
     */
    datasetId: string;
}

/** Input of UpdateDataset. */
export interface UpdateDatasetInput {
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
    datasetId: string;
    /**
     * Title from now on. Send the present one to keep it.
     *
     * 1 to 255 characters; pattern `\S`.
     */
    datasetTitle: string;
    /** Kind of the dataset. Send the present one. */
    kind: DatasetKind;
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
export interface UpdateDatasetOutput {
    /**
     * Identifier of the dataset that was changed.
     *
     * 1 to 26 characters.
     */
    datasetId: string;
}

/** Input of UpdatePermissionGroup. */
export interface UpdatePermissionGroupInput {
    /**
     * Group to change.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    permissionGroupId: string;
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
export interface UpdatePermissionGroupOutput {
    /**
     * Identifier of the group that was changed.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    permissionGroupId: string;
}

/** Input of UpdateUser. */
export interface UpdateUserInput {
    /**
     * User to change.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId: string;
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
export interface UpdateUserOutput {
    /**
     * Identifier of the user who was changed.
     *
     * 1 to 26 characters; pattern `\S`.
     */
    userId: string;
}

/** Temporary AWS credentials that open one S3 location. Everything in it is secret. */
export interface AwsCredentials {
    /**
     * Access key ID.
     *
     * 1 to 255 characters; pattern `^[\s\S]*\S[\s\S]*$`.
     */
    accessKeyId: string;
    /**
     * Secret key to sign S3 requests with.
     *
     * 1 to 1000 characters; pattern `^[\s\S]*\S[\s\S]*$`.
     */
    secretAccessKey: string;
    /**
     * Session token that has to accompany every S3 request.
     *
     * 1 to 1000 characters; pattern `^[\s\S]*\S[\s\S]*$`.
     */
    sessionToken: string;
    /**
     * When the three stop working, in epoch milliseconds.
     *
     * @default 0
     */
    expiration: number;
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
    changesetId: string;
    /** ARN of the changeset. */
    changesetArn: string;
    /**
     * Dataset the changeset belongs to.
     *
     * 1 to 26 characters.
     */
    datasetId: string;
    /** How the changeset combines with earlier ones. */
    changeType: ChangeType;
    /** Location of the source files. */
    sourceParams: Record<string, string>;
    /** Format of the source files. */
    formatParams: Record<string, string>;
    /**
     * When the changeset was requested, in epoch milliseconds.
     *
     * @default 0
     */
    createTime?: number | undefined;
    /** How far the load has come. */
    status: IngestionStatus;
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
    accessKeyId: string;
    /**
     * Secret key to sign requests with.
     *
     * 0 to 1000 characters.
     */
    secretAccessKey: string;
    /**
     * Session token that has to accompany every signed request.
     *
     * 0 to 1000 characters.
     */
    sessionToken: string;
}

/** Destination of a data view: a table in the AWS Glue Data Catalog, or files in S3. */
export interface DataViewDestinationTypeParams {
    /** Kind of destination: `GLUE_TABLE` or `S3`. Other values are passed through. */
    destinationType: string;
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
    dataViewId: string;
    /** ARN of the view. */
    dataViewArn: string;
    /**
     * Dataset the view is built from.
     *
     * 1 to 26 characters.
     */
    datasetId: string;
    /** Moment whose state of the dataset is shown, in epoch milliseconds. Null or absent for the newest state. */
    asOfTimestamp?: number | undefined;
    /** Columns that split the output, outermost first. */
    partitionColumns?: string[] | undefined;
    /** Columns by which rows are sorted, most significant first. */
    sortColumns?: string[] | undefined;
    /** How far the build has come. */
    status: DataViewStatus;
    /** Why the build failed. Absent unless it did. */
    errorInfo?: DataViewErrorInfo | undefined;
    /**
     * Where the view is written, and in which format. GetDataView calls the same thing `destinationTypeParams`. For
     * `GLUE_TABLE` the service also sends `databaseName` and `tableName` here, which the model does not define.
     */
    destinationTypeProperties: DataViewDestinationTypeParams;
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
    datasetId: string;
    /** ARN of the dataset. */
    datasetArn: string;
    /**
     * Title that people see.
     *
     * 1 to 255 characters; pattern `\S`.
     */
    datasetTitle: string;
    /** Whether the dataset holds rows and columns or plain files. */
    kind: DatasetKind;
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
    permissionGroupId: string;
    /**
     * Name that people see.
     *
     * 1 to 255 characters; pattern `\S`.
     */
    name: string;
    /**
     * What the group is for, and who belongs in it.
     *
     * 1 to 4000 characters; pattern `^[\s\S]*$`.
     */
    description?: string | undefined;
    /** What members may do in the application as a whole. */
    applicationPermissions: ApplicationPermission[];
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
    permissionGroupId: string;
    /**
     * Name of the group.
     *
     * 1 to 255 characters; pattern `\S`.
     */
    name: string;
    /** State of the user's membership in this group. */
    membershipStatus: PermissionGroupMembershipStatus;
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
    bucket: string;
    /**
     * Key or key prefix inside the bucket.
     *
     * 1 to 1024 characters; pattern `^.*\S.*$`.
     */
    key: string;
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
    userId: string;
    /** Whether the account can be used at present. */
    status: UserStatus;
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
    emailAddress: string;
    /** Whether the user may do everything or only what groups allow. */
    type: UserType;
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
    userId: string;
    /** Whether the member's account can be used at present. */
    status: UserStatus;
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
    emailAddress: string;
    /** Whether the member may do everything or only what groups allow. */
    type: UserType;
    /** Whether the member may fetch credentials for this API. */
    apiAccess?: ApiAccess | undefined;
    /**
     * IAM role that may fetch API credentials in the name of the member.
     *
     * 20 to 2048 characters; pattern `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
     */
    apiAccessPrincipalArn?: string | undefined;
    /** State of this membership. Removal and addition take a moment. */
    membershipStatus: PermissionGroupMembershipStatus;
}

/**
 * Whether a user may fetch credentials for this API.
 *
 * - `ENABLED`: The user can call GetProgrammaticAccessCredentials.
 * - `DISABLED`: The user works in the web application only.
 */
export type ApiAccess = "ENABLED" | "DISABLED";

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
export type ApplicationPermission =
    | "CreateDataset"
    | "ManageClusters"
    | "ManageUsersAndGroups"
    | "ManageAttributeSets"
    | "ViewAuditData"
    | "AccessNotebooks"
    | "GetTemporaryCredentials";

/**
 * How a changeset combines with the data that is already in the dataset.
 *
 * - `REPLACE`: The new data stands in for everything loaded so far.
 * - `APPEND`: The new data comes on top of everything loaded so far.
 * - `MODIFY`: The new data stands in for one earlier changeset.
 */
export type ChangeType = "REPLACE" | "APPEND" | "MODIFY";

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
export type ColumnDataType =
    | "STRING"
    | "CHAR"
    | "INTEGER"
    | "TINYINT"
    | "SMALLINT"
    | "BIGINT"
    | "FLOAT"
    | "DOUBLE"
    | "DATE"
    | "DATETIME"
    | "BOOLEAN"
    | "BINARY";

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
export type DataViewStatus =
    "RUNNING" | "STARTING" | "FAILED" | "CANCELLED" | "TIMEOUT" | "SUCCESS" | "PENDING" | "FAILED_CLEANUP_FAILED";

/**
 * What a dataset holds.
 *
 * - `TABULAR`: Rows and columns. Such a dataset can have a schema and data views.
 * - `NON_TABULAR`: Files that are kept as they are.
 */
export type DatasetKind = "TABULAR" | "NON_TABULAR";

/**
 * How far the creation of a dataset has come.
 *
 * - `PENDING`: Creation is queued.
 * - `FAILED`: Creation ended with an error.
 * - `SUCCESS`: The dataset is ready for changesets.
 * - `RUNNING`: The dataset is being set up.
 */
export type DatasetStatus = "PENDING" | "FAILED" | "SUCCESS" | "RUNNING";

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
export type ErrorCategory =
    | "VALIDATION"
    | "SERVICE_QUOTA_EXCEEDED"
    | "ACCESS_DENIED"
    | "RESOURCE_NOT_FOUND"
    | "THROTTLING"
    | "INTERNAL_SERVICE_EXCEPTION"
    | "CANCELLED"
    | "USER_RECOVERABLE";

/**
 * Format of the files that a data view writes to S3.
 *
 * - `PARQUET`: Apache Parquet, columnar and compressed.
 * - `DELIMITED_TEXT`: Text with one row a line and a delimiter between columns.
 */
export type ExportFileFormat = "PARQUET" | "DELIMITED_TEXT";

/**
 * How far the load of a changeset has come.
 *
 * - `PENDING`: The load is queued.
 * - `FAILED`: The load ended with an error; see `errorInfo`.
 * - `SUCCESS`: The data is in the dataset.
 * - `RUNNING`: Files are being read.
 * - `STOP_REQUESTED`: Someone asked for the load to stop, and it is winding down.
 */
export type IngestionStatus = "PENDING" | "FAILED" | "SUCCESS" | "RUNNING" | "STOP_REQUESTED";

/**
 * State of a user's membership in a permission group.
 *
 * - `ADDITION_IN_PROGRESS`: The user is on the way in; permissions may not apply yet.
 * - `ADDITION_SUCCESS`: The user is a member.
 * - `REMOVAL_IN_PROGRESS`: The user is on the way out; permissions may still apply.
 */
export type PermissionGroupMembershipStatus = "ADDITION_IN_PROGRESS" | "ADDITION_SUCCESS" | "REMOVAL_IN_PROGRESS";

/**
 * Whether a user account can be used.
 *
 * - `CREATING`: The account is being set up.
 * - `ENABLED`: The user can sign in.
 * - `DISABLED`: The user is locked out of application and API.
 */
export type UserStatus = "CREATING" | "ENABLED" | "DISABLED";

/**
 * What a user may do before any group is considered.
 *
 * - `SUPER_USER`: Everything, on every dataset, without being in any group.
 * - `APP_USER`: Nothing but what the user's permission groups grant.
 */
export type UserType = "SUPER_USER" | "APP_USER";

/**
 * What a working location is used for.
 *
 * - `INGESTION`: Staging of files that a changeset is about to load.
 * - `SAGEMAKER`: Scratch space for notebooks.
 */
export type LocationType = "INGESTION" | "SAGEMAKER";
