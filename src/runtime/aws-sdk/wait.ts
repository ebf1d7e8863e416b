import type { WaitOptions } from "../wait-until.js";
import type { SdkClient } from "./client.js";
import { invoke, type SdkAbortSignal } from "./config.js";
import { SdkWaiterError, type SdkWaiterResult } from "./waiter-error.js";

/** How to wait; times in seconds. */
export interface SdkWaiterConfiguration<Client extends SdkClient = SdkClient> {
    /** What sends the commands. */
    readonly client: Client;
    /** For the whole waiting. */
    readonly maxWaitTime: number;
    /** The shortest pause between two polls. @default the waiter's own */
    readonly minDelay?: number | undefined;
    /** The longest pause between two polls. @default the waiter's own */
    readonly maxDelay?: number | undefined;
    /** Ends the waiting. */
    readonly abortSignal?: SdkAbortSignal | undefined;
    /** The same, by its controller. */
    readonly abortController?: { readonly signal: SdkAbortSignal } | undefined;
}

/** A waiter of the runtime's client. */
type Wait = (client: never, input: never, options: WaitOptions<object>) => Promise<object | undefined>;

/**
 * Waits until a resource is in a state.
 *
 * @throws what the SDK throws: an error named `TimeoutError` or `AbortError`; for a failure state an Error whose message
 * says it in JSON; an exception that no acceptor names, as it is.
 */
export async function sdkWaitUntil(
    { client, maxWaitTime, minDelay, maxDelay, abortSignal, abortController }: SdkWaiterConfiguration,
    input: object,
    wait: Wait,
): Promise<SdkWaiterResult> {
    const reason = await client.config[invoke](
        (api, options) =>
            wait(api, input as never, {
                ...options,
                timeoutMs: toMs(maxWaitTime),
                minDelayMs: toMs(minDelay),
                maxDelayMs: toMs(maxDelay),
            }),
        { abortSignal: abortSignal ?? abortController?.signal },
    );
    return { state: "SUCCESS", reason };
}

/**
 * The same, but that a failure state, an abort and the end of the time are results, too.
 *
 * @throws what a poll failed with.
 */
export async function sdkWaitFor(
    configuration: SdkWaiterConfiguration,
    input: object,
    wait: Wait,
): Promise<SdkWaiterResult> {
    try {
        return await sdkWaitUntil(configuration, input, wait);
    } catch (error) {
        if (error instanceof SdkWaiterError) return error.result;
        if (error instanceof Error && error.name === "AbortError") return { state: "ABORTED" };
        throw error;
    }
}

function toMs(seconds: number | undefined): number | undefined {
    return seconds === undefined ? undefined : Math.round(seconds * 1000);
}
