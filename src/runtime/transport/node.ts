// Default imports: a mock that patches these modules cannot reach a named import.
import http from "node:http";
import https from "node:https";
import zlib from "node:zlib";
import type { SetTimer } from "../deadline.js";
import {
    type HttpResponse,
    ResponseTooLargeError,
    type Transport,
    type TransportOptions,
    UnsentError,
} from "../http.js";

export interface NodeTransportOptions extends TransportOptions {
    readonly connectTimeoutMs: number;
    readonly setTimer: SetTimer;
    /** A caller's own agent, which close() leaves alone. */
    readonly agent?: object | undefined;
}

/** Makes a transport on Node's http and https, with connections kept alive. */
export function createTransport(options: NodeTransportOptions): Transport {
    const agents = { "http:": new http.Agent({ keepAlive: true }), "https:": new https.Agent({ keepAlive: true }) };
    return {
        send: (request, deadline) =>
            new Promise((resolve, reject) => {
                const protocol = request.url.protocol as keyof typeof agents;
                const { request: open } = protocol === "http:" ? http : https;
                const { method, url, body } = request;
                // Node frames no body of a GET or DELETE by itself: the server would take it for the next request.
                const framing = body === undefined ? {} : { "content-length": body.length };
                const agent = (options.agent as http.Agent | undefined) ?? agents[protocol];
                const sent = open(url, { method, headers: { ...request.headers, ...framing }, agent });
                deadline.onEnd((reason) => {
                    reject(reason);
                    sent.destroy();
                });
                const connection = watchConnection(sent, protocol, options);
                sent.on("error", (error) => {
                    connection.stopTimer();
                    reject(connection.isOpen() ? error : new UnsentError(error));
                });
                sent.on("response", (message) => {
                    const head = { status: message.statusCode!, headers: joinHeaders(message.headers) };
                    const createError = () => new ResponseTooLargeError(options.maxResponseBytes, head);
                    readBody(message, options.maxResponseBytes, createError).then(
                        (bytes) => resolve({ ...head, body: bytes }),
                        reject,
                    );
                });
                sent.end(body);
            }),
        close() {
            for (const agent of Object.values(agents)) agent.destroy();
        },
    };
}

/** Ends a request whose connection does not stand in time, and tells whether it ever stood. */
function watchConnection(
    sent: http.ClientRequest,
    protocol: string,
    { connectTimeoutMs, setTimer }: NodeTransportOptions,
): { isOpen(): boolean; stopTimer(): void } {
    let isOpen = false;
    let stopTimer: (() => void) | undefined;
    sent.on("socket", (socket) => {
        isOpen = !socket.connecting;
        if (isOpen) return;
        stopTimer = setTimer(connectTimeoutMs, () => {
            sent.destroy(new Error(`no connection within connectTimeoutMs, ${connectTimeoutMs}`));
        });
        socket.once(protocol === "https:" ? "secureConnect" : "connect", () => {
            isOpen = true;
            stopTimer?.();
        });
    });
    return { isOpen: () => isOpen, stopTimer: () => stopTimer?.() };
}

async function readBody(
    message: http.IncomingMessage,
    maxResponseBytes: number,
    createError: () => Error,
): Promise<Uint8Array<ArrayBuffer>> {
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of decompress(message)) {
        length += (chunk as Buffer).length;
        if (length > maxResponseBytes) {
            message.destroy();
            throw createError();
        }
        chunks.push(chunk as Buffer);
    }
    return new Uint8Array(Buffer.concat(chunks, length));
}

function decompress(message: http.IncomingMessage): AsyncIterable<unknown> {
    const encoding = message.headers["content-encoding"]?.toLowerCase();
    if (encoding !== "gzip" && encoding !== "deflate") return message;
    const stream = encoding === "gzip" ? zlib.createGunzip() : zlib.createInflate();
    message.on("error", (error) => stream.destroy(error));
    return message.pipe(stream);
}

function joinHeaders(headers: http.IncomingHttpHeaders): HttpResponse["headers"] {
    const joined = Object.entries(headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]);
    return Object.fromEntries(joined) as Record<string, string>;
}
