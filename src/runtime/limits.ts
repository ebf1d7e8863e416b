/** How long a call may take and how often it is tried; on a client for all its calls, or on one call. */
export interface LimitOptions {
    /** Milliseconds for the whole call: credentials, every attempt, and the pauses between. @default 120000 */
    readonly timeoutMs?: number | undefined;
    /** Milliseconds for one attempt, its answer read to the end. @default 30000 */
    readonly attemptTimeoutMs?: number | undefined;
    /** How often a request is repeated, and after what pauses. */
    readonly retries?: RetryOptions | undefined;
}

/** When to repeat a request. */
export interface RetryOptions {
    /** How often a request is sent at most, the first time included. @default AWS_MAX_ATTEMPTS, else 3 */
    readonly maxAttempts?: number | undefined;
    /** The longest pause before a retry in milliseconds, also where the service asks for more. @default 20000 */
    readonly maxDelayMs?: number | undefined;
    /** Told of each retry before the pause. */
    readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}

/** An attempt that failed and is followed by another. */
export interface RetryEvent {
    /** Name of the operation. */
    readonly operation: string;
    /** The attempt that failed, from 1. */
    readonly attempt: number;
    /** The pause before the next one. */
    readonly delayMs: number;
    /** Why the request is repeated. */
    readonly reason: "clock-skew" | "throttling" | "transient";
    /** HTTP status of the failed attempt; undefined if no answer came. */
    readonly status: number | undefined;
    /** The error's code, if an answer named one. */
    readonly code: string | undefined;
}

export interface Limits {
    readonly timeoutMs: number;
    readonly attemptTimeoutMs: number;
    readonly maxAttempts: number;
    readonly maxDelayMs: number;
    readonly onRetry: ((event: RetryEvent) => void) | undefined;
}

/** @throws TypeError that names the option which is out of its range. */
export function resolveLimits({ timeoutMs, attemptTimeoutMs, retries }: LimitOptions, fallback: Limits): Limits {
    return {
        timeoutMs: toCount("timeoutMs", timeoutMs, fallback.timeoutMs),
        attemptTimeoutMs: toCount("attemptTimeoutMs", attemptTimeoutMs, fallback.attemptTimeoutMs),
        maxAttempts: toCount("retries.maxAttempts", retries?.maxAttempts, fallback.maxAttempts),
        maxDelayMs: toCount("retries.maxDelayMs", retries?.maxDelayMs, fallback.maxDelayMs),
        onRetry: retries?.onRetry ?? fallback.onRetry,
    };
}

/** A longer timer would go off at once: https://developer.mozilla.org/docs/Web/API/Window/setTimeout#maximum_delay_value */
const most = 2 ** 31 - 1;

/** @throws TypeError that names the option. */
export function toCount<Fallback extends number | undefined>(
    option: string,
    value: number | undefined,
    fallback: Fallback,
): number | Fallback {
    if (value === undefined) return fallback;
    if (Number.isInteger(value) && value >= 1 && value <= most) return value;
    throw new TypeError(`${option}: must be a whole number from 1 to ${most}, is ${String(value)}`);
}
