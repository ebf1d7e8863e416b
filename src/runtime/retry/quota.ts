const capacity = 500;
const cost = 5;

/**
 * A client's allowance of retries: each takes from it, success gives back. While a service is down for long, calls end
 * with their first attempt and do not multiply the load.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export class RetryQuota {
    #left = capacity;

    /** Takes the cost of a retry; false if what is left does not cover it. */
    take(): boolean {
        if (this.#left < cost) return false;
        this.#left -= cost;
        return true;
    }

    /** After a success: gives back what its last retry cost, or a little if it needed none. */
    giveBack(attempts: number): void {
        this.#left = Math.min(capacity, this.#left + (attempts > 1 ? cost : 1));
    }
}
