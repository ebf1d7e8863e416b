// Serves users in a process of its own: `serve.mjs KIND`, with a channel to its parent. Sends its address and the user to
// ask for; then, whenever it is sent something, the CPU that it has used.
import http from "node:http";
import { newUser, pageSize } from "../clients/settings.mjs";

const starters = { "finspace-data/local": serveLocal, Prism: servePrism, "node-http": serveBare };
process.send(await starters[process.argv[2]]());
process.on("message", () => process.send(process.cpuUsage()));

async function serveLocal() {
    const { local, userId } = await createUsers();
    return { endpoint: (await local.listen()).url, userId };
}

/** Its answers are the examples of openapi.yaml, whatever is asked for. */
async function servePrism() {
    const { startPrism } = await import("../../../dist/bench/prism.mjs");
    return { endpoint: (await startPrism("openapi.yaml")).endpoint, userId: "any" };
}

/** Answers the same bytes as the local service, and knows nothing. */
async function serveBare() {
    const { local, userId } = await createUsers();
    const keep = async (path, init) => {
        const response = await local.fetch(`http://127.0.0.1${path}`, init);
        if (!response.ok) throw new Error(`${path} gave ${response.status}: ${await response.text()}`);
        const body = Buffer.from(await response.arrayBuffer());
        return { headers: { ...Object.fromEntries(response.headers), "content-length": body.length }, body };
    };
    const user = await keep(`/user/${userId}`);
    const page = await keep(`/user?maxResults=${pageSize}`);
    const created = await keep("/user", toPost(newUser));
    const server = http.createServer((request, response) => {
        request.resume();
        request.on("end", () => {
            const read = request.url.startsWith("/user?") ? page : user;
            const { headers, body } = request.method === "POST" ? created : read;
            response.writeHead(200, headers).end(body);
        });
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    return { endpoint: `http://127.0.0.1:${server.address().port}`, userId };
}

/** A local service with more than a page of users. */
async function createUsers() {
    const { createLocalService } = await import("../../../dist/node/local.js");
    const local = createLocalService({ seed: "bench" });
    let userId;
    for (let i = 0; i < 2 * pageSize; i++) {
        const user = { ...newUser, emailAddress: `user${i}@example.com`, clientToken: String(i) };
        ({ userId } = await (await local.fetch("http://127.0.0.1/user", toPost(user))).json());
    }
    return { local, userId };
}

function toPost(body) {
    return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}
