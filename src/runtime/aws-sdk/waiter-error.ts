/** How a waiter ended. */
export type SdkWaiterState = "ABORTED" | "FAILURE" | "RETRY" | "SUCCESS" | "TIMEOUT";

/** What a waiter's end is told as. */
export interface SdkWaiterResult {
    /** What the waiting came to. */
    state: SdkWaiterState;
    /** The last output, or the exception that ended it; undefined where an error is the success. */
    // oxlint-disable-next-line typescript/no-explicit-any -- code written for the SDK reads members of it
    reason?: any;
}

/** A waiter came to a failure state, or its time was up. Told by `name`: `TimeoutError`, or `Error`. */
export class SdkWaiterError extends Error {
    override readonly name: string;
    // Out of sight of inspect() and JSON: it may hold what the caller did not mean to print.
    readonly #result: SdkWaiterResult;

    constructor(told: string, result: SdkWaiterResult, options: ErrorOptions) {
        super(JSON.stringify({ state: result.state, reason: told }), options);
        this.name = result.state === "TIMEOUT" ? "TimeoutError" : "Error";
        this.#result = result;
    }

    get result(): SdkWaiterResult {
        return this.#result;
    }
}
