import {
    ConflictException,
    CreateChangesetCommand,
    CreateDatasetCommand,
    CreatePermissionGroupCommand,
    CreateUserCommand,
    FinspaceData,
    FinspaceDataClient,
    GetUserCommand,
    IngestionStatus,
    paginateListUsers,
    waitUntilChangesetSucceeded,
} from "finspace-data/aws-sdk";
import { createLocalService } from "finspace-data/local";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catchError } from "../../support/catch-error.js";

const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" };
const local = createLocalService({
    seed: "sdk",
    auth: "strict",
    credentials: [credentials],
    transitions: { changeset: { afterReads: 1 } },
});
let listening: Awaited<ReturnType<typeof local.listen>>;
let client: FinspaceDataClient;

beforeAll(async () => {
    listening = await local.listen();
    client = new FinspaceDataClient({ region: "us-east-1", endpoint: listening.url, credentials });
});

afterAll(async () => {
    client.destroy();
    await listening.close();
});

describe("code written with the AWS SDK, against the local service", () => {
    it("creates, reads, pages and finds a conflict", async () => {
        for (const name of ["ada", "bob", "eve"])
            await client.send(new CreateUserCommand({ emailAddress: `${name}@example.com`, type: "APP_USER" }));
        const userIds: (string | undefined)[] = [];
        for await (const { users = [] } of paginateListUsers({ client, pageSize: 2 }, { maxResults: 2 }))
            userIds.push(...users.map(({ userId }) => userId));
        expect(new Set(userIds).size).toBe(3);
        const user = await client.send(new GetUserCommand({ userId: userIds[1] }));
        expect(user).toMatchObject({
            emailAddress: "bob@example.com",
            $metadata: { httpStatusCode: 200, attempts: 1 },
        });
        const again = client.send(new CreateUserCommand({ emailAddress: "ada@example.com", type: "APP_USER" }));
        const thrown = await catchError(again);
        expect(thrown).toBeInstanceOf(ConflictException);
        expect(thrown).toMatchObject({ name: "ConflictException", $fault: "client", reason: "EMAIL_IN_USE" });
    });

    it("waits for a load", async () => {
        const finspace = new FinspaceData({ region: "us-east-1", endpoint: listening.url, credentials });
        const { permissionGroupId } = await client.send(
            new CreatePermissionGroupCommand({ name: "g", applicationPermissions: [] }),
        );
        const { datasetId } = await client.send(
            new CreateDatasetCommand({
                datasetTitle: "t",
                kind: "TABULAR",
                permissionGroupParams: { permissionGroupId, datasetPermissions: [] },
            }),
        );
        const { changesetId } = await client.send(
            new CreateChangesetCommand({
                datasetId,
                changeType: "APPEND",
                sourceParams: { s3SourcePath: "s3://bucket/a.csv", sourceType: "S3" },
                formatParams: { formatType: "CSV" },
            }),
        );
        const waiting = { client, maxWaitTime: 60, minDelay: 0.001, maxDelay: 0.002 };
        expect(await waitUntilChangesetSucceeded(waiting, { datasetId, changesetId })).toMatchObject({
            state: "SUCCESS",
        });
        const changeset = await finspace.getChangeset({ datasetId, changesetId });
        expect(changeset.status).toBe(IngestionStatus.SUCCESS);
        finspace.destroy();
    });
});
