import { Fault } from "../../runtime/index.js";

/** How many requests are let through. */
export interface ThrottleOptions {
    /** In the long run; above 0. */
    readonly requestsPerSecond: number;
    /** How many at once, after a pause. @default requestsPerSecond, and one at least */
    readonly burst?: number | undefined;
}

/**
 * Makes a token bucket.
 *
 * @param now epoch milliseconds.
 * @returns what throws a Fault ThrottlingException if a request comes too soon.
 * @throws TypeError for an option out of range.
 */
export function createThrottle(options: ThrottleOptions, now: () => number): () => void {
    const { requestsPerSecond, burst = Math.max(1, requestsPerSecond) } = options;
    if (!(requestsPerSecond > 0))
        throw new TypeError(`throttle: requestsPerSecond must be above 0, is ${requestsPerSecond}`);
    if (!(burst >= 1)) throw new TypeError(`throttle: burst must be 1 at least, is ${burst}`);
    let left = burst;
    let lastMs = now();
    return () => {
        const timeMs = now();
        // A clock that is set back takes nothing away.
        left = Math.min(burst, left + (Math.max(timeMs - lastMs, 0) * requestsPerSecond) / 1000);
        lastMs = timeMs;
        if (left < 1) throw new Fault("ThrottlingException");
        left--;
    };
}
