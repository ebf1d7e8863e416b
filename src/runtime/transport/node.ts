// Default imports: a mock that patches these modules cannot reach a named import.
import http from "node:http";
import type https from "node:https";
import { pipeline, Readable } from "node:stream";
import { promisify } from "node:util";
import type { SetTimer } from "../deadline.js";
import {
    type Bytes,
    type ByteStream,
    endWith,
    type HttpRequest,
    type HttpResponse,
    isSuccess,
    joinBytes,
    type ReadBody,
    refuseLength,
    type Transport,
    type TransportOptions,
    unsent,
} from "../http.js";
import { createTransport as createFetchTransport } from "./fetch.js";

export interface NodeTransportOptions extends TransportOptions {
    readonly connectTimeoutMs: number;
    readonly setTimer: SetTimer;
    /** A caller's own agent, which close() leaves alone. */
    readonly agent?: object | undefined;
}

/** Makes a transport on Node's http and https, with connections kept alive, unless a fetch function is given. */
export function createTransport(options: NodeTransportOptions): Transport {
    if (options.fetch) return createFetchTransport(options);
    const connections = new Map<string, Connections>();
    return {
        send: (request, deadline) =>
            new Promise((resolve, reject) => {
                const { method, url, body } = request;
                const { protocol } = url;
                const { node, agent } = getConnections(protocol);
                const sent = node.request({
                    method,
                    ...toTarget(url),
                    headers: frame(request),
                    agent: (options.agent as http.Agent | undefined) ?? agent,
                });
                deadline.onEnd((reason) => {
                    reject(reason);
                    sent.destroy();
                });
                const connection = watchConnection(sent, protocol, options);
                sent.on("error", (error) => {
                    connection.stopTimer();
                    if (!connection.isOpen()) unsent.add(error);
                    reject(error);
                });
                sent.on("response", (message) => {
                    // An answer that does not wait for the whole request leaves a connection that takes no other.
                    message.on("end", () => sent.writableFinished || sent.destroy());
                    const head = { status: message.statusCode!, headers: joinHeaders(message.rawHeaders) };
                    const encoding = readEncoding(head.headers);
                    if (request.streamed && isSuccess(head)) {
                        const stream = endWith(request.streamed.until, toStream(message, encoding));
                        resolve({ ...head, body: new Uint8Array(), stream });
                    } else
                        readBody(message, { head, encoding, maxResponseBytes: options.maxResponseBytes }).then(
                            resolve,
                            reject,
                        );
                });
                if (body === undefined || ArrayBuffer.isView(body)) sent.end(body);
                else pump(body, sent);
            }),
        close() {
            for (const { agent } of connections.values()) agent.destroy();
        },
    };

    function getConnections(protocol: string): Connections {
        const known = connections.get(protocol) ?? openConnections(protocol);
        connections.set(protocol, known);
        return known;
    }
}

/** Those of one protocol. */
interface Connections {
    readonly node: typeof http | typeof https;
    readonly agent: http.Agent;
}

/** A service compresses only what it is asked to; a process that needs no zlib starts sooner. */
function loadZlib() {
    return process.getBuiltinModule("node:zlib");
}

/** Node's https costs a process 2 ms at its start, which one that speaks http saves. */
function openConnections(protocol: string): Connections {
    const node = protocol === "http:" ? http : process.getBuiltinModule("node:https");
    return { node, agent: new node.Agent({ keepAlive: true }) };
}

/** The parts of a URL that a request is opened with: Node takes the URL too, but then copies all of it, in 6 µs. */
function toTarget({ protocol, hostname, port, pathname, search }: URL) {
    return { protocol, hostname: hostname.replace(/^\[|\]$/g, ""), port, path: pathname + search };
}

/** Node frames no body of a GET or DELETE by itself: the server would take it for the next request. */
function frame({ headers, body }: HttpRequest): Record<string, string | number> {
    const length = ArrayBuffer.isView(body) ? body.byteLength : body instanceof Blob ? body.size : undefined;
    if (length === undefined) return headers;
    // The spread comes last, for speed; a length of the caller's does not count.
    const framed: Record<string, string | number> = { "content-length": length, ...headers };
    framed["content-length"] = length;
    return framed;
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

/** Sends a stream; where either fails, the other ends. */
function pump(body: Blob | ByteStream, sent: http.ClientRequest): void {
    const stream = body instanceof Blob ? body.stream() : body;
    const source = Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0]);
    source.on("error", (error) => sent.destroy(error)).pipe(sent);
    sent.on("close", () => source.destroy());
}

type Encoding = "gzip" | "deflate" | undefined;

/** How the body is compressed. */
function readEncoding(headers: HttpResponse["headers"]): Encoding {
    const encoding = headers["content-encoding"]?.toLowerCase();
    return encoding === "gzip" || encoding === "deflate" ? encoding : undefined;
}

function toStream(message: http.IncomingMessage, encoding: Encoding): ByteStream {
    const source = encoding ? pipeline(message, loadZlib().createUnzip(), () => {}) : message;
    return Readable.toWeb(source) as ByteStream;
}

interface ReadOptions {
    readonly head: Pick<HttpResponse, "status" | "headers">;
    readonly encoding: Encoding;
    readonly maxResponseBytes: number;
}

function readBody(
    message: http.IncomingMessage,
    { head: { status, headers }, encoding, maxResponseBytes }: ReadOptions,
): Promise<HttpResponse> {
    return new Promise((resolve, reject) => {
        const chunks: Buffer<ArrayBuffer>[] = [];
        let length = 0;
        message.on("error", reject);
        message.on("data", (chunk: Buffer<ArrayBuffer>) => {
            chunks.push(chunk);
            length += chunk.length;
            if (length <= maxResponseBytes) return;
            message.destroy();
            resolve({ status, headers, ...refuseLength(maxResponseBytes) });
        });
        message.on("end", () => {
            const body = joinBytes(chunks, length);
            if (!encoding || length === 0) resolve({ status, headers, body });
            else {
                const read = decompress(body, encoding, maxResponseBytes);
                read.then((decompressed) => resolve({ status, headers, ...decompressed }), reject);
            }
        });
    });
}

async function decompress(body: Bytes, encoding: "gzip" | "deflate", maxResponseBytes: number): Promise<ReadBody> {
    // Deflate should have zlib's header, but some servers leave it out.
    const isRaw = encoding === "deflate" && (body[0]! & 0x0f) !== 8;
    try {
        const { inflateRaw, unzip } = loadZlib();
        const decode = promisify(isRaw ? inflateRaw : unzip);
        return { body: new Uint8Array(await decode(body, { maxOutputLength: maxResponseBytes })) };
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return refuseLength(maxResponseBytes);
        // It came whole. Some proxies leave the header of what they unpacked; anything else the reader refuses.
        return { body };
    }
}

/** Node's own `headers` takes twice as long, and drops a second value of some of them. */
function joinHeaders(raw: readonly string[]): Record<string, string> {
    const headers: Record<string, string> = {};
    for (let i = 0; i < raw.length; i += 2) {
        const name = raw[i]!.toLowerCase();
        const value = raw[i + 1]!;
        headers[name] = Object.hasOwn(headers, name) ? `${headers[name]}, ${value}` : value;
    }
    return headers;
}
