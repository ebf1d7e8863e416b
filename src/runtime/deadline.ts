/** Calls back after so many milliseconds, unless the function that it returns is called first. */
export type SetTimer = (ms: number, callback: () => void) => () => void;

export const setTimer: SetTimer = (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
};

type Listener = (reason: unknown) => void;

/** When the time is up, and why. */
export interface DeadlineOptions {
    readonly ms: number;
    /** What stands above: its end is this one's too. */
    readonly outer: AbortSignal | Deadline | undefined;
    /** Makes what the work ends with when the time is up. */
    readonly createReason: () => unknown;
}

/**
 * When work has to end: with its time, which starts at once, or with what stands above it. Every call and each of its
 * attempts has one: it makes promises only where it must, and an AbortSignal, a costly thing on Node, only for whom asks
 * for it.
 */
export class Deadline {
    readonly #listeners = new Set<Listener>();
    readonly #stop: () => void;
    readonly #release: (() => void) | undefined;
    #ended: { readonly reason: unknown } | undefined;
    #signal: AbortSignal | undefined;

    constructor(start: SetTimer, { ms, outer, createReason }: DeadlineOptions) {
        this.#stop = start(ms, () => this.end(createReason()));
        this.#release = outer && follow(outer, (reason) => this.end(reason));
    }

    /** Ends the work before its time. */
    end(reason: unknown): void {
        this.#ended ??= { reason };
        for (const listener of this.#listeners) listener(reason);
    }

    /** Calls back with the reason when the time is up, at once if it is; returns what takes the listener off. */
    onEnd(listener: Listener): () => void {
        if (this.#ended) listener(this.#ended.reason);
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }

    /** @throws the reason, if the time is up. */
    throwIfEnded(): void {
        if (this.#ended) throw this.#ended.reason;
    }

    /** The same as a signal. */
    get signal(): AbortSignal {
        if (!this.#signal) {
            const controller = new AbortController();
            this.#signal = controller.signal;
            this.onEnd((reason) => controller.abort(reason));
        }
        return this.#signal;
    }

    /**
     * Waits for a promise no longer than the time allows; what becomes of it later is nobody's business. Another value
     * is there already.
     */
    race<Value>(value: Value): Value {
        // Not every promise is of this realm's class.
        const { then } = Object(value) as Partial<PromiseLike<unknown>>;
        if (typeof then !== "function") return value;
        const raced = new Promise((resolve, reject) => {
            const release = this.onEnd(reject);
            const settle = (finish: (result: unknown) => void) => (result: unknown) => {
                release();
                finish(result);
            };
            // Not finally(): it makes two promises more.
            then.call(value, settle(resolve), settle(reject));
        });
        return raced as Value;
    }

    /** Stops the timer and lets go of what stands above. */
    clear(): void {
        this.#stop();
        this.#release?.();
    }
}

function follow(outer: AbortSignal | Deadline, listener: Listener): () => void {
    if ("onEnd" in outer) return outer.onEnd(listener);
    const abort = () => listener(outer.reason);
    if (outer.aborted) abort();
    outer.addEventListener("abort", abort);
    return () => outer.removeEventListener("abort", abort);
}
