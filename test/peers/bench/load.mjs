// Asks a server as fast as it answers, over 32 connections: `node load.mjs CASE ENDPOINT USER MILLISECONDS` prints how many
// answers came, and in how many milliseconds, as JSON. It writes to sockets: an HTTP client takes longer to ask than a
// server may take to answer, and would be what is measured.
import { connect } from "node:net";
import { newUser, pageSize } from "../clients/settings.mjs";

const connections = 32;
const [name, endpoint, userId, limitMs] = process.argv.slice(2);
const { host, hostname, port } = new URL(endpoint);
let created = 0;

/** Each gives a request. */
const cases = {
    get: () => toRequest(`GET /user/${userId}`),
    list: () => toRequest(`GET /user?maxResults=${pageSize}`),
    create() {
        // Users are told apart by their addresses.
        const id = `${process.pid}-${created++}`;
        const user = { ...newUser, emailAddress: `${id}@example.com`, clientToken: id };
        return toRequest("POST /user", JSON.stringify(user));
    },
};

const begun = performance.now();
const counts = await Promise.all(Array.from({ length: connections }, askAgainAndAgain));
const answers = counts.reduce((sum, count) => sum + count);
console.log(JSON.stringify({ answers, ms: performance.now() - begun }));

/** Over one connection, until the time is over. */
function askAgainAndAgain() {
    return new Promise((resolve, reject) => {
        let count = 0;
        let text = "";
        const socket = connect(Number(port), hostname, ask);
        socket.setEncoding("latin1").setNoDelay();
        socket.on("error", reject);
        socket.on("close", () => resolve(count));
        socket.on("data", (chunk) => {
            text += chunk;
            if (!isWhole(text)) return;
            if (!text.startsWith("HTTP/1.1 200 ")) throw new Error(`${name} gave ${text}`);
            count++;
            text = "";
            if (performance.now() - begun < Number(limitMs)) ask();
            else socket.end();
        });

        function ask() {
            socket.write(cases[name]());
        }
    });
}

/** Prism asks for an Authorization. */
function toRequest(line, body = "") {
    const fields = `host: ${host}\r\nauthorization: any\r\ncontent-type: application/json`;
    const length = body === "" ? "" : `content-length: ${body.length}\r\n`;
    return `${line} HTTP/1.1\r\n${fields}\r\n${length}\r\n${body}`;
}

/** Whether the head of an answer has come, and the body that it tells of. */
function isWhole(text) {
    const end = text.indexOf("\r\n\r\n") + 4;
    if (end < 4) return false;
    const [, length] = /\r\ncontent-length: (\d+)/i.exec(text) ?? [];
    if (length === undefined) throw new Error(`The answer has no content-length: ${text.slice(0, end)}`);
    return text.length === end + Number(length);
}
