import { ResponseParseError } from "./errors.js";
import type { Codecs } from "./codecs.js";
import type { HttpResponse } from "./http.js";
import { createPartLoader } from "./load-part.js";
import { omitNulls, type Nulls } from "./omit-nulls.js";
import type { HttpBinding, Operation } from "./service.js";

type Output = Record<string, unknown>;

const loadParseJson = createPartLoader(() => import("./parse-json.js"));

const decoder = new TextDecoder("utf-8", { fatal: true });

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
export async function parseOutput(
    { name, output: places }: Operation,
    answer: Answer,
    bindings: readonly HttpBinding[],
    codecs?: Codecs,
): Promise<Output> {
    // Codecs know which of them are meant: those of sparse maps and documents.
    const body = new ResponseBody(name, answer, codecs ? "keep" : "drop");
    const document = places.document ? await body.json() : {};
    if (!isObject(document)) throw body.createError("is JSON, but not an object");
    const output = codecs ? codecs.decodeNames(document, places.names) : document;
    for (const binding of bindings) await binding.parse?.(places, body, output);
    if (places.statusCode !== undefined) output[places.statusCode] = answer.response.status;
    const createError = (problem: string) => body.createError(`is not what the model says: ${problem}`);
    return codecs ? codecs.decode(`${name}Output`, output, createError) : output;
}

/** Reads the body of a success. */
export class ResponseBody {
    readonly #operation: string;
    readonly #answer: Answer;
    readonly #nulls: Nulls;

    constructor(operation: string, answer: Answer, nulls: Nulls = "keep") {
        this.#operation = operation;
        this.#answer = answer;
        this.#nulls = nulls;
    }

    get response(): HttpResponse {
        return this.#answer.response;
    }

    /** The body as JSON; integers that a number cannot hold are bigints. @throws ResponseParseError */
    async json(): Promise<unknown> {
        const text = this.text();
        const { attempts } = this.#answer;
        const parse = hasLongNumber(text) ? (await loadParseJson(this.#operation, attempts)).parseJson : JSON.parse;
        try {
            const value: unknown = parse(text);
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
        const { status, headers, body } = this.#answer.response;
        const type = `content type: ${headers["content-type"] ?? "none"}, ${body.length} bytes`;
        return createParseError(
            this.#operation,
            this.#answer,
            `status ${status}, but the body ${problem} (${type})`,
            cause,
        );
    }
}

/** Whether 16 digits stand in a row: then one of them has a place of this kind. A pattern takes nine times as long. */
function hasLongNumber(text: string): boolean {
    // The codes of 0 to 9 are 48 to 57.
    const isDigit = (i: number) => (text.charCodeAt(i) ^ 48) < 10;
    for (let i = 15; i < text.length; i += 16) {
        if (!isDigit(i)) continue;
        let from = i;
        let to = i;
        while (isDigit(from - 1)) from--;
        while (isDigit(to)) to++;
        if (to - from > 15) return true;
    }
    return false;
}

export function createParseError(
    operation: string,
    { response, attempts }: Answer,
    problem: string,
    cause?: unknown,
): ResponseParseError {
    return new ResponseParseError(`${operation}: ${problem}`, {
        operation,
        attempts,
        status: response.status,
        requestId: readRequestId(response),
        cause,
    });
}

export function readRequestId({ headers }: HttpResponse): string | undefined {
    return headers["x-amzn-requestid"] ?? headers["x-amzn-request-id"] ?? headers["x-amz-request-id"];
}

export function isObject(value: unknown): value is Output {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
