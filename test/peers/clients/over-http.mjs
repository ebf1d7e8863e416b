import http from "node:http";

/** Makes what sends over connections that are kept alive, and parses the answer. */
export function createSend() {
    const agent = new http.Agent({ keepAlive: true });
    return (url, options, body) =>
        new Promise((resolve, reject) => {
            const request = http.request(url, { ...options, agent }, (response) => {
                const chunks = [];
                response.on("data", (chunk) => chunks.push(chunk));
                response.on("end", () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
                response.on("error", reject);
            });
            request.on("error", reject);
            request.end(body);
        });
}
