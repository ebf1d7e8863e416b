import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type FolderServer, serveFolder } from "../../../scripts/docs/serve-folder.js";
import { sendRaw } from "../../contract/backends/send-raw.js";

let parent: string;
let server: FolderServer;

beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), "served-"));
    await writeFile(join(parent, "secret.html"), "secret");
    await writeFile(join(parent, "index.html"), "the page of another folder");
    const folder = join(parent, "docs");
    await mkdir(folder);
    await writeFile(join(folder, "index.html"), "page");
    server = await serveFolder(folder, 0);
});

afterEach(async () => {
    await server.close();
    await rm(parent, { recursive: true });
});

it.each([
    { target: "/", status: 200, text: "page" },
    { target: "/index.html?x=1", status: 200, text: "page" },
    { target: "/nothing.html", status: 404, text: "There is no such page.\n" },
    { target: "/../secret.html", status: 404, text: "There is no such page.\n" },
    { target: "/%2e%2e/secret.html", status: 404, text: "There is no such page.\n" },
    { target: "/..%2fsecret.html", status: 404, text: "There is no such page.\n" },
    { target: "/%", status: 404, text: "There is no such page.\n" },
])("answers $target with $status", async ({ target, status, text }) => {
    expect(await sendRaw(server.url, { method: "GET", target, headers: {} })).toMatchObject({ status, text });
});

it("rejects a port that is taken", async () => {
    await expect(serveFolder(parent, Number(new URL(server.url).port))).rejects.toMatchObject({ code: "EADDRINUSE" });
});
