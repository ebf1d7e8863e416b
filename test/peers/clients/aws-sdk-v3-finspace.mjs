// The last of SDK v3 from before it read schemas at run time, on the neighbouring service that manages FinSpace: its users.
import { CreateKxUserCommand, FinspaceClient, GetKxUserCommand, ListKxUsersCommand } from "@aws-sdk/client-finspace";
import { walk } from "./by-hand.mjs";
import { credentials, newUser, pageSize, region, userId } from "./settings.mjs";

const environmentId = userId;

export function create(endpoint) {
    const client = new FinspaceClient({ region, credentials, endpoint });
    const { clientToken, firstName, emailAddress } = newUser;
    const user = { environmentId, clientToken, userName: firstName, iamRole: emailAddress };
    // It has no paginator for this list.
    const list = (nextToken) => client.send(new ListKxUsersCommand({ environmentId, maxResults: pageSize, nextToken }));
    return {
        get: () => client.send(new GetKxUserCommand({ environmentId, userName: userId })),
        post: () => client.send(new CreateKxUserCommand(user)),
        list: async () => (await list()).users,
        walk: () => walk(list),
    };
}
