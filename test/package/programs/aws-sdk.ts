import {
    CreatePermissionGroupCommand,
    FinspaceDataClient,
    GetPermissionGroupCommand,
    GetUserCommand,
    paginateListPermissionGroups,
    ResourceNotFoundException,
} from "finspace-data/aws-sdk";
import { catchError, expectEqual } from "./run-programs.js";
import { credentials, region } from "./settings.js";

/** Commands, a list of two pages, and an exception, as code of the AWS SDK has them. */
export async function useAwsSdk(endpoint: string): Promise<void> {
    const client = new FinspaceDataClient({ region, endpoint, credentials });
    for (const name of ["readers", "writers"])
        await client.send(new CreatePermissionGroupCommand({ name, applicationPermissions: [] }));

    const ids = [];
    for await (const { permissionGroups } of paginateListPermissionGroups({ client }, { maxResults: 1 }))
        ids.push(permissionGroups?.map(({ permissionGroupId }) => permissionGroupId));
    expectEqual([ids.length, ids.flat().length], [2, 2]);

    const output = await client.send(new GetPermissionGroupCommand({ permissionGroupId: ids.flat()[0] }));
    expectEqual([output.permissionGroup?.name, output.$metadata.httpStatusCode], ["readers", 200]);

    const unknown = await catchError(client.send(new GetUserCommand({ userId: "nobody" })));
    if (!(unknown instanceof ResourceNotFoundException)) throw unknown;
    client.destroy();
}
