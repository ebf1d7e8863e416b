import { core } from "../core.js";
import { setTimer } from "../deadline.js";
import { isServiceError, ServiceError, WaiterError } from "../errors.js";
import { createPartLoader } from "../load-part.js";
import { sleep } from "../retry/sleep.js";
import type { ServiceDescription } from "../service.js";
import { type SdkAbortSignal, toSignal } from "./abort-signal.js";
import type { SdkClient } from "./client.js";
import type { SdkSendable } from "./command.js";
import type { SdkMetadataBearer } from "./metadata.js";
import { longestMs } from "./request-handler.js";
import { SdkServiceException } from "./service-exception.js";
import { toAbortError } from "./to-sdk-error.js";
import { SdkWaiterError, type SdkWaiterResult } from "./waiter-error.js";

const loadWaiting = createPartLoader(() => import("../wait-until.js"));

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

/** What is waited for. */
export interface SdkWaiter<Input extends object, Output extends SdkMetadataBearer> {
    /** Knows the waiter. */
    readonly service: ServiceDescription;
    /** Name of the operation that is polled. */
    readonly operation: string;
    /** Name of the waiter. */
    readonly waiter: string;
    /** What polls. */
    readonly Command: new (input: Input) => SdkSendable<Input, Output>;
}

/**
 * Waits until a resource is in a state. Each poll goes through the client's `send`, where mocks of clients stand.
 *
 * @throws what the SDK throws: an error named `TimeoutError` or `AbortError`; for a failure state an Error whose message
 * says it in JSON; an exception that no acceptor names, as it is.
 */
export async function sdkWaitUntil<Input extends object, Output extends SdkMetadataBearer>(
    { client, maxWaitTime, minDelay, maxDelay, abortSignal, abortController }: SdkWaiterConfiguration,
    input: Input,
    { Command, ...source }: SdkWaiter<Input, Output>,
): Promise<SdkWaiterResult> {
    const signal = toSignal(abortSignal ?? abortController?.signal);
    const timeoutMs = toMs("maxWaitTime", maxWaitTime);
    const [minDelayMs, maxDelayMs] = [toMs("minDelay", minDelay), toMs("maxDelay", maxDelay)];
    if (minDelay! > maxDelay!) throw new TypeError(`minDelay must be at most maxDelay, ${maxDelay}; is ${minDelay}`);
    try {
        const { waitUntil } = await loadWaiting(source.operation);
        const reason = await waitUntil<Output>(core, {
            ...source,
            input,
            options: { timeoutMs, minDelayMs, maxDelayMs, signal },
            clock: { now: Date.now, random: Math.random, sleep, setTimer },
            poll: (options) => poll(options.signal!),
        });
        return { state: "SUCCESS", reason };
    } catch (error) {
        if (signal?.aborted && error === signal.reason) throw toAbortError(error);
        if (error instanceof WaiterError) throw toWaiterError(error);
        throw isServiceError(error) ? error.cause : error;
    }

    async function poll(abort: AbortSignal): Promise<Output> {
        try {
            return await client.send(new Command(input), { abortSignal: abort });
        } catch (error) {
            abort.throwIfAborted();
            throw SdkServiceException.isInstance(error) ? toServiceError(source.operation, error) : error;
        }
    }
}

/**
 * The same, but that a failure state, an abort and the end of the time are results, too.
 *
 * @throws what a poll failed with.
 */
export async function sdkWaitFor<Input extends object, Output extends SdkMetadataBearer>(
    configuration: SdkWaiterConfiguration,
    input: Input,
    waiter: SdkWaiter<Input, Output>,
): Promise<SdkWaiterResult> {
    try {
        return await sdkWaitUntil(configuration, input, waiter);
    } catch (error) {
        if (error instanceof SdkWaiterError) return error.result;
        if (error instanceof Error && error.name === "AbortError") return { state: "ABORTED" };
        throw error;
    }
}

/** To the runtime's waiters an error of the service is an answer like any other. */
function toServiceError(operation: string, cause: SdkServiceException): ServiceError {
    const { name: code, message, $metadata } = cause;
    const { httpStatusCode: status = 0, requestId, attempts = 1 } = $metadata;
    return new ServiceError({ code, message, operation, status, requestId, attempts, headers: {}, body: {}, cause });
}

function toWaiterError(error: WaiterError): SdkWaiterError {
    const { state, message, output, cause } = error;
    if (state === "timeout") return new SdkWaiterError("Waiter has timed out", { state: "TIMEOUT" }, { cause: error });
    const reason = isServiceError(cause) ? cause.cause : output;
    return new SdkWaiterError(message, { state: "FAILURE", reason }, { cause: error });
}

/** Infinity is as long as a timer can wait. */
function toMs(name: string, seconds: number | undefined): number | undefined {
    if (seconds === undefined) return undefined;
    if (!(seconds > 0)) throw new TypeError(`${name} must be a number of seconds above 0, is ${String(seconds)}`);
    return Math.max(1, Math.min(Math.round(seconds * 1000), longestMs));
}
