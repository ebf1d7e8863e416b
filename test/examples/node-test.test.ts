import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

describe("the example of node:test", () => {
    it("passes", { timeout: 60_000 }, async () => {
        // A user has the package built, and needs but `node --test`.
        const source = ["--import", "tsx", "-C", "finspace-data-source"];
        const { stdout } = await promisify(execFile)(process.execPath, [
            ...source,
            "--test",
            "--test-reporter=tap",
            "test/examples/node-test/enable-user.test.mjs",
        ]);
        expect(stdout).toMatch(/^# pass 3$/m);
        expect(stdout).toMatch(/^# fail 0$/m);
    });
});
