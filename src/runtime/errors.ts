import type { ErrorClasses, ServiceErrorDetails } from "./service.js";

/** Marks errors of the service across copies of this module, which instanceof cannot tell. */
const brand = Symbol.for("smithy.ServiceError");

/** What an error shows as JSON: no headers, no body, no cause. */
export type ErrorJson = Readonly<Record<string, unknown>>;

function toErrorJson(error: Error): ErrorJson {
    const names = ["name", "code", "operation", "status", "requestId", "attempts", "message"] as const;
    return Object.fromEntries(names.flatMap((name) => (name in error ? [[name, error[name as keyof Error]]] : [])));
}

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

    toJSON(): ErrorJson {
        return toErrorJson(this);
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

    toJSON(): ErrorJson {
        return toErrorJson(this);
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

    toJSON(): ErrorJson {
        return toErrorJson(this);
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

    toJSON(): ErrorJson {
        return toErrorJson(this);
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

    toJSON(): ErrorJson {
        return toErrorJson(this);
    }
}

/** There are no credentials to sign with; the message says what to do. */
export class CredentialsError extends Error {
    override readonly name = "CredentialsError";

    toJSON(): ErrorJson {
        return toErrorJson(this);
    }
}

interface WaiterErrorOptions<Output> extends ErrorOptions {
    readonly operation: string;
    readonly waiter: string;
    readonly state: "failure" | "timeout";
    readonly polls: number;
    readonly output: Output | undefined;
}

/** A waiter came to a failure state, or its time was up. `cause` is the service's error, where that ended it. */
export class WaiterError<Output = unknown> extends Error {
    override readonly name = "WaiterError";
    /** Name of the operation that was polled. */
    readonly operation: string;
    readonly waiter: string;
    readonly state: "failure" | "timeout";
    /** How often it was polled. */
    readonly polls: number;
    // Out of sight of inspect() and JSON: it may hold what the caller did not mean to print.
    readonly #output: Output | undefined;

    constructor(reason: string, { operation, waiter, state, polls, output, ...options }: WaiterErrorOptions<Output>) {
        const verb = state === "failure" ? "failed" : "gave up";
        super(`${operation}: ${waiter} ${verb} after ${polls === 1 ? "1 poll" : `${polls} polls`}: ${reason}`, options);
        this.operation = operation;
        this.waiter = waiter;
        this.state = state;
        this.polls = polls;
        this.#output = output;
    }

    /** The last output; undefined if every poll ended in an error. */
    get output(): Output | undefined {
        return this.#output;
    }

    toJSON(): ErrorJson {
        const { waiter, state, polls } = this;
        return { ...toErrorJson(this), waiter, state, polls };
    }
}
