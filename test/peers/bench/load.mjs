// Calls a server as fast as it answers, 32 at a time: `node load.mjs CASE ENDPOINT USER MILLISECONDS` prints how many
// answers came, and in how many milliseconds, as JSON.
import http from "node:http";
import { newUser, pageSize } from "../clients/settings.mjs";

const atOnce = 32;
const [name, endpoint, userId, limitMs] = process.argv.slice(2);
let count = 0;

/** Each gives the path and what else there is to a request. */
const cases = {
    get: () => [`/user/${userId}`],
    list: () => [`/user?maxResults=${pageSize}`],
    create: () => {
        // Users are told apart by their addresses.
        const id = `${process.pid}-${count++}`;
        return ["/user", "POST", JSON.stringify({ ...newUser, emailAddress: `${id}@example.com`, clientToken: id })];
    },
};

const { hostname, port } = new URL(endpoint);
const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce });
// Prism asks for an Authorization.
const headers = { authorization: "any", "content-type": "application/json" };
const begun = performance.now();
let answers = 0;

const work = async () => {
    while (performance.now() - begun < Number(limitMs)) {
        await send(...cases[name]());
        answers++;
    }
};
await Promise.all(Array.from({ length: atOnce }, work));
console.log(JSON.stringify({ answers, ms: performance.now() - begun }));
process.exit();

function send(path, method = "GET", body) {
    return new Promise((resolve, reject) => {
        const request = http.request({ hostname, port, path, method, headers, agent }, (response) => {
            if (response.statusCode !== 200) reject(new Error(`${method} ${path} gave ${response.statusCode}`));
            response.resume();
            response.on("end", resolve);
            response.on("error", reject);
        });
        request.on("error", reject);
        request.end(body);
    });
}
