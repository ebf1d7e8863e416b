// The last of SDK v3 from before it read schemas at run time, on the neighbouring service that manages FinSpace: its users.
import { createRequire } from "node:module";
import { walk } from "./by-hand.mjs";
import { credentials, newUser, pageSize, region, userId } from "./settings.mjs";

// It is CommonJS anyhow; imported, its types would bring another Node's types into the lint.
const { CreateKxUserCommand, FinspaceClient, GetKxUserCommand, ListKxUsersCommand } = createRequire(import.meta.url)(
    "@aws-sdk/client-finspace",
);
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
