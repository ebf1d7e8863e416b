import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export interface ServeProcess {
    readonly url: string;
    readonly child: ChildProcess;
    /** What it printed so far, to either stream. */
    readonly read: () => string;
    /** Sends a signal and waits for the end. */
    readonly end: (signal: NodeJS.Signals) => Promise<{ code: number | null; signal: string | null }>;
}

/** Starts `finspace-data serve` as a process of its own, on a free port. */
export async function startServe(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<ServeProcess> {
    const child = spawnCli(["serve", "--port", "0", ...args], environment);
    let text = "";
    const url = await new Promise<string>((resolve, reject) => {
        const listen = (chunk: Buffer) => {
            text += chunk.toString();
            const found = /^FinSpace Data, local: (\S+)$/m.exec(text);
            if (found) resolve(found[1]!);
        };
        child.stdout!.on("data", listen);
        child.stderr!.on("data", listen);
        child.once("exit", (code) => reject(new Error(`serve ended with ${code}: ${text}`)));
    });
    return {
        url,
        child,
        read: () => text,
        async end(signal) {
            const ended = once(child, "exit") as Promise<[number | null, string | null]>;
            child.kill(signal);
            const [code, by] = await ended;
            return { code, signal: by };
        },
    };
}

/** What runs the command from its sources. */
export const cli = [process.execPath, "--import", "tsx", "-C", "finspace-data-source", "src/cli/main.ts"] as const;

export function spawnCli(args: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcess {
    const [node, ...options] = cli;
    return spawn(node, [...options, ...args], {
        env: { ...process.env, ...environment },
        stdio: ["ignore", "pipe", "pipe"],
    });
}
