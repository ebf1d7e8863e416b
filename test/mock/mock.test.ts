import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";

const started = new Set<ChildProcess>();

afterEach(() => {
    // A test that fails leaves none behind: npm and all it started are one group.
    for (const { pid } of started) process.kill(-pid!, "SIGKILL");
    started.clear();
});

interface Ended {
    readonly code: number | null;
    readonly out: string;
    readonly error: string;
}

/** Runs `npm run mock`, and tells its first line of output and its end. */
function startMock(...args: string[]): { child: ChildProcess; line: Promise<string>; ended: Promise<Ended> } {
    const child = spawn("npm", ["run", "--silent", "mock", "--", ...args], { detached: true });
    started.add(child);
    let out = "";
    let error = "";
    child.stderr.on("data", (chunk: Buffer) => (error += chunk.toString()));
    const line = new Promise<string>((resolve) => {
        child.stdout.on("data", (chunk: Buffer) => {
            out += chunk.toString();
            if (out.includes("\n")) resolve(out.split("\n")[0]!);
        });
    });
    const ended = once(child, "close").then(([code]: unknown[]) => {
        started.delete(child);
        return { code: code as number | null, out, error };
    });
    return { child, line, ended };
}

describe("npm run mock", { timeout: 60_000 }, () => {
    it("prints its address, answers, goes on after a request that Prism fails at, and ends on Ctrl+C", async () => {
        const { child, line, ended } = startMock("--port", "0");
        const endpoint = /http:\/\/127\.0\.0\.1:\d+/.exec(await line)![0];
        const get = (path: string, headers = {}) =>
            fetch(endpoint + path, { headers: { authorization: "any", ...headers } });

        expect(await (await get("/user/abc")).json()).toMatchObject({ userId: "ExM4CjttChnQBr5PXSRt6h" });
        const missing = await get("/user/abc", { prefer: "code=404" });
        expect([missing.status, await missing.json()]).toMatchObject([404, { __type: "ResourceNotFoundException" }]);

        const gaveUp = new AbortController();
        const unanswered = fetch(`${endpoint}/user/%zz`, { headers: { authorization: "any" }, signal: gaveUp.signal });
        await once(child.stderr!, "data");
        gaveUp.abort();
        await expect(unanswered).rejects.toThrow("aborted");
        expect((await get("/user/abc")).status).toBe(200);

        process.kill(-child.pid!, "SIGINT");
        expect(await ended).toMatchObject({ error: expect.stringContaining("URI malformed") as string });
    });

    it("makes answers up where it is told to", async () => {
        const { child, line, ended } = startMock("--port", "0", "--dynamic");
        const endpoint = /http:\/\/127\.0\.0\.1:\d+/.exec(await line)![0];
        const ids = new Set<string>();
        // Two that are drawn may be the same by chance; ten are not.
        for (let i = 0; i < 10; i++) {
            const response = await fetch(`${endpoint}/user/abc`, { headers: { authorization: "any" } });
            ids.add(((await response.json()) as { userId: string }).userId);
        }
        expect(ids.size).toBeGreaterThan(1);
        process.kill(-child.pid!, "SIGTERM");
        await ended;
    });

    it("says that its port is taken", async () => {
        const other = createServer().listen(0, "127.0.0.1");
        await once(other, "listening");
        const { port } = other.address() as AddressInfo;
        const { code, out, error } = await startMock("--port", String(port)).ended;
        other.close();
        expect([code, out]).toEqual([1, ""]);
        expect(error).toBe(`Port ${port} is taken.\nTo listen on a free one, run: npm run mock -- --port 0\n`);
    });

    it.each([
        { args: ["--port", "65536"], want: '--port takes a whole number from 0 to 65535, and not "65536".' },
        { args: ["--prot", "1"], want: "Unknown option '--prot'" },
    ])("tells how it is used after $args", async ({ args, want }) => {
        const { code, error } = await startMock(...args).ended;
        expect(code).toBe(2);
        expect(error).toBe(`${want}\nFor help, run: npm run mock -- --help\n`);
    });

    it("prints its help", async () => {
        const { code, out } = await startMock("--help").ended;
        expect(code).toBe(0);
        expect(out).toContain("Usage: npm run mock [-- --port N] [--dynamic]");
    });
});
