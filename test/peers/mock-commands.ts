import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile, listComplaints } from "../support/compile.js";

/** A test of a user, with aws-sdk-client-mock in place of the service. */
const program = `
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

    const client = new sdk.FinspaceDataClient({ region: "us-east-1" });
    const told: unknown[] = [(await client.send(new sdk.GetUserCommand({ userId: "u" }))).status];
    for await (const { users } of sdk.paginateListUsers({ client }, { maxResults: 1 })) told.push(users?.[0]?.userId);
    try {
        await client.send(new sdk.GetUserCommand({ userId: "v" }));
    } catch (error) {
        told.push(error instanceof sdk.ResourceNotFoundException);
    }
    told.push(mock.commandCalls(sdk.ListUsersCommand).map(({ args: [{ input }] }) => input.nextToken ?? null));
    console.log(JSON.stringify(told));
`;

const wanted = '["ENABLED","a","b",true,[null,"t"]]\n';

/** Compiles the program and runs it. @returns what is wrong. */
export function mockCommands(): string[] {
    const complaints = listComplaints(compile({ "test/peers/mock-program.ts": program }));
    const file = join(import.meta.dirname, "mock-program.gen.ts");
    writeFileSync(file, program);
    try {
        const args = ["--import", "tsx", "-C", "finspace-data-source", file];
        const printed = execFileSync(process.execPath, args, { encoding: "utf8" });
        return printed === wanted ? complaints : [...complaints, `the program printed ${printed}`];
    } finally {
        rmSync(file);
    }
}
