/** Each operation: an input that compiles, and one that must not, with the reason on the line that is wrong. */
import { FinSpaceData, isServiceError, type User } from "finspace-data";
import { expectTypeOf } from "vitest";

const finspace = new FinSpaceData({ region: "us-east-1" });
const [userId, permissionGroupId, datasetId, changesetId, dataViewId] = ["u", "g", "d", "c", "v"];

void finspace.associateUserToPermissionGroup({ permissionGroupId, userId });
// @ts-expect-error userId is required
void finspace.associateUserToPermissionGroup({ permissionGroupId });

void finspace.createChangeset({
    datasetId,
    changeType: "APPEND",
    sourceParams: { sourceType: "S3" },
    formatParams: {},
});
// @ts-expect-error UPSERT is no changeType
void finspace.createChangeset({ datasetId, changeType: "UPSERT", sourceParams: {}, formatParams: {} });

void finspace.createDataView({
    datasetId,
    destinationTypeParams: { destinationType: "GLUE_TABLE" },
    sortColumns: ["a"],
});
// @ts-expect-error destinationType is required
void finspace.createDataView({ datasetId, destinationTypeParams: {} });

void finspace.createDataset({
    datasetTitle: "t",
    kind: "TABULAR",
    permissionGroupParams: { permissionGroupId, datasetPermissions: [{ permission: "any" }] },
    schemaDefinition: { tabularSchemaConfig: { columns: [{ dataType: "DOUBLE", columnName: "price" }] } },
    alias: undefined,
});
// @ts-expect-error permissionGroupParams is required
void finspace.createDataset({ datasetTitle: "t", kind: "TABULAR" });

void finspace.createPermissionGroup({ name: "n", applicationPermissions: ["CreateDataset"] });
// @ts-expect-error CreateUsers is no application permission
void finspace.createPermissionGroup({ name: "n", applicationPermissions: ["CreateUsers"] });

void finspace.createUser({ emailAddress: "a@example.com", type: "APP_USER", apiAccess: "ENABLED" });
// @ts-expect-error older clients' ApiAccess is spelled apiAccess
void finspace.createUser({ emailAddress: "a@example.com", type: "APP_USER", ApiAccess: "ENABLED" });

void finspace.deleteDataset({ datasetId, clientToken: "t" });
// @ts-expect-error clientToken is a string
void finspace.deleteDataset({ datasetId, clientToken: 1 });

void finspace.deletePermissionGroup({ permissionGroupId });
// @ts-expect-error permissionGroupId is required
void finspace.deletePermissionGroup({});

void finspace.disableUser({ userId });
// @ts-expect-error an input is one object
void finspace.disableUser(userId);

void finspace
    .disassociateUserFromPermissionGroup({ permissionGroupId, userId })
    .then(({ statusCode }) => statusCode + 1);
// @ts-expect-error the group is called permissionGroupId
void finspace.disassociateUserFromPermissionGroup({ groupId: "g", userId });

void finspace.enableUser({ userId });
// @ts-expect-error userId is a string
void finspace.enableUser({ userId: 1 });

void finspace.getChangeset({ datasetId, changesetId }).then(({ errorInfo }) => errorInfo?.errorCategory);
// @ts-expect-error changesetId is required
void finspace.getChangeset({ datasetId });

void finspace
    .getDataView({ datasetId, dataViewId })
    .then(({ destinationTypeParams: { destinationType } }) => destinationType);
// @ts-expect-error the list has destinationTypeProperties, the view itself has not
void finspace.getDataView({ datasetId, dataViewId }).then(({ destinationTypeProperties }) => destinationTypeProperties);

void finspace.getDataset({ datasetId }).then(({ createTime }) => createTime);
// @ts-expect-error only ListDatasets tells the owner
void finspace.getDataset({ datasetId }).then(({ ownerInfo }) => ownerInfo);

void finspace.getExternalDataViewAccessDetails({ datasetId, dataViewId }).then(({ s3Location }) => s3Location.bucket);
// @ts-expect-error the location has a key, not a path
void finspace.getExternalDataViewAccessDetails({ datasetId, dataViewId }).then(({ s3Location }) => s3Location.path);

void finspace.getPermissionGroup({ permissionGroupId }).then(({ permissionGroup }) => permissionGroup.name);
// @ts-expect-error the members stand under permissionGroup
void finspace.getPermissionGroup({ permissionGroupId }).then(({ name }) => name);

void finspace.getProgrammaticAccessCredentials({ environmentId: "e", durationInMinutes: 60 });
// @ts-expect-error environmentId is required
void finspace.getProgrammaticAccessCredentials({ durationInMinutes: 60 });

expectTypeOf(await finspace.getUser({ userId }))
    .toHaveProperty("emailAddress")
    .toEqualTypeOf<string>();
// @ts-expect-error times may be missing
void finspace.getUser({ userId }).then(({ lastLoginTime }) => lastLoginTime.toFixed());

void finspace.getWorkingLocation();
// @ts-expect-error KDB is no locationType
void finspace.getWorkingLocation({ locationType: "KDB" });

void finspace.listChangesets({ datasetId, maxResults: 10 }).then(({ changesets }) => changesets.length);
// @ts-expect-error datasetId is required
void finspace.listChangesets({ maxResults: 10 });

void finspace.listDataViews({ datasetId }).then(({ dataViews }) => dataViews.map(({ status }) => status));
// @ts-expect-error maxResults is a number
void finspace.listDataViews({ datasetId, maxResults: "10" });

void finspace.listDatasets().then(({ datasets }) => datasets.map(({ ownerInfo }) => ownerInfo?.email));
// @ts-expect-error a page has no items beside datasets
void finspace.listDatasets().then(({ items }) => items);

void finspace.listPermissionGroups({ maxResults: 1 }).then(({ permissionGroups }) => permissionGroups);
// @ts-expect-error maxResults is required
void finspace.listPermissionGroups({});

void finspace
    .listPermissionGroupsByUser({ userId, maxResults: 1 })
    .then((page) => page.permissionGroups[0]?.membershipStatus);
// @ts-expect-error userId is required
void finspace.listPermissionGroupsByUser({ maxResults: 1 });

for await (const user of finspace.listUsers({ maxResults: 100 })) expectTypeOf(user).toEqualTypeOf<User>();
// @ts-expect-error maxResults is required
void finspace.listUsers({});

for await (const page of finspace.listUsersByPermissionGroup({ permissionGroupId, maxResults: 1 }).pages())
    void page.users;
// @ts-expect-error permissionGroupId is required
void finspace.listUsersByPermissionGroup({ maxResults: 1 });

void finspace.resetUserPassword({ userId }).then(({ temporaryPassword }) => temporaryPassword.length);
// @ts-expect-error the password is called temporaryPassword
void finspace.resetUserPassword({ userId }).then(({ password }) => password);

void finspace.updateChangeset({ datasetId, changesetId, sourceParams: {}, formatParams: {} });
// @ts-expect-error the kind of change cannot be updated
void finspace.updateChangeset({ datasetId, changesetId, sourceParams: {}, formatParams: {}, changeType: "APPEND" });

void finspace.updateDataset({ datasetId, datasetTitle: "t", kind: "NON_TABULAR" });
// @ts-expect-error datasetTitle is required
void finspace.updateDataset({ datasetId, kind: "TABULAR" });

void finspace.updatePermissionGroup({ permissionGroupId, description: "d" });
// @ts-expect-error a list of permissions, not one
void finspace.updatePermissionGroup({ permissionGroupId, applicationPermissions: "CreateDataset" });

void finspace.updateUser({ userId, type: "SUPER_USER" });
// @ts-expect-error the address of a user never changes
void finspace.updateUser({ userId, emailAddress: "b@example.com" });

// A code narrows to its class; only three exceptions have a reason.
const error: unknown = undefined;
if (isServiceError(error, "ConflictException")) expectTypeOf(error.reason).toEqualTypeOf<string | undefined>();
// @ts-expect-error ThrottlingException has no members
if (isServiceError(error, "ThrottlingException")) void error.reason;
