// Default imports: a mock that patches these modules cannot reach a named import.
import http from "node:http";
import https from "node:https";
import type { HttpResponse, Transport } from "../http.js";

/** Makes a transport on Node's http and https, with connections kept alive. */
export function createTransport(): Transport {
    const agents = { "http:": new http.Agent({ keepAlive: true }), "https:": new https.Agent({ keepAlive: true }) };
    return (request, signal) =>
        new Promise((resolve, reject) => {
            const protocol = request.url.protocol as keyof typeof agents;
            const { request: open } = protocol === "http:" ? http : https;
            const { method, url, body } = request;
            // Node frames no body of a GET or DELETE by itself: the server would take it for the next request.
            const framing = body === undefined ? {} : { "content-length": body.length };
            const headers = { ...request.headers, ...framing };
            const sent = open(url, { method, headers, agent: agents[protocol], ...(signal && { signal }) });
            sent.on("error", (error) => reject(toReason(error, signal)));
            sent.on("response", (message) => {
                readBody(message).then(
                    (bytes) =>
                        resolve({ status: message.statusCode!, headers: joinHeaders(message.headers), body: bytes }),
                    (error: unknown) => reject(toReason(error, signal)),
                );
            });
            sent.end(body);
        });
}

async function readBody(message: http.IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    return new Uint8Array(Buffer.concat(chunks));
}

function joinHeaders(headers: http.IncomingHttpHeaders): HttpResponse["headers"] {
    const joined = Object.entries(headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]);
    return Object.fromEntries(joined) as Record<string, string>;
}

/** Node wraps an abort in an error of its own; callers get what they aborted with. */
function toReason(error: unknown, signal: AbortSignal | undefined): Error {
    return (signal?.aborted ? signal.reason : error) as Error;
}
