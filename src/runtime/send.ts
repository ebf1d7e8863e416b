import { InputError, NetworkError } from "./errors.js";
import { type HttpRequest, type HttpResponse, isHeader, type Transport } from "./http.js";
import type { CallOptions, ResolvedOptions } from "./options.js";
import { toMaxAttempts } from "./options.js";
import { type Answer, readErrorCode } from "./parse-response.js";
import { classify, type Failure } from "./retry/classify.js";
import { computeBackoffMs } from "./retry/compute-backoff-ms.js";
import type { AwsCredentialIdentity } from "./credentials.js";
import type { ErrorClasses } from "./service.js";
import type { SignRequest } from "./sigv4/sign-request.js";

/** What a client sends with. */
export interface Sender {
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
    readonly options: CallOptions;
}

/**
 * Sends a request until an answer is final. Every attempt is signed afresh: a signature is good for minutes only.
 *
 * @returns the last answer, a success or an error.
 * @throws NetworkError if no answer came; `signal.reason` if the signal ended the call.
 */
export async function send(sender: Sender, { operation, request, safeToRetry, options }: Call): Promise<Answer> {
    const { now, random, sleep } = sender.options;
    const { signal } = options;
    const maxAttempts = toMaxAttempts(options.retries, sender.options.maxAttempts);
    const unsigned = { ...request, headers: { ...request.headers, ...toHeaders(operation, options.headers) } };
    for (let attempts = 1; ; attempts++) {
        signal?.throwIfAborted();
        const credentials = await sender.getCredentials();
        const signed = await sender.signRequest(unsigned, { credentials, timeMs: now() });
        signal?.throwIfAborted();
        const outcome = await attempt(sender.transport, signed, signal);
        const failure = toFailure(outcome);
        const reason = failure && classify(failure, sender.errors);
        // What is not safe to repeat may have been carried out, unless it was turned away unread.
        const isRetryable = reason !== undefined && (safeToRetry || reason === "throttling");
        if (!isRetryable || attempts >= maxAttempts) {
            if ("response" in outcome) return { response: outcome.response, attempts };
            throw toNetworkError(outcome.cause, operation, attempts, request.url);
        }
        await sleep(computeBackoffMs(reason, attempts, random()), signal);
    }
}

type Outcome = { readonly response: HttpResponse } | { readonly cause: unknown };

async function attempt(transport: Transport, request: HttpRequest, signal: AbortSignal | undefined): Promise<Outcome> {
    try {
        return { response: await transport(request, signal) };
    } catch (cause) {
        signal?.throwIfAborted();
        return { cause };
    }
}

function toFailure(outcome: Outcome): Failure | undefined {
    if ("cause" in outcome) return { kind: "network" };
    const { response } = outcome;
    return isSuccess(response)
        ? undefined
        : { kind: "response", status: response.status, code: readErrorCode(response) };
}

export function isSuccess({ status }: HttpResponse): boolean {
    return status >= 200 && status < 300;
}

function toNetworkError(cause: unknown, operation: string, attempts: number, url: URL): NetworkError {
    const problem = cause instanceof Error ? describe(cause) : String(cause);
    const times = attempts === 1 ? "1 attempt" : `${attempts} attempts`;
    return new NetworkError(`${operation}: no answer from ${url.origin} after ${times}: ${problem}`, {
        operation,
        attempts,
        cause,
    });
}

/** A fetch says "fetch failed" and keeps the reason in its cause; Node's happy eyeballs leave the message empty. */
function describe(error: Error & { code?: string }): string {
    const problem = error.message || error.code || "no reason given";
    return error.cause instanceof Error ? `${problem}: ${describe(error.cause)}` : problem;
}

function toHeaders(operation: string, headers: CallOptions["headers"]): Record<string, string> {
    return Object.fromEntries(
        Object.entries(headers ?? {}).map(([name, value]) => {
            if (!isHeader(name, value)) {
                const problem = `has ${JSON.stringify(name)}, whose name or value a header cannot hold`;
                throw new InputError(operation, "headers", problem);
            }
            return [name.toLowerCase(), value];
        }),
    );
}
