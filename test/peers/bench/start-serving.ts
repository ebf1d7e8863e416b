import { fork } from "node:child_process";
import { once } from "node:events";
import { build } from "esbuild";

/** What serves users: this package's service, Prism on openapi.yaml, and the least that a server can do. */
export const serverKinds = ["node-http", "finspace-data/local", "Prism"] as const;

export type ServerKind = (typeof serverKinds)[number];

/** What answers, and a user that it has. */
export interface Serving {
    readonly endpoint: string;
    readonly userId: string;
}

export interface ServingProcess extends Serving {
    /** CPU that it has used, user and system: microseconds. */
    readonly readCpu: () => Promise<number>;
    readonly stop: () => void;
}

/** Starts a server in a process of its own. */
export async function startServing(kind: ServerKind): Promise<ServingProcess> {
    if (kind === "Prism") await buildPrism();
    // Without the loader that this process has: it makes what it serves slower.
    const child = fork(`${import.meta.dirname}/serve.mjs`, [kind], { execArgv: [] });
    const [serving] = (await once(child, "message")) as [Serving];
    return {
        ...serving,
        async readCpu() {
            child.send("cpu");
            const [{ user, system }] = (await once(child, "message")) as [NodeJS.CpuUsage];
            return user + system;
        },
        stop: () => child.kill(),
    };
}

async function buildPrism(): Promise<void> {
    const entryPoints = ["test/support/prism.ts"];
    await build({ entryPoints, outfile: "dist/bench/prism.mjs", format: "esm", platform: "node", target: "node20" });
}
