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
export interface Deadline {
    /** Calls back with the reason when the time is up, at once if it is; returns what takes the listener off. */
    onEnd(listener: (reason: unknown) => void): () => void;
    /** @throws the reason, if the time is up. */
    throwIfEnded(): void;
    /** The same as a signal. */
    readonly signal: AbortSignal;
    /** Waits for a promise no longer than the time allows; what becomes of it later is nobody's business. */
    race<Value>(promise: Promise<Value>): Promise<Value>;
    /** Stops the timer and lets go of what stands above. */
    clear(): void;
}

/** Starts the time; `createReason` makes what the work ends with when it is up. */
export function startDeadline(
    start: SetTimer,
    ms: number,
    outer: AbortSignal | Deadline | undefined,
    createReason: () => unknown,
): Deadline {
    const listeners = new Set<(reason: unknown) => void>();
    let ended: { readonly reason: unknown } | undefined;
    let signal: AbortSignal | undefined;
    const end = (reason: unknown) => {
        ended ??= { reason };
        for (const listener of listeners) listener(reason);
    };
    const stop = start(ms, () => end(createReason()));
    const release = follow(outer, end);
    return {
        onEnd,
        throwIfEnded() {
            if (ended) throw ended.reason;
        },
        get signal() {
            if (!signal) {
                const controller = new AbortController();
                ({ signal } = controller);
                onEnd((reason) => controller.abort(reason));
            }
            return signal;
        },
        race: (promise) =>
            new Promise((resolve, reject) => {
                promise.then(resolve, reject).finally(onEnd(reject));
            }),
        clear() {
            stop();
            release();
        },
    };

    function onEnd(listener: (reason: unknown) => void): () => void {
        if (ended) listener(ended.reason);
        listeners.add(listener);
        return () => listeners.delete(listener);
    }
}

function follow(outer: AbortSignal | Deadline | undefined, listener: (reason: unknown) => void): () => void {
    if (!outer) return () => {};
    if ("onEnd" in outer) return outer.onEnd(listener);
    const abort = () => listener(outer.reason);
    if (outer.aborted) abort();
    outer.addEventListener("abort", abort);
    return () => outer.removeEventListener("abort", abort);
}
