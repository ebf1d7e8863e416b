import { readFile } from "node:fs/promises";
import { cpus } from "node:os";

/** What a run depends on. */
export interface Machine {
    /** YYYY-MM-DD. */
    readonly date: string;
    readonly node: string;
    readonly cores: number;
    readonly cpu: string;
    /** Names and versions of what is measured beside this package. */
    readonly peers: readonly string[];
}

/** From test/peers/package.json, then from the project's own. */
const peers = [
    "aws4",
    "@aws-lite/client",
    "aws4fetch",
    "openapi-fetch",
    "aws-sdk",
    "@aws-sdk/client-finspace",
    "@aws-sdk/client-account",
    "@smithy/signature-v4",
    "@stoplight/prism-http-server",
];

export async function describeMachine(): Promise<Machine> {
    const versions = { ...(await readVersions("package.json")), ...(await readVersions("test/peers/package.json")) };
    const cores = cpus();
    return {
        date: new Date().toISOString().slice(0, 10),
        node: process.versions.node,
        cores: cores.length,
        cpu: cores[0]?.model ?? "an unknown processor",
        peers: peers.map((name) => `${name} ${versions[name]}`),
    };
}

async function readVersions(file: string): Promise<Record<string, string>> {
    const { dependencies, devDependencies } = JSON.parse(await readFile(file, "utf8")) as {
        dependencies?: Record<string, string>;
        devDependencies: Record<string, string>;
    };
    return { ...dependencies, ...devDependencies };
}
