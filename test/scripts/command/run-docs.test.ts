import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { runDocs } from "../../../scripts/command/run-docs.js";
import type { FolderServer } from "../../../scripts/docs/serve-folder.js";
import { gallery } from "../models.js";

let folder = "";
const servers: FolderServer[] = [];

beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "run-docs-"));
});

afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

afterAll(() => rm(folder, { recursive: true }));

function onServing(server: FolderServer): void {
    servers.push(server);
}

async function run(args: readonly string[], document = `${gallery.out}/openapi.yaml`) {
    const lines: string[] = [];
    const terminal = {
        print: (line: string) => void lines.push(line),
        warn: (line: string) => void lines.push(line),
        showProgress: () => {},
    };
    const code = await runDocs(args, { command: "npm run docs --", document, folder, terminal, onServing });
    return { code, text: lines.join("\n") };
}

describe("runDocs", () => {
    it("writes one page that names no host of Redoc's pictures", async () => {
        const { code, text } = await run([]);
        expect(text).toMatch(/index\.html: 15 operations, \d\.\d MB, in one file$/);
        expect(code).toBe(0);
        const html = await readFile(join(folder, "index.html"), "utf8");
        // Compared as a whole, a page of this size would be printed as a whole.
        expect(html.includes("GetArtwork")).toBe(true);
        expect(html.match(/cdn\.redoc\.ly|<(?:script|link|img)[^>]* (?:src|href)="(?!data:|#)/)?.[0]).toBeUndefined();
    });

    it("serves it, and tells where", async () => {
        const { code, text } = await run(["--serve", "--port", "0"]);
        const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)!;
        expect(code).toBe(0);
        expect((await (await fetch(url)).text()).includes("GetArtwork")).toBe(true);
    });

    it("tells of a port that is taken", async () => {
        await run(["--serve", "--port", "0"]);
        const { port } = new URL(servers[0]!.url);
        const { code, text } = await run(["--serve", "--port", port]);
        expect(text).toContain(
            `Port ${port} is taken.\nTo listen on a free one, run: npm run docs -- --serve --port 0`,
        );
        expect(code).toBe(1);
    });

    it("tells of a document that is not there", async () => {
        const { code, text } = await run([], join(folder, "nothing.yaml"));
        expect(text).toMatch(/^The document cannot be read: .*nothing\.yaml'$/);
        expect(code).toBe(1);
    });

    it("explains itself", async () => {
        expect(await run(["--help"])).toEqual({ code: 0, text: expect.stringContaining("Usage: npm run docs --") });
    });

    it.each([
        { args: ["--port", "x"], want: '--port takes a whole number from 0 to 65535, and not "x".' },
        { args: ["--serve", "--port", "65536"], want: '--port takes a whole number from 0 to 65535, and not "65536".' },
        { args: ["--prot"], want: "Unknown option '--prot'. Options are --serve, --port, --help." },
    ])("refuses $args", async ({ args, want }) => {
        expect(await run(args)).toEqual({ code: 2, text: `${want}\nFor help, run: npm run docs -- --help` });
    });
});
