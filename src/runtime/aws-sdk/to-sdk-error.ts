import {
    CredentialsError,
    DetailedError,
    isServiceError,
    NetworkError,
    RequestTimeoutError,
    ResponseParseError,
    type ServiceError,
} from "../errors.js";
import { toSdkMetadata } from "./metadata.js";
import type { SdkServiceException, SdkServiceExceptionOptions } from "./service-exception.js";

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
    /** Whether the client was given a credentials provider, and not left to find one. */
    readonly hasProvider: boolean;
    readonly signal: AbortSignal | undefined;
    /** Milliseconds of the pauses between attempts. */
    readonly totalRetryDelay: number;
}

/** What the SDK throws where the runtime throws this; anything else stays as it is. */
export function toSdkError(error: unknown, context: SdkErrorContext): unknown {
    const { signal, totalRetryDelay } = context;
    if (signal?.aborted && error === signal.reason) return toAbortError(error);
    if (isServiceError(error)) return toException(error, context);
    if (error instanceof CredentialsError) return toCredentialsError(error, context);
    if (error instanceof ResponseParseError) {
        const { status, requestId, attempts } = error;
        const metadata = { status, headers: {}, requestId, attempts };
        return Object.assign(error, { $metadata: toSdkMetadata(metadata, totalRetryDelay) });
    }
    if (!(error instanceof NetworkError) && !(error instanceof RequestTimeoutError)) return error;
    const { message, attempts, cause } = error;
    const isTimeout = error instanceof RequestTimeoutError;
    const { name = "Error", code } = (cause ?? {}) as Partial<NodeJS.ErrnoException>;
    return Object.assign(rename(isTimeout ? "TimeoutError" : name, message, error), {
        ...(code !== undefined && { code }),
        $metadata: { attempts, totalRetryDelay },
    });
}

export function toAbortError(reason: unknown): Error {
    return rename("AbortError", "Request aborted", reason);
}

/** A provider's own error; one of this package, such as a session's, is no more than the cause of what it says. */
function toCredentialsError(error: CredentialsError, { hasProvider }: SdkErrorContext): unknown {
    const { message, cause } = error;
    const isOwn = hasProvider && cause instanceof Error && !(cause instanceof DetailedError);
    return isOwn ? cause : rename("CredentialsProviderError", message, error);
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
