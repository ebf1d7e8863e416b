import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { PeerAddress, PeerClient } from "./live-through.js";

/** boto3: a Python's process that reads a request a line, and writes an answer a line. */
export async function connectBoto3(python: string, address: PeerAddress): Promise<PeerClient> {
    const child = spawn(python, [fileURLToPath(new URL("boto3_client.py", import.meta.url)), JSON.stringify(address)], {
        stdio: ["pipe", "pipe", "inherit"],
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const ask = async (question: object) => {
        child.stdin.write(`${JSON.stringify(question)}\n`);
        const { value } = await lines.next();
        const answer = JSON.parse(value as string) as { output?: object; code?: string; message?: string };
        if (answer.output) return answer.output;
        throw Object.assign(new Error(answer.message), { code: answer.code });
    };
    return {
        name: "boto3",
        call: (operation, input) => ask({ operation, input }),
        list: async (operation, input, member) => (await ask({ operation, input, member })) as unknown[],
        close: () => child.stdin.end(),
    };
}
