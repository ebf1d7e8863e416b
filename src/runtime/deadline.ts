/** Calls back after so many milliseconds, unless the function that it returns is called first. */
export type SetTimer = (ms: number, callback: () => void) => () => void;

export const setTimer: SetTimer = (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
};

/**
 * When work has to end: with its time, or with what stands above it. Every call and each of its attempts has one, so it
 * makes an AbortSignal, a costly thing on Node, only for whom asks for it.
 */
export class Deadline {
    #end: { readonly reason: unknown } | undefined;
    readonly #listeners = new Set<(reason: unknown) => void>();
    readonly #stop: () => void;
    readonly #release: () => void;
    #signal: AbortSignal | undefined;

    /** Begins the time; `createReason` makes what the work ends with when it is up. */
    constructor(start: SetTimer, ms: number, outer: AbortSignal | Deadline | undefined, createReason: () => Error) {
        this.#stop = start(ms, () => this.#finish(createReason()));
        this.#release = follow(outer, (reason) => this.#finish(reason));
    }

    #finish(reason: unknown): void {
        this.#end ??= { reason };
        for (const listener of this.#listeners) listener(reason);
    }

    /** Calls back with the reason when the time is up, at once if it is; returns what takes the listener off. */
    onEnd(listener: (reason: unknown) => void): () => void {
        if (this.#end) listener(this.#end.reason);
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }

    /** @throws the reason, if the time is up. */
    throwIfEnded(): void {
        if (this.#end) throw this.#end.reason;
    }

    /** The same as a signal. */
    get signal(): AbortSignal {
        if (this.#signal === undefined) {
            const controller = new AbortController();
            this.#signal = controller.signal;
            this.onEnd((reason) => controller.abort(reason));
        }
        return this.#signal;
    }

    /** Waits for a promise no longer than the time allows; what becomes of it later is nobody's business. */
    race<Value>(promise: Promise<Value>): Promise<Value> {
        return new Promise((resolve, reject) => {
            const release = this.onEnd(reject);
            promise.then(resolve, reject).finally(release);
        });
    }

    /** Stops the timer and lets go of what stands above. */
    clear(): void {
        this.#stop();
        this.#release();
    }
}

function follow(outer: AbortSignal | Deadline | undefined, listener: (reason: unknown) => void): () => void {
    if (outer instanceof Deadline) return outer.onEnd(listener);
    const abort = () => listener(outer!.reason);
    if (outer?.aborted) abort();
    else outer?.addEventListener("abort", abort);
    return () => outer?.removeEventListener("abort", abort);
}
