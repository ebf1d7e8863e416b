import type { ErrorClasses } from "../service.js";

/** Why the same request may succeed later: it was signed at a wrong time, it came too often, or something passes by itself. */
export type RetryReason = "clock-skew" | "throttling" | "transient";

/** Codes of AWS services that no model needs to declare; modelled ones go by `@retryable`. */
const throttlingCodes: ReadonlySet<string> = new Set([
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "SlowDown",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
]);

const transientCodes: ReadonlySet<string> = new Set(["InternalError", "RequestTimeout", "RequestTimeoutException"]);

const transientStatuses: ReadonlySet<number> = new Set([500, 502, 503, 504]);

/**
 * Whether an answer that is no success is worth another attempt, and why; its time apart.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export function classify(status: number, code: string | undefined, errors: ErrorClasses): RetryReason | undefined {
    const modelled = Object.hasOwn(errors, code ?? "") ? errors[code!]!.retry : undefined;
    if (status === 429 || modelled === "throttling" || throttlingCodes.has(code!)) return "throttling";
    const isTransient = modelled === "transient" || transientCodes.has(code!) || transientStatuses.has(status);
    return isTransient ? "transient" : undefined;
}
