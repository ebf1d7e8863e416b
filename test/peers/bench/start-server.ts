import { spawn } from "node:child_process";
import { once } from "node:events";

export interface Server {
    readonly endpoint: string;
    readonly stop: () => void;
}

/** Starts what answers the clients, in a process of its own. */
export async function startServer(): Promise<Server> {
    const child = spawn(process.execPath, [`${import.meta.dirname}/server.mjs`], {
        stdio: ["ignore", "pipe", "inherit"],
    });
    const [address] = (await once(child.stdout, "data")) as [Buffer];
    return { endpoint: address.toString().trim(), stop: () => child.kill() };
}

/** For clients: the SDK warns of Node's version. */
export const quietly = { ...process.env, NODE_NO_WARNINGS: "1" };
