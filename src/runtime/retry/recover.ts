import { core } from "../core.js";
import type { Deadline } from "../deadline.js";
import { describeCause, NetworkError, RequestTimeoutError } from "../errors.js";
import type { Failure } from "../failed-answer.js";
import { type HttpRequest, unsent } from "../http.js";
import { createPartLoader } from "../load-part.js";
import type { ResolvedOptions } from "../options.js";
import { type Answer, createParseError } from "../parse-response.js";
import type { Outcome, Sending, SharedState } from "../send.js";
import type { ServiceDescription } from "../service.js";
import { computeBackoffMs } from "./compute-backoff-ms.js";

// An answer that came proves that more can be loaded; what tries again where none came must be there.
const loadFailedAnswer = createPartLoader(() => import("../failed-answer.js"));

/** An attempt that was no success, and the call it belongs to. */
export interface FailedAttempt {
    readonly service: ServiceDescription;
    readonly options: ResolvedOptions;
    readonly shared: SharedState;
    readonly sending: Sending;
    readonly request: HttpRequest;
    /** When it was signed, in epoch milliseconds by the service's clock. */
    readonly signedMs: number;
    /** By how much that was ahead of ours. */
    readonly clockSkewMs: number;
    readonly outcome: Outcome;
    readonly deadline: Deadline;
}

/**
 * Waits before another attempt, where one may help and is allowed.
 *
 * @returns the answer, where the caller reads it whatever it is.
 * @throws what the call ends with.
 */
export async function recover(failed: FailedAttempt): Promise<Answer | undefined> {
    const { options, shared, sending, request, outcome, deadline } = failed;
    const { call, attempts, limits } = sending;
    const { operation } = call;
    const { response } = outcome;
    if (response?.unreadable) throw createParseError(operation, { response, attempts }, response.unreadable);
    const failure = await deadline.race(readFailure(failed));
    sending.failure = failure;
    const { reason, code, skewMs, askedMs = 0 } = failure;
    // Not added to what is there: another call may have found the same.
    if (skewMs !== undefined) shared.clockSkewMs = failed.clockSkewMs + skewMs;
    // What is not safe to repeat is repeated only if it was never sent, or turned away at the door.
    const isRefused = reason === "clock-skew" || reason === "throttling" || unsent.has(outcome.cause as object);
    // A stream is spent.
    const isRepeatable = (call.safeToRetry || isRefused) && !(request.body instanceof ReadableStream);
    if (!reason || !isRepeatable || attempts >= limits.maxAttempts || !shared.quota.take()) {
        if (response && call.takesErrors) return { response, attempts };
        throw failure.createError();
    }
    const backoffMs = computeBackoffMs(reason, attempts, options.random());
    const delayMs = Math.min(Math.max(backoffMs, askedMs), limits.maxDelayMs);
    limits.onRetry?.({ operation, attempt: attempts, delayMs, reason, status: response?.status, code });
    await deadline.race(options.sleep(delayMs, deadline.signal));
    return undefined;
}

async function readFailure(failed: FailedAttempt): Promise<Failure> {
    const { service, options, shared, sending, request, signedMs, outcome } = failed;
    const { call, attempts } = sending;
    const { operation, input } = call;
    const { response, cause } = outcome;
    if (!response) {
        return {
            reason: "transient",
            createError: () => createNetworkError({ operation, url: request.url, attempts, cause }),
        };
    }
    const answeredMs = options.now() + shared.clockSkewMs;
    const { readFailedAnswer } = await loadFailedAnswer(operation, attempts);
    return readFailedAnswer(core, { service, operation, input, answer: { response, attempts }, signedMs, answeredMs });
}

interface Unanswered {
    readonly operation: string;
    readonly url: URL;
    readonly attempts: number;
    readonly cause: unknown;
}

function createNetworkError({ operation, url, attempts, cause }: Unanswered): Error {
    if (cause instanceof RequestTimeoutError) return cause;
    const times = attempts === 1 ? "1 attempt" : `${attempts} attempts`;
    const message = `${operation}: no answer from ${url.origin} after ${times}: ${describeCause(cause)}`;
    return new NetworkError(message, { operation, attempts, cause });
}
