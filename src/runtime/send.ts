import type { AwsCredentialIdentity } from "./credentials.js";
import { type Deadline, startDeadline } from "./deadline.js";
import { CredentialsError, InputError, NetworkError, RequestTimeoutError, ResponseParseError } from "./errors.js";
import {
    type HttpRequest,
    type HttpResponse,
    isHeader,
    isSuccess,
    ResponseTooLargeError,
    type Transport,
    UnsentError,
} from "./http.js";
import { resolveLimits } from "./limits.js";
import { toLogEntry } from "./logger.js";
import type { CallOptions, ResolvedOptions } from "./options.js";
import { type Answer, readErrorCode, readRequestId } from "./parse-response.js";
import { classify } from "./retry/classify.js";
import { computeBackoffMs } from "./retry/compute-backoff-ms.js";
import { computeSkewMs } from "./retry/compute-skew-ms.js";
import { parseRetryAfterMs } from "./retry/parse-retry-after-ms.js";
import { createRetryQuota } from "./retry/quota.js";
import type { ErrorClasses, Operation } from "./service.js";
import type { SignRequest } from "./sigv4/sign-request.js";

/** What a client sends with. */
export interface SendSource {
    readonly options: ResolvedOptions;
    readonly errors: ErrorClasses;
    readonly getCredentials: () => Promise<AwsCredentialIdentity>;
    readonly signRequest: SignRequest;
    readonly transport: Transport;
}

/** One call: an unsigned request and how it may be sent. */
export interface Call {
    /** Name of the operation, for errors. */
    readonly operation: string;
    readonly request: HttpRequest;
    readonly safeToRetry: boolean;
    readonly authentication?: Operation["authentication"];
    readonly options: CallOptions;
}

/**
 * Sends a request until an answer is final, and holds the whole call to its deadline.
 *
 * @returns the last answer, a success or an error.
 * @throws NetworkError if no answer came; RequestTimeoutError; ResponseParseError for an answer too long; what the
 * signal was aborted with.
 */
export type Send = (call: Call) => Promise<Answer>;

/** An answer, or why there is none. */
interface Outcome {
    readonly response?: HttpResponse;
    readonly cause?: unknown;
}

export function createSend({ options, errors, getCredentials, signRequest, transport }: SendSource): Send {
    const { logger, now, random, sleep, setTimer } = options;
    const quota = createRetryQuota();
    /** By how much the service's clock is ahead of ours, as answers have shown. */
    let clockSkewMs = 0;
    return send;

    async function send(call: Call): Promise<Answer> {
        const { operation, safeToRetry } = call;
        const { timeoutMs, attemptTimeoutMs, maxAttempts, maxDelayMs, onRetry } = resolveLimits(
            call.options,
            options.limits,
        );
        const request = { ...call.request, headers: { ...call.request.headers, ...toHeaders(call) } };
        let attempts = 0;
        const deadline = startDeadline(
            setTimer,
            timeoutMs,
            call.options.signal,
            () => new RequestTimeoutError(operation, attempts, "timeoutMs", timeoutMs),
        );
        try {
            for (;;) {
                deadline.throwIfEnded();
                attempts++;
                // Signed afresh each time: a signature is good for minutes only.
                const credentials = await deadline.race(identify(call));
                const timeMs = now() + clockSkewMs;
                const signed = credentials ? await signRequest(request, { credentials, timeMs }) : request;
                const { response, cause } = await attempt(operation, signed, attempts, attemptTimeoutMs, deadline);
                if (response && isSuccess(response)) {
                    quota.giveBack(attempts);
                    return { response, attempts };
                }
                const code = response && readErrorCode(response);
                const skewMs = response && computeSkewMs(code, response.headers["date"], timeMs);
                if (skewMs !== undefined) clockSkewMs += skewMs;
                const reason = skewMs === undefined ? classify(response?.status, code, errors) : "clock-skew";
                // What is not safe to repeat is repeated only if it was never sent, or turned away at the door.
                const isRefused = reason === "clock-skew" || reason === "throttling" || cause instanceof UnsentError;
                // A stream is spent.
                const isRepeatable = (safeToRetry || isRefused) && !(request.body instanceof ReadableStream);
                if (!reason || !isRepeatable || attempts >= maxAttempts || !quota.take()) {
                    if (response) return { response, attempts };
                    throw toError(cause, call, attempts);
                }
                const backoffMs = reason === "clock-skew" ? 0 : computeBackoffMs(reason, attempts, random());
                const askedMs = (response && parseRetryAfterMs(response.headers, now() + clockSkewMs)) ?? 0;
                const delayMs = Math.min(Math.max(backoffMs, askedMs), maxDelayMs);
                onRetry?.({ operation, attempt: attempts, delayMs, reason, status: response?.status, code });
                await deadline.race(sleep(delayMs, deadline.signal));
            }
        } finally {
            deadline.clear();
        }
    }

    /** Nothing for an operation that is not signed, or need not be by who has nothing to sign with. */
    async function identify({ authentication }: Call): Promise<AwsCredentialIdentity | undefined> {
        if (authentication === "none") return undefined;
        try {
            return await getCredentials();
        } catch (error) {
            if (authentication === "optional" && error instanceof CredentialsError) return undefined;
            throw error;
        }
    }

    /** Sends once, under the attempt's own deadline. */
    async function attempt(
        operation: string,
        request: HttpRequest,
        attempts: number,
        timeoutMs: number,
        outer: Deadline,
    ): Promise<Outcome> {
        const begunMs = now();
        const deadline = startDeadline(
            setTimer,
            timeoutMs,
            outer,
            () => new RequestTimeoutError(operation, attempts, "attemptTimeoutMs", timeoutMs),
        );
        const log = (response: HttpResponse | undefined, error: string | undefined) =>
            logger?.debug(
                toLogEntry(request, response, { operation, attempt: attempts, durationMs: now() - begunMs, error }),
            );
        try {
            const response = await deadline.race(transport.send(request, deadline));
            log(response, undefined);
            return { response };
        } catch (cause) {
            log(undefined, describe(cause));
            outer.throwIfEnded();
            if (!(cause instanceof ResponseTooLargeError)) return { cause };
            const { status } = cause.response;
            const requestId = readRequestId(cause.response);
            throw new ResponseParseError(`${operation}: ${cause.message}`, { operation, attempts, status, requestId });
        } finally {
            deadline.clear();
        }
    }
}

/** Whether a repeated request of the method does no harm. */
export function isSafeToRetry(method: string): boolean {
    return ["GET", "HEAD", "PUT", "DELETE"].includes(method);
}

function toError(cause: unknown, { operation, request }: Call, attempts: number): Error {
    if (cause instanceof RequestTimeoutError) return cause;
    const times = attempts === 1 ? "1 attempt" : `${attempts} attempts`;
    return new NetworkError(`${operation}: no answer from ${request.url.origin} after ${times}: ${describe(cause)}`, {
        operation,
        attempts,
        cause: cause instanceof UnsentError ? cause.cause : cause,
    });
}

/** A fetch says "fetch failed" and keeps the reason in its cause; Node's happy eyeballs leave the message empty. */
function describe(error: unknown): string {
    if (!(error instanceof Error)) return String(error);
    const problem = error.message || (error as Error & { code?: string }).code || "no reason given";
    const isTold = error.cause instanceof Error && error.cause.message !== error.message;
    return isTold ? `${problem}: ${describe(error.cause)}` : problem;
}

function toHeaders({ operation, options }: Call): Record<string, string> {
    return Object.fromEntries(
        Object.entries(options.headers ?? {}).map(([name, value]) => {
            if (!isHeader(name, value)) {
                const problem = `has ${JSON.stringify(name)}, whose name or value a header cannot hold`;
                throw new InputError(operation, "headers", problem);
            }
            return [name.toLowerCase(), value];
        }),
    );
}
