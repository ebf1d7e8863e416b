import type { ErrorClasses, ServiceErrorDetails } from "./service.js";

/** Marks errors of the service across copies of this module, which instanceof cannot tell. */
const brand = Symbol.for("smithy.ServiceError");

/** What an error shows as JSON: no headers, no body, no cause. */
export type ErrorJson = Readonly<Record<string, unknown>>;

/** What is told of every call that failed. */
interface CallDetails extends ErrorOptions {
    readonly operation: string;
    /** How often the request was sent. */
    readonly attempts: number;
}

/** An error whose details are members of its own. */
export class DetailedError<Details extends object> extends Error {
    constructor(message: string, { cause, ...details }: Details & ErrorOptions = {} as Details) {
        super(message, cause === undefined ? undefined : { cause });
        Object.assign(this, details);
    }

    /** The details and the message: no headers, no body, no cause. */
    toJSON(): ErrorJson {
        return { ...(this as object), message: this.message };
    }
}

/** A fetch says "fetch failed" and keeps the reason in its cause; Node's happy eyeballs leave the message empty. */
export function describeCause(error: unknown): string {
    if (!(error instanceof Error)) return String(error);
    const problem = error.message || (error as Error & { code?: string }).code || "no reason given";
    const isTold = error.cause instanceof Error && error.cause.message !== error.message;
    return isTold ? `${problem}: ${describeCause(error.cause)}` : problem;
}

/** The service answered with an error. Modelled exceptions are subclasses; any other code is this class itself. */
export class ServiceError extends DetailedError<Omit<ServiceErrorDetails, "message" | "headers" | "body">> {
    override readonly name: string = "ServiceError";
    /** For instance `ConflictException`; `UnknownError` where the answer named none. */
    declare readonly code: string;
    /** Name of the operation. */
    declare readonly operation: string;
    /** How often the request was sent. */
    declare readonly attempts: number;
    /** HTTP status. */
    declare readonly status: number;
    /** What the service calls the request; undefined where it did not say. */
    declare readonly requestId: string | undefined;
    // Out of sight of inspect() and JSON: they may hold what the caller did not mean to print.
    readonly #hidden: Pick<ServiceErrorDetails, "headers" | "body">;

    constructor({ message, headers, body, ...details }: ServiceErrorDetails) {
        super(message, details);
        this.#hidden = { headers, body };
    }

    get [brand](): true {
        return true;
    }

    /** The answer's headers, names in lower case. */
    get headers(): Readonly<Record<string, string>> {
        return this.#hidden.headers;
    }

    /** The answer's body, unmodelled members included; empty where there was none. */
    get body(): Readonly<Record<string, unknown>> {
        return this.#hidden.body;
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

/** No answer came: no connection, or one that broke. `cause` is what the transport threw. */
export class NetworkError extends DetailedError<CallDetails> {
    override readonly name = "NetworkError";
    /** Name of the operation. */
    declare readonly operation: string;
    /** How often the request was sent. */
    declare readonly attempts: number;
}

/** The call, or its last attempt, took longer than it may. `cause` is what the attempt before it ended with. */
export class RequestTimeoutError extends DetailedError<CallDetails & Pick<RequestTimeoutError, "limit">> {
    override readonly name = "RequestTimeoutError";
    /** Name of the operation. */
    declare readonly operation: string;
    /** How often the request was sent. */
    declare readonly attempts: number;
    /** The option whose time was up. */
    declare readonly limit: "timeoutMs" | "attemptTimeoutMs";

    constructor({ ms, ...details }: CallDetails & Pick<RequestTimeoutError, "limit"> & { readonly ms: number }) {
        const { operation, attempts, limit } = details;
        const missed = attempts === 0 ? "sent" : "answered";
        super(`${operation}: not ${missed} within ${limit}, ${ms} (attempt ${attempts})`, details);
    }
}

/** A success came whose body is not what the protocol promises. */
export class ResponseParseError extends DetailedError<CallDetails & Pick<ResponseParseError, "status" | "requestId">> {
    override readonly name = "ResponseParseError";
    /** Name of the operation. */
    declare readonly operation: string;
    /** How often the request was sent. */
    declare readonly attempts: number;
    /** HTTP status. */
    declare readonly status: number;
    /** What the service calls the request; undefined where it did not say. */
    declare readonly requestId: string | undefined;
}

/** An input that cannot be sent; nothing was. The message names the operation and the member. */
export class InputError extends TypeError {
    override readonly name = "InputError";
    /** Name of the operation. */
    declare readonly operation: string;
    /** The member that keeps the input from being sent. */
    declare readonly member: string;

    constructor(operation: string, member: string, problem: string) {
        super(`${operation}: ${member} ${problem}`);
        Object.assign(this, { operation, member });
    }

    /** The details and the message. */
    toJSON(): ErrorJson {
        return { ...(this as object), message: this.message };
    }
}

/** There are no credentials to sign with; the message says what to do. */
export class CredentialsError extends DetailedError<ErrorOptions> {
    override readonly name = "CredentialsError";
}

interface WaiterErrorDetails<Output> extends ErrorOptions {
    readonly operation: string;
    readonly waiter: string;
    readonly state: "failure" | "timeout";
    readonly polls: number;
    readonly output: Output | undefined;
}

/** A waiter came to a failure state, or its time was up. `cause` is the service's error, where that ended it. */
export class WaiterError<Output = unknown> extends DetailedError<Omit<WaiterErrorDetails<Output>, "output">> {
    override readonly name = "WaiterError";
    /** Name of the operation that was polled. */
    declare readonly operation: string;
    /** Name of the waiter. */
    declare readonly waiter: string;
    /** Whether what was waited for cannot come any more, or the time was up. */
    declare readonly state: "failure" | "timeout";
    /** How often it was polled. */
    declare readonly polls: number;
    // Out of sight of inspect() and JSON: it may hold what the caller did not mean to print.
    readonly #output: Output | undefined;

    constructor(message: string, { output, ...details }: WaiterErrorDetails<Output>) {
        super(message, details);
        this.#output = output;
    }

    /** The last output; undefined if every poll ended in an error. */
    get output(): Output | undefined {
        return this.#output;
    }
}
