import { getEventListeners } from "node:events";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { Deadline } from "../../../src/runtime/deadline.js";
import { catchError } from "../../support/catch-error.js";
import { FakeTimers } from "../../support/fake-timers.js";

const reason = new Error("enough");
const timeout = new Error("time is up");

function start(outer?: AbortSignal | Deadline) {
    const timers = new FakeTimers();
    const deadline = new Deadline(timers.setTimer, { ms: 10, outer, createReason: () => timeout });
    const seen: unknown[] = [];
    const release = deadline.onEnd((given) => seen.push(given));
    return { timers, deadline, seen, release };
}

describe("Deadline", () => {
    it("ends with its own reason when the time is up", () => {
        const { timers, deadline, seen } = start();
        deadline.throwIfEnded();
        expect(seen).toEqual([]);
        timers.fire(10);
        expect(seen).toEqual([timeout]);
        expect(() => deadline.throwIfEnded()).toThrow(timeout);
    });

    it("ends with the outer signal's reason", () => {
        const outer = new AbortController();
        const { seen } = start(outer.signal);
        outer.abort(reason);
        expect(seen).toEqual([reason]);
    });

    it("begins ended where the outer signal is", () => {
        expect(start(AbortSignal.abort(reason)).seen).toEqual([reason]);
    });

    it("ends with an outer deadline, and keeps its first reason", () => {
        const outer = start();
        const { timers, deadline } = start(outer.deadline);
        outer.timers.fire(10);
        timers.fire(10);
        expect(() => deadline.throwIfEnded()).toThrow(timeout);
        expect(start(outer.deadline).seen).toEqual([timeout]);
    });

    it("tells nobody who has let go", () => {
        const { timers, seen, release } = start();
        release();
        timers.fire(10);
        expect(seen).toEqual([]);
    });

    it("leaves neither timer nor listener", () => {
        const outer = new AbortController();
        const { timers, seen, deadline } = start(outer.signal);
        expect(timers.pending).toEqual([10]);
        expect(getEventListeners(outer.signal, "abort")).toHaveLength(1);
        deadline.clear();
        expect(timers.pending).toEqual([]);
        expect(getEventListeners(outer.signal, "abort")).toHaveLength(0);
        outer.abort(reason);
        expect(seen).toEqual([]);
    });

    it("is one signal, aborted with its reason", () => {
        const { timers, deadline } = start();
        const { signal } = deadline;
        expect([signal.aborted, deadline.signal === signal]).toEqual([false, true]);
        timers.fire(10);
        expect(signal.reason).toBe(timeout);
        expect(start(AbortSignal.abort(reason)).deadline.signal.reason).toBe(reason);
    });
});

describe("race", () => {
    it("gives what the promise gives", async () => {
        const { deadline } = start();
        expect(await deadline.race(Promise.resolve(1))).toBe(1);
        expect(await catchError(deadline.race(Promise.reject(reason)))).toBe(reason);
    });

    it("ends with the reason while the promise hangs", async () => {
        const { timers, deadline } = start();
        const waiting = catchError(deadline.race(new Promise(() => {})));
        timers.fire(10);
        expect(await waiting).toBe(timeout);
    });

    it("ends with the reason while a promise of another kind hangs", async () => {
        const { timers, deadline } = start();
        const foreign = runInNewContext("new Promise(() => {})") as Promise<never>;
        const waiting = catchError(deadline.race(foreign));
        timers.fire(10);
        expect(await waiting).toBe(timeout);
    });

    it("gives what is no promise as it is", () => {
        const value = {};
        expect(start().deadline.race(value)).toBe(value);
        expect(start().deadline.race(undefined)).toBe(undefined);
    });

    it("ends at once where the time is up already", async () => {
        const { deadline } = start(AbortSignal.abort(reason));
        expect(await catchError(deadline.race(new Promise(() => {})))).toBe(reason);
    });
});
