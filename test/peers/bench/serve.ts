/**
 * Serves users in a process of its own: `serve.ts KIND`, with a channel to its parent. Sends its address and the user to
 * ask for; then, whenever it is sent something, the CPU that it has used.
 */
import http from "node:http";
import type { AddressInfo } from "node:net";
import { createLocalService, type LocalService } from "../../../src/local/index.js";
import { connect } from "../../support/local-service.js";
import { startPrism } from "../../support/prism.js";
import { newUser, pageSize } from "../clients/settings.mjs";
import type { Serving, ServerKind } from "./start-serving.js";

const starters: Record<ServerKind, () => Promise<Serving>> = {
    "finspace-data/local": async () => {
        const { local, userId } = await createUsers();
        return { endpoint: (await local.listen()).url, userId };
    },
    Prism: async () => ({ endpoint: (await startPrism("openapi.yaml")).endpoint, userId: "any" }),
    "node-http": serveBare,
};
process.send!(await starters[process.argv[2] as ServerKind]());
process.on("message", () => process.send!(process.cpuUsage()));

/** A local service with more than a page of users. */
async function createUsers(): Promise<{ local: LocalService; userId: string }> {
    const local = createLocalService({ seed: "bench" });
    const finspace = connect(local.fetch);
    let userId = "";
    for (let i = 0; i < 2 * pageSize; i++) {
        const emailAddress = `user${i}@example.com`;
        ({ userId } = await finspace.createUser({ emailAddress, type: "APP_USER", firstName: newUser.firstName }));
    }
    return { local, userId };
}

/** Answers the same bytes as the local service, and knows nothing. */
async function serveBare(): Promise<Serving> {
    const { local, userId } = await createUsers();
    const keep = async (path: string, init?: RequestInit) => {
        const response = await local.fetch(`http://127.0.0.1${path}`, init);
        return { headers: Object.fromEntries(response.headers), body: Buffer.from(await response.arrayBuffer()) };
    };
    const user = await keep(`/user/${userId}`);
    const page = await keep(`/user?maxResults=${pageSize}`);
    const created = await keep("/user", { method: "POST", body: JSON.stringify(newUser) });
    const server = http.createServer((request, response) => {
        request.resume();
        request.on("end", () => {
            const read = request.url!.startsWith("/user?") ? page : user;
            const { headers, body } = request.method === "POST" ? created : read;
            response.writeHead(200, headers).end(body);
        });
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, userId };
}
