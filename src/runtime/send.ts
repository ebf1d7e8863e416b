import { core } from "./core.js";
import type { AwsCredentialIdentity } from "./credentials.js";
import { Deadline } from "./deadline.js";
import { CredentialsError, describeCause, InputError, NetworkError, RequestTimeoutError } from "./errors.js";
import type { Failure } from "./failed-answer.js";
import { type HttpRequest, type HttpResponse, isHeader, isSuccess, type Transport, unsent } from "./http.js";
import { resolveLimits } from "./limits.js";
import { createPartLoader } from "./load-part.js";
import type { CallOptions, ResolvedOptions } from "./options.js";
import { type Answer, createParseError } from "./parse-response.js";
import { computeBackoffMs } from "./retry/compute-backoff-ms.js";
import { createRetryQuota } from "./retry/quota.js";
import type { Operation, ServiceDescription } from "./service.js";
import type { SignRequest } from "./sigv4/sign-request.js";

const loadFailedAnswer = createPartLoader(() => import("./failed-answer.js"));
// Most programs log nothing.
const loadLogEntry = createPartLoader(() => import("./log-entry.js"));

/** What a client sends with. */
export interface SendSource {
    readonly service: ServiceDescription;
    readonly options: ResolvedOptions;
    readonly getCredentials: () => Promise<AwsCredentialIdentity>;
    readonly signRequest: SignRequest;
    readonly transport: Transport;
}

/** One call: an unsigned request and how it may be sent. */
export interface Call {
    /** Name of the operation, for errors. */
    readonly operation: string;
    /** Its sensitive members are masked in the message of a ServiceError. */
    readonly input?: object;
    /** Makes the request: what that has to load counts as time of the call. */
    readonly prepare: () => Promise<HttpRequest>;
    readonly safeToRetry: boolean;
    readonly authentication?: Operation["authentication"];
    /** Whether the caller reads an answer that is no success itself. */
    readonly takesErrors?: boolean;
    readonly options: CallOptions;
}

/**
 * Sends a request until an answer is final, and holds the whole call to its deadline.
 *
 * @throws ServiceError for an answer that is no success; NetworkError if none came; RequestTimeoutError;
 * ResponseParseError for an answer too long; what the signal was aborted with.
 */
export type Send = (call: Call) => Promise<Answer>;

/** An answer, or why there is none. */
interface Outcome {
    readonly response?: HttpResponse;
    readonly cause?: unknown;
}

export function createSend({ service, options, getCredentials, signRequest, transport }: SendSource): Send {
    const { logger, maxResponseBytes, now, random, sleep, setTimer } = options;
    const quota = createRetryQuota();
    /** By how much the service's clock is ahead of ours, as answers have shown. */
    let clockSkewMs = 0;
    return send;

    async function send(call: Call): Promise<Answer> {
        const { operation, input, safeToRetry } = call;
        const limits = resolveLimits(call.options, options.limits);
        const { maxAttempts, maxDelayMs, onRetry } = limits;
        let attempts = 0;
        const deadline = start("timeoutMs", call.options.signal);
        try {
            const prepared = await deadline.race(call.prepare());
            const { headers } = call.options;
            const request = headers
                ? { ...prepared, headers: { ...prepared.headers, ...toHeaders(operation, headers) } }
                : prepared;
            for (;;) {
                deadline.throwIfEnded();
                attempts++;
                // Signed afresh each time: a signature is good for minutes only.
                const credentials = await deadline.race(identify(call));
                const signedMs = now() + clockSkewMs;
                const signed = credentials ? await signRequest(request, { credentials, timeMs: signedMs }) : request;
                const { response, cause } = await attempt(signed);
                if (response?.isTooLong) {
                    const problem = `the answer is longer than maxResponseBytes, ${maxResponseBytes}`;
                    throw createParseError(operation, { response, attempts }, problem);
                }
                if (response && isSuccess(response)) {
                    quota.giveBack(attempts);
                    return { response, attempts };
                }
                const failure: Failure = response
                    ? await deadline.race(readAnswer(response, signedMs))
                    : {
                          reason: "transient",
                          createError: () => createNetworkError(operation, request.url, attempts, cause),
                      };
                const { reason, code, skewMs = 0, askedMs = 0 } = failure;
                clockSkewMs += skewMs;
                // What is not safe to repeat is repeated only if it was never sent, or turned away at the door.
                const isRefused = reason === "clock-skew" || reason === "throttling" || unsent.has(cause as object);
                // A stream is spent.
                const isRepeatable = (safeToRetry || isRefused) && !(request.body instanceof ReadableStream);
                if (!reason || !isRepeatable || attempts >= maxAttempts || !quota.take()) {
                    if (response && call.takesErrors) return { response, attempts };
                    throw failure.createError();
                }
                const backoffMs = computeBackoffMs(reason, attempts, random());
                const delayMs = Math.min(Math.max(backoffMs, askedMs), maxDelayMs);
                onRetry?.({ operation, attempt: attempts, delayMs, reason, status: response?.status, code });
                await deadline.race(sleep(delayMs, deadline.signal));
            }
        } finally {
            deadline.clear();
        }

        function start(limit: "timeoutMs" | "attemptTimeoutMs", outer: Deadline | AbortSignal | undefined): Deadline {
            const ms = limits[limit];
            const createReason = () => new RequestTimeoutError(operation, attempts, limit, ms);
            return new Deadline(setTimer, { ms, outer, createReason });
        }

        /** Sends once, under the attempt's own deadline. */
        async function attempt(signed: HttpRequest): Promise<Outcome> {
            const part = logger && (await deadline.race(loadLogEntry(operation, attempts)));
            const begunMs = now();
            const inner = start("attemptTimeoutMs", deadline);
            const log = (ended: { readonly response?: HttpResponse; readonly error?: string }) =>
                part &&
                logger.debug(
                    part.toLogEntry(signed, { operation, attempt: attempts, durationMs: now() - begunMs, ...ended }),
                );
            try {
                const response = await inner.race(transport.send(signed, inner));
                log({ response });
                return { response };
            } catch (cause) {
                log({ error: describeCause(cause) });
                deadline.throwIfEnded();
                return { cause };
            } finally {
                inner.clear();
            }
        }

        /** Reads an answer that is no success. */
        async function readAnswer(response: HttpResponse, signedMs: number): Promise<Failure> {
            const answeredMs = now() + clockSkewMs;
            const { readFailedAnswer } = await loadFailedAnswer(operation, attempts);
            const answer = { response, attempts };
            return readFailedAnswer(core, { service, operation, input, answer, signedMs, answeredMs });
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
}

function createNetworkError(operation: string, { origin }: URL, attempts: number, cause: unknown): Error {
    if (cause instanceof RequestTimeoutError) return cause;
    const times = attempts === 1 ? "1 attempt" : `${attempts} attempts`;
    const message = `${operation}: no answer from ${origin} after ${times}: ${describeCause(cause)}`;
    return new NetworkError(message, { operation, attempts, cause });
}

function toHeaders(operation: string, headers: object): Record<string, string> {
    return Object.fromEntries(
        Object.entries(headers).map(([name, value]) => {
            if (!isHeader(name, value)) {
                const problem = `has ${JSON.stringify(name)}, whose name or value a header cannot hold`;
                throw new InputError(operation, "headers", problem);
            }
            return [name.toLowerCase(), value];
        }),
    );
}
