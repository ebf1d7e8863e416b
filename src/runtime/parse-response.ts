import { ResponseParseError, ServiceError } from "./errors.js";
import type { HttpResponse } from "./http.js";
import { parseJson } from "./json.js";
import { maskSensitive } from "./redact.js";
import type { Operation, ServiceDescription } from "./service.js";

type Output = Record<string, unknown>;

const decoder = new TextDecoder("utf-8", { fatal: true });
const lenientDecoder = new TextDecoder();

/** An answer, and how often the request was sent for it. */
export interface Answer {
    readonly response: HttpResponse;
    readonly attempts: number;
}

/**
 * Takes the members of an output from where they travelled. Members that the model does not know are kept.
 *
 * @throws ResponseParseError if the body is not what the operation promises.
 */
export function parseOutput(operation: Operation, answer: Answer): Output {
    const { response } = answer;
    const { decode, readJson, createError } = createBodyReader(operation.name, answer);
    const { headers, prefixHeaders, payload, statusCode, document } = operation.output;
    const output: Output = document ? parseDocument() : {};
    if (payload !== undefined && response.body.length > 0) output[payload.member] = parsePayload(payload.type);
    for (const [member, header] of Object.entries(headers ?? {})) {
        const value = response.headers[header.name];
        if (value !== undefined) output[member] = parseHeader(value, header.type);
    }
    if (prefixHeaders !== undefined) {
        const { member, prefix } = prefixHeaders;
        const matching = Object.entries(response.headers).filter(([name]) => name.startsWith(prefix));
        output[member] = Object.fromEntries(matching.map(([name, value]) => [name.slice(prefix.length), value]));
    }
    if (statusCode !== undefined) output[statusCode] = response.status;
    return output;

    function parseDocument(): Output {
        const value = readJson();
        if (isObject(value)) return value;
        throw createError("is JSON, but not an object");
    }

    function parsePayload(type: "blob" | "string" | "json"): unknown {
        if (type === "blob") return response.body;
        return type === "string" ? decode() : readJson();
    }
}

/** Reads an answer's body; each function throws, or makes, a ResponseParseError. */
export function createBodyReader(operation: string, { response, attempts }: Answer) {
    return { decode, readJson, createError };

    function readJson(): unknown {
        const text = decode();
        try {
            return parseJson(text);
        } catch {
            // No cause: the parser's message quotes the body.
            throw createError("is not JSON");
        }
    }

    function decode(): string {
        try {
            return decoder.decode(response.body);
        } catch (cause) {
            throw createError("is not UTF-8", cause);
        }
    }

    function createError(problem: string, cause?: unknown) {
        const { status } = response;
        const type = response.headers["content-type"] ?? "none";
        return new ResponseParseError(
            `${operation}: status ${status}, but the body ${problem} (content type: ${type}, ${response.body.length} bytes)`,
            {
                operation,
                attempts,
                status,
                requestId: readRequestId(response),
                ...(cause !== undefined && { cause }),
            },
        );
    }
}

function parseHeader(text: string, type: "boolean" | "list" | "number" | "string"): unknown {
    switch (type) {
        case "boolean":
            return text === "true";
        case "number":
            return Number(text);
        case "list":
            return text.split(",").map((item) => item.trim());
        case "string":
            return text;
    }
}

/**
 * The error of an answer that is none of a success: the modelled class of its code, or ServiceError itself.
 *
 * @param input of the operation; the message hides what the service quotes of its sensitive members.
 */
export function createServiceError(
    service: ServiceDescription,
    operation: string,
    { response, attempts }: Answer,
    input?: object,
): Error {
    const body = parseErrorBody(response);
    const code = readErrorCode(response, body) ?? "UnknownError";
    const text = [body["message"], body["Message"]].find(
        (message): message is string => typeof message === "string" && message !== "",
    );
    const details = {
        code,
        message:
            text === undefined
                ? `${operation} failed with ${code} (status ${response.status})`
                : maskSensitive(text, service.sensitive, `${operation}Input`, input),
        operation,
        attempts,
        status: response.status,
        requestId: readRequestId(response),
        headers: response.headers,
        body,
    };
    const Class = Object.hasOwn(service.errors, code) ? service.errors[code]! : ServiceError;
    return new Class(details);
}

/**
 * The code of an error: a header, else a member of the body, without namespace and URL.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization
 */
export function readErrorCode(response: HttpResponse, body = parseErrorBody(response)): string | undefined {
    const named = [response.headers["x-amzn-errortype"], body["__type"], body["code"]];
    const code = named.find((value): value is string => typeof value === "string" && value !== "");
    return code?.replace(/:.*$/s, "").replace(/^.*#/s, "") || undefined;
}

/** An error's body may be empty, HTML from a proxy, or cut off: the error is still told by status and header. */
function parseErrorBody({ body }: HttpResponse): Output {
    try {
        const value = parseJson(lenientDecoder.decode(body));
        return isObject(value) ? value : {};
    } catch {
        return {};
    }
}

export function readRequestId({ headers }: HttpResponse): string | undefined {
    return headers["x-amzn-requestid"] ?? headers["x-amz-request-id"];
}

function isObject(value: unknown): value is Output {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
