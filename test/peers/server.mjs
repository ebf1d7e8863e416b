// Answers every request with one user, in a process of its own; its address goes to standard output.
import http from "node:http";
import { newUser, userId } from "./clients/settings.mjs";

const body = JSON.stringify({ ...newUser, userId, status: "ENABLED", createTime: 1686647737480 });
const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
const server = http.createServer((request, response) => {
    request.resume();
    request.on("end", () => response.writeHead(200, headers).end(body));
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
