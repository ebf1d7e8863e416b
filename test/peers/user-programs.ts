/** What users of the SDK v3 wrote, with packages of the SDK that stay in use beside a client of ours. */
export interface UserProgram {
    /** The package that it is about. */
    readonly name: string;
    /** A module in test/peers. */
    readonly code: string;
    /** What it prints, a line of JSON. */
    readonly wanted: string;
}

/** A test of a user, with aws-sdk-client-mock in place of the service. */
const mock = `
    import { mockClient } from "aws-sdk-client-mock";
    import * as sdk from "../../src/aws-sdk/index.js";

    const mock = mockClient(sdk.FinspaceDataClient);
    mock.on(sdk.GetUserCommand, { userId: "u" }).resolves({ userId: "u", status: sdk.UserStatus.ENABLED });
    mock.on(sdk.GetUserCommand, { userId: "v" }).rejects(
        new sdk.ResourceNotFoundException({ message: "No such user.", $metadata: {} }),
    );
    mock.on(sdk.ListUsersCommand)
        .resolvesOnce({ users: [{ userId: "a" }], nextToken: "t" })
        .resolves({ users: [{ userId: "b" }] });
    mock.on(sdk.GetChangesetCommand)
        .resolvesOnce({ status: "RUNNING" })
        .resolvesOnce({ status: "SUCCESS" })
        .resolves({ status: "FAILED" });

    const client = new sdk.FinspaceDataClient({ region: "us-east-1" });
    const told: unknown[] = [(await client.send(new sdk.GetUserCommand({ userId: "u" }))).status];
    for await (const { users } of sdk.paginateListUsers({ client }, { maxResults: 1 })) told.push(users?.[0]?.userId);
    try {
        await client.send(new sdk.GetUserCommand({ userId: "v" }));
    } catch (error) {
        told.push(error instanceof sdk.ResourceNotFoundException);
    }
    told.push(mock.commandCalls(sdk.ListUsersCommand).map(({ args: [{ input }] }) => input.nextToken ?? null));

    const changeset = { datasetId: "d", changesetId: "c" };
    const waiting = { client, maxWaitTime: 5, minDelay: 0.001, maxDelay: 0.001 };
    told.push((await sdk.waitUntilChangesetSucceeded(waiting, changeset)).state);
    told.push((await sdk.waitForChangesetSucceeded(waiting, changeset)).state);
    try {
        await sdk.waitUntilUserEnabled(waiting, { userId: "v" });
    } catch (error) {
        told.push(error instanceof sdk.ResourceNotFoundException);
    }
    console.log(JSON.stringify(told));
`;

/** Clients that send through the SDK's own handlers, and hand their options and credentials on. */
const handlers = `
    import http from "node:http";
    import type { AddressInfo } from "node:net";
    import { FetchHttpHandler } from "@smithy/fetch-http-handler";
    import { NodeHttpHandler } from "@smithy/node-http-handler";
    import type {
        AwsCredentialIdentity,
        AwsCredentialIdentityProvider,
        HttpHandlerOptions,
        HttpRequest,
        HttpResponse,
        RequestHandler,
    } from "@smithy/types";
    import { FinspaceDataClient, ListUsersCommand } from "../../src/aws-sdk/index.js";

    const server = http.createServer((request, response) => {
        response.end(JSON.stringify({ users: [{ userId: request.url }] }));
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const endpoint = "http://127.0.0.1:" + (server.address() as AddressInfo).port;

    class OwnHandler implements RequestHandler<HttpRequest, HttpResponse, HttpHandlerOptions> {
        readonly #inner = new NodeHttpHandler();

        handle(request: HttpRequest, options?: HttpHandlerOptions) {
            return this.#inner.handle(request as Parameters<NodeHttpHandler["handle"]>[0], options);
        }
        destroy() {
            this.#inner.destroy();
        }
    }

    const told: unknown[] = [];
    const credentials: AwsCredentialIdentity = { accessKeyId: "any", secretAccessKey: "any" };
    for (const requestHandler of [new NodeHttpHandler({ requestTimeout: 5000 }), new FetchHttpHandler(), new OwnHandler()]) {
        const client = new FinspaceDataClient({ region: "us-east-1", credentials, endpoint, requestHandler });
        const options: HttpHandlerOptions = { abortSignal: new AbortController().signal };
        const { users } = await client.send(new ListUsersCommand({ maxResults: 2, nextToken: "a b" }), options);
        const provider: AwsCredentialIdentityProvider = client.config.credentials;
        told.push(users?.[0]?.userId, (await provider()).accessKeyId);
        client.destroy();
    }
    server.close();
    console.log(JSON.stringify(told));
`;

const asked = '"/user?maxResults=2&nextToken=a%20b","any"';

export const userPrograms: readonly UserProgram[] = [
    {
        name: "aws-sdk-client-mock",
        code: mock,
        wanted: '["ENABLED","a","b",true,[null,"t"],"SUCCESS","FAILURE",true]\n',
    },
    {
        name: "@smithy/node-http-handler, fetch-http-handler, types",
        code: handlers,
        wanted: `[${asked},${asked},${asked}]\n`,
    },
];
