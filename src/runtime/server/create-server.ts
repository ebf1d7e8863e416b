import type { HttpRequest, HttpResponse } from "../http.js";
import type { Operation } from "../service.js";
import { describeViolation, validate, type Violation } from "../validation/validate.js";
import { parseAuthorization } from "./authorization.js";
import { decompress, isCompressed } from "./decompress.js";
import type { ServerDescription } from "./description.js";
import { Fault } from "./fault.js";
import { parseRequest } from "./parse-request.js";
import { createRouter } from "./route.js";
import { type Draft, serializeFault, serializeOutput } from "./serialize-answer.js";

/** A request whose input has been read and found valid. */
export interface ServedCall {
    /** What is asked for. */
    readonly operation: Operation;
    /** Its members, read and valid. */
    readonly input: Record<string, unknown>;
    /** As it came. */
    readonly request: HttpRequest;
    /** Which the answer bears. */
    readonly requestId: string;
}

/** How to answer. */
export interface ServerOptions {
    /** What answers; it throws a Fault to refuse. */
    readonly resolve: (call: ServedCall) => object | Promise<object>;
    /**
     * Whether a request may be answered; it throws a Fault to refuse.
     *
     * @default its Authorization header has the form of SigV4's
     */
    readonly authenticate?: ((request: HttpRequest, operation: Operation) => void | Promise<void>) | undefined;
    /** Whether an output that the model does not allow is an error. @default false */
    readonly strict?: boolean | undefined;
    /** What the endpoint's own path puts before each route. @default "" */
    readonly basePath?: string | undefined;
    /** The longest body that was compressed, in bytes as it was before. @default 67108864, 64 MiB */
    readonly maxBodyBytes?: number | undefined;
    /** @default random UUIDs */
    readonly createRequestId?: (() => string) | undefined;
}

/** An answer, and how far its request was understood. */
export interface Served {
    /** What to send. */
    readonly response: HttpResponse;
    /** Which the response bears. */
    readonly requestId: string;
    /** There if the request named one. */
    readonly operation?: Operation;
    /** There if it could be read. */
    readonly input?: Readonly<Record<string, unknown>>;
    /** What it was answered with; not there if it was refused. */
    readonly output?: object;
    /** Why it was refused. */
    readonly fault?: Fault;
}

/** Answers a request as a service of the protocol does; rejects only with what `resolve` threw that is no Fault. */
export type Serve = (request: HttpRequest) => Promise<Served>;

/**
 * Makes the service's side of the protocol: finds the operation of a request, reads and validates its input, has it
 * resolved, and writes the output or the error.
 */
export function createServer(description: ServerDescription, options: ServerOptions): Serve {
    const { resolve, authenticate = requireAuthorization, strict = false, createRequestId = createUuid } = options;
    const { basePath, maxBodyBytes = 64 * 1024 * 1024 } = options;
    const findRoute = createRouter(description.operations, basePath);
    return async function serve(request) {
        const requestId = createRequestId();
        const known: { operation?: Operation; input?: Record<string, unknown>; output?: object } = {};
        try {
            const route = findRoute(request.method, request.url);
            const { operation } = route;
            known.operation = operation;
            if (needsAuthentication(operation, request)) await authenticate(request, operation);
            const isPacked = operation.compressible && isCompressed(request);
            const input = parseRequest(
                description,
                route,
                isPacked ? await decompress(request, maxBodyBytes) : request,
            );
            known.input = input;
            requireValid(validate(description.shapes, `${operation.name}Input`, input));
            const output = await resolve({ operation, input, request, requestId });
            if (strict) requireAllowed(operation, validate(description.shapes, `${operation.name}Output`, output));
            known.output = output;
            return { response: finish(serializeOutput(description, operation, output)), requestId, ...known };
        } catch (fault) {
            if (!(fault instanceof Fault)) throw fault;
            return { response: finish(serializeFault(description, fault)), requestId, fault, ...known };
        }

        function finish(response: Draft): HttpResponse {
            response.headers["x-amzn-requestid"] = requestId;
            return response;
        }
    };
}

/** Where a signature is optional, one that is there counts. */
function needsAuthentication({ authentication }: Operation, { headers }: HttpRequest): boolean {
    return authentication === "optional" ? headers["authorization"] !== undefined : authentication !== "none";
}

function createUuid(): string {
    return globalThis.crypto.randomUUID();
}

function requireAuthorization(request: HttpRequest): void {
    parseAuthorization(request.headers["authorization"]);
}

/** @throws Fault as services give it, with the places named for programs too, as Smithy's own servers do. */
function requireValid(violations: readonly Violation[]): void {
    if (violations.length === 0) return;
    const message = `${violations.map(describeViolation).join("; ")}.`;
    const fieldList = violations.map((violation) => ({
        path: toPointer(violation.path),
        message: describeViolation(violation),
    }));
    throw new Fault("ValidationException", { message, fieldList }, 400);
}

/** @see https://www.rfc-editor.org/rfc/rfc6901 */
function toPointer(path: readonly string[]): string {
    return path.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** A status that no client asks again for: the fault is the test's own. */
function requireAllowed({ name }: Operation, violations: readonly Violation[]): void {
    if (violations.length === 0) return;
    const message = `${name}: the output is not what the model allows: ${violations.map(describeViolation).join("; ")}.`;
    throw new Fault("InvalidOutputException", { message }, 501);
}
