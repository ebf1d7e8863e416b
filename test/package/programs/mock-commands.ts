import { mockClient } from "aws-sdk-client-mock";
import { FinspaceDataClient, GetUserCommand, ResourceNotFoundException } from "finspace-data/aws-sdk";
import { catchError, expectEqual } from "./run-programs.js";

/** Answers in place of the service, as tests of code of the AWS SDK have them. */
export async function mockCommands(): Promise<void> {
    const mock = mockClient(FinspaceDataClient);
    mock.on(GetUserCommand, { userId: "ada" }).resolves({ userId: "ada", status: "ENABLED" });
    mock.on(GetUserCommand, { userId: "bob" }).rejects(
        new ResourceNotFoundException({ message: "No such user.", $metadata: {} }),
    );

    const client = new FinspaceDataClient({ region: "us-east-1" });
    expectEqual((await client.send(new GetUserCommand({ userId: "ada" }))).status, "ENABLED");
    const unknown = await catchError(client.send(new GetUserCommand({ userId: "bob" })));
    if (!(unknown instanceof ResourceNotFoundException)) throw unknown;
    expectEqual(mock.calls().length, 2);
    mock.restore();
}
