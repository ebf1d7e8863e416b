/** One request of the story; `$name.member` stands for what an earlier answer had. */
export interface Step {
    readonly operation: string;
    readonly input: Readonly<Record<string, unknown>>;
    /** What later steps call the answer. */
    readonly as?: string;
    /** Code of the error that is to come. */
    readonly error?: string;
    /** A list: how many items all of its pages have. */
    readonly items?: { readonly member: string; readonly count: number };
    /** Members of the answer. */
    readonly want?: Readonly<Record<string, unknown>>;
}

const source = { s3SourcePath: "s3://bucket/file.csv", sourceType: "S3" };
const user = (name: string) => ({ emailAddress: `${name}@example.com`, type: "SUPER_USER", firstName: "Zoë" });

/** Every operation, every list in pages of two, and refusals; each client lives through it with a service of its own. */
export const story: readonly Step[] = [
    ...["a", "b", "c", "d", "e"].map((name) => ({ operation: "CreateUser", input: user(name), as: name })),
    { operation: "CreateUser", input: user("a"), error: "ConflictException" },
    { operation: "CreateUser", input: { ...user("f"), emailAddress: "nobody" }, error: "ValidationException" },
    {
        operation: "GetUser",
        input: { userId: "$a.userId" },
        want: { firstName: "Zoë", status: "ENABLED", lastLoginTime: 0 },
    },
    { operation: "GetUser", input: { userId: "nobody" }, error: "ResourceNotFoundException" },
    { operation: "UpdateUser", input: { userId: "$a.userId", lastName: "O'Neill & ü" } },
    { operation: "GetUser", input: { userId: "$a.userId" }, want: { lastName: "O'Neill & ü" } },
    { operation: "DisableUser", input: { userId: "$a.userId" } },
    { operation: "EnableUser", input: { userId: "$a.userId" } },
    { operation: "ResetUserPassword", input: { userId: "$a.userId" }, want: { userId: "$a.userId" } },
    { operation: "ListUsers", input: { maxResults: 2 }, items: { member: "users", count: 5 } },
    ...["one", "two", "three"].map((name) => ({
        operation: "CreatePermissionGroup",
        input: { name, applicationPermissions: ["CreateDataset"] },
        as: name,
    })),
    { operation: "UpdatePermissionGroup", input: { permissionGroupId: "$one.permissionGroupId", description: "new" } },
    { operation: "GetPermissionGroup", input: { permissionGroupId: "$one.permissionGroupId" } },
    { operation: "ListPermissionGroups", input: { maxResults: 2 }, items: { member: "permissionGroups", count: 3 } },
    ...["a", "b", "c"].map((name) => ({
        operation: "AssociateUserToPermissionGroup",
        input: { permissionGroupId: "$one.permissionGroupId", userId: `$${name}.userId` },
        want: { statusCode: 200 },
    })),
    ...["two", "three"].map((name) => ({
        operation: "AssociateUserToPermissionGroup",
        input: { permissionGroupId: `$${name}.permissionGroupId`, userId: "$a.userId" },
    })),
    {
        operation: "ListUsersByPermissionGroup",
        input: { permissionGroupId: "$one.permissionGroupId", maxResults: 2 },
        items: { member: "users", count: 3 },
    },
    {
        operation: "ListPermissionGroupsByUser",
        input: { userId: "$a.userId", maxResults: 2 },
        items: { member: "permissionGroups", count: 3 },
    },
    {
        operation: "DisassociateUserFromPermissionGroup",
        input: { permissionGroupId: "$one.permissionGroupId", userId: "$a.userId", clientToken: "a token/with+signs" },
        want: { statusCode: 200 },
    },
    { operation: "DeletePermissionGroup", input: { permissionGroupId: "$three.permissionGroupId" } },
    ...["prices", "notes", "other"].map((name) => ({
        operation: "CreateDataset",
        input: {
            datasetTitle: name,
            kind: "TABULAR",
            alias: `alias/${name}`,
            permissionGroupParams: {
                permissionGroupId: "$one.permissionGroupId",
                datasetPermissions: [{ permission: "ReadDatasetData" }],
            },
        },
        as: name,
    })),
    { operation: "UpdateDataset", input: { datasetId: "$prices.datasetId", datasetTitle: "new", kind: "TABULAR" } },
    {
        operation: "GetDataset",
        input: { datasetId: "$prices.datasetId" },
        want: { datasetTitle: "new", alias: "alias/prices", status: "SUCCESS" },
    },
    { operation: "ListDatasets", input: { maxResults: 2 }, items: { member: "datasets", count: 3 } },
    ...["APPEND", "APPEND", "REPLACE"].map((changeType, i) => ({
        operation: "CreateChangeset",
        input: {
            datasetId: "$prices.datasetId",
            changeType,
            sourceParams: source,
            formatParams: { formatType: "CSV", separator: "," },
        },
        as: `load${i}`,
    })),
    {
        operation: "UpdateChangeset",
        input: {
            datasetId: "$prices.datasetId",
            changesetId: "$load2.changesetId",
            sourceParams: source,
            formatParams: { formatType: "PARQUET" },
        },
    },
    {
        operation: "GetChangeset",
        input: { datasetId: "$prices.datasetId", changesetId: "$load0.changesetId" },
        want: { status: "SUCCESS", changeType: "APPEND" },
    },
    {
        operation: "ListChangesets",
        input: { datasetId: "$prices.datasetId", maxResults: 2 },
        items: { member: "changesets", count: 4 },
    },
    ...[0, 1, 2].map((i) => ({
        operation: "CreateDataView",
        input: {
            datasetId: "$prices.datasetId",
            autoUpdate: i === 0,
            destinationTypeParams: { destinationType: "S3", s3DestinationExportFileFormat: "PARQUET" },
        },
        as: `view${i}`,
    })),
    {
        operation: "GetDataView",
        input: { datasetId: "$prices.datasetId", dataViewId: "$view0.dataViewId" },
        want: { status: "SUCCESS", autoUpdate: true },
    },
    {
        operation: "ListDataViews",
        input: { datasetId: "$prices.datasetId", maxResults: 2 },
        items: { member: "dataViews", count: 3 },
    },
    {
        operation: "GetExternalDataViewAccessDetails",
        input: { datasetId: "$prices.datasetId", dataViewId: "$view0.dataViewId" },
    },
    { operation: "GetWorkingLocation", input: { locationType: "INGESTION" } },
    {
        // Old models of botocore allow no less than 60.
        operation: "GetProgrammaticAccessCredentials",
        input: { environmentId: "environment", durationInMinutes: 60 },
        want: { durationInMinutes: 60 },
    },
    { operation: "DeleteDataset", input: { datasetId: "$other.datasetId", clientToken: "token" } },
    { operation: "GetDataset", input: { datasetId: "$other.datasetId" }, error: "ResourceNotFoundException" },
];

/** The input of a step, with what earlier answers had. */
export function fillIn(value: unknown, answers: ReadonlyMap<string, unknown>): unknown {
    if (typeof value === "string") {
        const [, name, member] = /^\$(\w+)\.(\w+)$/.exec(value) ?? [];
        return name === undefined ? value : (answers.get(name) as Record<string, unknown> | undefined)?.[member!];
    }
    if (Array.isArray(value)) return value.map((item) => fillIn(item, answers));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fillIn(item, answers)]));
}
