// Written by scripts/generate.ts from the Smithy model. Do not edit: change the model, then run
// npm run generate

import type { Reference } from "../src/runtime/index.js";

/** What the model says of the service in words, and its examples. */
export const reference: Reference = {
    title: "Amazon FinSpace Data",
    documentation:
        "The Amazon FinSpace Data API manages a catalogue of financial data: users and permission groups, datasets, the changesets that bring data in, and the data views that hand it out again.\n\n**The service has been switched off.** AWS closed the FinSpace Dataset Browser, which this API belongs to, in 2025, and the whole of FinSpace on 2026-10-07. The model describes the API as it was, for code, tests and tools that still speak it.\n\n- Every time is a number of milliseconds since the start of 1970 (UTC), not seconds.\n- An operation that takes a `clientToken` is idempotent: for ten minutes, a repeat with the same token has no further effect.\n- Loads and builds run in the background. Creating a changeset or a data view returns at once with an identifier; ask for its `status` until that is final.\n- Two errors, ValidationException and LimitExceededException, share HTTP status 400. Go by the error code, not by the status.",
    deprecated: "Amazon FinSpace has been retired; no endpoint answers this API any more.",
    tags: {
        Users: "A user is an account in one FinSpace environment, known by an e-mail address that never changes. A super user may do everything; an application user may do what permission groups allow. Whether a user also gets at the API is a switch of its own, `apiAccess`, tied to an IAM role.\n\nAn account starts as `CREATING`, becomes `ENABLED`, and can be disabled and enabled again at will. There is no way to delete one.\n\n**Life of an account**\n\n- `CREATING`: the account is being set up; ask GetUser until it is `ENABLED`.\n- `ENABLED`: the user can sign in, until DisableUser.\n- `DISABLED`: the user is locked out; groups and settings are kept, until EnableUser.\n\n**Bringing somebody in**\n\n1. CreateUser with the e-mail address and the type; it answers with a `userId`.\n2. GetUser until the account is `ENABLED`.\n3. AssociateUserToPermissionGroup for each group that an application user needs; ListPermissionGroupsByUser shows the result.\n4. For programs that act for the user: `apiAccess` and `apiAccessPrincipalArn`, in step 1 or later with UpdateUser.\n\nA user who leaves is disabled, for there is no way to delete an account, and so the address stays taken. ResetUserPassword is for people who cannot sign in; it gives a temporary password that lapses after seven days. ListUsers has every account, the disabled ones too.",
        "Permission groups":
            "A permission group bundles application permissions, such as creating datasets or managing users, and gives them to its members. A dataset names a group when it is created and thereby opens itself to the members of that group.\n\nJoining and leaving a group take effect after a moment; the state of a membership shows in both lists of members. Deleting a group is final.\n\n**Life of a membership**\n\n- `ADDITION_IN_PROGRESS`: AssociateUserToPermissionGroup was accepted; permissions may not apply yet.\n- `ADDITION_SUCCESS`: the user is a member.\n- `REMOVAL_IN_PROGRESS`: DisassociateUserFromPermissionGroup was accepted; permissions may still apply.\n\nWhen a removal is through, the entry is gone from the lists.\n\n**Setting one up**\n\n1. CreatePermissionGroup with a name and application permissions. The group has no members yet and no dataset.\n2. AssociateUserToPermissionGroup for each member. Super users need no group: they may do everything.\n3. Name the group in `permissionGroupParams` of CreateDataset. That is the only place where a dataset is opened to a group, so make the group before its datasets.\n\nListUsersByPermissionGroup answers who is in a group, ListPermissionGroupsByUser what groups a user is in. UpdatePermissionGroup replaces the list of application permissions as a whole: read it with GetPermissionGroup, change it, and send all of it. DeletePermissionGroup takes effect on every member at once; check the list of members first.",
        Datasets:
            "A dataset is an entry in the catalogue: title, description, owner, alias and, for a tabular one, a schema. It holds no data by itself. Data arrives in changesets, and tabular data is read through data views.\n\nCreation runs in the background and is over when GetDataset reports `SUCCESS`. Which groups have access is said at creation and cannot be read back.\n\n**Life of a dataset**\n\n- `PENDING`, `RUNNING`: the dataset is being set up; ask GetDataset again.\n- `SUCCESS`: it can take changesets: CreateChangeset.\n- `FAILED`: it could not be set up, and never will be; create another.\n\n**From nothing to a table**\n\n1. CreatePermissionGroup, or take the `permissionGroupId` of one from ListPermissionGroups.\n2. CreateDataset with title, kind, the group and its rights; for a `TABULAR` one give the schema too. Wait until GetDataset says `SUCCESS`.\n3. CreateChangeset for each delivery of files.\n4. CreateDataView to read the content.\n\nUpdateDataset changes words and schema, never data; it wants title and kind each time. ListDatasets is the catalogue that the caller sees, with owners and schemas; the status is in GetDataset alone. DeleteDataset takes changesets and views along, and nothing brings them back.",
        Changesets:
            "A changeset is one delivery of files from S3 into a dataset. It replaces what is there, adds to it, or corrects an earlier delivery; the dataset is the sum of the changesets in force.\n\nA load goes through `PENDING` and `RUNNING` to `SUCCESS` or `FAILED`, and `errorInfo` explains a failure. Changesets cannot be deleted. A corrected one stays on record and points to its correction.\n\n**Life of a load**\n\n- `PENDING`, `RUNNING`: files wait, or are being read; ask GetChangeset again.\n- `STOP_REQUESTED`: the load is winding down.\n- `SUCCESS`: the data is in the dataset. CreateDataView makes it readable, UpdateChangeset corrects it.\n- `FAILED`: nothing was added; `errorInfo` says why. Mend that, and create another.\n\n**Which `changeType` to send**\n\n- `APPEND` for the next day, month or batch: what is there stays.\n- `REPLACE` for a full delivery: what is there counts no longer.\n- `MODIFY` is what UpdateChangeset makes: one earlier delivery, sent again without its mistakes.\n\n**Loading files**\n\n1. Put them into a bucket that the service's role may read, or ask GetWorkingLocation for a place of the environment's own.\n2. CreateChangeset names source and format; it answers with a `changesetId` before anything is read.\n3. GetChangeset until the status is final. On success, `activeFromTimestamp` says since when it counts.\n\nAfter a correction the old entry has `updatedByChangesetId` and the new one `updatesChangesetId`. ListChangesets shows both, so filter by them before adding things up.",
        "Data views":
            "A data view makes the content of a tabular dataset readable, as a table in the AWS Glue Data Catalog or as files in S3. It shows the dataset at one moment, or follows it when `autoUpdate` is set.\n\nBuilding takes minutes: about two for a hundred megabytes. Programs outside FinSpace read the files of a view with the credentials from GetExternalDataViewAccessDetails. Views cannot be deleted.\n\n**Life of a view**\n\n- `STARTING`, `PENDING`, `RUNNING`: the view is being built; ask GetDataView again.\n- `SUCCESS`: it can be read, by programs outside FinSpace too: GetExternalDataViewAccessDetails.\n- `FAILED`, `FAILED_CLEANUP_FAILED`, `CANCELLED`, `TIMEOUT`: it will not be built; `errorInfo` says why. Create another.\n\n**From a dataset to its rows**\n\n1. CreateDataView of a `TABULAR` dataset that has a changeset with `SUCCESS`. Choose where it goes with `destinationTypeParams`, and how it is cut up and ordered with `partitionColumns` and `sortColumns`.\n2. GetDataView until the status is final. Do not poll ListDataViews for that.\n3. For a table of the Glue Data Catalog, query it there. For files, ask GetExternalDataViewAccessDetails for their place and for credentials, which last an hour.\n\nA view with `autoUpdate` is built again after each changeset; one without shows the dataset as of its making, or as of `asOfTimestamp`. A view that nobody needs stays where it is until its dataset is deleted.",
        Credentials:
            "Every request to this API is signed with credentials that belong to a FinSpace user. An IAM role that is entered with a user trades its own credentials for those, for at most an hour at a time.\n\nThe answer states a lifetime and no moment of expiry, so a long-running program has to keep count and fetch new ones in good time.\n\n**Getting in**\n\n1. An administrator enters the ARN of an IAM role as `apiAccessPrincipalArn` of a user, with `apiAccess` set to `ENABLED`: CreateUser or UpdateUser.\n2. The program takes on that role, and signs GetProgrammaticAccessCredentials with the role's own credentials.\n3. It signs every other operation with what it got. The service sees the user, with the rights that the user's permission groups give.\n\nAn answer is good for `durationInMinutes` from the moment it was made, an hour at most. Take the time before the request, add the duration, and ask again some minutes before that. Credentials for the files of a data view are another matter: GetExternalDataViewAccessDetails has them.\n\nWhatever holds such credentials can act for the user. Keep them out of logs; the specification marks them as sensitive.",
        "Working locations":
            "A working location is a temporary place in S3 that belongs to the environment and that its users can write to. Put files there before a changeset loads them, or use it as scratch space for notebooks.\n\nIt spares the work of opening a bucket of one's own to the service. It is not meant for keeping anything.\n\n**Loading files from one**\n\n1. GetWorkingLocation with `locationType` `INGESTION`; it answers with `s3Uri`, and with bucket and path apart.\n2. Copy the files to it with any S3 client.\n3. CreateChangeset with the URI as `s3SourcePath` of its `sourceParams`.\n4. When GetChangeset says `SUCCESS`, the data is in the dataset and the copies are no longer needed.\n\n`SAGEMAKER` gives a place for the intermediate files of notebooks. No operation lists locations or removes one, so keep the answer for as long as a job needs it, and nothing there for longer.",
    },
    operations: {
        AssociateUserToPermissionGroup: {
            summary: "Adds a user to a permission group",
            documentation:
                "Adds a user to a permission group. The user gains the application permissions of the group and its access to datasets. The change takes a moment; ListUsersByPermissionGroup shows `ADDITION_IN_PROGRESS` until it is through. The answer has no body, only a status.",
            tags: ["Permission groups"],
            errors: [
                "AccessDeniedException",
                "ConflictException",
                "InternalServerException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "Add a user to a group",
                    input: {
                        permissionGroupId: "Mqloxp4J4mye7fi0j8mPIr",
                        userId: "LdNraASVeiS0wkZlQeNiff",
                        clientToken: "6b0a7a2a-0034-4162-a73b-794777107a56",
                    },
                    output: { statusCode: 200 },
                },
            ],
        },
        CreateChangeset: {
            summary: "Starts loading files from S3 into a dataset",
            documentation:
                "Starts loading files from S3 into a dataset. The answer comes at once; the load goes on in the background, so ask GetChangeset until `status` is `SUCCESS` or `FAILED`. The service's role must be able to read the source, and a bucket policy that forgets it is the usual reason for a first load to fail.",
            tags: ["Changesets"],
            errors: [
                "AccessDeniedException",
                "ConflictException",
                "InternalServerException",
                "LimitExceededException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "Append a day of prices",
                    input: {
                        clientToken: "70a238d6-0fe1-49c8-a379-3f2e8f05999b",
                        datasetId: "p4nv7ct",
                        changeType: "APPEND",
                        sourceParams: {
                            s3SourcePath: "s3://larkmoor-market-data/eod/2023-10-02.csv",
                            sourceType: "S3",
                        },
                        formatParams: { formatType: "CSV", withHeader: "true", separator: ",", compression: "None" },
                    },
                    output: { datasetId: "p4nv7ct", changesetId: "f85aALSmOgYOSLHKiOJKRf" },
                },
            ],
        },
        CreateDataView: {
            summary: "Starts building a data view of a tabular dataset",
            documentation:
                "Starts building a data view of a tabular dataset. The answer comes at once and the build takes minutes, so ask GetDataView until `status` is final. Set `autoUpdate` for a view that follows new changesets, or `asOfTimestamp` for the dataset as it was at some moment.",
            tags: ["Data views"],
            errors: [
                "ConflictException",
                "InternalServerException",
                "LimitExceededException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "Export a month end to Parquet",
                    input: {
                        clientToken: "cd180461-4c42-464f-ac7a-93ceadca557a",
                        datasetId: "p4nv7ct",
                        autoUpdate: false,
                        sortColumns: ["isin"],
                        partitionColumns: ["trade_date"],
                        asOfTimestamp: 1698793200000,
                        destinationTypeParams: { destinationType: "S3", s3DestinationExportFileFormat: "PARQUET" },
                    },
                    output: { datasetId: "p4nv7ct", dataViewId: "TmJRvOth8p0RuTkbb8JWaP" },
                },
                {
                    title: "Keep a Glue table up to date",
                    input: {
                        clientToken: "d913680c-4e78-4a42-ad65-abe56e6fc84d",
                        datasetId: "p4nv7ct",
                        autoUpdate: true,
                        sortColumns: ["isin"],
                        partitionColumns: ["trade_date"],
                        destinationTypeParams: { destinationType: "GLUE_TABLE" },
                    },
                    output: { datasetId: "p4nv7ct", dataViewId: "AmVwcpr8ZcgYoJB0KaCKNa" },
                },
            ],
        },
        CreateDataset: {
            summary: "Adds a dataset to the catalogue",
            documentation:
                "Adds a dataset to the catalogue. One permission group gets access with the same request; choose its rights with care, for they cannot be read back later. Titles need not be unique. The caller's own group needs the application permission `CreateDataset`.",
            tags: ["Datasets"],
            errors: [
                "AccessDeniedException",
                "ConflictException",
                "InternalServerException",
                "LimitExceededException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "Create a dataset with a schema",
                    input: {
                        clientToken: "eb6fc511-d454-4ec1-a1c1-6bccfbe509a6",
                        datasetTitle: "European equities, end of day",
                        kind: "TABULAR",
                        datasetDescription: "Unadjusted closing prices and volumes of 18 European exchanges.",
                        ownerInfo: {
                            name: "Tobias Whitlock",
                            phoneNumber: "+44 20 7946 0182",
                            email: "tobias.whitlock@example.com",
                        },
                        permissionGroupParams: {
                            permissionGroupId: "ZsZgVO7LAPPu0KzhWfF43Z",
                            datasetPermissions: [
                                { permission: "ViewDatasetDetails" },
                                { permission: "ReadDatasetData" },
                                { permission: "AddDatasetData" },
                                { permission: "CreateDataView" },
                                { permission: "EditDatasetMetadata" },
                            ],
                        },
                        alias: "alias/eu-equity-eod",
                        schemaDefinition: {
                            tabularSchemaConfig: {
                                columns: [
                                    {
                                        dataType: "STRING",
                                        columnName: "isin",
                                        columnDescription: "Security identifier, ISO 6166.",
                                    },
                                    {
                                        dataType: "DATE",
                                        columnName: "trade_date",
                                        columnDescription: "Trading day at the listing exchange.",
                                    },
                                    {
                                        dataType: "CHAR",
                                        columnName: "session",
                                        columnDescription: "F for a full session, H for a half one.",
                                    },
                                    {
                                        dataType: "DOUBLE",
                                        columnName: "close",
                                        columnDescription: "Closing price in the trading currency.",
                                    },
                                    { dataType: "BIGINT", columnName: "volume", columnDescription: "Shares traded." },
                                ],
                                primaryKeyColumns: ["isin", "trade_date"],
                            },
                        },
                    },
                    output: { datasetId: "p4nv7ct" },
                },
                {
                    title: "Create a dataset for files",
                    input: {
                        clientToken: "9ecefc32-1309-444a-a827-0859f91c3ab3",
                        datasetTitle: "Broker research notes",
                        kind: "NON_TABULAR",
                        ownerInfo: {
                            name: "Research library desk",
                            phoneNumber: "+44 20 7946 0467",
                            email: "research.library@example.com",
                        },
                        permissionGroupParams: {
                            permissionGroupId: "Mqloxp4J4mye7fi0j8mPIr",
                            datasetPermissions: [
                                { permission: "ViewDatasetDetails" },
                                { permission: "ReadDatasetData" },
                            ],
                        },
                        alias: "alias/broker-notes",
                    },
                    output: { datasetId: "h8yr2dw" },
                },
            ],
        },
        CreatePermissionGroup: {
            summary: "Creates a permission group without members",
            documentation:
                "Creates a permission group without members. Its application permissions apply to each user who is added later. The caller needs `ManageUsersAndGroups`.",
            tags: ["Permission groups"],
            errors: [
                "AccessDeniedException",
                "ConflictException",
                "InternalServerException",
                "LimitExceededException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "Create a group for researchers",
                    input: {
                        name: "Quantitative research",
                        description: "Builds and tests signals on end-of-day data.",
                        applicationPermissions: ["AccessNotebooks", "ManageClusters", "GetTemporaryCredentials"],
                        clientToken: "85826cd7-191d-4735-a6e2-aba2c5b23eb2",
                    },
                    output: { permissionGroupId: "Mqloxp4J4mye7fi0j8mPIr" },
                },
            ],
        },
        CreateUser: {
            summary: "Creates a user account",
            documentation:
                "Creates a user account. The e-mail address identifies the user and cannot be changed, so check it first; an account cannot be deleted either. For access to the API, set `apiAccess` to `ENABLED` and name the IAM role that will act for the user.",
            tags: ["Users"],
            errors: [
                "AccessDeniedException",
                "ConflictException",
                "InternalServerException",
                "LimitExceededException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "Create a researcher with API access",
                    input: {
                        emailAddress: "zofia.gruenwald@example.com",
                        type: "APP_USER",
                        firstName: "Zofia",
                        lastName: "Grünwald",
                        apiAccess: "ENABLED",
                        apiAccessPrincipalArn: "arn:aws:iam::123456789012:role/LarkmoorResearchNotebooks",
                        clientToken: "d6df32e8-f6c8-4000-a443-9d45439cbfea",
                    },
                    output: { userId: "ExM4CjttChnQBr5PXSRt6h" },
                },
            ],
        },
        DeleteDataset: {
            summary: "Deletes a dataset for good",
            documentation:
                "Deletes a dataset for good. Its changesets and data views become unreachable. Export what is still needed first; the operation cannot be undone.",
            tags: ["Datasets"],
            errors: [
                "AccessDeniedException",
                "ConflictException",
                "InternalServerException",
                "LimitExceededException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "Delete a dataset",
                    input: { clientToken: "64425f70-b595-45ce-a115-b5568f66e51a", datasetId: "h8yr2dw" },
                    output: { datasetId: "h8yr2dw" },
                },
            ],
        },
        DeletePermissionGroup: {
            summary: "Deletes a permission group for good",
            documentation:
                "Deletes a permission group for good. Members lose what only this group gave them, including access to datasets. There is no undo, and a new group with the old name gets a new identifier.",
            tags: ["Permission groups"],
            errors: [
                "AccessDeniedException",
                "ConflictException",
                "InternalServerException",
                "LimitExceededException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "Delete a group",
                    input: {
                        permissionGroupId: "ru6NApXRyr9JKKjOhnbJjh",
                        clientToken: "b3f42745-6aff-4433-afc8-216db30813a0",
                    },
                    output: { permissionGroupId: "ru6NApXRyr9JKKjOhnbJjh" },
                },
            ],
        },
        DisableUser: {
            summary: "Locks a user out of the web application and the API",
            documentation:
                "Locks a user out of the web application and the API. The account and its group memberships are kept, and EnableUser lets the user back in. As accounts cannot be deleted, this is also the way to retire one.",
            tags: ["Users"],
            errors: [
                "AccessDeniedException",
                "ConflictException",
                "InternalServerException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "Lock a user out",
                    input: { userId: "ciSJ4FhryEtb8sEQqzq5Go", clientToken: "1a2c6cd0-3f47-4314-aa64-8272d0a4aa95" },
                    output: { userId: "ciSJ4FhryEtb8sEQqzq5Go" },
                },
            ],
        },
        DisassociateUserFromPermissionGroup: {
            summary: "Removes a user from a permission group",
            documentation:
                "Removes a user from a permission group. Permissions that no other group grants are lost. The removal takes a moment, during which ListUsersByPermissionGroup still lists the user as `REMOVAL_IN_PROGRESS`. The answer has no body, only a status.",
            tags: ["Permission groups"],
            errors: [
                "AccessDeniedException",
                "ConflictException",
                "InternalServerException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "Remove a user from a group",
                    input: {
                        permissionGroupId: "Mqloxp4J4mye7fi0j8mPIr",
                        userId: "ciSJ4FhryEtb8sEQqzq5Go",
                        clientToken: "8b692c78-c34c-4550-a40a-5ac99958e79e",
                    },
                    output: { statusCode: 200 },
                },
            ],
        },
        EnableUser: {
            summary: "Lets a disabled user back in",
            documentation:
                "Lets a disabled user back in. Groups and API access are as they were before. The number of enabled users is limited, so this can fail where the account itself is in order.",
            tags: ["Users"],
            errors: [
                "AccessDeniedException",
                "ConflictException",
                "InternalServerException",
                "LimitExceededException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "Let a user back in",
                    input: { userId: "nCzQCTGzM0bfl1rTTtvylO", clientToken: "9a5a954c-4d86-4ac0-a864-1109cc92ed84" },
                    output: { userId: "nCzQCTGzM0bfl1rTTtvylO" },
                },
            ],
        },
        GetChangeset: {
            summary: "Returns one changeset with the progress of its load",
            documentation:
                "Returns one changeset with the progress of its load. This is the operation to poll after CreateChangeset. A failed load explains itself in `errorInfo`, and a corrected changeset names its successor in `updatedByChangesetId`.",
            tags: ["Changesets"],
            errors: [
                "AccessDeniedException",
                "ConflictException",
                "InternalServerException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            waiters: { ChangesetSucceeded: "Waits until the changeset is loaded. Ends early if the load fails." },
            examples: [
                {
                    title: "Look up a corrected changeset",
                    input: { datasetId: "p4nv7ct", changesetId: "f85aALSmOgYOSLHKiOJKRf" },
                    output: {
                        changesetId: "f85aALSmOgYOSLHKiOJKRf",
                        changesetArn:
                            "arn:aws:finspace-api:us-east-1:123456789012:environment/v7qk2mxw4hd9tz3npc6ryb/dataset/p4nv7ct/changeset/f85aALSmOgYOSLHKiOJKRf",
                        datasetId: "p4nv7ct",
                        changeType: "APPEND",
                        sourceParams: {
                            s3SourcePath: "s3://larkmoor-market-data/eod/2023-10-02.csv",
                            sourceType: "S3",
                        },
                        formatParams: { formatType: "CSV", withHeader: "true", separator: ",", compression: "None" },
                        createTime: 1696311920413,
                        status: "SUCCESS",
                        activeUntilTimestamp: 1696572842650,
                        activeFromTimestamp: 1696312117902,
                        updatedByChangesetId: "qIvAYtpHobVsaPNRzkBxTK",
                    },
                },
                {
                    title: "See why a load failed",
                    input: { datasetId: "p4nv7ct", changesetId: "PlowtPclOjX9xYMOoRZMsr" },
                    output: {
                        changesetId: "PlowtPclOjX9xYMOoRZMsr",
                        changesetArn:
                            "arn:aws:finspace-api:us-east-1:123456789012:environment/v7qk2mxw4hd9tz3npc6ryb/dataset/p4nv7ct/changeset/PlowtPclOjX9xYMOoRZMsr",
                        datasetId: "p4nv7ct",
                        changeType: "APPEND",
                        sourceParams: {
                            s3SourcePath: "s3://larkmoor-market-data/eod/2023-10-03.csv",
                            sourceType: "S3",
                        },
                        formatParams: { formatType: "CSV", withHeader: "true", separator: ",", compression: "None" },
                        createTime: 1696398318266,
                        status: "FAILED",
                        errorInfo: {
                            errorMessage: "The service role may not read s3://larkmoor-market-data/eod/2023-10-03.csv.",
                            errorCategory: "ACCESS_DENIED",
                        },
                    },
                },
            ],
        },
        GetDataView: {
            summary: "Returns one data view with the progress of its build",
            documentation:
                "Returns one data view with the progress of its build. This is the operation to poll after CreateDataView. `STARTING`, `PENDING` and `RUNNING` mean that the build goes on; `SUCCESS` means that the view can be read, and everything else is a failure.",
            tags: ["Data views"],
            errors: [
                "ConflictException",
                "InternalServerException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            waiters: {
                DataViewSucceeded:
                    "Waits until the data view can be read. Ends early if the build fails, is called off or runs out of time.",
            },
            examples: [
                {
                    title: "Look up an export to S3",
                    input: { dataViewId: "TmJRvOth8p0RuTkbb8JWaP", datasetId: "p4nv7ct" },
                    output: {
                        autoUpdate: false,
                        partitionColumns: ["trade_date"],
                        datasetId: "p4nv7ct",
                        asOfTimestamp: 1698793200000,
                        lastModifiedTime: 1698825883018,
                        createTime: 1698825750774,
                        sortColumns: ["isin"],
                        dataViewId: "TmJRvOth8p0RuTkbb8JWaP",
                        dataViewArn:
                            "arn:aws:finspace-api:us-east-1:123456789012:environment/v7qk2mxw4hd9tz3npc6ryb/dataset/p4nv7ct/dataview/TmJRvOth8p0RuTkbb8JWaP",
                        destinationTypeParams: { destinationType: "S3", s3DestinationExportFileFormat: "PARQUET" },
                        status: "SUCCESS",
                    },
                },
                {
                    title: "See why a build failed",
                    input: { dataViewId: "83m8eYQK60AWQD730abcuh", datasetId: "p4nv7ct" },
                    output: {
                        autoUpdate: false,
                        datasetId: "p4nv7ct",
                        asOfTimestamp: 1698793200000,
                        errorInfo: {
                            errorMessage: "The delimiter must be a single character.",
                            errorCategory: "VALIDATION",
                        },
                        lastModifiedTime: 1698936758845,
                        createTime: 1698936667392,
                        sortColumns: ["trade_date", "isin"],
                        dataViewId: "83m8eYQK60AWQD730abcuh",
                        dataViewArn:
                            "arn:aws:finspace-api:us-east-1:123456789012:environment/v7qk2mxw4hd9tz3npc6ryb/dataset/p4nv7ct/dataview/83m8eYQK60AWQD730abcuh",
                        destinationTypeParams: {
                            destinationType: "S3",
                            s3DestinationExportFileFormat: "DELIMITED_TEXT",
                            s3DestinationExportFileFormatOptions: {
                                header: "true",
                                delimiter: "||",
                                compression: "gzip",
                            },
                        },
                        status: "FAILED",
                    },
                },
                {
                    title: "Look up a Glue table",
                    input: { dataViewId: "AmVwcpr8ZcgYoJB0KaCKNa", datasetId: "p4nv7ct" },
                    output: {
                        autoUpdate: true,
                        partitionColumns: ["trade_date"],
                        datasetId: "p4nv7ct",
                        lastModifiedTime: 1696572981049,
                        createTime: 1696232412585,
                        sortColumns: ["isin"],
                        dataViewId: "AmVwcpr8ZcgYoJB0KaCKNa",
                        dataViewArn:
                            "arn:aws:finspace-api:us-east-1:123456789012:environment/v7qk2mxw4hd9tz3npc6ryb/dataset/p4nv7ct/dataview/AmVwcpr8ZcgYoJB0KaCKNa",
                        destinationTypeParams: { destinationType: "GLUE_TABLE" },
                        status: "SUCCESS",
                    },
                },
            ],
        },
        GetDataset: {
            summary: "Returns one dataset with its schema and status",
            documentation:
                "Returns one dataset with its schema and status. The status appears nowhere else. The owner is missing here and can be found with ListDatasets; access rights of groups cannot be read at all.",
            tags: ["Datasets"],
            errors: [
                "AccessDeniedException",
                "ConflictException",
                "InternalServerException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            waiters: {
                DatasetSucceeded: "Waits until the dataset is ready for changesets. Ends early if creation fails.",
            },
            examples: [
                {
                    title: "Look up a dataset",
                    input: { datasetId: "p4nv7ct" },
                    output: {
                        datasetId: "p4nv7ct",
                        datasetArn:
                            "arn:aws:finspace-api:us-east-1:123456789012:environment/v7qk2mxw4hd9tz3npc6ryb/dataset/p4nv7ct",
                        datasetTitle: "European equities, end of day",
                        kind: "TABULAR",
                        datasetDescription: "Unadjusted closing prices and volumes of 18 European exchanges.",
                        createTime: 1696231865728,
                        lastModifiedTime: 1696231871094,
                        schemaDefinition: {
                            tabularSchemaConfig: {
                                columns: [
                                    {
                                        dataType: "STRING",
                                        columnName: "isin",
                                        columnDescription: "Security identifier, ISO 6166.",
                                    },
                                    {
                                        dataType: "DATE",
                                        columnName: "trade_date",
                                        columnDescription: "Trading day at the listing exchange.",
                                    },
                                    {
                                        dataType: "CHAR",
                                        columnName: "session",
                                        columnDescription: "F for a full session, H for a half one.",
                                    },
                                    {
                                        dataType: "DOUBLE",
                                        columnName: "close",
                                        columnDescription: "Closing price in the trading currency.",
                                    },
                                    { dataType: "BIGINT", columnName: "volume", columnDescription: "Shares traded." },
                                ],
                                primaryKeyColumns: ["isin", "trade_date"],
                            },
                        },
                        alias: "alias/eu-equity-eod",
                        status: "SUCCESS",
                    },
                },
                {
                    title: "Look up a dataset of files",
                    input: { datasetId: "h8yr2dw" },
                    output: {
                        datasetId: "h8yr2dw",
                        datasetArn:
                            "arn:aws:finspace-api:us-east-1:123456789012:environment/v7qk2mxw4hd9tz3npc6ryb/dataset/h8yr2dw",
                        datasetTitle: "Broker research notes",
                        kind: "NON_TABULAR",
                        datasetDescription: "Research notes as PDF files, one folder per broker.",
                        createTime: 1696853924356,
                        lastModifiedTime: 1705314390811,
                        alias: "alias/broker-notes",
                        status: "SUCCESS",
                    },
                },
            ],
        },
        GetExternalDataViewAccessDetails: {
            summary: "Returns the S3 location of a data view and credentials to read it",
            documentation:
                "Returns the S3 location of a data view and credentials to read it. Programs outside FinSpace use it to get at the files. The caller needs the right to read the dataset, and the credentials last for an hour. It is a POST, yet it changes nothing.",
            tags: ["Data views"],
            errors: [
                "AccessDeniedException",
                "InternalServerException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "Get access to exported files",
                    input: { dataViewId: "TmJRvOth8p0RuTkbb8JWaP", datasetId: "p4nv7ct" },
                    output: {
                        credentials: {
                            accessKeyId: "ASIAIOSFODNN7EXAMPLE",
                            secretAccessKey: "not/a/real/secret/EXAMPLEVIEWKEY00000000",
                            sessionToken: "EXAMPLE-SESSION-TOKEN-FOR-ONE-DATA-VIEW",
                            expiration: 1698833700000,
                        },
                        s3Location: {
                            bucket: "finspace-views-us-east-1-v7qk2mxw4hd9tz3npc6ryb",
                            key: "dataset/p4nv7ct/dataview/TmJRvOth8p0RuTkbb8JWaP",
                        },
                    },
                },
            ],
        },
        GetPermissionGroup: {
            summary: "Returns one permission group with its application permissions",
            documentation:
                "Returns one permission group with its application permissions. Members are not part of the answer; ListUsersByPermissionGroup has them.",
            tags: ["Permission groups"],
            errors: [
                "AccessDeniedException",
                "InternalServerException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "Look up a group",
                    input: { permissionGroupId: "Mqloxp4J4mye7fi0j8mPIr" },
                    output: {
                        permissionGroup: {
                            permissionGroupId: "Mqloxp4J4mye7fi0j8mPIr",
                            name: "Quantitative research",
                            description: "Builds and tests signals on end-of-day data.",
                            applicationPermissions: ["AccessNotebooks", "ManageClusters", "GetTemporaryCredentials"],
                            createTime: 1686561128951,
                            lastModifiedTime: 1686561128951,
                        },
                    },
                },
            ],
        },
        GetProgrammaticAccessCredentials: {
            summary: "Returns temporary credentials for calling this API",
            documentation:
                "Returns temporary credentials for calling this API. The request is signed with the IAM role that is entered as `apiAccessPrincipalArn` of a user, and the credentials act for that user. They last an hour at most. No expiry is stated: add `durationInMinutes` to the time of the answer.",
            tags: ["Credentials"],
            errors: ["AccessDeniedException", "InternalServerException", "ThrottlingException", "ValidationException"],
            examples: [
                {
                    title: "Get credentials for an hour",
                    input: { durationInMinutes: 60, environmentId: "v7qk2mxw4hd9tz3npc6ryb" },
                    output: {
                        credentials: {
                            accessKeyId: "ASIAIOSFODNN7EXAMPLE",
                            secretAccessKey: "not/a/real/secret/EXAMPLEAPIKEY000000000",
                            sessionToken: "EXAMPLE-SESSION-TOKEN-FOR-THE-DATA-API",
                        },
                        durationInMinutes: 60,
                    },
                },
            ],
        },
        GetUser: {
            summary: "Returns one user account",
            documentation:
                "Returns one user account. Times that have not come yet, such as a last sign-in before the first one, are 0. Groups are not included; ListPermissionGroupsByUser has them.",
            tags: ["Users"],
            errors: [
                "AccessDeniedException",
                "InternalServerException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            waiters: { UserEnabled: "Waits until the user can sign in. Ends early if the account is disabled." },
            examples: [
                {
                    title: "Look up a user",
                    input: { userId: "ExM4CjttChnQBr5PXSRt6h" },
                    output: {
                        userId: "ExM4CjttChnQBr5PXSRt6h",
                        status: "ENABLED",
                        firstName: "Zofia",
                        lastName: "Grünwald",
                        emailAddress: "zofia.gruenwald@example.com",
                        type: "APP_USER",
                        apiAccess: "ENABLED",
                        apiAccessPrincipalArn: "arn:aws:iam::123456789012:role/LarkmoorResearchNotebooks",
                        createTime: 1686647737480,
                        lastEnabledTime: 1686647742036,
                        lastDisabledTime: 0,
                        lastModifiedTime: 1686647742036,
                        lastLoginTime: 1709309575614,
                    },
                },
                {
                    title: "Look up a disabled user",
                    input: { userId: "ciSJ4FhryEtb8sEQqzq5Go" },
                    output: {
                        userId: "ciSJ4FhryEtb8sEQqzq5Go",
                        status: "DISABLED",
                        firstName: "Pradeep",
                        lastName: "Nambiar",
                        emailAddress: "pradeep.nambiar@example.com",
                        type: "APP_USER",
                        apiAccess: "DISABLED",
                        createTime: 1688384828345,
                        lastEnabledTime: 1688384832900,
                        lastDisabledTime: 1709312426771,
                        lastModifiedTime: 1709312426771,
                        lastLoginTime: 1709112821208,
                    },
                },
            ],
        },
        GetWorkingLocation: {
            summary: "Returns a temporary S3 location for staging files or as scratch space",
            documentation:
                "Returns a temporary S3 location for staging files or as scratch space. Copy files to it, then name them as source of a changeset. It is a POST, yet it changes nothing. Without `locationType` the service picks the kind.",
            tags: ["Working locations"],
            errors: ["AccessDeniedException", "InternalServerException", "ThrottlingException", "ValidationException"],
            examples: [
                {
                    title: "Get a place to stage files",
                    input: { locationType: "INGESTION" },
                    output: {
                        s3Uri: "s3://finspace-working-us-east-1-v7qk2mxw4hd9tz3npc6ryb/staging/VHK6ffgIkpRqJ3VWTov9M0/ingestion",
                        s3Path: "staging/VHK6ffgIkpRqJ3VWTov9M0/ingestion",
                        s3Bucket: "finspace-working-us-east-1-v7qk2mxw4hd9tz3npc6ryb",
                    },
                },
                {
                    title: "Get scratch space for notebooks",
                    input: { locationType: "SAGEMAKER" },
                    output: {
                        s3Uri: "s3://finspace-working-us-east-1-v7qk2mxw4hd9tz3npc6ryb/staging/VHK6ffgIkpRqJ3VWTov9M0/notebooks",
                        s3Path: "staging/VHK6ffgIkpRqJ3VWTov9M0/notebooks",
                        s3Bucket: "finspace-working-us-east-1-v7qk2mxw4hd9tz3npc6ryb",
                    },
                },
            ],
        },
        ListChangesets: {
            summary: "Lists the changesets of a dataset, page by page",
            documentation:
                "Lists the changesets of a dataset, page by page. Corrected and failed changesets are on the list too, so look at `status` and `updatedByChangesetId`. Go on while the answer has a `nextToken`, also after a short page.",
            tags: ["Changesets"],
            errors: [
                "AccessDeniedException",
                "ConflictException",
                "InternalServerException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "First page of changesets",
                    input: { datasetId: "p4nv7ct", maxResults: 2 },
                    output: {
                        changesets: [
                            {
                                changesetId: "f85aALSmOgYOSLHKiOJKRf",
                                changesetArn:
                                    "arn:aws:finspace-api:us-east-1:123456789012:environment/v7qk2mxw4hd9tz3npc6ryb/dataset/p4nv7ct/changeset/f85aALSmOgYOSLHKiOJKRf",
                                datasetId: "p4nv7ct",
                                changeType: "APPEND",
                                sourceParams: {
                                    s3SourcePath: "s3://larkmoor-market-data/eod/2023-10-02.csv",
                                    sourceType: "S3",
                                },
                                formatParams: {
                                    formatType: "CSV",
                                    withHeader: "true",
                                    separator: ",",
                                    compression: "None",
                                },
                                createTime: 1696311920413,
                                status: "SUCCESS",
                                activeUntilTimestamp: 1696572842650,
                                activeFromTimestamp: 1696312117902,
                                updatedByChangesetId: "qIvAYtpHobVsaPNRzkBxTK",
                            },
                            {
                                changesetId: "PlowtPclOjX9xYMOoRZMsr",
                                changesetArn:
                                    "arn:aws:finspace-api:us-east-1:123456789012:environment/v7qk2mxw4hd9tz3npc6ryb/dataset/p4nv7ct/changeset/PlowtPclOjX9xYMOoRZMsr",
                                datasetId: "p4nv7ct",
                                changeType: "APPEND",
                                sourceParams: {
                                    s3SourcePath: "s3://larkmoor-market-data/eod/2023-10-03.csv",
                                    sourceType: "S3",
                                },
                                formatParams: {
                                    formatType: "CSV",
                                    withHeader: "true",
                                    separator: ",",
                                    compression: "None",
                                },
                                createTime: 1696398318266,
                                status: "FAILED",
                                errorInfo: {
                                    errorMessage:
                                        "The service role may not read s3://larkmoor-market-data/eod/2023-10-03.csv.",
                                    errorCategory: "ACCESS_DENIED",
                                },
                            },
                        ],
                        nextToken: "YWZ0ZXI6Y2hhbmdlc2V0OlBsb3d0UGNsT2pYOXhZTU9vUlpNc3I",
                    },
                },
                {
                    title: "Last page of changesets",
                    input: {
                        datasetId: "p4nv7ct",
                        maxResults: 2,
                        nextToken: "YWZ0ZXI6Y2hhbmdlc2V0OlBsb3d0UGNsT2pYOXhZTU9vUlpNc3I",
                    },
                    output: {
                        changesets: [
                            {
                                changesetId: "qIvAYtpHobVsaPNRzkBxTK",
                                changesetArn:
                                    "arn:aws:finspace-api:us-east-1:123456789012:environment/v7qk2mxw4hd9tz3npc6ryb/dataset/p4nv7ct/changeset/qIvAYtpHobVsaPNRzkBxTK",
                                datasetId: "p4nv7ct",
                                changeType: "MODIFY",
                                sourceParams: {
                                    s3SourcePath: "s3://larkmoor-market-data/eod-corrected/2023-10-02.parquet",
                                    sourceType: "S3",
                                },
                                formatParams: { formatType: "PARQUET" },
                                createTime: 1696572649137,
                                status: "SUCCESS",
                                activeFromTimestamp: 1696572842650,
                                updatesChangesetId: "f85aALSmOgYOSLHKiOJKRf",
                            },
                        ],
                    },
                },
            ],
        },
        ListDataViews: {
            summary: "Lists the data views of a dataset, page by page",
            documentation:
                "Lists the data views of a dataset, page by page. The destination is called `destinationTypeProperties` here. To follow a single build, poll GetDataView; do not scan this list for it.",
            tags: ["Data views"],
            errors: [
                "ConflictException",
                "InternalServerException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "First page of views",
                    input: { datasetId: "p4nv7ct", maxResults: 2 },
                    output: {
                        nextToken: "YWZ0ZXI6dmlldzpUbUpSdk90aDhwMFJ1VGtiYjhKV2FQ",
                        dataViews: [
                            {
                                dataViewId: "AmVwcpr8ZcgYoJB0KaCKNa",
                                dataViewArn:
                                    "arn:aws:finspace-api:us-east-1:123456789012:environment/v7qk2mxw4hd9tz3npc6ryb/dataset/p4nv7ct/dataview/AmVwcpr8ZcgYoJB0KaCKNa",
                                datasetId: "p4nv7ct",
                                partitionColumns: ["trade_date"],
                                sortColumns: ["isin"],
                                status: "SUCCESS",
                                destinationTypeProperties: { destinationType: "GLUE_TABLE" },
                                autoUpdate: true,
                                createTime: 1696232412585,
                                lastModifiedTime: 1696572981049,
                            },
                            {
                                dataViewId: "TmJRvOth8p0RuTkbb8JWaP",
                                dataViewArn:
                                    "arn:aws:finspace-api:us-east-1:123456789012:environment/v7qk2mxw4hd9tz3npc6ryb/dataset/p4nv7ct/dataview/TmJRvOth8p0RuTkbb8JWaP",
                                datasetId: "p4nv7ct",
                                asOfTimestamp: 1698793200000,
                                partitionColumns: ["trade_date"],
                                sortColumns: ["isin"],
                                status: "SUCCESS",
                                destinationTypeProperties: {
                                    destinationType: "S3",
                                    s3DestinationExportFileFormat: "PARQUET",
                                },
                                autoUpdate: false,
                                createTime: 1698825750774,
                                lastModifiedTime: 1698825883018,
                            },
                        ],
                    },
                },
                {
                    title: "Last page of views",
                    input: {
                        datasetId: "p4nv7ct",
                        nextToken: "YWZ0ZXI6dmlldzpUbUpSdk90aDhwMFJ1VGtiYjhKV2FQ",
                        maxResults: 2,
                    },
                    output: {
                        dataViews: [
                            {
                                dataViewId: "83m8eYQK60AWQD730abcuh",
                                dataViewArn:
                                    "arn:aws:finspace-api:us-east-1:123456789012:environment/v7qk2mxw4hd9tz3npc6ryb/dataset/p4nv7ct/dataview/83m8eYQK60AWQD730abcuh",
                                datasetId: "p4nv7ct",
                                asOfTimestamp: 1698793200000,
                                sortColumns: ["trade_date", "isin"],
                                status: "FAILED",
                                errorInfo: {
                                    errorMessage: "The delimiter must be a single character.",
                                    errorCategory: "VALIDATION",
                                },
                                destinationTypeProperties: {
                                    destinationType: "S3",
                                    s3DestinationExportFileFormat: "DELIMITED_TEXT",
                                    s3DestinationExportFileFormatOptions: {
                                        header: "true",
                                        delimiter: "||",
                                        compression: "gzip",
                                    },
                                },
                                autoUpdate: false,
                                createTime: 1698936667392,
                                lastModifiedTime: 1698936758845,
                            },
                        ],
                    },
                },
            ],
        },
        ListDatasets: {
            summary: "Lists the datasets that the caller has access to, page by page",
            documentation:
                "Lists the datasets that the caller has access to, page by page. Each entry has its owner and schema and no status. As titles may repeat, a search by title can find several.",
            tags: ["Datasets"],
            errors: [
                "ConflictException",
                "InternalServerException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "First page of datasets",
                    input: { maxResults: 1 },
                    output: {
                        datasets: [
                            {
                                datasetId: "p4nv7ct",
                                datasetArn:
                                    "arn:aws:finspace-api:us-east-1:123456789012:environment/v7qk2mxw4hd9tz3npc6ryb/dataset/p4nv7ct",
                                datasetTitle: "European equities, end of day",
                                kind: "TABULAR",
                                datasetDescription: "Unadjusted closing prices and volumes of 18 European exchanges.",
                                ownerInfo: {
                                    name: "Tobias Whitlock",
                                    phoneNumber: "+44 20 7946 0182",
                                    email: "tobias.whitlock@example.com",
                                },
                                createTime: 1696231865728,
                                lastModifiedTime: 1696231871094,
                                schemaDefinition: {
                                    tabularSchemaConfig: {
                                        columns: [
                                            {
                                                dataType: "STRING",
                                                columnName: "isin",
                                                columnDescription: "Security identifier, ISO 6166.",
                                            },
                                            {
                                                dataType: "DATE",
                                                columnName: "trade_date",
                                                columnDescription: "Trading day at the listing exchange.",
                                            },
                                            {
                                                dataType: "CHAR",
                                                columnName: "session",
                                                columnDescription: "F for a full session, H for a half one.",
                                            },
                                            {
                                                dataType: "DOUBLE",
                                                columnName: "close",
                                                columnDescription: "Closing price in the trading currency.",
                                            },
                                            {
                                                dataType: "BIGINT",
                                                columnName: "volume",
                                                columnDescription: "Shares traded.",
                                            },
                                        ],
                                        primaryKeyColumns: ["isin", "trade_date"],
                                    },
                                },
                                alias: "alias/eu-equity-eod",
                            },
                        ],
                        nextToken: "YWZ0ZXI6ZGF0YXNldDpwNG52N2N0",
                    },
                },
                {
                    title: "Last page of datasets",
                    input: { nextToken: "YWZ0ZXI6ZGF0YXNldDpwNG52N2N0", maxResults: 1 },
                    output: {
                        datasets: [
                            {
                                datasetId: "h8yr2dw",
                                datasetArn:
                                    "arn:aws:finspace-api:us-east-1:123456789012:environment/v7qk2mxw4hd9tz3npc6ryb/dataset/h8yr2dw",
                                datasetTitle: "Broker research notes",
                                kind: "NON_TABULAR",
                                datasetDescription: "Research notes as PDF files, one folder per broker.",
                                ownerInfo: {
                                    name: "Research library desk",
                                    phoneNumber: "+44 20 7946 0467",
                                    email: "research.library@example.com",
                                },
                                createTime: 1696853924356,
                                lastModifiedTime: 1705314390811,
                                alias: "alias/broker-notes",
                            },
                        ],
                    },
                },
            ],
        },
        ListPermissionGroups: {
            summary: "Lists the permission groups of the environment, page by page",
            documentation:
                "Lists the permission groups of the environment, page by page. `maxResults` has to be given. Each entry has its application permissions but not its members.",
            tags: ["Permission groups"],
            errors: ["AccessDeniedException", "InternalServerException", "ThrottlingException", "ValidationException"],
            examples: [
                {
                    title: "First page of groups",
                    input: { maxResults: 2 },
                    output: {
                        permissionGroups: [
                            {
                                permissionGroupId: "ZsZgVO7LAPPu0KzhWfF43Z",
                                name: "Market data engineering",
                                description: "Loads prices and keeps the catalogue in order.",
                                applicationPermissions: [
                                    "CreateDataset",
                                    "ManageAttributeSets",
                                    "GetTemporaryCredentials",
                                ],
                                createTime: 1686560733614,
                                lastModifiedTime: 1686560733614,
                            },
                            {
                                permissionGroupId: "Mqloxp4J4mye7fi0j8mPIr",
                                name: "Quantitative research",
                                description: "Builds and tests signals on end-of-day data.",
                                applicationPermissions: [
                                    "AccessNotebooks",
                                    "ManageClusters",
                                    "GetTemporaryCredentials",
                                ],
                                createTime: 1686561128951,
                                lastModifiedTime: 1686561128951,
                            },
                        ],
                        nextToken: "YWZ0ZXI6Z3JvdXA6TXFsb3hwNEo0bXllN2ZpMGo4bVBJcg",
                    },
                },
                {
                    title: "Last page of groups",
                    input: { nextToken: "YWZ0ZXI6Z3JvdXA6TXFsb3hwNEo0bXllN2ZpMGo4bVBJcg", maxResults: 2 },
                    output: {
                        permissionGroups: [
                            {
                                permissionGroupId: "ru6NApXRyr9JKKjOhnbJjh",
                                name: "Compliance review",
                                description: "Reads the audit trail for the quarterly review.",
                                applicationPermissions: ["ViewAuditData"],
                                createTime: 1686561646238,
                                lastModifiedTime: 1700491075160,
                            },
                        ],
                    },
                },
            ],
        },
        ListPermissionGroupsByUser: {
            summary: "Lists the groups that a user belongs to, page by page",
            documentation:
                "Lists the groups that a user belongs to, page by page. `maxResults` has to be given. Each entry says whether the membership is complete, on its way, or about to end.",
            tags: ["Users"],
            errors: [
                "AccessDeniedException",
                "InternalServerException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "First page of a user's groups",
                    input: { userId: "LdNraASVeiS0wkZlQeNiff", maxResults: 1 },
                    output: {
                        permissionGroups: [
                            {
                                permissionGroupId: "ZsZgVO7LAPPu0KzhWfF43Z",
                                name: "Market data engineering",
                                membershipStatus: "ADDITION_SUCCESS",
                            },
                        ],
                        nextToken: "YWZ0ZXI6bWVtYmVyc2hpcDpac1pnVk83TEFQUHUwS3poV2ZGNDNa",
                    },
                },
                {
                    title: "Last page of a user's groups",
                    input: {
                        userId: "LdNraASVeiS0wkZlQeNiff",
                        nextToken: "YWZ0ZXI6bWVtYmVyc2hpcDpac1pnVk83TEFQUHUwS3poV2ZGNDNa",
                        maxResults: 1,
                    },
                    output: {
                        permissionGroups: [
                            {
                                permissionGroupId: "Mqloxp4J4mye7fi0j8mPIr",
                                name: "Quantitative research",
                                membershipStatus: "ADDITION_IN_PROGRESS",
                            },
                        ],
                    },
                },
            ],
        },
        ListUsers: {
            summary: "Lists the user accounts of the environment, page by page",
            documentation:
                "Lists the user accounts of the environment, page by page. `maxResults` has to be given. Disabled accounts are on the list as well.",
            tags: ["Users"],
            errors: ["AccessDeniedException", "InternalServerException", "ThrottlingException", "ValidationException"],
            examples: [
                {
                    title: "First page of users",
                    input: { maxResults: 3 },
                    output: {
                        users: [
                            {
                                userId: "hlDQbZMCRBpFeRi8tuyzaq",
                                status: "ENABLED",
                                firstName: "Maud",
                                lastName: "Okonjo",
                                emailAddress: "maud.okonjo@example.com",
                                type: "SUPER_USER",
                                apiAccess: "DISABLED",
                                createTime: 1686558614207,
                                lastEnabledTime: 1686558619861,
                                lastDisabledTime: 0,
                                lastModifiedTime: 1686558619861,
                                lastLoginTime: 1709539082330,
                            },
                            {
                                userId: "LdNraASVeiS0wkZlQeNiff",
                                status: "ENABLED",
                                firstName: "Tobias",
                                lastName: "Whitlock",
                                emailAddress: "tobias.whitlock@example.com",
                                type: "APP_USER",
                                apiAccess: "ENABLED",
                                apiAccessPrincipalArn: "arn:aws:iam::123456789012:role/LarkmoorIngestPipeline",
                                createTime: 1686564291992,
                                lastEnabledTime: 1686564297140,
                                lastDisabledTime: 0,
                                lastModifiedTime: 1695907360518,
                                lastLoginTime: 1709541679075,
                            },
                            {
                                userId: "ExM4CjttChnQBr5PXSRt6h",
                                status: "ENABLED",
                                firstName: "Zofia",
                                lastName: "Grünwald",
                                emailAddress: "zofia.gruenwald@example.com",
                                type: "APP_USER",
                                apiAccess: "ENABLED",
                                apiAccessPrincipalArn: "arn:aws:iam::123456789012:role/LarkmoorResearchNotebooks",
                                createTime: 1686647737480,
                                lastEnabledTime: 1686647742036,
                                lastDisabledTime: 0,
                                lastModifiedTime: 1686647742036,
                                lastLoginTime: 1709309575614,
                            },
                        ],
                        nextToken: "YWZ0ZXI6dXNlcjpFeE00Q2p0dENoblFCcjVQWFNSdDZo",
                    },
                },
                {
                    title: "Last page of users",
                    input: { nextToken: "YWZ0ZXI6dXNlcjpFeE00Q2p0dENoblFCcjVQWFNSdDZo", maxResults: 3 },
                    output: {
                        users: [
                            {
                                userId: "ciSJ4FhryEtb8sEQqzq5Go",
                                status: "DISABLED",
                                firstName: "Pradeep",
                                lastName: "Nambiar",
                                emailAddress: "pradeep.nambiar@example.com",
                                type: "APP_USER",
                                apiAccess: "DISABLED",
                                createTime: 1688384828345,
                                lastEnabledTime: 1688384832900,
                                lastDisabledTime: 1709312426771,
                                lastModifiedTime: 1709312426771,
                                lastLoginTime: 1709112821208,
                            },
                            {
                                userId: "nCzQCTGzM0bfl1rTTtvylO",
                                status: "ENABLED",
                                firstName: "Keiko",
                                lastName: "Marchetti",
                                emailAddress: "keiko.marchetti@example.com",
                                type: "APP_USER",
                                apiAccess: "DISABLED",
                                createTime: 1695024323119,
                                lastEnabledTime: 1707120047653,
                                lastDisabledTime: 1702917009402,
                                lastModifiedTime: 1707120047653,
                                lastLoginTime: 1709542936887,
                            },
                        ],
                    },
                },
            ],
        },
        ListUsersByPermissionGroup: {
            summary: "Lists the members of a permission group, page by page",
            documentation:
                "Lists the members of a permission group, page by page. `maxResults` has to be given. Users whose addition or removal is under way are on the list, marked by `membershipStatus`.",
            tags: ["Permission groups"],
            errors: [
                "AccessDeniedException",
                "InternalServerException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "First page of members",
                    input: { permissionGroupId: "Mqloxp4J4mye7fi0j8mPIr", maxResults: 3 },
                    output: {
                        users: [
                            {
                                userId: "LdNraASVeiS0wkZlQeNiff",
                                status: "ENABLED",
                                firstName: "Tobias",
                                lastName: "Whitlock",
                                emailAddress: "tobias.whitlock@example.com",
                                type: "APP_USER",
                                apiAccess: "ENABLED",
                                apiAccessPrincipalArn: "arn:aws:iam::123456789012:role/LarkmoorIngestPipeline",
                                membershipStatus: "ADDITION_IN_PROGRESS",
                            },
                            {
                                userId: "ExM4CjttChnQBr5PXSRt6h",
                                status: "ENABLED",
                                firstName: "Zofia",
                                lastName: "Grünwald",
                                emailAddress: "zofia.gruenwald@example.com",
                                type: "APP_USER",
                                apiAccess: "ENABLED",
                                apiAccessPrincipalArn: "arn:aws:iam::123456789012:role/LarkmoorResearchNotebooks",
                                membershipStatus: "ADDITION_SUCCESS",
                            },
                            {
                                userId: "ciSJ4FhryEtb8sEQqzq5Go",
                                status: "DISABLED",
                                firstName: "Pradeep",
                                lastName: "Nambiar",
                                emailAddress: "pradeep.nambiar@example.com",
                                type: "APP_USER",
                                apiAccess: "DISABLED",
                                membershipStatus: "REMOVAL_IN_PROGRESS",
                            },
                        ],
                        nextToken: "YWZ0ZXI6bWVtYmVyOmNpU0o0RmhyeUV0YjhzRVFxenE1R28",
                    },
                },
                {
                    title: "Last page of members",
                    input: {
                        permissionGroupId: "Mqloxp4J4mye7fi0j8mPIr",
                        nextToken: "YWZ0ZXI6bWVtYmVyOmNpU0o0RmhyeUV0YjhzRVFxenE1R28",
                        maxResults: 3,
                    },
                    output: {
                        users: [
                            {
                                userId: "nCzQCTGzM0bfl1rTTtvylO",
                                status: "ENABLED",
                                firstName: "Keiko",
                                lastName: "Marchetti",
                                emailAddress: "keiko.marchetti@example.com",
                                type: "APP_USER",
                                apiAccess: "DISABLED",
                                membershipStatus: "ADDITION_SUCCESS",
                            },
                        ],
                    },
                },
            ],
        },
        ResetUserPassword: {
            summary: "Replaces a user's password with a temporary one",
            documentation:
                "Replaces a user's password with a temporary one. The old password stops working at once; the new one lapses after seven days. Only a super user may do this for somebody else. Treat the answer as a secret.",
            tags: ["Users"],
            errors: [
                "AccessDeniedException",
                "ConflictException",
                "InternalServerException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "Reset a forgotten password",
                    input: { userId: "nCzQCTGzM0bfl1rTTtvylO", clientToken: "dcdee93b-3844-4880-aa94-eb4132ee804a" },
                    output: { userId: "nCzQCTGzM0bfl1rTTtvylO", temporaryPassword: "Heron-EXAMPLE-4821" },
                },
            ],
        },
        UpdateChangeset: {
            summary: "Replaces the data of one changeset with corrected files",
            documentation:
                "Replaces the data of one changeset with corrected files. The correction is loaded in the background as a changeset of its own; when it succeeds, it takes the place of the old one, which stays on record. Source and format have to be given in full.",
            tags: ["Changesets"],
            errors: [
                "AccessDeniedException",
                "ConflictException",
                "InternalServerException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "Correct a delivery",
                    input: {
                        clientToken: "2ebbdb41-5b6a-4887-a9d0-f036f41a839f",
                        datasetId: "p4nv7ct",
                        changesetId: "f85aALSmOgYOSLHKiOJKRf",
                        sourceParams: {
                            s3SourcePath: "s3://larkmoor-market-data/eod-corrected/2023-10-02.parquet",
                            sourceType: "S3",
                        },
                        formatParams: { formatType: "PARQUET" },
                    },
                    output: { changesetId: "f85aALSmOgYOSLHKiOJKRf", datasetId: "p4nv7ct" },
                },
            ],
        },
        UpdateDataset: {
            summary: "Changes the description of a dataset",
            documentation:
                "Changes the description of a dataset. Title and kind are always required, also if they stay as they are. Data is not touched, and neither the owner nor the rights of groups can be changed here.",
            tags: ["Datasets"],
            errors: [
                "AccessDeniedException",
                "ConflictException",
                "InternalServerException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "Describe a dataset",
                    input: {
                        clientToken: "b6cd77e5-1b54-4917-a8e0-edd04ea968ed",
                        datasetId: "h8yr2dw",
                        datasetTitle: "Broker research notes",
                        kind: "NON_TABULAR",
                        datasetDescription: "Research notes as PDF files, one folder per broker.",
                        alias: "alias/broker-notes",
                    },
                    output: { datasetId: "h8yr2dw" },
                },
            ],
        },
        UpdatePermissionGroup: {
            summary: "Changes name, description or permissions of a group",
            documentation:
                "Changes name, description or permissions of a group. Members are left out of the request and left as they are. A list of application permissions replaces the old list, and the change applies to every member.",
            tags: ["Permission groups"],
            errors: [
                "AccessDeniedException",
                "ConflictException",
                "InternalServerException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "Narrow what a group may do",
                    input: {
                        permissionGroupId: "ru6NApXRyr9JKKjOhnbJjh",
                        description: "Reads the audit trail for the quarterly review.",
                        applicationPermissions: ["ViewAuditData"],
                        clientToken: "48d848f3-b557-4a10-a16b-5c2b08dd2c99",
                    },
                    output: { permissionGroupId: "ru6NApXRyr9JKKjOhnbJjh" },
                },
            ],
        },
        UpdateUser: {
            summary: "Changes names, type or API access of a user",
            documentation:
                "Changes names, type or API access of a user. Members that are left out keep their values. The e-mail address cannot be changed, and whether the account is enabled is the business of EnableUser and DisableUser.",
            tags: ["Users"],
            errors: [
                "AccessDeniedException",
                "ConflictException",
                "InternalServerException",
                "ResourceNotFoundException",
                "ThrottlingException",
                "ValidationException",
            ],
            examples: [
                {
                    title: "Give a user API access",
                    input: {
                        userId: "LdNraASVeiS0wkZlQeNiff",
                        apiAccess: "ENABLED",
                        apiAccessPrincipalArn: "arn:aws:iam::123456789012:role/LarkmoorIngestPipeline",
                        clientToken: "df357c7a-357c-413a-a0ba-67b3110d5341",
                    },
                    output: { userId: "LdNraASVeiS0wkZlQeNiff" },
                },
            ],
        },
    },
    errors: {
        AccessDeniedException:
            "The caller is known but lacks the right to do this. Sending the request again does not help.",
        ConflictException:
            "The request collides with the present state of a resource, or with an earlier request that used the same idempotency key for something else.",
        InternalServerException:
            "The service failed for reasons of its own. The same request may well succeed a moment later.",
        LimitExceededException:
            "A quota of the account or the environment is used up. It shares HTTP status 400 with ValidationException, so tell them apart by the error code.",
        ResourceNotFoundException: "Something the request names does not exist, or is hidden from the caller.",
        ThrottlingException:
            "Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be empty.",
        ValidationException:
            "The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so tell them apart by the error code.",
    },
    members: {
        AssociateUserToPermissionGroupInput: {
            permissionGroupId: "Group that gains a member.",
            userId: "User who joins the group.",
            clientToken:
                "Idempotency key. A second request with the same key inside ten minutes is taken as the first one repeated.",
        },
        AssociateUserToPermissionGroupOutput: {
            statusCode: "HTTP status of the answer, copied from the status line. The body carries nothing.",
        },
        CreateChangesetInput: {
            clientToken: "Idempotency key. With the same key inside ten minutes no second load is started.",
            datasetId: "Dataset that receives the data.",
            changeType: "How the new rows or files combine with what earlier changesets brought in.",
            sourceParams:
                "Where the files lie. Keys in use: `s3SourcePath`, an `s3://` URI of a file or prefix, and `sourceType`, always `S3`. The service wants both, and its role has to be allowed to read the bucket. Other keys are accepted by the model.",
            formatParams:
                'How to read the files. `formatType` is needed: `CSV`, `PARQUET`, `JSON` or `XML`. Optional keys are `withHeader` (`"true"` or `"false"`), `separator` and `compression`. A bare `CSV` means a header line and commas. All values are strings, and values beyond these are accepted.',
        },
        CreateChangesetOutput: {
            datasetId: "Dataset named in the request.",
            changesetId: "Identifier of the new changeset, to poll with GetChangeset.",
        },
        CreateDataViewInput: {
            clientToken: "Idempotency key. With the same key inside ten minutes no second view is built.",
            datasetId: "Tabular dataset to build the view from.",
            autoUpdate:
                "Whether the view is rebuilt after every changeset that succeeds. Without it the view is a snapshot and never changes.",
            sortColumns: "Columns by which rows are sorted within a partition, most significant first.",
            partitionColumns: "Columns that split the output into partitions, outermost first.",
            asOfTimestamp:
                "Moment whose state of the dataset is shown, in epoch milliseconds. Null or absent takes the newest state. Meant for snapshots: leave it out when `autoUpdate` is true.",
            destinationTypeParams: "Where the view is written, and in which format.",
        },
        CreateDataViewOutput: {
            datasetId: "Dataset named in the request.",
            dataViewId: "Identifier of the new view, to poll with GetDataView.",
        },
        CreateDatasetInput: {
            clientToken: "Idempotency key. With the same key inside ten minutes the first dataset is returned again.",
            datasetTitle: "Title that people see. Two datasets may share a title, so look before creating.",
            kind: "Whether the dataset holds rows and columns or plain files.",
            datasetDescription: "Free text about content, origin and intended use.",
            ownerInfo: "Person or desk to ask about the dataset.",
            permissionGroupParams:
                "Group that gets access from the start, and what its members may do. No operation reads this back.",
            alias: "Readable second name, starting with `alias/`.",
            schemaDefinition: "Columns and primary key. Meant for `TABULAR` datasets.",
        },
        CreateDatasetOutput: { datasetId: "Identifier of the new dataset." },
        CreatePermissionGroupInput: {
            name: "Name that people see.",
            description: "What the group is for, and who belongs in it.",
            applicationPermissions:
                "What members may do in the application as a whole. May be empty for a group that only hands out access to datasets.",
            clientToken: "Idempotency key. With the same key inside ten minutes the first group is returned again.",
        },
        CreatePermissionGroupOutput: { permissionGroupId: "Identifier of the new group." },
        CreateUserInput: {
            emailAddress:
                "Address the user signs in with. It is unique in the environment and stays as it is for good.",
            type: "Whether the user may do everything or only what groups allow.",
            firstName: "Given name.",
            lastName: "Family name.",
            apiAccess: "Whether the user may fetch credentials for this API.",
            apiAccessPrincipalArn:
                "IAM role, in the account of the environment, that may fetch API credentials in the name of this user.",
            clientToken: "Idempotency key. With the same key inside ten minutes the first account is returned again.",
        },
        CreateUserOutput: { userId: "Identifier of the new user." },
        DeleteDatasetInput: {
            clientToken:
                "Idempotency key, sent in the query string. A repeat inside ten minutes succeeds although the dataset is gone.",
            datasetId: "Dataset to delete.",
        },
        DeleteDatasetOutput: { datasetId: "Identifier of the dataset that was deleted." },
        DeletePermissionGroupInput: {
            permissionGroupId: "Group to delete.",
            clientToken:
                "Idempotency key, sent in the query string. A repeat inside ten minutes succeeds although the group is gone.",
        },
        DeletePermissionGroupOutput: { permissionGroupId: "Identifier of the group that was deleted." },
        DisableUserInput: {
            userId: "User to lock out.",
            clientToken: "Idempotency key. A repeat inside ten minutes changes nothing more.",
        },
        DisableUserOutput: { userId: "Identifier of the user who is now disabled." },
        DisassociateUserFromPermissionGroupInput: {
            permissionGroupId: "Group that loses a member.",
            userId: "User who leaves the group.",
            clientToken:
                "Idempotency key, sent in the query string. A repeat inside ten minutes is answered like the original.",
        },
        DisassociateUserFromPermissionGroupOutput: {
            statusCode:
                "HTTP status with which the removal was accepted, copied from the status line. The body carries nothing.",
        },
        EnableUserInput: {
            userId: "User to let in again.",
            clientToken: "Idempotency key. A repeat inside ten minutes changes nothing more.",
        },
        EnableUserOutput: { userId: "Identifier of the user who is enabled again." },
        GetChangesetInput: { datasetId: "Dataset the changeset belongs to.", changesetId: "Changeset to look up." },
        GetChangesetOutput: {
            changesetId: "Identifier of the changeset.",
            changesetArn: "ARN of the changeset.",
            datasetId: "Dataset the changeset belongs to.",
            changeType: "How the changeset combines with earlier ones.",
            sourceParams: "Location of the source files, as given when the load was requested.",
            formatParams: "Format of the source files, as given when the load was requested.",
            createTime: "When the changeset was requested, in epoch milliseconds.",
            status: "How far the load has come.",
            errorInfo: "Why the load failed. Present only when `status` is `FAILED`.",
            activeUntilTimestamp:
                "Moment from which a correction took the place of this changeset, in epoch milliseconds. Null or absent while it is in force.",
            activeFromTimestamp:
                "Moment from which the dataset shows this changeset, in epoch milliseconds. Null or absent if it never took effect.",
            updatesChangesetId: "Earlier changeset that this one corrects, if any.",
            updatedByChangesetId: "Later changeset that corrects this one, if any.",
        },
        GetDataViewInput: { dataViewId: "View to look up.", datasetId: "Dataset the view is built from." },
        GetDataViewOutput: {
            autoUpdate: "Whether the view follows new changesets.",
            partitionColumns: "Columns that split the output, outermost first.",
            datasetId: "Dataset the view is built from.",
            asOfTimestamp:
                "Moment whose state of the dataset is shown, in epoch milliseconds. Null or absent if the newest state was asked for.",
            errorInfo: "Why building the view failed. Absent if it did not.",
            lastModifiedTime: "When the view last changed, in epoch milliseconds.",
            createTime: "When the view was requested, in epoch milliseconds.",
            sortColumns: "Columns by which rows are sorted, most significant first.",
            dataViewId: "Identifier of the view.",
            dataViewArn: "ARN of the view.",
            destinationTypeParams:
                "Where the view is written, and in which format. ListDataViews calls the same thing `destinationTypeProperties`.",
            status: "How far the build has come.",
        },
        GetDatasetInput: {
            datasetId: "Dataset to look up. Up to 255 characters are let through here, although identifiers end at 26.",
        },
        GetDatasetOutput: {
            datasetId: "Identifier of the dataset.",
            datasetArn: "ARN of the dataset.",
            datasetTitle: "Title that people see.",
            kind: "Whether the dataset holds rows and columns or plain files.",
            datasetDescription: "Free text about the dataset.",
            createTime: "Moment of creation, in epoch milliseconds.",
            lastModifiedTime: "When the dataset last changed, in epoch milliseconds.",
            schemaDefinition: "Columns and primary key, for a tabular dataset that declares them.",
            alias: "Readable second name, if one was given.",
            status: "How far creation has come. Only this operation tells; ListDatasets leaves it out.",
        },
        GetExternalDataViewAccessDetailsInput: {
            dataViewId: "View whose files are to be read.",
            datasetId: "Dataset the view is built from.",
        },
        GetExternalDataViewAccessDetailsOutput: {
            credentials: "Temporary credentials that can read the files and nothing else.",
            s3Location: "Bucket and key under which the files lie.",
        },
        GetPermissionGroupInput: { permissionGroupId: "Group to look up." },
        GetPermissionGroupOutput: { permissionGroup: "The group asked for." },
        GetProgrammaticAccessCredentialsInput: {
            durationInMinutes: "Requested lifetime in minutes, 1 to 60.",
            environmentId: "Environment in which the credentials are to be used.",
        },
        GetProgrammaticAccessCredentialsOutput: {
            credentials: "Credentials to sign requests to this API with.",
            durationInMinutes:
                "Lifetime granted, in minutes. The moment of expiry is not stated, so count from when the answer arrived.",
        },
        GetUserInput: { userId: "User to look up." },
        GetUserOutput: {
            userId: "Identifier of the user.",
            status: "Whether the account can be used at present.",
            firstName: "Given name.",
            lastName: "Family name.",
            emailAddress: "Address the user signs in with.",
            type: "Whether the user may do everything or only what groups allow.",
            apiAccess: "Whether the user may fetch credentials for this API.",
            apiAccessPrincipalArn: "IAM role that may fetch API credentials in the name of this user.",
            createTime: "When the account was created, in epoch milliseconds.",
            lastEnabledTime: "When the account was last enabled, in epoch milliseconds; 0 if that never happened.",
            lastDisabledTime: "When the account was last disabled, in epoch milliseconds; 0 if that never happened.",
            lastModifiedTime: "When the account was last changed, in epoch milliseconds.",
            lastLoginTime: "When the user last signed in, in epoch milliseconds; 0 if that never happened.",
        },
        GetWorkingLocationInput: { locationType: "What the location will be used for." },
        GetWorkingLocationOutput: {
            s3Uri: "The location as one `s3://` URI, made of bucket and path.",
            s3Path: "Key prefix inside the bucket.",
            s3Bucket: "Name of the bucket.",
        },
        ListChangesetsInput: {
            datasetId: "Dataset whose changesets are listed.",
            maxResults: "Largest number of changesets to put on one page, 1 to 100.",
            nextToken: "Token from the previous page's `nextToken`. Leave it out to start at the first changeset.",
        },
        ListChangesetsOutput: {
            changesets: "Changesets on this page.",
            nextToken: "Token that fetches the following page of changesets. Absent on the last page.",
        },
        ListDataViewsInput: {
            datasetId: "Dataset whose views are listed.",
            nextToken: "Token from the previous page's `nextToken`. Leave it out to start at the first view.",
            maxResults: "Largest number of views to put on one page, 1 to 100.",
        },
        ListDataViewsOutput: {
            nextToken: "Token that fetches the following page of views. Absent on the last page.",
            dataViews: "Views on this page.",
        },
        ListDatasetsInput: {
            nextToken: "Token from the previous page's `nextToken`. Leave it out to start at the first dataset.",
            maxResults: "Largest number of datasets to put on one page, 1 to 100.",
        },
        ListDatasetsOutput: {
            datasets: "Datasets on this page.",
            nextToken: "Token that fetches the following page of datasets. Absent on the last page.",
        },
        ListPermissionGroupsInput: {
            nextToken: "Token from the previous page's `nextToken`. Leave it out to start at the first group.",
            maxResults: "Largest number of groups to put on one page, 1 to 100. Required.",
        },
        ListPermissionGroupsOutput: {
            permissionGroups: "Groups on this page.",
            nextToken: "Token that fetches the following page of groups. Absent on the last page.",
        },
        ListPermissionGroupsByUserInput: {
            userId: "User whose groups are listed.",
            nextToken:
                "Token from the previous page's `nextToken`. Leave it out to start at the first group of the user.",
            maxResults: "Largest number of memberships to put on one page, 1 to 100. Required.",
        },
        ListPermissionGroupsByUserOutput: {
            permissionGroups: "The user's groups on this page, each with the state of the membership.",
            nextToken: "Token that fetches the following page of the user's groups. Absent on the last page.",
        },
        ListUsersInput: {
            nextToken: "Token from the previous page's `nextToken`. Leave it out to start at the first user.",
            maxResults: "Largest number of users to put on one page, 1 to 100. Required.",
        },
        ListUsersOutput: {
            users: "Users on this page.",
            nextToken: "Token that fetches the following page of users. Absent on the last page.",
        },
        ListUsersByPermissionGroupInput: {
            permissionGroupId: "Group whose members are listed.",
            nextToken: "Token from the previous page's `nextToken`. Leave it out to start at the first member.",
            maxResults: "Largest number of members to put on one page, 1 to 100. Required.",
        },
        ListUsersByPermissionGroupOutput: {
            users: "Members on this page, each with the state of the membership.",
            nextToken: "Token that fetches the following page of members. Absent on the last page.",
        },
        ResetUserPasswordInput: {
            userId: "User who gets a new password.",
            clientToken: "Idempotency key. With the same key inside ten minutes no further password is made.",
        },
        ResetUserPasswordOutput: {
            userId: "Identifier of the user whose password was reset.",
            temporaryPassword:
                "Password for the next sign-in. It lapses after seven days; pass it on over a safe channel and never log it.",
        },
        UpdateChangesetInput: {
            clientToken: "Idempotency key. With the same key inside ten minutes the correction is loaded once.",
            datasetId: "Dataset the changeset belongs to.",
            changesetId: "Changeset whose data is to be replaced.",
            sourceParams: "Where the corrected files lie: `s3SourcePath` and `sourceType`, as for CreateChangeset.",
            formatParams:
                "How to read the corrected files: `formatType` and its companions, as for CreateChangeset. It need not match the original load.",
        },
        UpdateChangesetOutput: {
            changesetId:
                "The changeset under correction, as named in the request. Its `updatedByChangesetId` leads to the correction.",
            datasetId: "Dataset named in the request.",
        },
        UpdateDatasetInput: {
            clientToken: "Idempotency key. A repeat inside ten minutes does not apply the change again.",
            datasetId: "Dataset to change.",
            datasetTitle: "Title from now on. Send the present one to keep it.",
            kind: "Kind of the dataset. Send the present one.",
            datasetDescription: "Description from now on.",
            alias: "Alias from now on, starting with `alias/`.",
            schemaDefinition: "Columns and primary key from now on, as a whole and not as a difference.",
        },
        UpdateDatasetOutput: { datasetId: "Identifier of the dataset that was changed." },
        UpdatePermissionGroupInput: {
            permissionGroupId: "Group to change.",
            name: "Name from now on. Absent leaves it alone.",
            description: "Description from now on. Absent leaves it alone.",
            applicationPermissions:
                "Full set of permissions from now on; what is not in it is taken away. Absent leaves the set alone.",
            clientToken: "Idempotency key. A repeat inside ten minutes does not apply the change again.",
        },
        UpdatePermissionGroupOutput: { permissionGroupId: "Identifier of the group that was changed." },
        UpdateUserInput: {
            userId: "User to change.",
            type: "Type from now on. Absent leaves it alone.",
            firstName: "Given name from now on. Absent leaves it alone.",
            lastName: "Family name from now on. Absent leaves it alone.",
            apiAccess: "Whether the user may fetch API credentials from now on. Absent leaves it alone.",
            apiAccessPrincipalArn: "IAM role that may act for the user from now on. Absent leaves it alone.",
            clientToken: "Idempotency key. A repeat inside ten minutes does not apply the change again.",
        },
        UpdateUserOutput: { userId: "Identifier of the user who was changed." },
        AccessDeniedException: { message: "Which right is missing, for people to read." },
        ConflictException: {
            message: "What stands in the way, for people to read.",
            reason: "Short code for the obstacle. The set of codes is open.",
        },
        InternalServerException: { message: "What little can be said about the failure." },
        LimitExceededException: { message: "Which quota is used up, for people to read." },
        ResourceNotFoundException: {
            message: "What could not be found, for people to read.",
            reason: "Short code for the missing resource. The set of codes is open.",
        },
        ValidationException: {
            message: "Which member is wrong and what it may hold, for people to read.",
            reason: "Short code for the rule that was broken. The set of codes is open.",
        },
        AwsCredentials: {
            accessKeyId: "Access key ID.",
            secretAccessKey: "Secret key to sign S3 requests with.",
            sessionToken: "Session token that has to accompany every S3 request.",
            expiration: "When the three stop working, in epoch milliseconds.",
        },
        ChangesetErrorInfo: {
            errorMessage: "What went wrong with the load, for people to read.",
            errorCategory: "Kind of trouble, for programs to act on.",
        },
        ChangesetSummary: {
            changesetId: "Identifier of the changeset.",
            changesetArn: "ARN of the changeset.",
            datasetId: "Dataset the changeset belongs to.",
            changeType: "How the changeset combines with earlier ones.",
            sourceParams: "Location of the source files.",
            formatParams: "Format of the source files.",
            createTime: "When the changeset was requested, in epoch milliseconds.",
            status: "How far the load has come.",
            errorInfo: "Why the load failed. Absent unless it did.",
            activeUntilTimestamp:
                "When a correction took over, in epoch milliseconds. Null or absent while the changeset is in force.",
            activeFromTimestamp:
                "When the changeset took effect, in epoch milliseconds. Null or absent if it never did.",
            updatesChangesetId: "Earlier changeset that this one corrects, if any.",
            updatedByChangesetId: "Later changeset that corrects this one, if any.",
        },
        ColumnDefinition: {
            dataType: "Type of the values in the column.",
            columnName: "Name of the column, as partition, sort and key lists refer to it.",
            columnDescription: "What the values mean: unit, currency, calendar and the like.",
        },
        Credentials: {
            accessKeyId: "Access key ID.",
            secretAccessKey: "Secret key to sign requests with.",
            sessionToken: "Session token that has to accompany every signed request.",
        },
        DataViewDestinationTypeParams: {
            destinationType: "Kind of destination: `GLUE_TABLE` or `S3`. Other values are passed through.",
            s3DestinationExportFileFormat: "File format. Only for the destination `S3`.",
            s3DestinationExportFileFormatOptions:
                'Settings of the file format, only for the destination `S3`. For delimited text: `header`, `delimiter` and `compression`, all strings, for example `"true"`, `"|"` and `"gzip"`. Other keys are accepted.',
        },
        DataViewErrorInfo: {
            errorMessage: "What went wrong with the build, for people to read.",
            errorCategory: "Kind of trouble, for programs to act on.",
        },
        DataViewSummary: {
            dataViewId: "Identifier of the view.",
            dataViewArn: "ARN of the view.",
            datasetId: "Dataset the view is built from.",
            asOfTimestamp:
                "Moment whose state of the dataset is shown, in epoch milliseconds. Null or absent for the newest state.",
            partitionColumns: "Columns that split the output, outermost first.",
            sortColumns: "Columns by which rows are sorted, most significant first.",
            status: "How far the build has come.",
            errorInfo: "Why the build failed. Absent unless it did.",
            destinationTypeProperties:
                "Where the view is written, and in which format. GetDataView calls the same thing `destinationTypeParams`. For `GLUE_TABLE` the service also sends `databaseName` and `tableName` here, which the model does not define.",
            autoUpdate: "Whether the view follows new changesets.",
            createTime: "When the view was requested, in epoch milliseconds.",
            lastModifiedTime: "When the view last changed, in epoch milliseconds.",
        },
        Dataset: {
            datasetId: "Identifier of the dataset.",
            datasetArn: "ARN of the dataset.",
            datasetTitle: "Title that people see.",
            kind: "Whether the dataset holds rows and columns or plain files.",
            datasetDescription: "Free text about the dataset.",
            ownerInfo: "Person or desk to ask. Only ListDatasets returns it; GetDataset does not.",
            createTime: "When the dataset was created, in epoch milliseconds.",
            lastModifiedTime: "When the dataset last changed, in epoch milliseconds.",
            schemaDefinition: "Columns and primary key, for a tabular dataset that declares them.",
            alias: "Readable second name, if one was given.",
        },
        DatasetOwnerInfo: {
            name: "Name of the person or desk.",
            phoneNumber: "Telephone number, 10 to 20 characters: digits, spaces and `+ - . / ( ) , #`.",
            email: "Address to write to.",
        },
        PermissionGroup: {
            permissionGroupId: "Identifier of the group.",
            name: "Name that people see.",
            description: "What the group is for, and who belongs in it.",
            applicationPermissions: "What members may do in the application as a whole.",
            createTime: "When the group was created, in epoch milliseconds.",
            lastModifiedTime: "When the group was last changed, in epoch milliseconds.",
            membershipStatus: "State of a membership, where the answer is about one. Usually absent.",
        },
        PermissionGroupByUser: {
            permissionGroupId: "Identifier of the group.",
            name: "Name of the group.",
            membershipStatus: "State of the user's membership in this group.",
        },
        PermissionGroupParams: {
            permissionGroupId: "Group that gets access to the dataset.",
            datasetPermissions: "What members of the group may do with the dataset.",
        },
        ResourcePermission: {
            permission:
                "One right to a dataset. Known values: `ViewDatasetDetails`, `ReadDatasetDetails`, `ReadDatasetData`, `AddDatasetData`, `CreateDataView`, `CreateSnapshot`, `EditDatasetMetadata`, `ManageDatasetPermissions` and `DeleteDataset`. Other values are accepted.",
        },
        S3Location: { bucket: "Name of the bucket.", key: "Key or key prefix inside the bucket." },
        SchemaDefinition: {
            columns: "The columns, in the order in which the data has them.",
            primaryKeyColumns: "Names of the columns that together identify a row. Each has to be among `columns`.",
        },
        SchemaUnion: { tabularSchemaConfig: "Schema of a tabular dataset." },
        User: {
            userId: "Identifier of the user.",
            status: "Whether the account can be used at present.",
            firstName: "Given name.",
            lastName: "Family name.",
            emailAddress: "Address the user signs in with; unique, and never changed.",
            type: "Whether the user may do everything or only what groups allow.",
            apiAccess: "Whether the user may fetch credentials for this API.",
            apiAccessPrincipalArn: "IAM role that may fetch API credentials in the name of this user.",
            createTime: "When the account was created, in epoch milliseconds.",
            lastEnabledTime: "When the account was last enabled, in epoch milliseconds; 0 if never.",
            lastDisabledTime: "When the account was last disabled, in epoch milliseconds; 0 if never.",
            lastModifiedTime: "When the account was last changed, in epoch milliseconds.",
            lastLoginTime: "When the user last signed in, in epoch milliseconds; 0 if never.",
        },
        UserByPermissionGroup: {
            userId: "Identifier of the member.",
            status: "Whether the member's account can be used at present.",
            firstName: "Given name of the member.",
            lastName: "Family name of the member.",
            emailAddress: "Address the member signs in with.",
            type: "Whether the member may do everything or only what groups allow.",
            apiAccess: "Whether the member may fetch credentials for this API.",
            apiAccessPrincipalArn: "IAM role that may fetch API credentials in the name of the member.",
            membershipStatus: "State of this membership. Removal and addition take a moment.",
        },
    },
    values: {
        ApiAccess: {
            ENABLED: "The user can call GetProgrammaticAccessCredentials.",
            DISABLED: "The user works in the web application only.",
        },
        ApplicationPermission: {
            CreateDataset: "Create datasets.",
            ManageClusters: "Start, change and stop the Spark clusters behind notebooks.",
            ManageUsersAndGroups: "Create and change users and permission groups.",
            ManageAttributeSets: "Define the attribute sets that describe datasets.",
            ViewAuditData: "Read the audit trail of the environment.",
            AccessNotebooks: "Open and run notebooks.",
            GetTemporaryCredentials: "Fetch temporary credentials for this API.",
        },
        ChangeType: {
            REPLACE: "The new data stands in for everything loaded so far.",
            APPEND: "The new data comes on top of everything loaded so far.",
            MODIFY: "The new data stands in for one earlier changeset.",
        },
        ColumnDataType: {
            STRING: "Text of any length.",
            CHAR: "A single character.",
            INTEGER: "Whole number of 32 bits.",
            TINYINT: "Whole number of 8 bits.",
            SMALLINT: "Whole number of 16 bits.",
            BIGINT: "Whole number of 64 bits.",
            FLOAT: "Floating-point number of single precision.",
            DOUBLE: "Floating-point number of double precision.",
            DATE: "Calendar day without a time.",
            DATETIME: "Calendar day with a time.",
            BOOLEAN: "True or false.",
            BINARY: "Raw bytes.",
        },
        DataViewStatus: {
            RUNNING: "The view is being built.",
            STARTING: "Machines for the build are being made ready.",
            FAILED: "The build ended with an error; see `errorInfo`.",
            CANCELLED: "The build was called off.",
            TIMEOUT: "The build took too long and was ended.",
            SUCCESS: "The view is complete and can be read.",
            PENDING: "The build is queued.",
            FAILED_CLEANUP_FAILED: "The build ended with an error, and what it left behind could not be removed.",
        },
        DatasetKind: {
            TABULAR: "Rows and columns. Such a dataset can have a schema and data views.",
            NON_TABULAR: "Files that are kept as they are.",
        },
        DatasetStatus: {
            PENDING: "Creation is queued.",
            FAILED: "Creation ended with an error.",
            SUCCESS: "The dataset is ready for changesets.",
            RUNNING: "The dataset is being set up.",
        },
        ErrorCategory: {
            VALIDATION: "Parameters or data do not fit, such as a column that cannot be parsed.",
            SERVICE_QUOTA_EXCEEDED: "A quota was used up.",
            ACCESS_DENIED: "The service's role may not read the source or write the destination.",
            RESOURCE_NOT_FOUND: "A file, bucket or table is missing.",
            THROTTLING: "A service further down refused because of too many requests.",
            INTERNAL_SERVICE_EXCEPTION: "The service failed for reasons of its own.",
            CANCELLED: "The work was called off before it ended.",
            USER_RECOVERABLE: "Whoever started the work can put it right and try again.",
        },
        ExportFileFormat: {
            PARQUET: "Apache Parquet, columnar and compressed.",
            DELIMITED_TEXT: "Text with one row a line and a delimiter between columns.",
        },
        IngestionStatus: {
            PENDING: "The load is queued.",
            FAILED: "The load ended with an error; see `errorInfo`.",
            SUCCESS: "The data is in the dataset.",
            RUNNING: "Files are being read.",
            STOP_REQUESTED: "Someone asked for the load to stop, and it is winding down.",
        },
        PermissionGroupMembershipStatus: {
            ADDITION_IN_PROGRESS: "The user is on the way in; permissions may not apply yet.",
            ADDITION_SUCCESS: "The user is a member.",
            REMOVAL_IN_PROGRESS: "The user is on the way out; permissions may still apply.",
        },
        UserStatus: {
            CREATING: "The account is being set up.",
            ENABLED: "The user can sign in.",
            DISABLED: "The user is locked out of application and API.",
        },
        UserType: {
            SUPER_USER: "Everything, on every dataset, without being in any group.",
            APP_USER: "Nothing but what the user's permission groups grant.",
        },
        locationType: {
            INGESTION: "Staging of files that a changeset is about to load.",
            SAGEMAKER: "Scratch space for notebooks.",
        },
    },
};
