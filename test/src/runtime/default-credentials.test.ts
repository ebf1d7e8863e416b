import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it, onTestFinished } from "vitest";
import { CredentialsError } from "finspace-data";
import { loadDefaultProvider } from "../../../src/runtime/default-credentials-node.js";
import { loadDefaultProvider as loadWebProvider } from "../../../src/runtime/default-credentials-web.js";
import { catchError } from "../../support/catch-error.js";
import { credentials } from "../../support/test-client.js";

const peer = "@aws-sdk/credential-provider-node";

describe("loadDefaultProvider", () => {
    it.each(["fromNodeProviderChain", "defaultProvider"])("takes %s", async (name) => {
        const provider = await loadDefaultProvider(() => Promise.resolve({ [name]: () => () => credentials }));
        expect(await provider!()).toBe(credentials);
    });

    it("gives nothing where the package is not installed", async () => {
        expect(await loadDefaultProvider()).toBeUndefined();
    });

    it("gives nothing on the web", async () => {
        expect(await loadWebProvider()).toBeUndefined();
    });

    it("says so if the package has no provider", async () => {
        const thrown = await catchError(loadDefaultProvider(() => Promise.resolve({})));
        expect(thrown).toBeInstanceOf(CredentialsError);
        expect((thrown as Error).message).toBe(`credentials: ${peer} has no defaultProvider; update it`);
    });

    it("tells what to do, and why, if the chain finds none", async () => {
        const cause = new Error("Could not load credentials from any providers");
        const provider = await loadDefaultProvider(() =>
            Promise.resolve({ defaultProvider: () => () => Promise.reject(cause) }),
        );
        const thrown = await catchError(Promise.resolve(provider!()));
        expect(thrown).toBeInstanceOf(CredentialsError);
        expect((thrown as Error).message).toContain(`${peer} gave none: ${cause.message}; pass \`credentials\``);
        expect((thrown as Error).cause).toBe(cause);
    });
});

/** Bundles the module, which may do without the peer, and runs it in a process of its own beside files in the peer's place. */
async function loadBeside(files: Readonly<Record<string, string>>): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), "default-credentials-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const [name, text] of Object.entries(files)) {
        mkdirSync(join(folder, "node_modules", peer), { recursive: true });
        writeFileSync(join(folder, "node_modules", peer, name), text);
    }
    await build({
        entryPoints: ["src/runtime/default-credentials-node.ts"],
        outfile: join(folder, "module.mjs"),
        bundle: true,
        format: "esm",
        platform: "node",
    });
    const program = `
        const { loadDefaultProvider } = await import("./module.mjs");
        try {
            const provider = await loadDefaultProvider();
            console.log(JSON.stringify((await provider?.()) ?? null));
        } catch (error) {
            console.log(error.name, error.message);
        }`;
    return execFileSync(process.execPath, ["--input-type=module", "-e", program], { cwd: folder, encoding: "utf8" });
}

const commonJs = JSON.stringify({ name: peer, main: "./index.js" });
const esm = JSON.stringify({ name: peer, type: "module", exports: "./index.js" });

describe("loadDefaultProvider beside an installed package", () => {
    it.each([
        {
            name: "takes a CommonJS package",
            files: {
                "package.json": commonJs,
                "index.js": 'exports.defaultProvider = () => async () => ({ accessKeyId: "CJS" });',
            },
            want: '{"accessKeyId":"CJS"}',
        },
        {
            name: "takes an ES module",
            files: {
                "package.json": esm,
                "index.js": 'export const defaultProvider = () => async () => ({ accessKeyId: "ESM" });',
            },
            want: '{"accessKeyId":"ESM"}',
        },
        { name: "gives nothing where there is none", files: {}, want: "null" },
        {
            name: "says so if the package throws",
            files: { "package.json": esm, "index.js": 'throw new Error("broken");' },
            want: `CredentialsError credentials: ${peer} is installed but cannot be loaded`,
        },
        {
            name: "says so if the ES module lacks one of its own",
            files: { "package.json": esm, "index.js": 'import "@smithy/gone";' },
            want: `CredentialsError credentials: ${peer} is installed but cannot be loaded`,
        },
        {
            name: "says so if the CommonJS package lacks one of its own",
            files: { "package.json": commonJs, "index.js": 'require("@smithy/gone");' },
            want: `CredentialsError credentials: ${peer} is installed but cannot be loaded`,
        },
    ])("$name", async ({ files, want }) => {
        expect((await loadBeside(files)).trim()).toBe(want);
    });
});

it("is no part of a browser's bundle", async () => {
    const { outputFiles } = await build({
        stdin: { contents: 'export { Client } from "./src/runtime/index.js";', resolveDir: "." },
        bundle: true,
        write: false,
        format: "esm",
        platform: "browser",
        conditions: ["finspace-data-source"],
        external: ["openapi-fetch"],
    });
    expect(outputFiles[0]!.text).not.toContain(`import("${peer}")`);
});
