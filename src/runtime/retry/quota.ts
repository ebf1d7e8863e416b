const capacity = 500;
const cost = 5;

/** A client's allowance of retries. */
export interface RetryQuota {
    /** Takes the cost of a retry; false if what is left does not cover it. */
    take(): boolean;
    /** After a success: gives back what its last retry cost, or a little if it needed none. */
    giveBack(attempts: number): void;
}

/**
 * Makes the allowance of a client: each retry takes from it, success gives back. While a service is down for long, calls
 * end with their first attempt and do not multiply the load.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export function createRetryQuota(): RetryQuota {
    let left = capacity;
    return {
        take() {
            if (left < cost) return false;
            left -= cost;
            return true;
        },
        giveBack(attempts) {
            left = Math.min(capacity, left + (attempts > 1 ? cost : 1));
        },
    };
}
