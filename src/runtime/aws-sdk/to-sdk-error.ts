import {
    CredentialsError,
    isServiceError,
    NetworkError,
    RequestTimeoutError,
    type ServiceError,
    WaiterError,
} from "../errors.js";
import { responseOf } from "../response-of.js";
import { toSdkMetadata } from "./metadata.js";
import type { SdkServiceException, SdkServiceExceptionOptions } from "./service-exception.js";
import { SdkWaiterError } from "./waiter-error.js";

/** The exceptions of a service. */
export interface SdkExceptions {
    /** For an error that the model does not know. */
    readonly ServiceException: new (options: SdkServiceExceptionOptions) => SdkServiceException;
    /** Modelled ones, by code. */
    readonly exceptions: Readonly<Record<string, SdkExceptionRow>>;
}

export interface SdkExceptionRow {
    readonly Exception: new (options: never) => SdkServiceException;
    /** Names of its fields, and what the runtime's error calls them. */
    readonly members?: Readonly<Record<string, string>>;
}

export interface SdkErrorContext extends SdkExceptions {
    readonly signal: AbortSignal | undefined;
    /** Milliseconds of the pauses between attempts. */
    readonly totalRetryDelay: number;
}

/** What the SDK throws where the runtime throws this; anything else stays as it is. */
export function toSdkError(error: unknown, context: SdkErrorContext): unknown {
    const { signal, totalRetryDelay } = context;
    if (signal?.aborted && error === signal.reason) return rename("AbortError", "Request aborted", error);
    if (isServiceError(error)) return toException(error, context);
    if (error instanceof WaiterError) return toWaiterError(error as WaiterError<object>, context);
    if (error instanceof CredentialsError) return rename("CredentialsProviderError", error.message, error);
    if (!(error instanceof NetworkError) && !(error instanceof RequestTimeoutError)) return error;
    const { message, attempts, cause } = error;
    const isTimeout = error instanceof RequestTimeoutError;
    const { name = "Error", code } = (cause ?? {}) as Partial<NodeJS.ErrnoException>;
    return Object.assign(rename(isTimeout ? "TimeoutError" : name, message, error), {
        ...(code !== undefined && { code }),
        $metadata: { attempts, totalRetryDelay },
    });
}

function rename(name: string, message: string, cause: unknown): Error {
    return Object.assign(new Error(message, { cause }), { name });
}

function toException(error: ServiceError, { ServiceException, exceptions, totalRetryDelay }: SdkErrorContext) {
    const { code, message, status, headers, body } = error;
    const options = {
        message,
        $metadata: toSdkMetadata(error, totalRetryDelay),
        $response: { statusCode: status, headers, body },
        cause: error,
    };
    const row = Object.hasOwn(exceptions, code) ? exceptions[code] : undefined;
    if (row === undefined)
        return new ServiceException({ ...options, name: code, $fault: status < 500 ? "client" : "server" });
    const members = Object.entries(row.members ?? {}).map(([name, own]) => [name, error[own as keyof ServiceError]]);
    return new row.Exception({ ...options, ...(Object.fromEntries(members) as object) } as never);
}

function toWaiterError(error: WaiterError<object>, context: SdkErrorContext): SdkWaiterError {
    if (error.state === "timeout")
        return new SdkWaiterError("Waiter has timed out", { state: "TIMEOUT" }, { cause: error });
    const { output } = error;
    const reason = isServiceError(error.cause)
        ? toException(error.cause, context)
        : output && Object.assign(output, { $metadata: toSdkMetadata(responseOf(output), context.totalRetryDelay) });
    return new SdkWaiterError(error.message, { state: "FAILURE", reason }, { cause: error });
}
