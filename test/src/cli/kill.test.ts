import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { FinSpaceData } from "../../../src/index.js";
import { startServe } from "../../support/serve-process.js";

const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" };
const createUser = (client: FinSpaceData, i: number) =>
    client.createUser({ emailAddress: `u${i}@example.com`, type: "APP_USER", clientToken: `t${i}` });

// A group's deletion takes memberships along and a user's creation has an answer to remember: several rows each.
it("keeps every acknowledged write, and none by half, when it is killed amid them", { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "finspace-kill-"));
    const args = ["--data", join(folder, "data.db"), "--quiet"];
    try {
        const first = await startServe(args);
        const connect = (endpoint: string) =>
            new FinSpaceData({ region: "us-east-1", endpoint, credentials, retries: { maxAttempts: 1 } });
        const finspace = connect(first.url);
        const acknowledged: string[] = [];
        let asked = 0;
        let ended: Promise<unknown> | undefined;
        // Each writes on until the service is gone, so that the kill always comes amid writes, however fast they are.
        const writers = Array.from({ length: 100 }, async () => {
            for (;;) {
                const { userId } = await createUser(finspace, asked++);
                acknowledged.push(userId);
                if (acknowledged.length === 1000) ended = first.end("SIGKILL");
            }
        });
        const outcomes = await Promise.allSettled(writers);
        expect(await ended).toEqual({ code: null, signal: "SIGKILL" });
        expect(acknowledged.length).toBeGreaterThanOrEqual(1000);
        const reasons = outcomes.map((outcome) => (outcome as PromiseRejectedResult).reason as Error);
        expect(new Set(reasons.map(({ name }) => name))).toEqual(new Set(["NetworkError"]));
        finspace.close();

        const second = await startServe(args);
        const { tables } = (await (await fetch(`${second.url}/_local/state`)).json()) as {
            tables: Record<string, { key: string; value: { output: { userId: string } } }[]>;
        };
        const users = tables["users"]!.map(({ key }) => key);
        const answered = tables["answers"]!.map(({ value }) => value.output.userId);
        const kept = new Set(users);
        expect(acknowledged.filter((userId) => !kept.has(userId))).toEqual([]);
        // Each user's row was written with the answer to its creation, or not at all.
        expect(answered.toSorted()).toEqual(users.toSorted());
        // What went lost can be asked again, with the same tokens.
        const again = connect(second.url);
        const all = await Promise.all(Array.from({ length: asked }, (_, i) => createUser(again, i)));
        expect(new Set(all.map(({ userId }) => userId)).size).toBe(asked);
        again.close();
        expect(await second.end("SIGTERM")).toEqual({ code: 0, signal: null });
        console.log(
            `killed after ${acknowledged.length} acknowledged writes of ${asked}; ${users.length} were on the disk`,
        );
    } finally {
        rmSync(folder, { recursive: true });
    }
});
