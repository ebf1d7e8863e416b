import type { ErrorClasses } from "../service.js";

/** How one attempt ended, if not in success. */
export type Failure =
    | { readonly kind: "network" }
    | { readonly kind: "response"; readonly status: number; readonly code: string | undefined };

/** Why the same request may succeed later: it came too often, or something passes by itself. */
export type RetryReason = "throttling" | "transient";

/** Codes of AWS services that no model needs to declare; modelled ones go by `@retryable`. */
const reasons: Readonly<Record<string, RetryReason>> = {
    BandwidthLimitExceeded: "throttling",
    EC2ThrottledException: "throttling",
    InternalError: "transient",
    PriorRequestNotComplete: "throttling",
    ProvisionedThroughputExceededException: "throttling",
    RequestLimitExceeded: "throttling",
    RequestThrottled: "throttling",
    RequestThrottledException: "throttling",
    RequestTimeout: "transient",
    RequestTimeoutException: "transient",
    SlowDown: "throttling",
    ThrottledException: "throttling",
    Throttling: "throttling",
    ThrottlingException: "throttling",
    TooManyRequestsException: "throttling",
    TransactionInProgressException: "throttling",
};

const transientStatuses: ReadonlySet<number> = new Set([500, 502, 503, 504]);

/**
 * Whether a failure is worth another attempt, and why.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export function classify(failure: Failure, errors: ErrorClasses): RetryReason | undefined {
    if (failure.kind === "network") return "transient";
    if (failure.status === 429) return "throttling";
    const { code = "" } = failure;
    const named = Object.hasOwn(errors, code)
        ? errors[code]!.retry
        : Object.hasOwn(reasons, code)
          ? reasons[code]
          : undefined;
    return named ?? (transientStatuses.has(failure.status) ? "transient" : undefined);
}
