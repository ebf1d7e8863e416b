import { createRequire } from "node:module";
import http from "node:http";
import { credentials, newUser, pageSize, region, userId } from "./settings.mjs";

process.env.AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE = "1";
// The one client, as its users import it where size matters.
const Finspacedata = createRequire(import.meta.url)("aws-sdk/clients/finspacedata");

export function create(endpoint) {
    // Unless told, it opens a connection for each call.
    const httpOptions = { agent: new http.Agent({ keepAlive: true }) };
    const finspace = new Finspacedata({ ...credentials, region, endpoint, httpOptions });
    const list = () => finspace.listUsers({ maxResults: pageSize });
    return {
        get: () => finspace.getUser({ userId }).promise(),
        post: () => finspace.createUser(newUser).promise(),
        list: async () => (await list().promise()).users,
        walk: () =>
            new Promise((resolve, reject) => {
                let count = 0;
                list().eachPage((error, page) => {
                    if (error) reject(error);
                    else if (page === null) resolve(count);
                    else for (const _ of page.users) count++;
                });
            }),
    };
}
