import { Deadline, setTimer } from "../deadline.js";

/** Waits; a signal ends the wait with its reason. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
        const deadline = new Deadline(setTimer, { ms, outer: signal, createReason: () => undefined });
        deadline.onEnd((reason) => {
            deadline.clear();
            if (signal?.aborted) reject(reason);
            else resolve();
        });
    });
}
