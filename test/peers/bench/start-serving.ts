import { fork } from "node:child_process";
import { once } from "node:events";

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
    const child = fork(`${import.meta.dirname}/serve.ts`, [kind], {
        execArgv: ["--import", "tsx", "-C", "finspace-data-source"],
    });
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
