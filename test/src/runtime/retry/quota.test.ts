import { describe, expect, it } from "vitest";
import { createRetryQuota, type RetryQuota } from "../../../../src/runtime/retry/quota.js";

function drain(quota: RetryQuota): number {
    let taken = 0;
    while (quota.take()) taken++;
    return taken;
}

describe("createRetryQuota", () => {
    it("covers a hundred retries", () => {
        expect(drain(createRetryQuota())).toBe(100);
    });

    it("gives one retry back for a success that needed one", () => {
        const quota = createRetryQuota();
        drain(quota);
        quota.giveBack(2);
        expect(drain(quota)).toBe(1);
    });

    it("gives one retry back for five successes at once", () => {
        const quota = createRetryQuota();
        drain(quota);
        for (let i = 0; i < 5; i++) {
            expect(quota.take()).toBe(false);
            quota.giveBack(1);
        }
        expect(drain(quota)).toBe(1);
    });

    it("never holds more than at first", () => {
        const quota = createRetryQuota();
        for (let i = 0; i < 1000; i++) quota.giveBack(2);
        expect(drain(quota)).toBe(100);
    });
});
