import http from "node:http";
import https from "node:https";
import type { RawRequest } from "../request.js";
import type { RawAnswer } from "./backend.js";

/** Sends a request as it is: a fetch would tidy up its path. */
export function sendRaw(endpoint: string, { method, target, headers, body }: RawRequest): Promise<RawAnswer> {
    const { protocol, hostname, port } = new URL(endpoint);
    const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    const options = { method, hostname, port, path: target, headers: { ...headers, ...length } };
    return new Promise((resolve, reject) => {
        const request = (protocol === "https:" ? https : http).request(options, (response) => {
            const chunks: Buffer[] = [];
            response.on("data", (chunk: Buffer) => chunks.push(chunk));
            response.on("error", reject);
            response.on("end", () =>
                resolve({
                    status: response.statusCode!,
                    headers: response.headers as Record<string, string>,
                    text: Buffer.concat(chunks).toString(),
                }),
            );
        });
        request.on("error", reject);
        request.end(body);
    });
}
