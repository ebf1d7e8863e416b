import awsLite from "@aws-lite/client";
import { credentials, newUser, pageSize, region, service, userId } from "./settings.mjs";

const paginator = { type: "query", cursor: "nextToken", token: "nextToken", accumulator: "users" };

export async function create(endpoint) {
    // It has no plugin for this service, and keeps connections alive to AWS alone unless told.
    const aws = await awsLite({ ...credentials, region, endpoint, keepAlive: true, verifyService: false });
    const call = async (options) => (await aws({ service, ...options })).payload;
    const list = { path: "/user", query: { maxResults: pageSize } };
    return {
        get: () => call({ path: `/user/${userId}` }),
        post: () => call({ method: "POST", path: "/user", payload: newUser }),
        list: async () => (await call({ ...list, query: { ...list.query } })).users,
        async walk() {
            let count = 0;
            const { users } = await call({ ...list, query: { ...list.query }, paginator, paginate: true });
            for (const _ of users) count++;
            return count;
        },
    };
}
