import http from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** A request as it came over the wire. */
export interface ReceivedRequest {
    readonly method: string;
    /** Path and query as they stand in the request line. */
    readonly target: string;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
}

export interface LoopbackServer {
    readonly endpoint: string;
    readonly received: ReceivedRequest[];
    /** Every connection that was opened, in order. */
    readonly sockets: Socket[];
    close(): Promise<void>;
}

/** Answers a request that was read to its end. */
export type Answerer = (request: ReceivedRequest, response: http.ServerResponse) => void;

/** Starts a server on 127.0.0.1 and a free port; by default it answers `{}`. */
export async function startLoopbackServer(
    answer: Answerer = (_, response) => response.end("{}"),
): Promise<LoopbackServer> {
    const received: ReceivedRequest[] = [];
    const server = http.createServer((message, response) => {
        const chunks: Buffer[] = [];
        message.on("data", (chunk: Buffer) => chunks.push(chunk));
        message.on("end", () => {
            const request: ReceivedRequest = {
                method: message.method!,
                target: message.url!,
                headers: message.headers as Record<string, string>,
                body: new Uint8Array(Buffer.concat(chunks)),
            };
            received.push(request);
            answer(request, response);
        });
    });
    const sockets: Socket[] = [];
    server.on("connection", (socket) => sockets.push(socket));
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const close = () =>
        new Promise<void>((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        });
    return {
        endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        received,
        sockets,
        close,
    };
}
