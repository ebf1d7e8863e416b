import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sleep } from "../../../../src/runtime/retry/sleep.js";
import { catchError } from "../../../support/catch-error.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("sleep", () => {
    it("ends after its time and not before", async () => {
        let ended = false;
        const slept = sleep(100, undefined).then(() => (ended = true));
        await vi.advanceTimersByTimeAsync(99);
        expect(ended).toBe(false);
        await vi.advanceTimersByTimeAsync(1);
        await slept;
        expect(ended).toBe(true);
    });

    it("rejects with the reason of a signal that was aborted before, and sets no timer", async () => {
        const reason = {};
        expect(await catchError(sleep(100, AbortSignal.abort(reason)))).toBe(reason);
        expect(vi.getTimerCount()).toBe(0);
    });

    it("rejects with the reason of a signal that is aborted meanwhile, and keeps no timer", async () => {
        const controller = new AbortController();
        const reason = {};
        const caught = catchError(sleep(100, controller.signal));
        controller.abort(reason);
        expect(await caught).toBe(reason);
        expect(vi.getTimerCount()).toBe(0);
    });

    it("leaves no listener on the signal", async () => {
        const { signal } = new AbortController();
        const slept = sleep(100, signal);
        expect(getEventListeners(signal, "abort")).toHaveLength(1);
        await vi.advanceTimersByTimeAsync(100);
        await slept;
        expect(getEventListeners(signal, "abort")).toHaveLength(0);
    });
});
