import { newUser, pageSize, userId } from "./settings.mjs";

const path = `/user?maxResults=${pageSize}`;

/** The calls of a client that knows no operations: `call(path, init)` gives the parsed answer. */
export function createCalls(call) {
    const headers = { "content-type": "application/json" };
    return {
        get: () => call(`/user/${userId}`, {}),
        post: () => call("/user", { method: "POST", headers, body: JSON.stringify(newUser) }),
        list: async () => (await call(path, {})).users,
        walk: () => walk((token) => call(token === undefined ? path : `${path}&nextToken=${token}`, {})),
    };
}

/** Follows the tokens of pages. @returns how many items there were */
export async function walk(getPage) {
    let count = 0;
    let token;
    do {
        const { users, nextToken } = await getPage(token);
        for (const _ of users) count++;
        token = nextToken;
    } while (token !== undefined);
    return count;
}
