/** Waits; a signal ends the wait with its reason. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const timer = setTimeout(() => {
            signal?.removeEventListener("abort", abort);
            resolve();
        }, ms);
        signal?.addEventListener("abort", abort, { once: true });

        function abort() {
            clearTimeout(timer);
            reject(signal!.reason as Error);
        }
    });
}
