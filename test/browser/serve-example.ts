import { readFile } from "node:fs/promises";
import { build } from "esbuild";
import { type LoopbackServer, startLoopbackServer } from "../support/loopback-server.js";

const folder = "test/examples/browser";

/** Bundles the page, and serves it with the worker's script that `npx msw init` copies. */
export async function serveExample(): Promise<LoopbackServer> {
    const { outputFiles } = await build({
        entryPoints: [`${folder}/main.ts`],
        bundle: true,
        splitting: true,
        outdir: "/",
        write: false,
        format: "esm",
        platform: "browser",
        target: "es2023",
        conditions: ["finspace-data-source"],
    });
    const files = new Map<string, string | Uint8Array>([
        ...outputFiles.map(({ path, contents }) => [path, contents] as const),
        ["/", await readFile(`${folder}/index.html`)],
        ["/mockServiceWorker.js", await readFile("node_modules/msw/lib/mockServiceWorker.js")],
    ]);
    return startLoopbackServer(({ target }, response) => {
        const content = files.get(target);
        const type = target === "/" ? "text/html" : "text/javascript";
        response.writeHead(content === undefined ? 404 : 200, { "content-type": type }).end(content);
    });
}
