import { core } from "./core.js";
import type { AwsCredentialIdentity } from "./credentials.js";
import { Deadline } from "./deadline.js";
import { CredentialsError, InputError, NetworkError, RequestTimeoutError } from "./errors.js";
import type { Failure } from "./failed-answer.js";
import { type HttpRequest, type HttpResponse, isHeader, isSuccess, type Transport } from "./http.js";
import { type Limits, resolveLimits } from "./limits.js";
import { createPartLoader } from "./load-part.js";
import type { CallOptions, ResolvedOptions } from "./options.js";
import type { Answer } from "./parse-response.js";
import { createRetryQuota, type RetryQuota } from "./retry/quota.js";
import { recover } from "./retry/recover.js";
import type { Operation, ServiceDescription } from "./service.js";
import type { SignRequest } from "./sigv4/sign-request.js";

// Most programs log nothing.
const loadLog = createPartLoader(() => import("./log-attempt.js"));

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
    /** Its uri, for the log; none of a request of one's own. */
    readonly uri?: string;
    /** Its sensitive members are masked in the message of a ServiceError. */
    readonly input?: object;
    /** Makes the request: what that has to load counts as time of the call. */
    readonly prepare: () => HttpRequest | Promise<HttpRequest>;
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

/** What sends the calls of a client. */
export interface Sender {
    readonly send: Send;
    /** Ends the calls under way. */
    readonly end: () => void;
}

/** What a client's calls have in common. */
export interface SharedState {
    readonly quota: RetryQuota;
    /** By how much the service's clock is ahead of ours, as answers have shown. */
    clockSkewMs: number;
}

/** A call under way. */
export interface Sending {
    readonly call: Call;
    readonly limits: Limits;
    /** How often the request was sent. */
    attempts: number;
    /** What the last attempt ended with, if there was one. */
    failure?: Failure;
}

/** What came of an attempt: an answer, or why there is none. */
export interface Outcome {
    readonly response?: HttpResponse;
    readonly cause?: unknown;
}

export function createSender({ service, options, getCredentials, signRequest, transport }: SendSource): Sender {
    const { logger, now, setTimer } = options;
    const shared: SharedState = { quota: createRetryQuota(), clockSkewMs: 0 };
    const underWay = new Map<Deadline, Sending>();
    return { send, end };

    function end(): void {
        for (const [deadline, { call, attempts }] of underWay) {
            const { operation } = call;
            deadline.end(new NetworkError(`${operation}: the client was closed`, { operation, attempts }));
        }
    }

    async function send(call: Call): Promise<Answer> {
        const sending: Sending = { call, limits: resolveLimits(call.options, options.limits), attempts: 0 };
        const deadline = start(sending, "timeoutMs", call.options.signal);
        underWay.set(deadline, sending);
        try {
            const prepared = await deadline.race(call.prepare());
            const { headers } = call.options;
            const request = headers ? withHeaders(prepared, call.operation, headers) : prepared;
            for (;;) {
                deadline.throwIfEnded();
                // Signed afresh each time: a signature is good for minutes only.
                const credentials = await deadline.race(call.authentication ? identify(call) : getCredentials());
                sending.attempts++;
                const { clockSkewMs } = shared;
                const signedMs = now() + clockSkewMs;
                const signed = credentials ? await signRequest(request, { credentials, timeMs: signedMs }) : request;
                const outcome = await attempt(sending, signed, deadline);
                const { response } = outcome;
                const { attempts } = sending;
                if (response && isSuccess(response) && !response.unreadable) {
                    shared.quota.giveBack(attempts);
                    return { response, attempts };
                }
                const failed = { service, options, shared, sending, request, signedMs, clockSkewMs, outcome, deadline };
                const answer = await recover(failed);
                if (answer) return answer;
            }
        } finally {
            underWay.delete(deadline);
            deadline.clear();
        }
    }

    /** Sends once, under the attempt's own deadline. */
    async function attempt(sending: Sending, signed: HttpRequest, deadline: Deadline): Promise<Outcome> {
        const { call, attempts } = sending;
        const part = logger && (await deadline.race(loadLog(call.operation, attempts)));
        const begun = { signed, call, sensitive: service.sensitive, attempt: attempts, now };
        const log = part?.startLog(core, { logger: logger!, ...begun });
        const inner = start(sending, "attemptTimeoutMs", deadline);
        const outcome = await transport.send(signed, inner).then(toResponse, toCause);
        inner.clear();
        log?.(outcome);
        if (!outcome.response) deadline.throwIfEnded();
        return outcome;
    }

    function start(
        sending: Sending,
        limit: "timeoutMs" | "attemptTimeoutMs",
        outer?: Deadline | AbortSignal,
    ): Deadline {
        const ms = sending.limits[limit];
        const { operation } = sending.call;
        const createReason = () => {
            const { attempts, failure } = sending;
            return new RequestTimeoutError({ operation, attempts, limit, ms, cause: failure?.createError() });
        };
        return new Deadline(setTimer, { ms, outer, createReason });
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

function toResponse(response: HttpResponse): Outcome {
    return { response };
}

function toCause(cause: unknown): Outcome {
    return { cause };
}

function withHeaders(request: HttpRequest, operation: string, headers: object): HttpRequest {
    const entries = Object.entries(headers).map(([name, value]) => {
        if (!isHeader(name, value)) {
            const problem = `has ${JSON.stringify(name)}, whose name or value a header cannot hold`;
            throw new InputError(operation, "headers", problem);
        }
        return [name.toLowerCase(), value];
    });
    const added = Object.fromEntries(entries) as HttpRequest["headers"];
    // The transport frames the body: another length would be signed, and not sent.
    const { "content-length": _, ...rest } = added;
    return { ...request, headers: { ...request.headers, ...rest } };
}
