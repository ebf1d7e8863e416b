import type { RetryReason } from "./classify.js";

const capMs = 20_000;
const baseMs: Readonly<Record<RetryReason, number>> = { "clock-skew": 0, throttling: 1000, transient: 50 };

/**
 * The delay before an attempt: exponential, with full jitter; none for a clock that has been corrected.
 *
 * @param failed attempts so far, from 1.
 * @param random a number in [0, 1).
 * @returns milliseconds, from 0 to 20,000.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export function computeBackoffMs(reason: RetryReason, failed: number, random: number): number {
    return random * Math.min(capMs, baseMs[reason] * 2 ** (failed - 1));
}
