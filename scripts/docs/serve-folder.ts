import { readFile } from "node:fs/promises";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize, sep } from "node:path";

export interface FolderServer {
    readonly url: string;
    close(): Promise<void>;
}

/**
 * Serves the files of a folder of pages on loopback.
 *
 * @param port 0 for a free one.
 * @throws Error of Node if the port cannot be used.
 */
export async function serveFolder(folder: string, port: number): Promise<FolderServer> {
    const server = http.createServer((request, response) => {
        void readPage(folder, request.url ?? "/").then(
            (page) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page),
            () => response.writeHead(404, { "content-type": "text/plain" }).end("There is no such page.\n"),
        );
    });
    await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, "127.0.0.1", resolve);
    });
    return {
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
        close: () =>
            new Promise<void>((resolve) => {
                server.close(() => resolve());
                // A browser keeps its connections.
                server.closeAllConnections();
            }),
    };
}

async function readPage(folder: string, target: string): Promise<Uint8Array> {
    // Begins with a slash, so that no `..` of it leads out of the folder.
    const path = normalize(decodeURIComponent(new URL(target, "http://127.0.0.1").pathname));
    return readFile(join(folder, path.endsWith(sep) ? `${path}index.html` : path));
}
