import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { startDeadline, waitFor } from "../../../src/runtime/deadline.js";
import { catchError } from "../../support/catch-error.js";
import { FakeTimers } from "../../support/fake-timers.js";

const reason = new Error("enough");
const timeout = new Error("time is up");

function start(outer?: AbortSignal) {
    const timers = new FakeTimers();
    return { timers, deadline: startDeadline(timers.setTimer, 10, outer, () => timeout) };
}

describe("startDeadline", () => {
    it("aborts with its own reason when the time is up", () => {
        const { timers, deadline } = start();
        expect(deadline.signal.aborted).toBe(false);
        timers.fire(10);
        expect(deadline.signal.reason).toBe(timeout);
    });

    it("aborts with the outer signal's reason", () => {
        const outer = new AbortController();
        const { deadline } = start(outer.signal);
        outer.abort(reason);
        expect(deadline.signal.reason).toBe(reason);
    });

    it("begins aborted where the outer signal is", () => {
        expect(start(AbortSignal.abort(reason)).deadline.signal.reason).toBe(reason);
    });

    it("leaves neither timer nor listener", () => {
        const outer = new AbortController();
        const { timers, deadline } = start(outer.signal);
        expect(timers.pending).toEqual([10]);
        expect(getEventListeners(outer.signal, "abort")).toHaveLength(1);
        deadline.clear();
        expect(timers.pending).toEqual([]);
        expect(getEventListeners(outer.signal, "abort")).toHaveLength(0);
        outer.abort(reason);
        expect(deadline.signal.aborted).toBe(false);
    });
});

describe("waitFor", () => {
    it("gives what the promise gives and leaves no listener", async () => {
        const { signal } = new AbortController();
        expect(await waitFor(Promise.resolve(1), signal)).toBe(1);
        expect(await catchError(waitFor(Promise.reject(reason), signal))).toBe(reason);
        expect(getEventListeners(signal, "abort")).toHaveLength(0);
    });

    it("ends with the signal's reason while the promise hangs", async () => {
        const controller = new AbortController();
        const waiting = catchError(waitFor(new Promise(() => {}), controller.signal));
        controller.abort(reason);
        expect(await waiting).toBe(reason);
    });

    it("ends at once where the signal is aborted already", async () => {
        expect(await catchError(waitFor(new Promise(() => {}), AbortSignal.abort(reason)))).toBe(reason);
    });
});
