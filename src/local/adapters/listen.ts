import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate } from "node:timers";
import { type Bytes, type HttpRequest, joinBytes } from "../../runtime/http.js";
import type { Answer } from "../handle-request.js";
import { addCors, answerPreflight } from "./cors.js";
import type { AnswerRequest } from "./fetch.js";
import { isOwnHost } from "./is-own-host.js";
import { RequestError } from "./request-error.js";
import { sendAnswer, toErrorAnswer } from "./send-answer.js";

/** How to listen. */
export interface ListenOptions {
    /** 0 for a free one. @default 0 */
    readonly port?: number | undefined;
    /** Any other than a loopback address opens the service to the network. @default "127.0.0.1" */
    readonly host?: string | undefined;
    /** The longest body of a request. @default 1 MiB */
    readonly maxBodyBytes?: number | undefined;
    /** How long the headers, and the whole, of a request may take. @default 10 seconds */
    readonly requestTimeoutMs?: number | undefined;
    /** How long a connection may be idle. @default 60 seconds */
    readonly idleTimeoutMs?: number | undefined;
    /** Whether pages of any origin may call the API. @default true */
    readonly cors?: boolean | undefined;
    /** Told of what went wrong inside the service. @default console.error */
    readonly onError?: ((error: unknown) => void) | undefined;
}

/** A service that listens. */
export interface Listening {
    /** What clients take as endpoint. */
    readonly url: string;
    /** The one that it listens on. */
    readonly port: number;
    /** Takes no more requests, answers those under way, for so many milliseconds at most, and ends. @default 5 seconds */
    readonly close: (options?: { readonly graceMs?: number | undefined }) => Promise<void>;
}

const maxOwnBodyBytes = 2 ** 30;

/** Answers over HTTP. */
export async function listen(answer: AnswerRequest, options: ListenOptions = {}): Promise<Listening> {
    const { port = 0, host = "127.0.0.1", requestTimeoutMs = 10_000, idleTimeoutMs = 60_000, cors = true } = options;
    const { maxBodyBytes = 1_048_576, onError = console.error } = options;
    const toError = toErrorAnswer(onError);
    const limits = {
        headersTimeout: requestTimeoutMs,
        requestTimeout: requestTimeoutMs,
        keepAliveTimeout: idleTimeoutMs,
    };
    const server = createServer({ ...limits, connectionsCheckingInterval: Math.min(requestTimeoutMs, 5000) });
    server.on("request", (message, response) => {
        respond(message, response).catch(onError);
    });
    await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, host, resolve);
    });
    const bound = (server.address() as AddressInfo).port;
    const name = host.includes(":") ? `[${host}]` : host;
    return { url: `http://${name}:${bound}`, port: bound, close: ({ graceMs = 5000 } = {}) => close(server, graceMs) };

    async function respond(message: IncomingMessage, response: ServerResponse): Promise<void> {
        const given = await answerMessage(message).catch(toError);
        // What one turn of the event loop read is answered when all of it is: to wake up a client costs as much as an
        // answer, and the first answer wakes it up for all of them.
        await new Promise(setImmediate);
        // A service that ends does not wait for what else may come over the connection.
        if (!server.listening) response.shouldKeepAlive = false;
        sendAnswer(given, response, message.method!);
    }

    async function answerMessage(message: IncomingMessage): Promise<Answer> {
        const url = toUrl(message.url!, message.headers.host);
        const isOwn = /^\/_local(\/|$)/.test(url.pathname);
        if (isOwn && !isOwnHost(url.hostname, host)) throw createHostError(url);
        const request = { method: message.method!, url, headers: toTexts(message.headers), body: undefined };
        const isOfPage = cors && !isOwn && request.headers["origin"] !== undefined;
        if (!isOfPage) return readAndAnswer();
        return answerPreflight(request) ?? addCors(await readAndAnswer().catch(toError));

        async function readAndAnswer(): Promise<Answer> {
            // A whole state may come in.
            const maxBytes = isOwn ? maxOwnBodyBytes : maxBodyBytes;
            return answer({ ...request, body: hasBody(message) ? await readBody(message, maxBytes) : undefined });
        }
    }
}

/** @see https://www.rfc-editor.org/rfc/rfc9112#section-6.3 */
function hasBody({ headers }: IncomingMessage): boolean {
    return headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0";
}

/** By events, which cost less than the iterator of a stream. */
function readBody(message: IncomingMessage, maxBytes: number): Promise<Bytes | undefined> {
    return new Promise((resolve, reject) => {
        const chunks: Bytes[] = [];
        let length = 0;
        message.on("data", (chunk: Bytes) => {
            length += chunk.length;
            if (length <= maxBytes) return void chunks.push(chunk);
            // Of what else comes nothing is read.
            message.pause();
            const problem = `The body is longer than ${maxBytes} bytes.`;
            reject(new RequestError(413, "RequestEntityTooLargeException", problem));
        });
        message.on("end", () => resolve(length === 0 ? undefined : joinBytes(chunks, length)));
        message.on("error", reject);
    });
}

/** Of headers that may come more than once, Node gives but one as a list, whoever sends it along with a request. */
function toTexts(headers: IncomingMessage["headers"]): HttpRequest["headers"] {
    const cookies = headers["set-cookie"];
    return (cookies ? { ...headers, "set-cookie": cookies.join(", ") } : headers) as Record<string, string>;
}

/**
 * A whole URL, as proxies are sent it, stands above the Host header. A path is taken as it came: resolved against a base,
 * `//` at its beginning would make a host of what follows.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2
 */
function toUrl(target: string, host = "localhost"): URL {
    try {
        return new URL(/^https?:\/\//i.test(target) ? target : `http://${host}${target}`);
    } catch {
        throw new RequestError(400, "BadRequestException", "Host and path of the request make no URL.");
    }
}

function createHostError({ hostname }: URL): RequestError {
    const problem = `/_local/ takes requests to an address, to a name of a local network, or to the host that the service listens on, not to ${hostname}.`;
    return new RequestError(403, "AccessDeniedException", problem);
}

function close(server: Server, graceMs: number): Promise<void> {
    return new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close(() => {
            clearTimeout(timer);
            resolve();
        });
        server.closeIdleConnections();
    });
}
