/** Calls back after so many milliseconds, unless the function that it returns is called first. */
export type SetTimer = (ms: number, callback: () => void) => () => void;

export const setTimer: SetTimer = (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
};

export interface Deadline {
    /** Aborts when the time is up, or with the outer signal and its reason. */
    readonly signal: AbortSignal;
    /** Stops the timer and lets go of the outer signal. */
    clear(): void;
}

/** Starts a deadline under an outer signal; `createReason` makes what the signal aborts with when the time is up. */
export function startDeadline(
    start: SetTimer,
    ms: number,
    outer: AbortSignal | undefined,
    createReason: () => Error,
): Deadline {
    const controller = new AbortController();
    const follow = () => controller.abort(outer!.reason);
    const stop = start(ms, () => controller.abort(createReason()));
    if (outer?.aborted) follow();
    else outer?.addEventListener("abort", follow);
    return {
        signal: controller.signal,
        clear() {
            stop();
            outer?.removeEventListener("abort", follow);
        },
    };
}

/** Waits for a promise no longer than a signal allows; what becomes of it later is nobody's business. */
export function waitFor<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
    return new Promise((resolve, reject) => {
        const abort = () => reject(signal.reason as Error);
        if (signal.aborted) abort();
        signal.addEventListener("abort", abort);
        promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
    });
}
