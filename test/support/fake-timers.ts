import type { SetTimer } from "../../src/runtime/deadline.js";

/** Timers that run when they are told to and not with time. */
export class FakeTimers {
    readonly #pending = new Map<object, { readonly ms: number; readonly callback: () => void }>();

    readonly setTimer: SetTimer = (ms, callback) => {
        const key = {};
        this.#pending.set(key, { ms, callback });
        return () => void this.#pending.delete(key);
    };

    /** Milliseconds of the timers that are set and neither run nor stopped. */
    get pending(): number[] {
        return [...this.#pending.values()].map(({ ms }) => ms);
    }

    /** Runs the timers that were set to so many milliseconds. */
    fire(ms: number): void {
        for (const [key, timer] of this.#pending) {
            if (timer.ms !== ms) continue;
            this.#pending.delete(key);
            timer.callback();
        }
    }
}
