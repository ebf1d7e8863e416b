import type { Core } from "./core.js";
import type { HttpResponse } from "./http.js";
import { parseJson } from "./parse-json.js";
import type { Answer } from "./parse-response.js";
import { classify, type RetryReason } from "./retry/classify.js";
import { computeSkewMs } from "./retry/compute-skew-ms.js";
import { parseRetryAfterMs } from "./retry/parse-retry-after-ms.js";
import { maskSensitive } from "./sensitive.js";
import type { ServiceDescription } from "./service.js";

/** What an attempt without success says. */
export interface Failure {
    /** Why another attempt may succeed; undefined if none will. */
    readonly reason: RetryReason | undefined;
    /** The error's code, if an answer named one. */
    readonly code?: string | undefined;
    /** By how much the service's clock is ahead of the time that the request was signed at, if that was what was wrong. */
    readonly skewMs?: number | undefined;
    /** How long the service asks to wait. */
    readonly askedMs?: number | undefined;
    /** What the call ends with if there is no other attempt. */
    readonly createError: () => Error;
}

/** An answer that is no success, and what it answers. */
export interface FailedAnswer {
    readonly service: ServiceDescription;
    readonly operation: string;
    /** The error's message hides what the service quotes of its sensitive members. */
    readonly input?: object | undefined;
    readonly answer: Answer;
    /** When the request was signed, in epoch milliseconds. */
    readonly signedMs: number;
    /** When it was answered, by the same clock. */
    readonly answeredMs: number;
}

type Body = Record<string, unknown>;

/** Tells what the error is, and whether another attempt may end otherwise. */
export function readFailedAnswer(core: Core, failed: FailedAnswer): Failure {
    const { service, answer, signedMs, answeredMs } = failed;
    const { status, headers } = answer.response;
    const raw = parseErrorBody(core, answer.response);
    const code = readErrorCode(headers, raw);
    const skewMs = computeSkewMs(code, headers["date"], signedMs);
    return {
        reason: skewMs === undefined ? classify(status, code, service.errors) : "clock-skew",
        code,
        skewMs,
        askedMs: parseRetryAfterMs(headers, answeredMs + (skewMs ?? 0)),
        createError: () => createServiceError(core, failed, code ?? "UnknownError", raw),
    };
}

/** The modelled class of a code, or ServiceError itself. */
function createServiceError(
    core: Core,
    { service, operation, input, answer }: FailedAnswer,
    code: string,
    raw: Body,
): Error {
    const body = decodeErrorBody(core, service, code, raw);
    const { status, headers } = answer.response;
    const text = [body["message"], body["Message"]].find(isText);
    const Class = Object.hasOwn(service.errors, code) ? service.errors[code]! : core.ServiceError;
    return new Class({
        code,
        message:
            text === undefined
                ? `${operation} failed with ${code} (status ${status})`
                : maskSensitive(text, service.sensitive, `${operation}Input`, input),
        operation,
        attempts: answer.attempts,
        status,
        requestId: core.readRequestId(answer.response),
        headers,
        body,
    });
}

/**
 * The code of an error: a header, else a member of the body, without namespace and URL.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization
 */
function readErrorCode(headers: HttpResponse["headers"], body: Body): string | undefined {
    const code = [headers["x-amzn-errortype"], body["__type"], body["code"]].find(isText);
    return code?.replace(/:.*$/s, "").replace(/^.*#/s, "") || undefined;
}

function isText(value: unknown): value is string {
    return typeof value === "string" && value !== "";
}

/** An error's body may be empty, HTML from a proxy, or cut off: the error is still told by status and header. */
function parseErrorBody({ isObject }: Core, { body }: HttpResponse): Body {
    try {
        const value = parseJson(new TextDecoder().decode(body));
        return isObject(value) ? value : {};
    } catch {
        return {};
    }
}

/** An error whose members are not what the model says is still that error. */
function decodeErrorBody({ omitNulls }: Core, { codecs }: ServiceDescription, code: string, body: Body): Body {
    try {
        return codecs ? codecs.decode(code, body) : omitNulls(body);
    } catch {
        return body;
    }
}
