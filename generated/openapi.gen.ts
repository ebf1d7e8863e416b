// Written by scripts/generate.ts from the Smithy model. Do not edit: change the model, then run
// npm run generate

export interface paths {
    "/permission-group/{permissionGroupId}/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a user to a permission group
         * @deprecated
         * @description Adds a user to a permission group. The user gains the application permissions of the group and its access to datasets. The change takes a moment; ListUsersByPermissionGroup shows `ADDITION_IN_PROGRESS` until it is through. The answer has no body, only a status.
         */
        post: operations["AssociateUserToPermissionGroup"];
        /**
         * Removes a user from a permission group
         * @deprecated
         * @description Removes a user from a permission group. Permissions that no other group grants are lost. The removal takes a moment, during which ListUsersByPermissionGroup still lists the user as `REMOVAL_IN_PROGRESS`. The answer has no body, only a status.
         */
        delete: operations["DisassociateUserFromPermissionGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{datasetId}/changesetsv2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the changesets of a dataset, page by page
         * @deprecated
         * @description Lists the changesets of a dataset, page by page. Corrected and failed changesets are on the list too, so look at `status` and `updatedByChangesetId`. Go on while the answer has a `nextToken`, also after a short page.
         */
        get: operations["ListChangesets"];
        put?: never;
        /**
         * Starts loading files from S3 into a dataset
         * @deprecated
         * @description Starts loading files from S3 into a dataset. The answer comes at once; the load goes on in the background, so ask GetChangeset until `status` is `SUCCESS` or `FAILED`. The service's role must be able to read the source, and a bucket policy that forgets it is the usual reason for a first load to fail.
         */
        post: operations["CreateChangeset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{datasetId}/dataviewsv2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the data views of a dataset, page by page
         * @deprecated
         * @description Lists the data views of a dataset, page by page. The destination is called `destinationTypeProperties` here. To follow a single build, poll GetDataView; do not scan this list for it.
         */
        get: operations["ListDataViews"];
        put?: never;
        /**
         * Starts building a data view of a tabular dataset
         * @deprecated
         * @description Starts building a data view of a tabular dataset. The answer comes at once and the build takes minutes, so ask GetDataView until `status` is final. Set `autoUpdate` for a view that follows new changesets, or `asOfTimestamp` for the dataset as it was at some moment.
         */
        post: operations["CreateDataView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasetsv2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the datasets that the caller has access to, page by page
         * @deprecated
         * @description Lists the datasets that the caller has access to, page by page. Each entry has its owner and schema and no status. As titles may repeat, a search by title can find several.
         */
        get: operations["ListDatasets"];
        put?: never;
        /**
         * Adds a dataset to the catalogue
         * @deprecated
         * @description Adds a dataset to the catalogue. One permission group gets access with the same request; choose its rights with care, for they cannot be read back later. Titles need not be unique. The caller's own group needs the application permission `CreateDataset`.
         */
        post: operations["CreateDataset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/permission-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the permission groups of the environment, page by page
         * @deprecated
         * @description Lists the permission groups of the environment, page by page. `maxResults` has to be given. Each entry has its application permissions but not its members.
         */
        get: operations["ListPermissionGroups"];
        put?: never;
        /**
         * Creates a permission group without members
         * @deprecated
         * @description Creates a permission group without members. Its application permissions apply to each user who is added later. The caller needs `ManageUsersAndGroups`.
         */
        post: operations["CreatePermissionGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the user accounts of the environment, page by page
         * @deprecated
         * @description Lists the user accounts of the environment, page by page. `maxResults` has to be given. Disabled accounts are on the list as well.
         */
        get: operations["ListUsers"];
        put?: never;
        /**
         * Creates a user account
         * @deprecated
         * @description Creates a user account. The e-mail address identifies the user and cannot be changed, so check it first; an account cannot be deleted either. For access to the API, set `apiAccess` to `ENABLED` and name the IAM role that will act for the user.
         */
        post: operations["CreateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasetsv2/{datasetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns one dataset with its schema and status
         * @deprecated
         * @description Returns one dataset with its schema and status. The status appears nowhere else. The owner is missing here and can be found with ListDatasets; access rights of groups cannot be read at all.
         */
        get: operations["GetDataset"];
        /**
         * Changes the description of a dataset
         * @deprecated
         * @description Changes the description of a dataset. Title and kind are always required, also if they stay as they are. Data is not touched, and neither the owner nor the rights of groups can be changed here.
         */
        put: operations["UpdateDataset"];
        post?: never;
        /**
         * Deletes a dataset for good
         * @deprecated
         * @description Deletes a dataset for good. Its changesets and data views become unreachable. Export what is still needed first; the operation cannot be undone.
         */
        delete: operations["DeleteDataset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/permission-group/{permissionGroupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns one permission group with its application permissions
         * @deprecated
         * @description Returns one permission group with its application permissions. Members are not part of the answer; ListUsersByPermissionGroup has them.
         */
        get: operations["GetPermissionGroup"];
        /**
         * Changes name, description or permissions of a group
         * @deprecated
         * @description Changes name, description or permissions of a group. Members are left out of the request and left as they are. A list of application permissions replaces the old list, and the change applies to every member.
         */
        put: operations["UpdatePermissionGroup"];
        post?: never;
        /**
         * Deletes a permission group for good
         * @deprecated
         * @description Deletes a permission group for good. Members lose what only this group gave them, including access to datasets. There is no undo, and a new group with the old name gets a new identifier.
         */
        delete: operations["DeletePermissionGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/{userId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Locks a user out of the web application and the API
         * @deprecated
         * @description Locks a user out of the web application and the API. The account and its group memberships are kept, and EnableUser lets the user back in. As accounts cannot be deleted, this is also the way to retire one.
         */
        post: operations["DisableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/{userId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets a disabled user back in
         * @deprecated
         * @description Lets a disabled user back in. Groups and API access are as they were before. The number of enabled users is limited, so this can fail where the account itself is in order.
         */
        post: operations["EnableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{datasetId}/changesetsv2/{changesetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns one changeset with the progress of its load
         * @deprecated
         * @description Returns one changeset with the progress of its load. This is the operation to poll after CreateChangeset. A failed load explains itself in `errorInfo`, and a corrected changeset names its successor in `updatedByChangesetId`.
         */
        get: operations["GetChangeset"];
        /**
         * Replaces the data of one changeset with corrected files
         * @deprecated
         * @description Replaces the data of one changeset with corrected files. The correction is loaded in the background as a changeset of its own; when it succeeds, it takes the place of the old one, which stays on record. Source and format have to be given in full.
         */
        put: operations["UpdateChangeset"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{datasetId}/dataviewsv2/{dataViewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns one data view with the progress of its build
         * @deprecated
         * @description Returns one data view with the progress of its build. This is the operation to poll after CreateDataView. `STARTING`, `PENDING` and `RUNNING` mean that the build goes on; `SUCCESS` means that the view can be read, and everything else is a failure.
         */
        get: operations["GetDataView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datasets/{datasetId}/dataviewsv2/{dataViewId}/external-access-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Returns the S3 location of a data view and credentials to read it
         * @deprecated
         * @description Returns the S3 location of a data view and credentials to read it. Programs outside FinSpace use it to get at the files. The caller needs the right to read the dataset, and the credentials last for an hour. It is a POST, yet it changes nothing.
         */
        post: operations["GetExternalDataViewAccessDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credentials/programmatic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns temporary credentials for calling this API
         * @deprecated
         * @description Returns temporary credentials for calling this API. The request is signed with the IAM role that is entered as `apiAccessPrincipalArn` of a user, and the credentials act for that user. They last an hour at most. No expiry is stated: add `durationInMinutes` to the time of the answer.
         */
        get: operations["GetProgrammaticAccessCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns one user account
         * @deprecated
         * @description Returns one user account. Times that have not come yet, such as a last sign-in before the first one, are 0. Groups are not included; ListPermissionGroupsByUser has them.
         */
        get: operations["GetUser"];
        /**
         * Changes names, type or API access of a user
         * @deprecated
         * @description Changes names, type or API access of a user. Members that are left out keep their values. The e-mail address cannot be changed, and whether the account is enabled is the business of EnableUser and DisableUser.
         */
        put: operations["UpdateUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workingLocationV1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Returns a temporary S3 location for staging files or as scratch space
         * @deprecated
         * @description Returns a temporary S3 location for staging files or as scratch space. Copy files to it, then name them as source of a changeset. It is a POST, yet it changes nothing. Without `locationType` the service picks the kind.
         */
        post: operations["GetWorkingLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/{userId}/permission-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the groups that a user belongs to, page by page
         * @deprecated
         * @description Lists the groups that a user belongs to, page by page. `maxResults` has to be given. Each entry says whether the membership is complete, on its way, or about to end.
         */
        get: operations["ListPermissionGroupsByUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/permission-group/{permissionGroupId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the members of a permission group, page by page
         * @deprecated
         * @description Lists the members of a permission group, page by page. `maxResults` has to be given. Users whose addition or removal is under way are on the list, marked by `membershipStatus`.
         */
        get: operations["ListUsersByPermissionGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/{userId}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replaces a user's password with a temporary one
         * @deprecated
         * @description Replaces a user's password with a temporary one. The old password stops working at once; the new one lapses after seven days. Only a super user may do this for somebody else. Treat the answer as a secret.
         */
        post: operations["ResetUserPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AssociateUserToPermissionGroupRequestContent: {
            /** @description Idempotency key. A second request with the same key inside ten minutes is taken as the first one repeated. */
            clientToken?: components["schemas"]["ClientToken"];
        };
        CreateChangesetRequestContent: {
            /** @description Idempotency key. With the same key inside ten minutes no second load is started. */
            clientToken?: components["schemas"]["ClientToken"];
            /** @description How the new rows or files combine with what earlier changesets brought in. */
            changeType: components["schemas"]["ChangeType"];
            /** @description Where the files lie. Keys in use: `s3SourcePath`, an `s3://` URI of a file or prefix, and `sourceType`, always `S3`. The service wants both, and its role has to be allowed to read the bucket. Other keys are accepted by the model. */
            sourceParams: components["schemas"]["SourceParams"];
            /** @description How to read the files. `formatType` is needed: `CSV`, `PARQUET`, `JSON` or `XML`. Optional keys are `withHeader` (`"true"` or `"false"`), `separator` and `compression`. A bare `CSV` means a header line and commas. All values are strings, and values beyond these are accepted. */
            formatParams: components["schemas"]["FormatParams"];
        };
        CreateChangesetResponseContent: {
            /** @description Dataset named in the request. */
            datasetId: components["schemas"]["DatasetId"];
            /** @description Identifier of the new changeset, to poll with GetChangeset. */
            changesetId: components["schemas"]["ChangesetId"];
        };
        CreateDataViewRequestContent: {
            /** @description Idempotency key. With the same key inside ten minutes no second view is built. */
            clientToken?: components["schemas"]["ClientToken"];
            /**
             * @description Whether the view is rebuilt after every changeset that succeeds. Without it the view is a snapshot and never changes.
             * @default false
             */
            autoUpdate?: boolean;
            /** @description Columns by which rows are sorted within a partition, most significant first. */
            sortColumns?: components["schemas"]["SortColumnList"];
            /** @description Columns that split the output into partitions, outermost first. */
            partitionColumns?: components["schemas"]["PartitionColumnList"];
            /** @description Moment whose state of the dataset is shown, in epoch milliseconds. Null or absent takes the newest state. Meant for snapshots: leave it out when `autoUpdate` is true. */
            asOfTimestamp?: components["schemas"]["TimestampEpoch"];
            /** @description Where the view is written, and in which format. */
            destinationTypeParams: components["schemas"]["DataViewDestinationTypeParams"];
        };
        CreateDataViewResponseContent: {
            /** @description Dataset named in the request. */
            datasetId: components["schemas"]["DatasetId"];
            /** @description Identifier of the new view, to poll with GetDataView. */
            dataViewId: components["schemas"]["DataViewId"];
        };
        CreateDatasetRequestContent: {
            /** @description Idempotency key. With the same key inside ten minutes the first dataset is returned again. */
            clientToken?: components["schemas"]["ClientToken"];
            /** @description Title that people see. Two datasets may share a title, so look before creating. */
            datasetTitle: components["schemas"]["DatasetTitle"];
            /** @description Whether the dataset holds rows and columns or plain files. */
            kind: components["schemas"]["DatasetKind"];
            /** @description Free text about content, origin and intended use. */
            datasetDescription?: components["schemas"]["DatasetDescription"];
            /** @description Person or desk to ask about the dataset. */
            ownerInfo?: components["schemas"]["DatasetOwnerInfo"];
            /** @description Group that gets access from the start, and what its members may do. No operation reads this back. */
            permissionGroupParams: components["schemas"]["PermissionGroupParams"];
            /** @description Readable second name, starting with `alias/`. */
            alias?: components["schemas"]["AliasString"];
            /** @description Columns and primary key. Meant for `TABULAR` datasets. */
            schemaDefinition?: components["schemas"]["SchemaUnion"];
        };
        CreateDatasetResponseContent: {
            /** @description Identifier of the new dataset. */
            datasetId: components["schemas"]["DatasetId"];
        };
        CreatePermissionGroupRequestContent: {
            /** @description Name that people see. */
            name: components["schemas"]["PermissionGroupName"];
            /** @description What the group is for, and who belongs in it. */
            description?: components["schemas"]["PermissionGroupDescription"];
            /** @description What members may do in the application as a whole. May be empty for a group that only hands out access to datasets. */
            applicationPermissions: components["schemas"]["ApplicationPermissionList"];
            /** @description Idempotency key. With the same key inside ten minutes the first group is returned again. */
            clientToken?: components["schemas"]["ClientToken"];
        };
        CreatePermissionGroupResponseContent: {
            /** @description Identifier of the new group. */
            permissionGroupId: components["schemas"]["PermissionGroupId"];
        };
        CreateUserRequestContent: {
            /** @description Address the user signs in with. It is unique in the environment and stays as it is for good. */
            emailAddress: components["schemas"]["Email"];
            /** @description Whether the user may do everything or only what groups allow. */
            type: components["schemas"]["UserType"];
            /** @description Given name. */
            firstName?: components["schemas"]["FirstName"];
            /** @description Family name. */
            lastName?: components["schemas"]["LastName"];
            /** @description Whether the user may fetch credentials for this API. */
            apiAccess?: components["schemas"]["ApiAccess"];
            /** @description IAM role, in the account of the environment, that may fetch API credentials in the name of this user. */
            apiAccessPrincipalArn?: components["schemas"]["RoleArn"];
            /** @description Idempotency key. With the same key inside ten minutes the first account is returned again. */
            clientToken?: components["schemas"]["ClientToken"];
        };
        CreateUserResponseContent: {
            /** @description Identifier of the new user. */
            userId: components["schemas"]["UserId"];
        };
        DeleteDatasetResponseContent: {
            /** @description Identifier of the dataset that was deleted. */
            datasetId: components["schemas"]["DatasetId"];
        };
        DeletePermissionGroupResponseContent: {
            /** @description Identifier of the group that was deleted. */
            permissionGroupId: components["schemas"]["PermissionGroupId"];
        };
        DisableUserRequestContent: {
            /** @description Idempotency key. A repeat inside ten minutes changes nothing more. */
            clientToken?: components["schemas"]["ClientToken"];
        };
        DisableUserResponseContent: {
            /** @description Identifier of the user who is now disabled. */
            userId: components["schemas"]["UserId"];
        };
        EnableUserRequestContent: {
            /** @description Idempotency key. A repeat inside ten minutes changes nothing more. */
            clientToken?: components["schemas"]["ClientToken"];
        };
        EnableUserResponseContent: {
            /** @description Identifier of the user who is enabled again. */
            userId: components["schemas"]["UserId"];
        };
        GetChangesetResponseContent: {
            /** @description Identifier of the changeset. */
            changesetId: components["schemas"]["ChangesetId"];
            /** @description ARN of the changeset. */
            changesetArn: components["schemas"]["ChangesetArn"];
            /** @description Dataset the changeset belongs to. */
            datasetId: components["schemas"]["DatasetId"];
            /** @description How the changeset combines with earlier ones. */
            changeType: components["schemas"]["ChangeType"];
            /** @description Location of the source files, as given when the load was requested. */
            sourceParams: components["schemas"]["SourceParams"];
            /** @description Format of the source files, as given when the load was requested. */
            formatParams: components["schemas"]["FormatParams"];
            /**
             * @description When the changeset was requested, in epoch milliseconds.
             * @default 0
             */
            createTime?: components["schemas"]["TimestampEpoch"];
            /** @description How far the load has come. */
            status: components["schemas"]["IngestionStatus"];
            /** @description Why the load failed. Present only when `status` is `FAILED`. */
            errorInfo?: components["schemas"]["ChangesetErrorInfo"];
            /** @description Moment from which a correction took the place of this changeset, in epoch milliseconds. Null or absent while it is in force. */
            activeUntilTimestamp?: components["schemas"]["TimestampEpoch"];
            /** @description Moment from which the dataset shows this changeset, in epoch milliseconds. Null or absent if it never took effect. */
            activeFromTimestamp?: components["schemas"]["TimestampEpoch"];
            /** @description Earlier changeset that this one corrects, if any. */
            updatesChangesetId?: components["schemas"]["ChangesetId"];
            /** @description Later changeset that corrects this one, if any. */
            updatedByChangesetId?: components["schemas"]["ChangesetId"];
        };
        GetDataViewResponseContent: {
            /**
             * @description Whether the view follows new changesets.
             * @default false
             */
            autoUpdate?: boolean;
            /** @description Columns that split the output, outermost first. */
            partitionColumns?: components["schemas"]["PartitionColumnList"];
            /** @description Dataset the view is built from. */
            datasetId: components["schemas"]["DatasetId"];
            /** @description Moment whose state of the dataset is shown, in epoch milliseconds. Null or absent if the newest state was asked for. */
            asOfTimestamp?: components["schemas"]["TimestampEpoch"];
            /** @description Why building the view failed. Absent if it did not. */
            errorInfo?: components["schemas"]["DataViewErrorInfo"];
            /**
             * @description When the view last changed, in epoch milliseconds.
             * @default 0
             */
            lastModifiedTime?: components["schemas"]["TimestampEpoch"];
            /**
             * @description When the view was requested, in epoch milliseconds.
             * @default 0
             */
            createTime?: components["schemas"]["TimestampEpoch"];
            /** @description Columns by which rows are sorted, most significant first. */
            sortColumns?: components["schemas"]["SortColumnList"];
            /** @description Identifier of the view. */
            dataViewId: components["schemas"]["DataViewId"];
            /** @description ARN of the view. */
            dataViewArn: components["schemas"]["DataViewArn"];
            /** @description Where the view is written, and in which format. ListDataViews calls the same thing `destinationTypeProperties`. */
            destinationTypeParams: components["schemas"]["DataViewDestinationTypeParams"];
            /** @description How far the build has come. */
            status: components["schemas"]["DataViewStatus"];
        };
        GetDatasetResponseContent: {
            /** @description Identifier of the dataset. */
            datasetId: components["schemas"]["DatasetId"];
            /** @description ARN of the dataset. */
            datasetArn: components["schemas"]["DatasetArn"];
            /** @description Title that people see. */
            datasetTitle: components["schemas"]["DatasetTitle"];
            /** @description Whether the dataset holds rows and columns or plain files. */
            kind: components["schemas"]["DatasetKind"];
            /** @description Free text about the dataset. */
            datasetDescription?: components["schemas"]["DatasetDescription"];
            /**
             * @description Moment of creation, in epoch milliseconds.
             * @default 0
             */
            createTime?: components["schemas"]["TimestampEpoch"];
            /**
             * @description When the dataset last changed, in epoch milliseconds.
             * @default 0
             */
            lastModifiedTime?: components["schemas"]["TimestampEpoch"];
            /** @description Columns and primary key, for a tabular dataset that declares them. */
            schemaDefinition?: components["schemas"]["SchemaUnion"];
            /** @description Readable second name, if one was given. */
            alias?: components["schemas"]["AliasString"];
            /** @description How far creation has come. Only this operation tells; ListDatasets leaves it out. */
            status: components["schemas"]["DatasetStatus"];
        };
        GetExternalDataViewAccessDetailsResponseContent: {
            /** @description Temporary credentials that can read the files and nothing else. */
            credentials: components["schemas"]["AwsCredentials"];
            /** @description Bucket and key under which the files lie. */
            s3Location: components["schemas"]["S3Location"];
        };
        GetPermissionGroupResponseContent: {
            /** @description The group asked for. */
            permissionGroup: components["schemas"]["PermissionGroup"];
        };
        GetProgrammaticAccessCredentialsResponseContent: {
            /** @description Credentials to sign requests to this API with. */
            credentials: components["schemas"]["Credentials"];
            /** @description Lifetime granted, in minutes. The moment of expiry is not stated, so count from when the answer arrived. */
            durationInMinutes: components["schemas"]["SessionDuration"];
        };
        GetUserResponseContent: {
            /** @description Identifier of the user. */
            userId: components["schemas"]["UserId"];
            /** @description Whether the account can be used at present. */
            status: components["schemas"]["UserStatus"];
            /** @description Given name. */
            firstName?: components["schemas"]["FirstName"];
            /** @description Family name. */
            lastName?: components["schemas"]["LastName"];
            /** @description Address the user signs in with. */
            emailAddress: components["schemas"]["Email"];
            /** @description Whether the user may do everything or only what groups allow. */
            type: components["schemas"]["UserType"];
            /** @description Whether the user may fetch credentials for this API. */
            apiAccess?: components["schemas"]["ApiAccess"];
            /** @description IAM role that may fetch API credentials in the name of this user. */
            apiAccessPrincipalArn?: components["schemas"]["RoleArn"];
            /**
             * @description When the account was created, in epoch milliseconds.
             * @default 0
             */
            createTime?: components["schemas"]["TimestampEpoch"];
            /**
             * @description When the account was last enabled, in epoch milliseconds; 0 if that never happened.
             * @default 0
             */
            lastEnabledTime?: components["schemas"]["TimestampEpoch"];
            /**
             * @description When the account was last disabled, in epoch milliseconds; 0 if that never happened.
             * @default 0
             */
            lastDisabledTime?: components["schemas"]["TimestampEpoch"];
            /**
             * @description When the account was last changed, in epoch milliseconds.
             * @default 0
             */
            lastModifiedTime?: components["schemas"]["TimestampEpoch"];
            /**
             * @description When the user last signed in, in epoch milliseconds; 0 if that never happened.
             * @default 0
             */
            lastLoginTime?: components["schemas"]["TimestampEpoch"];
        };
        GetWorkingLocationRequestContent: {
            /** @description What the location will be used for. */
            locationType?: components["schemas"]["locationType"];
        };
        GetWorkingLocationResponseContent: {
            /** @description The location as one `s3://` URI, made of bucket and path. */
            s3Uri: components["schemas"]["stringValueLength1to1024"];
            /** @description Key prefix inside the bucket. */
            s3Path: components["schemas"]["stringValueLength1to1024"];
            /** @description Name of the bucket. */
            s3Bucket: components["schemas"]["stringValueLength1to63"];
        };
        ListChangesetsResponseContent: {
            /** @description Changesets on this page. */
            changesets: components["schemas"]["ChangesetList"];
            /** @description Token that fetches the following page of changesets. Absent on the last page. */
            nextToken?: components["schemas"]["PaginationToken"];
        };
        ListDataViewsResponseContent: {
            /** @description Token that fetches the following page of views. Absent on the last page. */
            nextToken?: components["schemas"]["PaginationToken"];
            /** @description Views on this page. */
            dataViews: components["schemas"]["DataViewList"];
        };
        ListDatasetsResponseContent: {
            /** @description Datasets on this page. */
            datasets: components["schemas"]["DatasetList"];
            /** @description Token that fetches the following page of datasets. Absent on the last page. */
            nextToken?: components["schemas"]["PaginationToken"];
        };
        ListPermissionGroupsResponseContent: {
            /** @description Groups on this page. */
            permissionGroups: components["schemas"]["PermissionGroupList"];
            /** @description Token that fetches the following page of groups. Absent on the last page. */
            nextToken?: components["schemas"]["PaginationToken"];
        };
        ListPermissionGroupsByUserResponseContent: {
            /** @description The user's groups on this page, each with the state of the membership. */
            permissionGroups: components["schemas"]["PermissionGroupByUserList"];
            /** @description Token that fetches the following page of the user's groups. Absent on the last page. */
            nextToken?: components["schemas"]["PaginationToken"];
        };
        ListUsersResponseContent: {
            /** @description Users on this page. */
            users: components["schemas"]["UserList"];
            /** @description Token that fetches the following page of users. Absent on the last page. */
            nextToken?: components["schemas"]["PaginationToken"];
        };
        ListUsersByPermissionGroupResponseContent: {
            /** @description Members on this page, each with the state of the membership. */
            users: components["schemas"]["UserByPermissionGroupList"];
            /** @description Token that fetches the following page of members. Absent on the last page. */
            nextToken?: components["schemas"]["PaginationToken"];
        };
        ResetUserPasswordRequestContent: {
            /** @description Idempotency key. With the same key inside ten minutes no further password is made. */
            clientToken?: components["schemas"]["ClientToken"];
        };
        ResetUserPasswordResponseContent: {
            /** @description Identifier of the user whose password was reset. */
            userId: components["schemas"]["UserId"];
            /** @description Password for the next sign-in. It lapses after seven days; pass it on over a safe channel and never log it. */
            temporaryPassword: components["schemas"]["Password"];
        };
        UpdateChangesetRequestContent: {
            /** @description Idempotency key. With the same key inside ten minutes the correction is loaded once. */
            clientToken?: components["schemas"]["ClientToken"];
            /** @description Where the corrected files lie: `s3SourcePath` and `sourceType`, as for CreateChangeset. */
            sourceParams: components["schemas"]["SourceParams"];
            /** @description How to read the corrected files: `formatType` and its companions, as for CreateChangeset. It need not match the original load. */
            formatParams: components["schemas"]["FormatParams"];
        };
        UpdateChangesetResponseContent: {
            /** @description The changeset under correction, as named in the request. Its `updatedByChangesetId` leads to the correction. */
            changesetId: components["schemas"]["ChangesetId"];
            /** @description Dataset named in the request. */
            datasetId: components["schemas"]["DatasetId"];
        };
        UpdateDatasetRequestContent: {
            /** @description Idempotency key. A repeat inside ten minutes does not apply the change again. */
            clientToken?: components["schemas"]["ClientToken"];
            /** @description Title from now on. Send the present one to keep it. */
            datasetTitle: components["schemas"]["DatasetTitle"];
            /** @description Kind of the dataset. Send the present one. */
            kind: components["schemas"]["DatasetKind"];
            /** @description Description from now on. */
            datasetDescription?: components["schemas"]["DatasetDescription"];
            /** @description Alias from now on, starting with `alias/`. */
            alias?: components["schemas"]["AliasString"];
            /** @description Columns and primary key from now on, as a whole and not as a difference. */
            schemaDefinition?: components["schemas"]["SchemaUnion"];
        };
        UpdateDatasetResponseContent: {
            /** @description Identifier of the dataset that was changed. */
            datasetId: components["schemas"]["DatasetId"];
        };
        UpdatePermissionGroupRequestContent: {
            /** @description Name from now on. Absent leaves it alone. */
            name?: components["schemas"]["PermissionGroupName"];
            /** @description Description from now on. Absent leaves it alone. */
            description?: components["schemas"]["PermissionGroupDescription"];
            /** @description Full set of permissions from now on; what is not in it is taken away. Absent leaves the set alone. */
            applicationPermissions?: components["schemas"]["ApplicationPermissionList"];
            /** @description Idempotency key. A repeat inside ten minutes does not apply the change again. */
            clientToken?: components["schemas"]["ClientToken"];
        };
        UpdatePermissionGroupResponseContent: {
            /** @description Identifier of the group that was changed. */
            permissionGroupId: components["schemas"]["PermissionGroupId"];
        };
        UpdateUserRequestContent: {
            /** @description Type from now on. Absent leaves it alone. */
            type?: components["schemas"]["UserType"];
            /** @description Given name from now on. Absent leaves it alone. */
            firstName?: components["schemas"]["FirstName"];
            /** @description Family name from now on. Absent leaves it alone. */
            lastName?: components["schemas"]["LastName"];
            /** @description Whether the user may fetch API credentials from now on. Absent leaves it alone. */
            apiAccess?: components["schemas"]["ApiAccess"];
            /** @description IAM role that may act for the user from now on. Absent leaves it alone. */
            apiAccessPrincipalArn?: components["schemas"]["RoleArn"];
            /** @description Idempotency key. A repeat inside ten minutes does not apply the change again. */
            clientToken?: components["schemas"]["ClientToken"];
        };
        UpdateUserResponseContent: {
            /** @description Identifier of the user who was changed. */
            userId: components["schemas"]["UserId"];
        };
        /** @description The caller is known but lacks the right to do this. Sending the request again does not help. */
        AccessDeniedException: {
            /** @description The error's code, where the x-amzn-errortype header does not tell it */
            __type?: string;
            /** @description Which right is missing, for people to read. */
            message?: string;
        };
        /** @description The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
        ConflictException: {
            /** @description The error's code, where the x-amzn-errortype header does not tell it */
            __type?: string;
            /** @description What stands in the way, for people to read. */
            message?: string;
            /** @description Short code for the obstacle. The set of codes is open. */
            reason?: string;
        };
        /** @description The service failed for reasons of its own. The same request may well succeed a moment later. */
        InternalServerException: {
            /** @description The error's code, where the x-amzn-errortype header does not tell it */
            __type?: string;
            /** @description What little can be said about the failure. */
            message?: string;
        };
        /** @description A quota of the account or the environment is used up. It shares HTTP status 400 with ValidationException, so tell them apart by the error code. */
        LimitExceededException: {
            /** @description The error's code, where the x-amzn-errortype header does not tell it */
            __type?: string;
            /** @description Which quota is used up, for people to read. */
            message?: string;
        };
        /** @description Something the request names does not exist, or is hidden from the caller. */
        ResourceNotFoundException: {
            /** @description The error's code, where the x-amzn-errortype header does not tell it */
            __type?: string;
            /** @description What could not be found, for people to read. */
            message?: string;
            /** @description Short code for the missing resource. The set of codes is open. */
            reason?: string;
        };
        /** @description Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
        ThrottlingException: {
            /** @description The error's code, where the x-amzn-errortype header does not tell it */
            __type?: string;
        };
        /** @description The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
        ValidationException: {
            /** @description The error's code, where the x-amzn-errortype header does not tell it */
            __type?: string;
            /** @description Which member is wrong and what it may hold, for people to read. */
            message?: string;
            /** @description Short code for the rule that was broken. The set of codes is open. */
            reason?: string;
        };
        /** @description Temporary AWS credentials that open one S3 location. Everything in it is secret. */
        AwsCredentials: {
            /** @description Access key ID. */
            accessKeyId: components["schemas"]["AccessKeyId"];
            /** @description Secret key to sign S3 requests with. */
            secretAccessKey: components["schemas"]["SecretAccessKey"];
            /** @description Session token that has to accompany every S3 request. */
            sessionToken: components["schemas"]["SessionToken"];
            /**
             * @description When the three stop working, in epoch milliseconds.
             * @default 0
             */
            expiration: components["schemas"]["TimestampEpoch"];
        };
        /** @description Why the load of a changeset failed. */
        ChangesetErrorInfo: {
            /** @description What went wrong with the load, for people to read. */
            errorMessage?: components["schemas"]["ErrorMessage"];
            /** @description Kind of trouble, for programs to act on. */
            errorCategory?: components["schemas"]["ErrorCategory"];
        };
        /** @description A changeset as ListChangesets shows it, with the same members as in GetChangeset. */
        ChangesetSummary: {
            /** @description Identifier of the changeset. */
            changesetId: components["schemas"]["ChangesetId"];
            /** @description ARN of the changeset. */
            changesetArn: components["schemas"]["ChangesetArn"];
            /** @description Dataset the changeset belongs to. */
            datasetId: components["schemas"]["DatasetId"];
            /** @description How the changeset combines with earlier ones. */
            changeType: components["schemas"]["ChangeType"];
            /** @description Location of the source files. */
            sourceParams: components["schemas"]["SourceParams"];
            /** @description Format of the source files. */
            formatParams: components["schemas"]["FormatParams"];
            /**
             * @description When the changeset was requested, in epoch milliseconds.
             * @default 0
             */
            createTime?: components["schemas"]["TimestampEpoch"];
            /** @description How far the load has come. */
            status: components["schemas"]["IngestionStatus"];
            /** @description Why the load failed. Absent unless it did. */
            errorInfo?: components["schemas"]["ChangesetErrorInfo"];
            /** @description When a correction took over, in epoch milliseconds. Null or absent while the changeset is in force. */
            activeUntilTimestamp?: components["schemas"]["TimestampEpoch"];
            /** @description When the changeset took effect, in epoch milliseconds. Null or absent if it never did. */
            activeFromTimestamp?: components["schemas"]["TimestampEpoch"];
            /** @description Earlier changeset that this one corrects, if any. */
            updatesChangesetId?: components["schemas"]["ChangesetId"];
            /** @description Later changeset that corrects this one, if any. */
            updatedByChangesetId?: components["schemas"]["ChangesetId"];
        };
        /** @description One column of a tabular dataset. The service expects a type and a name, though the model demands neither. */
        ColumnDefinition: {
            /** @description Type of the values in the column. */
            dataType?: components["schemas"]["ColumnDataType"];
            /** @description Name of the column, as partition, sort and key lists refer to it. */
            columnName?: components["schemas"]["ColumnName"];
            /** @description What the values mean: unit, currency, calendar and the like. */
            columnDescription?: components["schemas"]["ColumnDescription"];
        };
        /** @description Temporary AWS credentials for this API. Everything in it is secret, also where the members themselves are not marked so. */
        Credentials: {
            /** @description Access key ID. */
            accessKeyId: components["schemas"]["StringValueLength1to2552"];
            /** @description Secret key to sign requests with. */
            secretAccessKey: components["schemas"]["stringValueMaxLength1000"];
            /** @description Session token that has to accompany every signed request. */
            sessionToken: components["schemas"]["stringValueMaxLength1000"];
        };
        /** @description Destination of a data view: a table in the AWS Glue Data Catalog, or files in S3. */
        DataViewDestinationTypeParams: {
            /** @description Kind of destination: `GLUE_TABLE` or `S3`. Other values are passed through. */
            destinationType: components["schemas"]["DataViewDestinationType"];
            /** @description File format. Only for the destination `S3`. */
            s3DestinationExportFileFormat?: components["schemas"]["ExportFileFormat"];
            /** @description Settings of the file format, only for the destination `S3`. For delimited text: `header`, `delimiter` and `compression`, all strings, for example `"true"`, `"|"` and `"gzip"`. Other keys are accepted. */
            s3DestinationExportFileFormatOptions?: components["schemas"]["S3DestinationFormatOptions"];
        };
        /** @description Why the build of a data view failed. */
        DataViewErrorInfo: {
            /** @description What went wrong with the build, for people to read. */
            errorMessage?: components["schemas"]["ErrorMessage"];
            /** @description Kind of trouble, for programs to act on. */
            errorCategory?: components["schemas"]["ErrorCategory"];
        };
        /** @description A data view as ListDataViews shows it. */
        DataViewSummary: {
            /** @description Identifier of the view. */
            dataViewId: components["schemas"]["DataViewId"];
            /** @description ARN of the view. */
            dataViewArn: components["schemas"]["DataViewArn"];
            /** @description Dataset the view is built from. */
            datasetId: components["schemas"]["DatasetId"];
            /** @description Moment whose state of the dataset is shown, in epoch milliseconds. Null or absent for the newest state. */
            asOfTimestamp?: components["schemas"]["TimestampEpoch"];
            /** @description Columns that split the output, outermost first. */
            partitionColumns?: components["schemas"]["PartitionColumnList"];
            /** @description Columns by which rows are sorted, most significant first. */
            sortColumns?: components["schemas"]["SortColumnList"];
            /** @description How far the build has come. */
            status: components["schemas"]["DataViewStatus"];
            /** @description Why the build failed. Absent unless it did. */
            errorInfo?: components["schemas"]["DataViewErrorInfo"];
            /** @description Where the view is written, and in which format. GetDataView calls the same thing `destinationTypeParams`. For `GLUE_TABLE` the service also sends `databaseName` and `tableName` here, which the model does not define. */
            destinationTypeProperties: components["schemas"]["DataViewDestinationTypeParams"];
            /**
             * @description Whether the view follows new changesets.
             * @default false
             */
            autoUpdate?: boolean;
            /**
             * @description When the view was requested, in epoch milliseconds.
             * @default 0
             */
            createTime?: components["schemas"]["TimestampEpoch"];
            /**
             * @description When the view last changed, in epoch milliseconds.
             * @default 0
             */
            lastModifiedTime?: components["schemas"]["TimestampEpoch"];
        };
        /** @description A dataset as ListDatasets shows it: with its owner, without its status. */
        Dataset: {
            /** @description Identifier of the dataset. */
            datasetId: components["schemas"]["DatasetId"];
            /** @description ARN of the dataset. */
            datasetArn: components["schemas"]["DatasetArn"];
            /** @description Title that people see. */
            datasetTitle: components["schemas"]["DatasetTitle"];
            /** @description Whether the dataset holds rows and columns or plain files. */
            kind: components["schemas"]["DatasetKind"];
            /** @description Free text about the dataset. */
            datasetDescription?: components["schemas"]["DatasetDescription"];
            /** @description Person or desk to ask. Only ListDatasets returns it; GetDataset does not. */
            ownerInfo?: components["schemas"]["DatasetOwnerInfo"];
            /**
             * @description When the dataset was created, in epoch milliseconds.
             * @default 0
             */
            createTime?: components["schemas"]["TimestampEpoch"];
            /**
             * @description When the dataset last changed, in epoch milliseconds.
             * @default 0
             */
            lastModifiedTime?: components["schemas"]["TimestampEpoch"];
            /** @description Columns and primary key, for a tabular dataset that declares them. */
            schemaDefinition?: components["schemas"]["SchemaUnion"];
            /** @description Readable second name, if one was given. */
            alias?: components["schemas"]["AliasString"];
        };
        /** @description Whom to ask about a dataset. It is only information and grants nothing. */
        DatasetOwnerInfo: {
            /** @description Name of the person or desk. */
            name?: components["schemas"]["OwnerName"];
            /** @description Telephone number, 10 to 20 characters: digits, spaces and `+ - . / ( ) , #`. */
            phoneNumber?: components["schemas"]["PhoneNumber"];
            /** @description Address to write to. */
            email?: components["schemas"]["Email"];
        };
        /** @description A permission group: a name and a set of application permissions that its members share. */
        PermissionGroup: {
            /** @description Identifier of the group. */
            permissionGroupId: components["schemas"]["PermissionGroupId"];
            /** @description Name that people see. */
            name: components["schemas"]["PermissionGroupName"];
            /** @description What the group is for, and who belongs in it. */
            description?: components["schemas"]["PermissionGroupDescription"];
            /** @description What members may do in the application as a whole. */
            applicationPermissions: components["schemas"]["ApplicationPermissionList"];
            /**
             * @description When the group was created, in epoch milliseconds.
             * @default 0
             */
            createTime?: components["schemas"]["TimestampEpoch"];
            /**
             * @description When the group was last changed, in epoch milliseconds.
             * @default 0
             */
            lastModifiedTime?: components["schemas"]["TimestampEpoch"];
            /** @description State of a membership, where the answer is about one. Usually absent. */
            membershipStatus?: components["schemas"]["PermissionGroupMembershipStatus"];
        };
        /** @description A group, seen from one of its members. */
        PermissionGroupByUser: {
            /** @description Identifier of the group. */
            permissionGroupId: components["schemas"]["PermissionGroupId"];
            /** @description Name of the group. */
            name: components["schemas"]["PermissionGroupName"];
            /** @description State of the user's membership in this group. */
            membershipStatus: components["schemas"]["PermissionGroupMembershipStatus"];
        };
        /** @description Access that one group gets to a dataset when the dataset is created. */
        PermissionGroupParams: {
            /** @description Group that gets access to the dataset. */
            permissionGroupId?: components["schemas"]["PermissionGroupId"];
            /** @description What members of the group may do with the dataset. */
            datasetPermissions?: components["schemas"]["ResourcePermissionsList"];
        };
        /** @description One entry in the list of rights to a dataset. */
        ResourcePermission: {
            /** @description One right to a dataset. Known values: `ViewDatasetDetails`, `ReadDatasetDetails`, `ReadDatasetData`, `AddDatasetData`, `CreateDataView`, `CreateSnapshot`, `EditDatasetMetadata`, `ManageDatasetPermissions` and `DeleteDataset`. Other values are accepted. */
            permission?: components["schemas"]["StringValueLength1to250"];
        };
        /** @description A place in S3. */
        S3Location: {
            /** @description Name of the bucket. */
            bucket: components["schemas"]["S3BucketName"];
            /** @description Key or key prefix inside the bucket. */
            key: components["schemas"]["S3Key"];
        };
        /** @description Columns and primary key of a tabular dataset. */
        SchemaDefinition: {
            /** @description The columns, in the order in which the data has them. */
            columns?: components["schemas"]["ColumnList"];
            /** @description Names of the columns that together identify a row. Each has to be among `columns`. */
            primaryKeyColumns?: components["schemas"]["ColumnNameList"];
        };
        /** @description Schema of a dataset. It has one variant today, the tabular one. */
        SchemaUnion: {
            /** @description Schema of a tabular dataset. */
            tabularSchemaConfig?: components["schemas"]["SchemaDefinition"];
        };
        /** @description A user account as ListUsers shows it, with the same members as in GetUser. */
        User: {
            /** @description Identifier of the user. */
            userId: components["schemas"]["UserId"];
            /** @description Whether the account can be used at present. */
            status: components["schemas"]["UserStatus"];
            /** @description Given name. */
            firstName?: components["schemas"]["FirstName"];
            /** @description Family name. */
            lastName?: components["schemas"]["LastName"];
            /** @description Address the user signs in with; unique, and never changed. */
            emailAddress: components["schemas"]["Email"];
            /** @description Whether the user may do everything or only what groups allow. */
            type: components["schemas"]["UserType"];
            /** @description Whether the user may fetch credentials for this API. */
            apiAccess?: components["schemas"]["ApiAccess"];
            /** @description IAM role that may fetch API credentials in the name of this user. */
            apiAccessPrincipalArn?: components["schemas"]["RoleArn"];
            /**
             * @description When the account was created, in epoch milliseconds.
             * @default 0
             */
            createTime?: components["schemas"]["TimestampEpoch"];
            /**
             * @description When the account was last enabled, in epoch milliseconds; 0 if never.
             * @default 0
             */
            lastEnabledTime?: components["schemas"]["TimestampEpoch"];
            /**
             * @description When the account was last disabled, in epoch milliseconds; 0 if never.
             * @default 0
             */
            lastDisabledTime?: components["schemas"]["TimestampEpoch"];
            /**
             * @description When the account was last changed, in epoch milliseconds.
             * @default 0
             */
            lastModifiedTime?: components["schemas"]["TimestampEpoch"];
            /**
             * @description When the user last signed in, in epoch milliseconds; 0 if never.
             * @default 0
             */
            lastLoginTime?: components["schemas"]["TimestampEpoch"];
        };
        /** @description A user, seen as member of a group. It has no times. */
        UserByPermissionGroup: {
            /** @description Identifier of the member. */
            userId: components["schemas"]["UserId"];
            /** @description Whether the member's account can be used at present. */
            status: components["schemas"]["UserStatus"];
            /** @description Given name of the member. */
            firstName?: components["schemas"]["FirstName"];
            /** @description Family name of the member. */
            lastName?: components["schemas"]["LastName"];
            /** @description Address the member signs in with. */
            emailAddress: components["schemas"]["Email"];
            /** @description Whether the member may do everything or only what groups allow. */
            type: components["schemas"]["UserType"];
            /** @description Whether the member may fetch credentials for this API. */
            apiAccess?: components["schemas"]["ApiAccess"];
            /** @description IAM role that may fetch API credentials in the name of the member. */
            apiAccessPrincipalArn?: components["schemas"]["RoleArn"];
            /** @description State of this membership. Removal and addition take a moment. */
            membershipStatus: components["schemas"]["PermissionGroupMembershipStatus"];
        };
        /**
         * @description Whether a user may fetch credentials for this API.
         * @enum {string}
         */
        ApiAccess: "ENABLED" | "DISABLED";
        /**
         * @description A right in the application as a whole, granted to a permission group. Rights to single datasets are a separate matter; see `ResourcePermission`.
         * @enum {string}
         */
        ApplicationPermission: "CreateDataset" | "ManageClusters" | "ManageUsersAndGroups" | "ManageAttributeSets" | "ViewAuditData" | "AccessNotebooks" | "GetTemporaryCredentials";
        /**
         * @description How a changeset combines with the data that is already in the dataset.
         * @enum {string}
         */
        ChangeType: "REPLACE" | "APPEND" | "MODIFY";
        /**
         * @description Type of the values in a column.
         * @enum {string}
         */
        ColumnDataType: "STRING" | "CHAR" | "INTEGER" | "TINYINT" | "SMALLINT" | "BIGINT" | "FLOAT" | "DOUBLE" | "DATE" | "DATETIME" | "BOOLEAN" | "BINARY";
        /**
         * @description How far the build of a data view has come.
         * @enum {string}
         */
        DataViewStatus: "RUNNING" | "STARTING" | "FAILED" | "CANCELLED" | "TIMEOUT" | "SUCCESS" | "PENDING" | "FAILED_CLEANUP_FAILED";
        /**
         * @description What a dataset holds.
         * @enum {string}
         */
        DatasetKind: "TABULAR" | "NON_TABULAR";
        /**
         * @description How far the creation of a dataset has come.
         * @enum {string}
         */
        DatasetStatus: "PENDING" | "FAILED" | "SUCCESS" | "RUNNING";
        /**
         * @description Kind of trouble that ended a load or a build.
         * @enum {string}
         */
        ErrorCategory: "VALIDATION" | "SERVICE_QUOTA_EXCEEDED" | "ACCESS_DENIED" | "RESOURCE_NOT_FOUND" | "THROTTLING" | "INTERNAL_SERVICE_EXCEPTION" | "CANCELLED" | "USER_RECOVERABLE";
        /**
         * @description Format of the files that a data view writes to S3.
         * @enum {string}
         */
        ExportFileFormat: "PARQUET" | "DELIMITED_TEXT";
        /**
         * @description How far the load of a changeset has come.
         * @enum {string}
         */
        IngestionStatus: "PENDING" | "FAILED" | "SUCCESS" | "RUNNING" | "STOP_REQUESTED";
        /**
         * @description State of a user's membership in a permission group.
         * @enum {string}
         */
        PermissionGroupMembershipStatus: "ADDITION_IN_PROGRESS" | "ADDITION_SUCCESS" | "REMOVAL_IN_PROGRESS";
        /**
         * @description Whether a user account can be used.
         * @enum {string}
         */
        UserStatus: "CREATING" | "ENABLED" | "DISABLED";
        /**
         * @description What a user may do before any group is considered.
         * @enum {string}
         */
        UserType: "SUPER_USER" | "APP_USER";
        /**
         * @description What a working location is used for.
         * @enum {string}
         */
        locationType: "INGESTION" | "SAGEMAKER";
        ApplicationPermissionList: components["schemas"]["ApplicationPermission"][];
        ChangesetList: components["schemas"]["ChangesetSummary"][];
        ColumnList: components["schemas"]["ColumnDefinition"][];
        ColumnNameList: components["schemas"]["ColumnName"][];
        DataViewList: components["schemas"]["DataViewSummary"][];
        DatasetList: components["schemas"]["Dataset"][];
        PartitionColumnList: components["schemas"]["StringValueLength1to255"][];
        PermissionGroupByUserList: components["schemas"]["PermissionGroupByUser"][];
        PermissionGroupList: components["schemas"]["PermissionGroup"][];
        ResourcePermissionsList: components["schemas"]["ResourcePermission"][];
        SortColumnList: components["schemas"]["StringValueLength1to255"][];
        UserByPermissionGroupList: components["schemas"]["UserByPermissionGroup"][];
        UserList: components["schemas"]["User"][];
        /** @description Format of the source files of a changeset, as names and values. The set of names is open; all values are strings. */
        FormatParams: {
            [key: string]: components["schemas"]["StringMapValue"];
        };
        /** @description Settings of an export file format, as names and values. The set of names is open; all values are strings. */
        S3DestinationFormatOptions: {
            [key: string]: components["schemas"]["StringMapValue"];
        };
        /** @description Location of the source files of a changeset, as names and values. The set of names is open; all values are strings. */
        SourceParams: {
            [key: string]: components["schemas"]["StringMapValue"];
        };
        AccessKeyId: string;
        /** @description Readable second name of a dataset: `alias/` followed by anything but white space. */
        AliasString: string;
        /** @description ARN of a changeset. */
        ChangesetArn: string;
        /** @description Identifier of a changeset, unique within the environment. */
        ChangesetId: string;
        /** @description Idempotency key chosen by the caller, a UUID for instance. The service remembers it for ten minutes. */
        ClientToken: string;
        ColumnDescription: string;
        ColumnName: string;
        /** @description ARN of a data view. */
        DataViewArn: string;
        /** @description Kind of destination of a data view. `GLUE_TABLE` and `S3` are known; the set is open. */
        DataViewDestinationType: string;
        /** @description Identifier of a data view, unique within the environment. */
        DataViewId: string;
        /** @description ARN of a dataset. */
        DatasetArn: string;
        DatasetDescription: string;
        /** @description Identifier of a dataset, seven characters as a rule. */
        DatasetId: string;
        DatasetTitle: string;
        /** @description E-mail address. Its last label has two to four letters, so longer top-level domains are refused. */
        Email: string;
        ErrorMessage: string;
        FirstName: string;
        /** @description Identifier of a FinSpace environment. */
        IdType: string;
        LastName: string;
        OwnerName: string;
        /** @description Opaque position in a list. Hand it back unchanged; nothing about its form is promised. */
        PaginationToken: string;
        /** @description Temporary password. */
        Password: string;
        PermissionGroupDescription: string;
        /** @description Identifier of a permission group. */
        PermissionGroupId: string;
        PermissionGroupName: string;
        /** @description Telephone number, written loosely. */
        PhoneNumber: string;
        /**
         * Format: int32
         * @description Size of a page.
         */
        ResultLimit: number;
        /** @description ARN of an IAM role. */
        RoleArn: string;
        S3BucketName: string;
        S3Key: string;
        SecretAccessKey: string;
        /**
         * Format: int64
         * @description Lifetime of credentials in minutes.
         */
        SessionDuration: number;
        SessionToken: string;
        StringMapKey: string;
        StringMapValue: string;
        /** @description A right to a dataset. Known values: `ViewDatasetDetails`, `ReadDatasetDetails`, `ReadDatasetData`, `AddDatasetData`, `CreateDataView`, `CreateSnapshot`, `EditDatasetMetadata`, `ManageDatasetPermissions`, `DeleteDataset`. The set is open. */
        StringValueLength1to250: string;
        StringValueLength1to255: string;
        StringValueLength1to2552: string;
        /**
         * Format: int64
         * @description A moment, as the number of milliseconds since 1970-01-01T00:00:00Z: epoch milliseconds, unlike the epoch seconds of most AWS APIs.
         */
        TimestampEpoch: number;
        /** @description Identifier of a user. */
        UserId: string;
        stringValueLength1to1024: string;
        stringValueLength1to63: string;
        stringValueMaxLength1000: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AssociateUserToPermissionGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Group that gains a member. */
                permissionGroupId: components["schemas"]["PermissionGroupId"];
                /** @description User who joins the group. */
                userId: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AssociateUserToPermissionGroupRequestContent"];
            };
        };
        responses: {
            /** @description Success of AssociateUserToPermissionGroup */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ConflictException** The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    DisassociateUserFromPermissionGroup: {
        parameters: {
            query?: {
                /** @description Idempotency key, sent in the query string. A repeat inside ten minutes is answered like the original. */
                clientToken?: components["schemas"]["ClientToken"];
            };
            header?: never;
            path: {
                /** @description Group that loses a member. */
                permissionGroupId: components["schemas"]["PermissionGroupId"];
                /** @description User who leaves the group. */
                userId: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success of DisassociateUserFromPermissionGroup */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ConflictException** The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    ListChangesets: {
        parameters: {
            query?: {
                /** @description Largest number of changesets to put on one page, 1 to 100. */
                maxResults?: components["schemas"]["ResultLimit"];
                /** @description Token from the previous page's `nextToken`. Leave it out to start at the first changeset. */
                nextToken?: components["schemas"]["PaginationToken"];
            };
            header?: never;
            path: {
                /** @description Dataset whose changesets are listed. */
                datasetId: components["schemas"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success of ListChangesets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListChangesetsResponseContent"];
                };
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ConflictException** The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    CreateChangeset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Dataset that receives the data. */
                datasetId: components["schemas"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChangesetRequestContent"];
            };
        };
        responses: {
            /** @description Success of CreateChangeset */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateChangesetResponseContent"];
                };
            };
            /**
             * @description **LimitExceededException** A quota of the account or the environment is used up. It shares HTTP status 400 with ValidationException, so tell them apart by the error code.
             *
             *     **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitExceededException"] | components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ConflictException** The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    ListDataViews: {
        parameters: {
            query?: {
                /** @description Token from the previous page's `nextToken`. Leave it out to start at the first view. */
                nextToken?: components["schemas"]["PaginationToken"];
                /** @description Largest number of views to put on one page, 1 to 100. */
                maxResults?: components["schemas"]["ResultLimit"];
            };
            header?: never;
            path: {
                /** @description Dataset whose views are listed. */
                datasetId: components["schemas"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success of ListDataViews */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDataViewsResponseContent"];
                };
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ConflictException** The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    CreateDataView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Tabular dataset to build the view from. */
                datasetId: components["schemas"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDataViewRequestContent"];
            };
        };
        responses: {
            /** @description Success of CreateDataView */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateDataViewResponseContent"];
                };
            };
            /**
             * @description **LimitExceededException** A quota of the account or the environment is used up. It shares HTTP status 400 with ValidationException, so tell them apart by the error code.
             *
             *     **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitExceededException"] | components["schemas"]["ValidationException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ConflictException** The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    ListDatasets: {
        parameters: {
            query?: {
                /** @description Token from the previous page's `nextToken`. Leave it out to start at the first dataset. */
                nextToken?: components["schemas"]["PaginationToken"];
                /** @description Largest number of datasets to put on one page, 1 to 100. */
                maxResults?: components["schemas"]["ResultLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success of ListDatasets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDatasetsResponseContent"];
                };
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ConflictException** The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    CreateDataset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDatasetRequestContent"];
            };
        };
        responses: {
            /** @description Success of CreateDataset */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateDatasetResponseContent"];
                };
            };
            /**
             * @description **LimitExceededException** A quota of the account or the environment is used up. It shares HTTP status 400 with ValidationException, so tell them apart by the error code.
             *
             *     **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitExceededException"] | components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ConflictException** The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    ListPermissionGroups: {
        parameters: {
            query: {
                /** @description Token from the previous page's `nextToken`. Leave it out to start at the first group. */
                nextToken?: components["schemas"]["PaginationToken"];
                /** @description Largest number of groups to put on one page, 1 to 100. Required. */
                maxResults: components["schemas"]["ResultLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success of ListPermissionGroups */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPermissionGroupsResponseContent"];
                };
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    CreatePermissionGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePermissionGroupRequestContent"];
            };
        };
        responses: {
            /** @description Success of CreatePermissionGroup */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatePermissionGroupResponseContent"];
                };
            };
            /**
             * @description **LimitExceededException** A quota of the account or the environment is used up. It shares HTTP status 400 with ValidationException, so tell them apart by the error code.
             *
             *     **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitExceededException"] | components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ConflictException** The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    ListUsers: {
        parameters: {
            query: {
                /** @description Token from the previous page's `nextToken`. Leave it out to start at the first user. */
                nextToken?: components["schemas"]["PaginationToken"];
                /** @description Largest number of users to put on one page, 1 to 100. Required. */
                maxResults: components["schemas"]["ResultLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success of ListUsers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUsersResponseContent"];
                };
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    CreateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserRequestContent"];
            };
        };
        responses: {
            /** @description Success of CreateUser */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateUserResponseContent"];
                };
            };
            /**
             * @description **LimitExceededException** A quota of the account or the environment is used up. It shares HTTP status 400 with ValidationException, so tell them apart by the error code.
             *
             *     **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitExceededException"] | components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ConflictException** The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    GetDataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Dataset to look up. Up to 255 characters are let through here, although identifiers end at 26. */
                datasetId: components["schemas"]["StringValueLength1to255"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success of GetDataset */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDatasetResponseContent"];
                };
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ConflictException** The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    UpdateDataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Dataset to change. */
                datasetId: components["schemas"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDatasetRequestContent"];
            };
        };
        responses: {
            /** @description Success of UpdateDataset */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateDatasetResponseContent"];
                };
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ConflictException** The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    DeleteDataset: {
        parameters: {
            query?: {
                /** @description Idempotency key, sent in the query string. A repeat inside ten minutes succeeds although the dataset is gone. */
                clientToken?: components["schemas"]["ClientToken"];
            };
            header?: never;
            path: {
                /** @description Dataset to delete. */
                datasetId: components["schemas"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success of DeleteDataset */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteDatasetResponseContent"];
                };
            };
            /**
             * @description **LimitExceededException** A quota of the account or the environment is used up. It shares HTTP status 400 with ValidationException, so tell them apart by the error code.
             *
             *     **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitExceededException"] | components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ConflictException** The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    GetPermissionGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Group to look up. */
                permissionGroupId: components["schemas"]["PermissionGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success of GetPermissionGroup */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPermissionGroupResponseContent"];
                };
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    UpdatePermissionGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Group to change. */
                permissionGroupId: components["schemas"]["PermissionGroupId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdatePermissionGroupRequestContent"];
            };
        };
        responses: {
            /** @description Success of UpdatePermissionGroup */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatePermissionGroupResponseContent"];
                };
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ConflictException** The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    DeletePermissionGroup: {
        parameters: {
            query?: {
                /** @description Idempotency key, sent in the query string. A repeat inside ten minutes succeeds although the group is gone. */
                clientToken?: components["schemas"]["ClientToken"];
            };
            header?: never;
            path: {
                /** @description Group to delete. */
                permissionGroupId: components["schemas"]["PermissionGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success of DeletePermissionGroup */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletePermissionGroupResponseContent"];
                };
            };
            /**
             * @description **LimitExceededException** A quota of the account or the environment is used up. It shares HTTP status 400 with ValidationException, so tell them apart by the error code.
             *
             *     **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitExceededException"] | components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ConflictException** The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    DisableUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description User to lock out. */
                userId: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DisableUserRequestContent"];
            };
        };
        responses: {
            /** @description Success of DisableUser */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisableUserResponseContent"];
                };
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ConflictException** The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    EnableUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description User to let in again. */
                userId: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EnableUserRequestContent"];
            };
        };
        responses: {
            /** @description Success of EnableUser */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnableUserResponseContent"];
                };
            };
            /**
             * @description **LimitExceededException** A quota of the account or the environment is used up. It shares HTTP status 400 with ValidationException, so tell them apart by the error code.
             *
             *     **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LimitExceededException"] | components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ConflictException** The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    GetChangeset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Dataset the changeset belongs to. */
                datasetId: components["schemas"]["DatasetId"];
                /** @description Changeset to look up. */
                changesetId: components["schemas"]["ChangesetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success of GetChangeset */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetChangesetResponseContent"];
                };
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ConflictException** The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    UpdateChangeset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Dataset the changeset belongs to. */
                datasetId: components["schemas"]["DatasetId"];
                /** @description Changeset whose data is to be replaced. */
                changesetId: components["schemas"]["ChangesetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateChangesetRequestContent"];
            };
        };
        responses: {
            /** @description Success of UpdateChangeset */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateChangesetResponseContent"];
                };
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ConflictException** The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    GetDataView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description View to look up. */
                dataViewId: components["schemas"]["DataViewId"];
                /** @description Dataset the view is built from. */
                datasetId: components["schemas"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success of GetDataView */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDataViewResponseContent"];
                };
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ConflictException** The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    GetExternalDataViewAccessDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description View whose files are to be read. */
                dataViewId: components["schemas"]["DataViewId"];
                /** @description Dataset the view is built from. */
                datasetId: components["schemas"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success of GetExternalDataViewAccessDetails */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetExternalDataViewAccessDetailsResponseContent"];
                };
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    GetProgrammaticAccessCredentials: {
        parameters: {
            query: {
                /** @description Requested lifetime in minutes, 1 to 60. */
                durationInMinutes?: components["schemas"]["SessionDuration"];
                /** @description Environment in which the credentials are to be used. */
                environmentId: components["schemas"]["IdType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success of GetProgrammaticAccessCredentials */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetProgrammaticAccessCredentialsResponseContent"];
                };
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    GetUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description User to look up. */
                userId: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success of GetUser */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserResponseContent"];
                };
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    UpdateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description User to change. */
                userId: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UpdateUserRequestContent"];
            };
        };
        responses: {
            /** @description Success of UpdateUser */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateUserResponseContent"];
                };
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ConflictException** The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    GetWorkingLocation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GetWorkingLocationRequestContent"];
            };
        };
        responses: {
            /** @description Success of GetWorkingLocation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWorkingLocationResponseContent"];
                };
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    ListPermissionGroupsByUser: {
        parameters: {
            query: {
                /** @description Token from the previous page's `nextToken`. Leave it out to start at the first group of the user. */
                nextToken?: components["schemas"]["PaginationToken"];
                /** @description Largest number of memberships to put on one page, 1 to 100. Required. */
                maxResults: components["schemas"]["ResultLimit"];
            };
            header?: never;
            path: {
                /** @description User whose groups are listed. */
                userId: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success of ListPermissionGroupsByUser */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPermissionGroupsByUserResponseContent"];
                };
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    ListUsersByPermissionGroup: {
        parameters: {
            query: {
                /** @description Token from the previous page's `nextToken`. Leave it out to start at the first member. */
                nextToken?: components["schemas"]["PaginationToken"];
                /** @description Largest number of members to put on one page, 1 to 100. Required. */
                maxResults: components["schemas"]["ResultLimit"];
            };
            header?: never;
            path: {
                /** @description Group whose members are listed. */
                permissionGroupId: components["schemas"]["PermissionGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success of ListUsersByPermissionGroup */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUsersByPermissionGroupResponseContent"];
                };
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
    ResetUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description User who gets a new password. */
                userId: components["schemas"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ResetUserPasswordRequestContent"];
            };
        };
        responses: {
            /** @description Success of ResetUserPassword */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResetUserPasswordResponseContent"];
                };
            };
            /** @description **ValidationException** The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationException"];
                };
            };
            /** @description **AccessDeniedException** The caller is known but lacks the right to do this. Sending the request again does not help. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessDeniedException"];
                };
            };
            /** @description **ResourceNotFoundException** Something the request names does not exist, or is hidden from the caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceNotFoundException"];
                };
            };
            /** @description **ConflictException** The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictException"];
                };
            };
            /** @description **ThrottlingException** Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThrottlingException"];
                };
            };
            /** @description **InternalServerException** The service failed for reasons of its own. The same request may well succeed a moment later. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerException"];
                };
            };
        };
    };
}
