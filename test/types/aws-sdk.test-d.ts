/** Code as users of the AWS SDK for JavaScript v3 wrote it. */
import {
    type $Command,
    ApplicationPermission,
    ChangeType,
    ConflictException,
    CreateChangesetCommand,
    type CreateChangesetCommandInput,
    CreateDatasetCommand,
    CreatePermissionGroupCommand,
    type Dataset,
    FinspaceData,
    FinspaceDataClient,
    type FinspaceDataClientConfig,
    type FinspaceDataServiceException,
    GetUserCommand,
    type GetUserCommandOutput,
    type GetUserRequest,
    type GetUserResponse,
    GetWorkingLocationCommand,
    ListDatasetsCommand,
    paginateListUsers,
    type ServiceInputTypes,
    type ServiceOutputTypes,
    type User,
    UserStatus,
    waitUntilUserEnabled,
} from "finspace-data/aws-sdk";
import { expectTypeOf } from "vitest";

// Clients take what the SDK's take.
const config: FinspaceDataClientConfig = {
    region: async () => "us-east-1",
    credentials: async () => ({ accessKeyId: "a", secretAccessKey: "s", expiration: new Date() }),
    endpoint: { url: new URL("http://localhost:4566") },
    maxAttempts: 5,
    retryMode: "adaptive",
    logger: console,
    requestHandler: { connectionTimeout: 1000, requestTimeout: 5000, httpsAgent: { maxSockets: 50 } },
    useFipsEndpoint: false,
    useDualstackEndpoint: false,
    defaultsMode: "standard",
};
const client = new FinspaceDataClient(config);
void new FinspaceDataClient();
// Taken, and without effect
void new FinspaceDataClient({ userAgentAppId: "acme", requestHandler: { socketAcquisitionWarningTimeout: 5000 } });
// @ts-expect-error a region is a text
void new FinspaceDataClient({ region: 1 });
// @ts-expect-error there are no retry strategies
void new FinspaceDataClient({ retryStrategy: { mode: "standard" } });
expectTypeOf(client.config.region()).toEqualTypeOf<Promise<string>>();
// Another client of the SDK takes them.
expectTypeOf(client.config.credentials).toExtend<
    () => Promise<{ accessKeyId: string; secretAccessKey: string; sessionToken?: string; expiration?: Date }>
>();

// Commands: what comes from the environment may be undefined.
const userId = process.env["USER_ID"];
expectTypeOf(await client.send(new GetUserCommand({ userId }))).toEqualTypeOf<GetUserCommandOutput>();
// @ts-expect-error a required member is named at least
void new GetUserCommand({});
// @ts-expect-error an input is one object
void new GetUserCommand("u");
void new ListDatasetsCommand();
void new GetWorkingLocationCommand({ locationType: "INGESTION" });
// @ts-expect-error KDB is no locationType
void new GetWorkingLocationCommand({ locationType: "KDB" });
const given: CreateChangesetCommandInput = {
    datasetId: "d",
    changeType: ChangeType.APPEND,
    sourceParams: { s3SourcePath: "s3://bucket/key", sourceType: "S3" },
    formatParams: { formatType: "CSV" },
};
void client.send(new CreateChangesetCommand(given), { abortSignal: AbortSignal.timeout(1000), requestTimeout: 1 });
// The SDK's own type of a signal
const ownSignal: { readonly aborted: boolean; onabort: ((event: object) => void) | Function | null } = {
    aborted: false,
    onabort: null,
};
void client.send(new GetUserCommand({ userId }), { abortSignal: ownSignal });
void new CreatePermissionGroupCommand({
    name: "n",
    applicationPermissions: [ApplicationPermission.CreateDataset, "ManageClusters"],
});
void new CreateDatasetCommand({
    datasetTitle: "t",
    kind: "TABULAR",
    permissionGroupParams: { permissionGroupId: "g", datasetPermissions: [{ permission: "ViewDatasetDetails" }] },
    schemaDefinition: { tabularSchemaConfig: { columns: [{ columnName: "c", dataType: "STRING" }] } },
});

// Callbacks
client.send(new GetUserCommand({ userId }), (error, data) => {
    expectTypeOf(error).toBeAny();
    expectTypeOf(data).toEqualTypeOf<GetUserCommandOutput | undefined>();
});
const finspace = new FinspaceData({ region: "us-east-1" });
finspace.getUser({ userId }, (_, data) => data?.emailAddress);
finspace.getUser({ userId }, { requestTimeout: 1 }, (_, data) => data?.emailAddress);
expectTypeOf(finspace.getUser({ userId })).toEqualTypeOf<Promise<GetUserCommandOutput>>();
expectTypeOf(finspace).toExtend<FinspaceDataClient>();

// Outputs lack what they may lack, so that those of a test can be made by hand; reading them asks first.
expectTypeOf<GetUserResponse["status"]>().toEqualTypeOf<UserStatus | undefined>();
expectTypeOf<GetUserRequest["userId"]>().toEqualTypeOf<string | undefined>();
const output: GetUserCommandOutput = { userId: "u", $metadata: { httpStatusCode: 200 } };
const users: User[] = [{ userId: "u" }];
const datasets: Dataset[] = [{ datasetId: "d", ownerInfo: { name: "n" } }];
void [output, users, datasets];
// @ts-expect-error every output has metadata
const bare: GetUserCommandOutput = { userId: "u" };
void bare;

// Known values are constants and types of the same name.
expectTypeOf(UserStatus.ENABLED).toEqualTypeOf<"ENABLED">();
expectTypeOf<UserStatus>().toEqualTypeOf<"CREATING" | "ENABLED" | "DISABLED">();

// Lists and waiters
for await (const page of paginateListUsers({ client, pageSize: 5, stopOnSameToken: true }, { maxResults: 5 }))
    expectTypeOf(page.users).toEqualTypeOf<User[] | undefined>();
// @ts-expect-error a paginator needs a client
void paginateListUsers({ pageSize: 5 }, { maxResults: 5 });
// @ts-expect-error a waiter needs to know how long
void waitUntilUserEnabled({ client }, { userId });
expectTypeOf((await waitUntilUserEnabled({ client, maxWaitTime: 60 }, { userId })).state).toExtend<string>();

// Exceptions
const exception = new ConflictException({ message: "m", reason: "r", $metadata: {} });
expectTypeOf(exception.name).toEqualTypeOf<"ConflictException">();
expectTypeOf(exception.$fault).toEqualTypeOf<"client">();
expectTypeOf(exception).toExtend<FinspaceDataServiceException>();
expectTypeOf(exception.$metadata.requestId).toEqualTypeOf<string | undefined>();

// What generic code of users is written over
function send<Input extends ServiceInputTypes, Output extends ServiceOutputTypes>(command: $Command<Input, Output>) {
    return client.send(command);
}
expectTypeOf(await send(new GetUserCommand({ userId }))).toEqualTypeOf<GetUserCommandOutput>();
