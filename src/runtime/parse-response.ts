import { ResponseParseError, ServiceError } from "./errors.js";
import type { Codecs } from "./codecs.js";
import type { HttpResponse } from "./http.js";
import { omitNulls, type Nulls, parseJson, rename } from "./json.js";
import { maskSensitive } from "./sensitive.js";
import type { HttpBinding, Operation, ServiceDescription } from "./service.js";

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
 * @param bindings for locations that are neither document nor status code.
 * @throws ResponseParseError if the body is not what the operation promises.
 */
export function parseOutput(
    { name, output: places }: Operation,
    answer: Answer,
    bindings: readonly HttpBinding[] = [],
    codecs?: Codecs,
): Output {
    // Codecs know which of them are meant: those of sparse maps and documents.
    const body = new ResponseBody(name, answer, codecs ? "keep" : "drop");
    const document = places.document ? body.json() : {};
    if (!isObject(document)) throw body.createError("is JSON, but not an object");
    const wireNames = Object.entries(places.names ?? {}).map(([member, wireName]) => [wireName, member] as const);
    const output = rename(Object.entries(document), wireNames);
    for (const binding of bindings) binding.parse?.(places, body, output);
    if (places.statusCode !== undefined) output[places.statusCode] = answer.response.status;
    if (!codecs) return output;
    try {
        return codecs.decode(`${name}Output`, output);
    } catch (error) {
        throw body.createError(`is not what the model says: ${(error as Error).message}`);
    }
}

/** Reads the body of a success. */
export class ResponseBody {
    readonly response: HttpResponse;
    readonly #operation: string;
    readonly #attempts: number;
    readonly #nulls: Nulls;

    constructor(operation: string, { response, attempts }: Answer, nulls: Nulls = "keep") {
        this.response = response;
        this.#operation = operation;
        this.#attempts = attempts;
        this.#nulls = nulls;
    }

    /** @throws ResponseParseError */
    json(): unknown {
        const text = this.text();
        try {
            const value = parseJson(text);
            return this.#nulls === "drop" && text.includes("null") ? omitNulls(value) : value;
        } catch {
            // No cause: the parser's message quotes the body.
            throw this.createError("is not JSON");
        }
    }

    /** @throws ResponseParseError if it is not UTF-8. */
    text(): string {
        try {
            return decoder.decode(this.response.body);
        } catch (cause) {
            throw this.createError("is not UTF-8", cause);
        }
    }

    createError(problem: string, cause?: unknown): ResponseParseError {
        const { status, headers, body } = this.response;
        const type = `content type: ${headers["content-type"] ?? "none"}, ${body.length} bytes`;
        return new ResponseParseError(`${this.#operation}: status ${status}, but the body ${problem} (${type})`, {
            operation: this.#operation,
            attempts: this.#attempts,
            status,
            requestId: readRequestId(this.response),
            cause,
        });
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
    const raw = parseErrorBody(response);
    const code = readErrorCode(response, raw) ?? "UnknownError";
    const body = decodeErrorBody(service, code, raw);
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

/** An error whose members are not what the model says is still that error. */
function decodeErrorBody({ codecs }: ServiceDescription, code: string, body: Output): Output {
    try {
        return codecs ? codecs.decode(code, body) : omitNulls(body);
    } catch {
        return body;
    }
}

export function readRequestId({ headers }: HttpResponse): string | undefined {
    return headers["x-amzn-requestid"] ?? headers["x-amz-request-id"];
}

function isObject(value: unknown): value is Output {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
