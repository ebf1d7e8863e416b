import type { AwsCredentialIdentity } from "./credentials.js";
import { Deadline } from "./deadline.js";
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
import { type Limits, resolveLimits } from "./limits.js";
import { toLogEntry } from "./logger.js";
import type { CallOptions, ResolvedOptions } from "./options.js";
import { type Answer, readErrorCode, readRequestId } from "./parse-response.js";
import { classify } from "./retry/classify.js";
import { computeBackoffMs } from "./retry/compute-backoff-ms.js";
import { computeSkewMs } from "./retry/compute-skew-ms.js";
import { parseRetryAfterMs } from "./retry/parse-retry-after-ms.js";
import type { RetryQuota } from "./retry/quota.js";
import type { ErrorClasses, Operation } from "./service.js";
import type { SignRequest } from "./sigv4/sign-request.js";

/** What a client sends with. */
export interface Sender {
    readonly options: ResolvedOptions;
    readonly errors: ErrorClasses;
    readonly getCredentials: () => Promise<AwsCredentialIdentity>;
    readonly signRequest: SignRequest;
    readonly transport: Transport;
    readonly quota: RetryQuota;
    /** By how much the service's clock is ahead of ours, as answers have shown. */
    skewMs: number;
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
export async function send(sender: Sender, call: Call): Promise<Answer> {
    const limits = resolveLimits(call.options, sender.options.limits);
    const request = { ...call.request, headers: { ...call.request.headers, ...toHeaders(call) } };
    const progress = { attempts: 0 };
    const deadline = new Deadline(
        sender.options.setTimer,
        limits.timeoutMs,
        call.options.signal,
        () => new RequestTimeoutError(call.operation, progress.attempts, "timeoutMs", limits.timeoutMs),
    );
    try {
        return await sendUntilFinal(sender, { ...call, request }, limits, deadline, progress);
    } finally {
        deadline.clear();
    }
}

async function sendUntilFinal(
    sender: Sender,
    call: Call,
    limits: Limits,
    deadline: Deadline,
    progress: { attempts: number },
): Promise<Answer> {
    const { operation } = call;
    const { now, random, sleep } = sender.options;
    for (;;) {
        deadline.throwIfEnded();
        const attempts = ++progress.attempts;
        // Signed afresh each time: a signature is good for minutes only.
        const credentials = await deadline.race(getCredentials(sender, call));
        const signedMs = now() + sender.skewMs;
        const signed = credentials
            ? await sender.signRequest(call.request, { credentials, timeMs: signedMs })
            : call.request;
        const { response, cause } = await attempt(sender, operation, signed, attempts, limits, deadline);
        if (response && isSuccess(response)) {
            sender.quota.giveBack(attempts);
            return { response, attempts };
        }
        const code = response && readErrorCode(response);
        const skewMs = response && computeSkewMs(code, response.headers["date"], signedMs);
        if (skewMs !== undefined) sender.skewMs += skewMs;
        const reason = skewMs === undefined ? classify(response?.status, code, sender.errors) : "clock-skew";
        // What is not safe to repeat is repeated only if it was not carried out: never sent, or turned away at the door.
        const isHarmless =
            call.safeToRetry || reason === "clock-skew" || reason === "throttling" || cause instanceof UnsentError;
        // A stream is spent.
        const isRepeatable = isHarmless && !(call.request.body instanceof ReadableStream);
        if (!reason || !isRepeatable || attempts >= limits.maxAttempts || !sender.quota.take()) {
            if (response) return { response, attempts };
            throw toError(cause, call, attempts);
        }
        const backoffMs = reason === "clock-skew" ? 0 : computeBackoffMs(reason, attempts, random());
        const askedMs = (response && parseRetryAfterMs(response.headers, now() + sender.skewMs)) ?? 0;
        const delayMs = Math.min(Math.max(backoffMs, askedMs), limits.maxDelayMs);
        limits.onRetry?.({ operation, attempt: attempts, delayMs, reason, status: response?.status, code });
        await deadline.race(sleep(delayMs, deadline.signal));
    }
}

/** Nothing for an operation that is not signed, or need not be by who has nothing to sign with. */
async function getCredentials(sender: Sender, { authentication }: Call): Promise<AwsCredentialIdentity | undefined> {
    if (authentication === "none") return undefined;
    try {
        return await sender.getCredentials();
    } catch (error) {
        if (authentication === "optional" && error instanceof CredentialsError) return undefined;
        throw error;
    }
}

/** An answer, or why there is none. */
interface Outcome {
    readonly response?: HttpResponse;
    readonly cause?: unknown;
}

/** Sends once, under the attempt's own deadline. */
async function attempt(
    { transport, options: { logger, now, setTimer } }: Sender,
    operation: string,
    request: HttpRequest,
    attempts: number,
    { attemptTimeoutMs }: Limits,
    outer: Deadline,
): Promise<Outcome> {
    const begunMs = now();
    const deadline = new Deadline(
        setTimer,
        attemptTimeoutMs,
        outer,
        () => new RequestTimeoutError(operation, attempts, "attemptTimeoutMs", attemptTimeoutMs),
    );
    const log = ({ response, cause }: Outcome) =>
        logger?.debug(
            toLogEntry(request, response, {
                operation,
                attempt: attempts,
                durationMs: now() - begunMs,
                error: response ? undefined : describe(cause),
            }),
        );
    try {
        const response = await deadline.race(transport.send(request, deadline));
        log({ response });
        return { response };
    } catch (cause) {
        log({ cause });
        outer.throwIfEnded();
        if (!(cause instanceof ResponseTooLargeError)) return { cause };
        const { status } = cause.response;
        const requestId = readRequestId(cause.response);
        throw new ResponseParseError(`${operation}: ${cause.message}`, { operation, attempts, status, requestId });
    } finally {
        deadline.clear();
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
