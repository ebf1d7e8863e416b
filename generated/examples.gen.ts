// Written by scripts/generate.ts from the Smithy model. Do not edit: change the model, then run
// npm run generate

import type { ExampleTable } from "../src/runtime/index.js";

/** An output of each operation, and the members of each of its errors. */
export const examples: ExampleTable = {
    AssociateUserToPermissionGroup: {
        output: { statusCode: 200 },
        errors: {
            AccessDeniedException: {
                message: "Adding a user to a permission group needs the application permission ManageUsersAndGroups.",
            },
            ConflictException: {
                message: "User ExM4CjttChnQBr5PXSRt6h is already a member of permission group Mqloxp4J4mye7fi0j8mPIr.",
                reason: "ALREADY_A_MEMBER",
            },
            InternalServerException: {
                message: "The membership could not be stored. Nothing has changed; send the request again.",
            },
            ResourceNotFoundException: {
                message: "No user has the identifier oMbaB8FWU81SpCZzXWvqIi.",
                reason: "UNKNOWN_USER",
            },
            ValidationException: {
                message: "permissionGroupId must have 1 to 26 characters; this one has 27.",
                reason: "TOO_LONG",
            },
        },
    },
    CreateChangeset: {
        output: { datasetId: "p4nv7ct", changesetId: "f85aALSmOgYOSLHKiOJKRf" },
        errors: {
            AccessDeniedException: {
                message: "Creating a changeset needs the dataset permission AddDatasetData on p4nv7ct.",
            },
            ConflictException: {
                message: "The clientToken was used less than ten minutes ago to load another file.",
                reason: "TOKEN_REUSED",
            },
            InternalServerException: {
                message: "The load could not be started. No changeset was created; send the request again.",
            },
            LimitExceededException: {
                message: "Dataset p4nv7ct has as many loads under way as it may have. Wait until one ends.",
            },
            ResourceNotFoundException: { message: "No dataset has the identifier z6tq9fm.", reason: "UNKNOWN_DATASET" },
            ValidationException: {
                message: "changeType must be one of REPLACE, APPEND, MODIFY; received UPSERT.",
                reason: "NOT_AN_ALLOWED_VALUE",
            },
        },
    },
    CreateDataView: {
        output: { datasetId: "p4nv7ct", dataViewId: "TmJRvOth8p0RuTkbb8JWaP" },
        errors: {
            ConflictException: {
                message: "Dataset h8yr2dw is of kind NON_TABULAR; data views need TABULAR.",
                reason: "DATASET_NOT_TABULAR",
            },
            InternalServerException: {
                message: "The build could not be started. No data view was created; send the request again.",
            },
            LimitExceededException: { message: "Dataset p4nv7ct has as many data views as a dataset may have." },
            ResourceNotFoundException: { message: "No dataset has the identifier z6tq9fm.", reason: "UNKNOWN_DATASET" },
            ValidationException: {
                message: "destinationTypeParams.destinationType is required: GLUE_TABLE or S3.",
                reason: "MISSING",
            },
        },
    },
    CreateDataset: {
        output: { datasetId: "p4nv7ct" },
        errors: {
            AccessDeniedException: { message: "Creating a dataset needs the application permission CreateDataset." },
            ConflictException: { message: "The alias belongs to dataset p4nv7ct.", reason: "ALIAS_IN_USE" },
            InternalServerException: {
                message: "The dataset could not be stored. Nothing was created; send the request again.",
            },
            LimitExceededException: {
                message: "The environment has as many datasets as it may have. Delete one that is no longer needed.",
            },
            ResourceNotFoundException: {
                message: "No permission group has the identifier 5pbVI9QMq9yI09372zSpDo.",
                reason: "UNKNOWN_GROUP",
            },
            ValidationException: {
                message: "alias must start with alias/ and go on without white space.",
                reason: "PATTERN_MISMATCH",
            },
        },
    },
    CreatePermissionGroup: {
        output: { permissionGroupId: "Mqloxp4J4mye7fi0j8mPIr" },
        errors: {
            AccessDeniedException: {
                message: "Creating a permission group needs the application permission ManageUsersAndGroups.",
            },
            ConflictException: {
                message: "The name belongs to permission group ZsZgVO7LAPPu0KzhWfF43Z.",
                reason: "NAME_IN_USE",
            },
            InternalServerException: {
                message: "The permission group could not be stored. Nothing was created; send the request again.",
            },
            LimitExceededException: { message: "The environment has as many permission groups as it may have." },
            ValidationException: {
                message:
                    "applicationPermissions[1] must be one of CreateDataset, ManageClusters, ManageUsersAndGroups, ManageAttributeSets, ViewAuditData, AccessNotebooks, GetTemporaryCredentials.",
                reason: "NOT_AN_ALLOWED_VALUE",
            },
        },
    },
    CreateUser: {
        output: { userId: "ExM4CjttChnQBr5PXSRt6h" },
        errors: {
            AccessDeniedException: {
                message: "Creating a user needs the application permission ManageUsersAndGroups.",
            },
            ConflictException: {
                message: "The e-mail address belongs to user nCzQCTGzM0bfl1rTTtvylO.",
                reason: "EMAIL_IN_USE",
            },
            InternalServerException: {
                message: "The user could not be stored. No account was created; send the request again.",
            },
            LimitExceededException: { message: "The environment has as many users as it may have." },
            ValidationException: {
                message: "emailAddress is required: an e-mail address of 4 to 320 characters.",
                reason: "MISSING",
            },
        },
    },
    DeleteDataset: {
        output: { datasetId: "h8yr2dw" },
        errors: {
            AccessDeniedException: {
                message: "Deleting a dataset needs the dataset permission DeleteDataset on h8yr2dw.",
            },
            ConflictException: {
                message: "Dataset p4nv7ct is being loaded. Wait until the changeset is complete.",
                reason: "LOAD_IN_PROGRESS",
            },
            InternalServerException: {
                message: "The deletion could not be started. The dataset is unchanged; send the request again.",
            },
            LimitExceededException: {
                message: "As many datasets are being deleted as may be at one time. Wait until one deletion ends.",
            },
            ResourceNotFoundException: { message: "No dataset has the identifier z6tq9fm.", reason: "UNKNOWN_DATASET" },
            ValidationException: {
                message: "datasetId must have 1 to 26 characters; this one has 27.",
                reason: "TOO_LONG",
            },
        },
    },
    DeletePermissionGroup: {
        output: { permissionGroupId: "ru6NApXRyr9JKKjOhnbJjh" },
        errors: {
            AccessDeniedException: {
                message: "Deleting a permission group needs the application permission ManageUsersAndGroups.",
            },
            ConflictException: {
                message:
                    "A user is being removed from permission group Mqloxp4J4mye7fi0j8mPIr. Wait until that is done.",
                reason: "MEMBERSHIP_CHANGE_IN_PROGRESS",
            },
            InternalServerException: {
                message: "The permission group could not be deleted. It is unchanged; send the request again.",
            },
            LimitExceededException: {
                message:
                    "As many permission groups are being deleted as may be at one time. Wait until one deletion ends.",
            },
            ResourceNotFoundException: {
                message: "No permission group has the identifier 5pbVI9QMq9yI09372zSpDo.",
                reason: "UNKNOWN_GROUP",
            },
            ValidationException: {
                message: "permissionGroupId must have 1 to 26 characters; this one has 27.",
                reason: "TOO_LONG",
            },
        },
    },
    DisableUser: {
        output: { userId: "ciSJ4FhryEtb8sEQqzq5Go" },
        errors: {
            AccessDeniedException: {
                message: "Disabling a user needs the application permission ManageUsersAndGroups.",
            },
            ConflictException: {
                message: "User hlDQbZMCRBpFeRi8tuyzaq is the only enabled super user of the environment.",
                reason: "LAST_SUPER_USER",
            },
            InternalServerException: {
                message: "The account could not be disabled. It is unchanged; send the request again.",
            },
            ResourceNotFoundException: {
                message: "No user has the identifier oMbaB8FWU81SpCZzXWvqIi.",
                reason: "UNKNOWN_USER",
            },
            ValidationException: {
                message: "userId must have 1 to 26 characters; this one has 27.",
                reason: "TOO_LONG",
            },
        },
    },
    DisassociateUserFromPermissionGroup: {
        output: { statusCode: 200 },
        errors: {
            AccessDeniedException: {
                message:
                    "Removing a user from a permission group needs the application permission ManageUsersAndGroups.",
            },
            ConflictException: {
                message: "User LdNraASVeiS0wkZlQeNiff is still being added to permission group Mqloxp4J4mye7fi0j8mPIr.",
                reason: "ADDITION_IN_PROGRESS",
            },
            InternalServerException: {
                message: "The membership could not be removed. Nothing has changed; send the request again.",
            },
            ResourceNotFoundException: {
                message: "User nCzQCTGzM0bfl1rTTtvylO is not a member of permission group ru6NApXRyr9JKKjOhnbJjh.",
                reason: "UNKNOWN_MEMBERSHIP",
            },
            ValidationException: {
                message: "userId must have 1 to 26 characters; this one has 27.",
                reason: "TOO_LONG",
            },
        },
    },
    EnableUser: {
        output: { userId: "nCzQCTGzM0bfl1rTTtvylO" },
        errors: {
            AccessDeniedException: {
                message: "Enabling a user needs the application permission ManageUsersAndGroups.",
            },
            ConflictException: { message: "User ExM4CjttChnQBr5PXSRt6h is enabled.", reason: "ALREADY_ENABLED" },
            InternalServerException: {
                message: "The account could not be enabled. It is unchanged; send the request again.",
            },
            LimitExceededException: {
                message: "The environment has as many enabled users as it may have. Disable another user first.",
            },
            ResourceNotFoundException: {
                message: "No user has the identifier oMbaB8FWU81SpCZzXWvqIi.",
                reason: "UNKNOWN_USER",
            },
            ValidationException: {
                message: "userId must have 1 to 26 characters; this one has 27.",
                reason: "TOO_LONG",
            },
        },
    },
    GetChangeset: {
        output: {
            changesetId: "f85aALSmOgYOSLHKiOJKRf",
            changesetArn:
                "arn:aws:finspace-api:us-east-1:123456789012:environment/v7qk2mxw4hd9tz3npc6ryb/dataset/p4nv7ct/changeset/f85aALSmOgYOSLHKiOJKRf",
            datasetId: "p4nv7ct",
            changeType: "APPEND",
            sourceParams: { s3SourcePath: "s3://larkmoor-market-data/eod/2023-10-02.csv", sourceType: "S3" },
            formatParams: { formatType: "CSV", withHeader: "true", separator: ",", compression: "None" },
            createTime: 1696311920413,
            status: "SUCCESS",
            activeUntilTimestamp: 1696572842650,
            activeFromTimestamp: 1696312117902,
            updatedByChangesetId: "qIvAYtpHobVsaPNRzkBxTK",
        },
        errors: {
            AccessDeniedException: {
                message: "Reading a changeset needs the dataset permission ViewDatasetDetails on p4nv7ct.",
            },
            ConflictException: { message: "Dataset h8yr2dw is being deleted.", reason: "DELETION_IN_PROGRESS" },
            InternalServerException: { message: "The changeset could not be read. Send the request again." },
            ResourceNotFoundException: {
                message: "Dataset p4nv7ct has no changeset Dei1mU4IWziMjraheHgoRt.",
                reason: "UNKNOWN_CHANGESET",
            },
            ValidationException: {
                message: "changesetId must have 1 to 26 characters; this one has 27.",
                reason: "TOO_LONG",
            },
        },
    },
    GetDataView: {
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
        errors: {
            ConflictException: { message: "Dataset h8yr2dw is being deleted.", reason: "DELETION_IN_PROGRESS" },
            InternalServerException: { message: "The data view could not be read. Send the request again." },
            ResourceNotFoundException: {
                message: "Dataset p4nv7ct has no data view KiexUVybTst6ZDrgYQoqvk.",
                reason: "UNKNOWN_DATA_VIEW",
            },
            ValidationException: {
                message: "dataViewId must have 1 to 26 characters; this one has 27.",
                reason: "TOO_LONG",
            },
        },
    },
    GetDataset: {
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
                        { dataType: "STRING", columnName: "isin", columnDescription: "Security identifier, ISO 6166." },
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
        errors: {
            AccessDeniedException: {
                message: "Reading a dataset needs the dataset permission ViewDatasetDetails on p4nv7ct.",
            },
            ConflictException: { message: "Dataset h8yr2dw is being deleted.", reason: "DELETION_IN_PROGRESS" },
            InternalServerException: { message: "The dataset could not be read. Send the request again." },
            ResourceNotFoundException: { message: "No dataset has the identifier z6tq9fm.", reason: "UNKNOWN_DATASET" },
            ValidationException: {
                message: "datasetId must have 1 to 255 characters, at least one of them not white space.",
                reason: "BLANK",
            },
        },
    },
    GetExternalDataViewAccessDetails: {
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
        errors: {
            AccessDeniedException: {
                message: "Reading the files of a data view needs the dataset permission ReadDatasetData on p4nv7ct.",
            },
            InternalServerException: { message: "No credentials could be issued. Send the request again." },
            ResourceNotFoundException: {
                message: "Dataset p4nv7ct has no data view KiexUVybTst6ZDrgYQoqvk.",
                reason: "UNKNOWN_DATA_VIEW",
            },
            ValidationException: {
                message: "dataViewId must have 1 to 26 characters; this one has 27.",
                reason: "TOO_LONG",
            },
        },
    },
    GetPermissionGroup: {
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
        errors: {
            AccessDeniedException: {
                message: "Reading a permission group needs the application permission ManageUsersAndGroups.",
            },
            InternalServerException: { message: "The permission group could not be read. Send the request again." },
            ResourceNotFoundException: {
                message: "No permission group has the identifier 5pbVI9QMq9yI09372zSpDo.",
                reason: "UNKNOWN_GROUP",
            },
            ValidationException: {
                message: "permissionGroupId must have 1 to 26 characters; this one has 27.",
                reason: "TOO_LONG",
            },
        },
    },
    GetProgrammaticAccessCredentials: {
        output: {
            credentials: {
                accessKeyId: "ASIAIOSFODNN7EXAMPLE",
                secretAccessKey: "not/a/real/secret/EXAMPLEAPIKEY000000000",
                sessionToken: "EXAMPLE-SESSION-TOKEN-FOR-THE-DATA-API",
            },
            durationInMinutes: 60,
        },
        errors: {
            AccessDeniedException: {
                message: "No enabled user with API access names the calling IAM role as apiAccessPrincipalArn.",
            },
            InternalServerException: { message: "No credentials could be issued. Send the request again." },
            ValidationException: {
                message: "durationInMinutes must be between 1 and 60; received 720.",
                reason: "OUT_OF_RANGE",
            },
        },
    },
    GetUser: {
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
        errors: {
            AccessDeniedException: { message: "Reading a user needs the application permission ManageUsersAndGroups." },
            InternalServerException: { message: "The user could not be read. Send the request again." },
            ResourceNotFoundException: {
                message: "No user has the identifier oMbaB8FWU81SpCZzXWvqIi.",
                reason: "UNKNOWN_USER",
            },
            ValidationException: {
                message: "userId must have 1 to 26 characters; this one has 27.",
                reason: "TOO_LONG",
            },
        },
    },
    GetWorkingLocation: {
        output: {
            s3Uri: "s3://finspace-working-us-east-1-v7qk2mxw4hd9tz3npc6ryb/staging/VHK6ffgIkpRqJ3VWTov9M0/ingestion",
            s3Path: "staging/VHK6ffgIkpRqJ3VWTov9M0/ingestion",
            s3Bucket: "finspace-working-us-east-1-v7qk2mxw4hd9tz3npc6ryb",
        },
        errors: {
            AccessDeniedException: {
                message: "A working location for notebooks needs the application permission AccessNotebooks.",
            },
            InternalServerException: { message: "No working location could be prepared. Send the request again." },
            ValidationException: {
                message: "locationType must be one of INGESTION, SAGEMAKER; received ARCHIVE.",
                reason: "NOT_AN_ALLOWED_VALUE",
            },
        },
    },
    ListChangesets: {
        output: {
            changesets: [
                {
                    changesetId: "f85aALSmOgYOSLHKiOJKRf",
                    changesetArn:
                        "arn:aws:finspace-api:us-east-1:123456789012:environment/v7qk2mxw4hd9tz3npc6ryb/dataset/p4nv7ct/changeset/f85aALSmOgYOSLHKiOJKRf",
                    datasetId: "p4nv7ct",
                    changeType: "APPEND",
                    sourceParams: { s3SourcePath: "s3://larkmoor-market-data/eod/2023-10-02.csv", sourceType: "S3" },
                    formatParams: { formatType: "CSV", withHeader: "true", separator: ",", compression: "None" },
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
                    sourceParams: { s3SourcePath: "s3://larkmoor-market-data/eod/2023-10-03.csv", sourceType: "S3" },
                    formatParams: { formatType: "CSV", withHeader: "true", separator: ",", compression: "None" },
                    createTime: 1696398318266,
                    status: "FAILED",
                    errorInfo: {
                        errorMessage: "The service role may not read s3://larkmoor-market-data/eod/2023-10-03.csv.",
                        errorCategory: "ACCESS_DENIED",
                    },
                },
            ],
            nextToken: "YWZ0ZXI6Y2hhbmdlc2V0OlBsb3d0UGNsT2pYOXhZTU9vUlpNc3I",
        },
        errors: {
            AccessDeniedException: {
                message: "Listing changesets needs the dataset permission ViewDatasetDetails on p4nv7ct.",
            },
            ConflictException: { message: "Dataset h8yr2dw is being deleted.", reason: "DELETION_IN_PROGRESS" },
            InternalServerException: { message: "The changesets could not be read. Send the request again." },
            ResourceNotFoundException: { message: "No dataset has the identifier z6tq9fm.", reason: "UNKNOWN_DATASET" },
            ValidationException: {
                message: "maxResults must be between 1 and 100; received 1000.",
                reason: "OUT_OF_RANGE",
            },
        },
    },
    ListDataViews: {
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
                    destinationTypeProperties: { destinationType: "S3", s3DestinationExportFileFormat: "PARQUET" },
                    autoUpdate: false,
                    createTime: 1698825750774,
                    lastModifiedTime: 1698825883018,
                },
            ],
        },
        errors: {
            ConflictException: { message: "Dataset h8yr2dw is being deleted.", reason: "DELETION_IN_PROGRESS" },
            InternalServerException: { message: "The data views could not be read. Send the request again." },
            ResourceNotFoundException: { message: "No dataset has the identifier z6tq9fm.", reason: "UNKNOWN_DATASET" },
            ValidationException: {
                message: "maxResults must be between 1 and 100; received 0.",
                reason: "OUT_OF_RANGE",
            },
        },
    },
    ListDatasets: {
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
                                { dataType: "BIGINT", columnName: "volume", columnDescription: "Shares traded." },
                            ],
                            primaryKeyColumns: ["isin", "trade_date"],
                        },
                    },
                    alias: "alias/eu-equity-eod",
                },
            ],
            nextToken: "YWZ0ZXI6ZGF0YXNldDpwNG52N2N0",
        },
        errors: {
            ConflictException: {
                message: "Environment v7qk2mxw4hd9tz3npc6ryb is being deleted.",
                reason: "DELETION_IN_PROGRESS",
            },
            InternalServerException: { message: "The datasets could not be read. Send the request again." },
            ResourceNotFoundException: {
                message: "The dataset at which nextToken continues no longer exists. Start again without a token.",
                reason: "UNKNOWN_DATASET",
            },
            ValidationException: {
                message: "maxResults must be between 1 and 100; received 250.",
                reason: "OUT_OF_RANGE",
            },
        },
    },
    ListPermissionGroups: {
        output: {
            permissionGroups: [
                {
                    permissionGroupId: "ZsZgVO7LAPPu0KzhWfF43Z",
                    name: "Market data engineering",
                    description: "Loads prices and keeps the catalogue in order.",
                    applicationPermissions: ["CreateDataset", "ManageAttributeSets", "GetTemporaryCredentials"],
                    createTime: 1686560733614,
                    lastModifiedTime: 1686560733614,
                },
                {
                    permissionGroupId: "Mqloxp4J4mye7fi0j8mPIr",
                    name: "Quantitative research",
                    description: "Builds and tests signals on end-of-day data.",
                    applicationPermissions: ["AccessNotebooks", "ManageClusters", "GetTemporaryCredentials"],
                    createTime: 1686561128951,
                    lastModifiedTime: 1686561128951,
                },
            ],
            nextToken: "YWZ0ZXI6Z3JvdXA6TXFsb3hwNEo0bXllN2ZpMGo4bVBJcg",
        },
        errors: {
            AccessDeniedException: {
                message: "Listing permission groups needs the application permission ManageUsersAndGroups.",
            },
            InternalServerException: { message: "The permission groups could not be read. Send the request again." },
            ValidationException: {
                message: "maxResults is required: a whole number between 1 and 100.",
                reason: "MISSING",
            },
        },
    },
    ListPermissionGroupsByUser: {
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
        errors: {
            AccessDeniedException: {
                message: "Listing the groups of a user needs the application permission ManageUsersAndGroups.",
            },
            InternalServerException: { message: "The memberships could not be read. Send the request again." },
            ResourceNotFoundException: {
                message: "No user has the identifier oMbaB8FWU81SpCZzXWvqIi.",
                reason: "UNKNOWN_USER",
            },
            ValidationException: {
                message: "maxResults is required: a whole number between 1 and 100.",
                reason: "MISSING",
            },
        },
    },
    ListUsers: {
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
        errors: {
            AccessDeniedException: { message: "Listing users needs the application permission ManageUsersAndGroups." },
            InternalServerException: { message: "The users could not be read. Send the request again." },
            ValidationException: {
                message: "maxResults must be between 1 and 100; received 101.",
                reason: "OUT_OF_RANGE",
            },
        },
    },
    ListUsersByPermissionGroup: {
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
        errors: {
            AccessDeniedException: {
                message:
                    "Listing the members of a permission group needs the application permission ManageUsersAndGroups.",
            },
            InternalServerException: { message: "The members could not be read. Send the request again." },
            ResourceNotFoundException: {
                message: "No permission group has the identifier 5pbVI9QMq9yI09372zSpDo.",
                reason: "UNKNOWN_GROUP",
            },
            ValidationException: {
                message: "maxResults is required: a whole number between 1 and 100.",
                reason: "MISSING",
            },
        },
    },
    ResetUserPassword: {
        output: { userId: "nCzQCTGzM0bfl1rTTtvylO", temporaryPassword: "Heron-EXAMPLE-4821" },
        errors: {
            AccessDeniedException: { message: "Only a super user may reset the password of another user." },
            ConflictException: {
                message: "User ciSJ4FhryEtb8sEQqzq5Go is disabled. Enable the user first.",
                reason: "USER_DISABLED",
            },
            InternalServerException: {
                message: "The password could not be reset. The old one is still valid; send the request again.",
            },
            ResourceNotFoundException: {
                message: "No user has the identifier oMbaB8FWU81SpCZzXWvqIi.",
                reason: "UNKNOWN_USER",
            },
            ValidationException: {
                message: "userId must have 1 to 26 characters; this one has 27.",
                reason: "TOO_LONG",
            },
        },
    },
    UpdateChangeset: {
        output: { changesetId: "f85aALSmOgYOSLHKiOJKRf", datasetId: "p4nv7ct" },
        errors: {
            AccessDeniedException: {
                message: "Correcting a changeset needs the dataset permission AddDatasetData on p4nv7ct.",
            },
            ConflictException: {
                message: "Changeset PlowtPclOjX9xYMOoRZMsr failed and cannot be corrected. Create a new one.",
                reason: "CHANGESET_NOT_LOADED",
            },
            InternalServerException: {
                message: "The correction could not be started. The changeset is unchanged; send the request again.",
            },
            ResourceNotFoundException: {
                message: "Dataset p4nv7ct has no changeset Dei1mU4IWziMjraheHgoRt.",
                reason: "UNKNOWN_CHANGESET",
            },
            ValidationException: {
                message: "formatParams is required: a map with at least formatType.",
                reason: "MISSING",
            },
        },
    },
    UpdateDataset: {
        output: { datasetId: "h8yr2dw" },
        errors: {
            AccessDeniedException: {
                message: "Changing a dataset needs the dataset permission EditDatasetMetadata on h8yr2dw.",
            },
            ConflictException: { message: "The alias belongs to dataset p4nv7ct.", reason: "ALIAS_IN_USE" },
            InternalServerException: {
                message: "The change could not be stored. The dataset is as before; send the request again.",
            },
            ResourceNotFoundException: { message: "No dataset has the identifier z6tq9fm.", reason: "UNKNOWN_DATASET" },
            ValidationException: {
                message: "datasetTitle is required: 1 to 255 characters, at least one of them not white space.",
                reason: "MISSING",
            },
        },
    },
    UpdatePermissionGroup: {
        output: { permissionGroupId: "ru6NApXRyr9JKKjOhnbJjh" },
        errors: {
            AccessDeniedException: {
                message: "Changing a permission group needs the application permission ManageUsersAndGroups.",
            },
            ConflictException: {
                message: "The name belongs to permission group Mqloxp4J4mye7fi0j8mPIr.",
                reason: "NAME_IN_USE",
            },
            InternalServerException: {
                message: "The change could not be stored. The permission group is as before; send the request again.",
            },
            ResourceNotFoundException: {
                message: "No permission group has the identifier 5pbVI9QMq9yI09372zSpDo.",
                reason: "UNKNOWN_GROUP",
            },
            ValidationException: {
                message: "name must have 1 to 255 characters, at least one of them not white space.",
                reason: "BLANK",
            },
        },
    },
    UpdateUser: {
        output: { userId: "LdNraASVeiS0wkZlQeNiff" },
        errors: {
            AccessDeniedException: {
                message: "Changing a user needs the application permission ManageUsersAndGroups.",
            },
            ConflictException: {
                message: "The role is entered with user ExM4CjttChnQBr5PXSRt6h.",
                reason: "ROLE_IN_USE",
            },
            InternalServerException: {
                message: "The change could not be stored. The account is as before; send the request again.",
            },
            ResourceNotFoundException: {
                message: "No user has the identifier oMbaB8FWU81SpCZzXWvqIi.",
                reason: "UNKNOWN_USER",
            },
            ValidationException: {
                message:
                    "apiAccessPrincipalArn must be the ARN of an IAM role, such as arn:aws:iam::123456789012:role/Name.",
                reason: "PATTERN_MISMATCH",
            },
        },
    },
};
