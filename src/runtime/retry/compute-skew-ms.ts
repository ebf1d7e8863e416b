/** Codes by which a service refuses a signature for its time. */
const skewCodes: ReadonlySet<string> = new Set(["RequestExpired", "RequestInTheFuture", "RequestTimeTooSkewed"]);

/** Codes that a wrong time gives among other causes. */
const ambiguousCodes: ReadonlySet<string> = new Set([
    "AuthFailure",
    "InvalidSignatureException",
    "SignatureDoesNotMatch",
]);

/** A signature counts for five minutes around the service's time: nearer than this, the time was not what was wrong. */
const toleranceMs = 4 * 60_000;

/**
 * By how much the service's clock is ahead of the time that a refused request was signed at.
 *
 * @param date the answer's Date header.
 * @param signedMs epoch milliseconds.
 * @returns milliseconds, or undefined if the time was not what was wrong.
 */
export function computeSkewMs(
    code: string | undefined,
    date: string | undefined,
    signedMs: number,
): number | undefined {
    const skewMs = Date.parse(date ?? "") - signedMs;
    if (code === undefined || Number.isNaN(skewMs)) return undefined;
    return skewCodes.has(code) || (ambiguousCodes.has(code) && Math.abs(skewMs) > toleranceMs) ? skewMs : undefined;
}
