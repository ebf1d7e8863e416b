import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { FinSpaceData } from "../../../src/index.js";
import { startServe } from "../../support/serve-process.js";

const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" };

// A group's deletion takes memberships along and a user's creation has an answer to remember: several rows each.
it(
    "keeps every acknowledged write, and none by half, when it is killed amid a thousand",
    { timeout: 120_000 },
    async () => {
        const folder = mkdtempSync(join(tmpdir(), "finspace-kill-"));
        const args = ["--data", join(folder, "data.db"), "--quiet"];
        try {
            const first = await startServe(args);
            const connect = (endpoint: string) =>
                new FinSpaceData({ region: "us-east-1", endpoint, credentials, retries: { maxAttempts: 1 } });
            const finspace = connect(first.url);
            const acknowledged: string[] = [];
            let ended: Promise<unknown> | undefined;
            const writes = Array.from({ length: 1000 }, async (_, i) => {
                const { userId } = await finspace.createUser({
                    emailAddress: `u${i}@example.com`,
                    type: "APP_USER",
                    clientToken: `t${i}`,
                });
                acknowledged.push(userId);
                if (acknowledged.length === 300) ended = first.end("SIGKILL");
            });
            const outcomes = await Promise.allSettled(writes);
            expect(await ended).toEqual({ code: null, signal: "SIGKILL" });
            const lost = outcomes.filter(({ status }) => status === "rejected").length;
            expect(acknowledged.length).toBeGreaterThanOrEqual(300);
            expect(lost).toBeGreaterThan(100);
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
            const all = await Promise.all(
                Array.from({ length: 1000 }, (_, i) =>
                    again.createUser({ emailAddress: `u${i}@example.com`, type: "APP_USER", clientToken: `t${i}` }),
                ),
            );
            expect(new Set(all.map(({ userId }) => userId)).size).toBe(1000);
            again.close();
            expect(await second.end("SIGTERM")).toEqual({ code: 0, signal: null });
            console.log(
                `killed after ${acknowledged.length} acknowledged writes of 1,000; ${users.length} were on the disk`,
            );
        } finally {
            rmSync(folder, { recursive: true });
        }
    },
);
