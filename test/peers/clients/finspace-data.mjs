import { FinSpaceData } from "../../../dist/node/index.js";
import { credentials, newUser, pageSize, region, userId } from "./settings.mjs";

export function create(endpoint) {
    const finspace = new FinSpaceData({ region, credentials, endpoint });
    const list = () => finspace.listUsers({ maxResults: pageSize });
    return {
        get: () => finspace.getUser({ userId }),
        post: () => finspace.createUser(newUser),
        list: () => list().then(({ users }) => users),
        async walk() {
            let count = 0;
            for await (const _ of list()) count++;
            return count;
        },
    };
}
