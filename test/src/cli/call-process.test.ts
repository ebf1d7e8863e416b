import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLocalService, type Listening } from "../../../src/local/index.js";
import { spawnCli } from "../../support/serve-process.js";

let listening: Listening;
let polled: () => void;

beforeAll(async () => {
    const local = createLocalService({
        auth: "check",
        transitions: { afterMs: 3_600_000 },
        onAnswer: ({ operation }) => operation === "GetUser" && polled(),
    });
    listening = await local.listen();
});
afterAll(() => listening.close());

/** A process, and what it printed when it has ended. */
function start(...args: readonly string[]) {
    const child = spawnCli(args, { AWS_ENDPOINT_URL_FINSPACE_DATA: listening.url });
    const texts = { stdout: "", stderr: "" };
    child.stdout!.on("data", (chunk: Buffer) => (texts.stdout += chunk.toString()));
    child.stderr!.on("data", (chunk: Buffer) => (texts.stderr += chunk.toString()));
    const ended = once(child, "close").then(([code, signal]: unknown[]) => ({ code, signal, ...texts }));
    return { child, ended };
}

async function createUser(email: string): Promise<string> {
    const input = JSON.stringify({ emailAddress: email, type: "APP_USER" });
    const { code, stdout, stderr } = await start("call", "CreateUser", "--input", input).ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    return (JSON.parse(stdout) as { userId: string }).userId;
}

describe("finspace-data call, as a process of its own", { timeout: 60_000 }, () => {
    it("ends by Ctrl+C with 130, without a word", async () => {
        const userId = await createUser("a@example.com");
        const isPolled = new Promise<void>((resolve) => (polled = resolve));
        const { child, ended } = start("call", "GetUser", "--wait", "--input", JSON.stringify({ userId }));
        await isPolled;
        child.kill("SIGINT");
        expect(await ended).toEqual({ code: 130, signal: null, stdout: "", stderr: "" });
    });

    it("prints to a pipe one document, and no progress", async () => {
        await createUser("b@example.com");
        const { code, stdout, stderr } = await start("call", "ListUsers", "--all").ended;
        expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
        expect((JSON.parse(stdout) as { users: object[] }).users.length).toBeGreaterThan(0);
    });

    // It ended with the stack trace of an EPIPE.
    it("ends quietly where its reader has seen enough", async () => {
        const { child, ended } = start("describe", "CreateDataset", "--output", "json");
        child.stdout!.destroy();
        expect(await ended).toMatchObject({ code: 0, signal: null, stderr: "" });
    });
});
