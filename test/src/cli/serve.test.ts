import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FinSpaceData } from "../../../src/index.js";
import { createTestService } from "../../support/local-service.js";
import { catchError } from "../../support/catch-error.js";
import { cli, type ServeProcess, spawnCli, startServe } from "../../support/serve-process.js";

const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" };
const keys = { AWS_ACCESS_KEY_ID: credentials.accessKeyId, AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey };
let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "finspace-serve-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function connect({ url }: ServeProcess, options: object = {}): FinSpaceData {
    return new FinSpaceData({
        region: "us-east-1",
        endpoint: url,
        credentials,
        retries: { maxAttempts: 1 },
        ...options,
    });
}

describe("serve, as a process of its own", { timeout: 60_000 }, () => {
    it("logs each request without what is in it, and ends by SIGINT", async () => {
        const served = await startServe(["--faults", '[{"operation":"GetUser","status":503}]']);
        const finspace = connect(served);
        await finspace.createUser({ emailAddress: "ada@example.com", type: "APP_USER", firstName: "Ada" });
        await catchError(finspace.getUser({ userId: "Ada" }));
        await catchError(finspace.request({ method: "GET", path: "/nothing?secret=query" }));
        finspace.close();
        expect(await served.end("SIGINT")).toEqual({ code: 0, signal: null });
        const log = served
            .read()
            .split("\n")
            .filter((line) => /^\d{4}-/.test(line));
        expect(log.map((line) => line.replace(/^\S+Z /, "").replace(/ [0-9a-f-]{36}$/, ""))).toEqual([
            "200 CreateUser",
            "503 GetUser InjectedFaultException",
            "404 GET /nothing UnknownOperationException",
        ]);
        expect(served.read()).not.toMatch(/ada|Ada|query|AKID/);
    });

    it("begins with a state, keeps what comes, and begins with that the next time", async () => {
        const { local, finspace: seeding } = createTestService();
        const { userId } = await seeding.createUser({ emailAddress: "a@example.com", type: "APP_USER" });
        const seedFile = join(folder, "state.json");
        writeFileSync(seedFile, JSON.stringify(local.exportState()));
        const args = ["--data", join(folder, "data.db"), "--seed-file", seedFile, "--quiet", "--auth", "strict"];
        const first = await startServe(args, keys);
        const finspace = connect(first);
        await finspace.updateUser({ userId, firstName: "New" });
        const guess = connect(first, { credentials: { ...credentials, secretAccessKey: "guess" } });
        expect(await catchError(guess.listUsers({ maxResults: 1 }))).toMatchObject({
            code: "InvalidSignatureException",
        });
        finspace.close();
        guess.close();
        await first.end("SIGTERM");
        expect(first.read()).not.toMatch(/CreateUser|UpdateUser/);
        const second = await startServe(args, keys);
        const again = connect(second);
        expect(await again.getUser({ userId })).toMatchObject({ emailAddress: "a@example.com", firstName: "New" });
        again.close();
        await second.end("SIGTERM");
    });

    // The delay kept the process, without a sign and with its file let go, until it was over.
    it("ends although an answer is delayed by longer than it waits", async () => {
        const faults = JSON.stringify([{ operation: "CreateUser", next: 1, latencyMs: 600_000 }]);
        const served = await startServe(["--faults", faults, "--data", join(folder, "data.db")]);
        const finspace = connect(served);
        try {
            const delayed = catchError(finspace.createUser({ emailAddress: "a@example.com", type: "APP_USER" }));
            for (let rules = faults; rules.includes('"next":1');)
                rules = await (await fetch(`${served.url}/_local/faults`)).text();
            expect(await served.end("SIGTERM")).toEqual({ code: 0, signal: null });
            expect(await delayed).toMatchObject({ name: "NetworkError" });
        } finally {
            finspace.close();
            served.child.kill("SIGKILL");
        }
    });

    it("says that its address is in use", async () => {
        const served = await startServe([]);
        const other = spawnCli(["serve", "--port", new URL(served.url).port]);
        let text = "";
        other.stderr!.on("data", (chunk: Buffer) => (text += chunk.toString()));
        expect((await once(other, "close"))[0]).toBe(1);
        const { port } = new URL(served.url);
        expect(text).toBe(
            `--port ${port} is taken: something listens there on 127.0.0.1.\nStop it, or add --port 0 for a free one.\n`,
        );
        await served.end("SIGTERM");
    });

    // npx starts a shell that starts the command, and hands SIGTERM to the shell alone.
    it.skipIf(process.platform === "win32")("ends when npx has ended the shell that started it", async () => {
        const npx = { npm_lifecycle_event: "npx", npm_lifecycle_script: "finspace-data" };
        const shell = spawn("sh", ["-c", '"$@"; :', "sh", ...cli, "serve", "--port", "0"], {
            env: { ...process.env, ...npx },
            stdio: ["ignore", "pipe", "inherit"],
        });
        let text = "";
        shell.stdout.on("data", (chunk: Buffer) => {
            text += chunk.toString();
            if (text.includes("Clients find it")) shell.kill("SIGTERM");
        });
        // What the shell started has its output as well, and closes it last.
        await once(shell, "close");
        expect(text).toMatch(/\nStopping\.\n$/);
    });
});
