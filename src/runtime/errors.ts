import type { ErrorClasses, ServiceErrorDetails } from "./service.js";

/** Marks errors of the service across copies of this module, which instanceof cannot tell. */
const brand = Symbol.for("smithy.ServiceError");

/** The service answered with an error. Modelled exceptions are subclasses; any other code is this class itself. */
export class ServiceError extends Error {
    override readonly name: string = "ServiceError";
    /** For instance `ConflictException`; `UnknownError` where the answer named none. */
    readonly code: string;
    /** Name of the operation. */
    readonly operation: string;
    /** How often the request was sent. */
    readonly attempts: number;
    /** HTTP status. */
    readonly status: number;
    readonly requestId: string | undefined;
    // Out of sight of inspect() and JSON: they may hold what the caller did not mean to print.
    readonly #details: ServiceErrorDetails;

    constructor(details: ServiceErrorDetails) {
        super(details.message);
        this.code = details.code;
        this.operation = details.operation;
        this.attempts = details.attempts;
        this.status = details.status;
        this.requestId = details.requestId;
        this.#details = details;
    }

    get [brand](): true {
        return true;
    }

    /** The answer's headers, names in lower case. */
    get headers(): Readonly<Record<string, string>> {
        return this.#details.headers;
    }

    /** The answer's body, unmodelled members included; empty where there was none. */
    get body(): Readonly<Record<string, unknown>> {
        return this.#details.body;
    }
}

/** A type guard over the exceptions of one service. */
export interface ServiceErrorGuard<Classes extends ErrorClasses> {
    (error: unknown): error is ServiceError;
    <Code extends keyof Classes & string>(error: unknown, code: Code): error is InstanceType<Classes[Code]>;
    (error: unknown, code: string): error is ServiceError;
}

/** Whether the service answered with an error, and with this code if one is given. */
export function isServiceError(error: unknown, code?: string): error is ServiceError {
    const candidate = error as Partial<ServiceError> & { [brand]?: true };
    return candidate?.[brand] === true && (code === undefined || candidate.code === code);
}

interface CallErrorOptions extends ErrorOptions {
    readonly operation: string;
    readonly attempts: number;
}

/** No answer came: no connection, or one that broke. `cause` is what the transport threw. */
export class NetworkError extends Error {
    override readonly name = "NetworkError";
    readonly operation: string;
    readonly attempts: number;

    constructor(message: string, { operation, attempts, ...options }: CallErrorOptions) {
        super(message, options);
        this.operation = operation;
        this.attempts = attempts;
    }
}

/** The call, or its last attempt, took longer than it may. */
export class RequestTimeoutError extends Error {
    override readonly name = "RequestTimeoutError";
    readonly operation: string;
    readonly attempts: number;
    /** The option whose time was up. */
    readonly limit: "timeoutMs" | "attemptTimeoutMs";

    constructor(operation: string, attempts: number, limit: RequestTimeoutError["limit"], ms: number) {
        super(`${operation}: not answered within ${limit}, ${ms} (attempt ${attempts})`);
        this.operation = operation;
        this.attempts = attempts;
        this.limit = limit;
    }
}

/** A success came whose body is not what the protocol promises. */
export class ResponseParseError extends Error {
    override readonly name = "ResponseParseError";
    readonly operation: string;
    readonly attempts: number;
    readonly status: number;
    readonly requestId: string | undefined;

    constructor(
        message: string,
        {
            operation,
            attempts,
            status,
            requestId,
            ...options
        }: CallErrorOptions & { status: number; requestId: string | undefined },
    ) {
        super(message, options);
        this.operation = operation;
        this.attempts = attempts;
        this.status = status;
        this.requestId = requestId;
    }
}

/** An input that cannot be sent; nothing was. The message names the operation and the member. */
export class InputError extends TypeError {
    override readonly name = "InputError";
    readonly operation: string;
    readonly member: string;

    constructor(operation: string, member: string, problem: string) {
        super(`${operation}: ${member} ${problem}`);
        this.operation = operation;
        this.member = member;
    }
}

/** There are no credentials to sign with; the message says what to do. */
export class CredentialsError extends Error {
    override readonly name = "CredentialsError";
}
