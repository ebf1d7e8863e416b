// Written by scripts/generate.ts from the Smithy model. Do not edit: change the model, then run
// npm run generate

import {
    isServiceError as isServiceErrorOfAnyService,
    ServiceError,
    type ServiceErrorGuard,
} from "../src/runtime/index.js";

/**
 * The caller is known but lacks the right to do this. Sending the request again does not help.
 *
 * Status 403.
 */
export class AccessDeniedException extends ServiceError {
    override readonly name = "AccessDeniedException";
}

/**
 * The request collides with the present state of a resource, or with an earlier request that used the same idempotency
 * key for something else.
 *
 * Status 409.
 */
export class ConflictException extends ServiceError {
    override readonly name = "ConflictException";

    /** Short code for the obstacle. The set of codes is open. */
    get reason(): string | undefined {
        return this.body["reason"] as string | undefined;
    }
}

/**
 * The service failed for reasons of its own. The same request may well succeed a moment later.
 *
 * Status 500; retried.
 */
export class InternalServerException extends ServiceError {
    static readonly retry = "transient";
    override readonly name = "InternalServerException";
}

/**
 * A quota of the account or the environment is used up. It shares HTTP status 400 with ValidationException, so tell
 * them apart by the error code.
 *
 * Status 400.
 */
export class LimitExceededException extends ServiceError {
    override readonly name = "LimitExceededException";
}

/**
 * Something the request names does not exist, or is hidden from the caller.
 *
 * Status 404.
 */
export class ResourceNotFoundException extends ServiceError {
    override readonly name = "ResourceNotFoundException";

    /** Short code for the missing resource. The set of codes is open. */
    get reason(): string | undefined {
        return this.body["reason"] as string | undefined;
    }
}

/**
 * Too many requests arrived in a short time. Wait, then send it again. The error has no members and its body may be
 * empty.
 *
 * Status 429; retried.
 */
export class ThrottlingException extends ServiceError {
    static readonly retry = "throttling";
    override readonly name = "ThrottlingException";
}

/**
 * The request breaks a rule of the model or of the service. It shares HTTP status 400 with LimitExceededException, so
 * tell them apart by the error code.
 *
 * Status 400.
 */
export class ValidationException extends ServiceError {
    override readonly name = "ValidationException";

    /** Short code for the rule that was broken. The set of codes is open. */
    get reason(): string | undefined {
        return this.body["reason"] as string | undefined;
    }
}

/** The class of each modelled exception, by its code. */
export const errors = {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    LimitExceededException,
    ResourceNotFoundException,
    ThrottlingException,
    ValidationException,
};

/** Tells an error of the service from any other; with a code, that very exception. */
export const isServiceError: ServiceErrorGuard<typeof errors> = isServiceErrorOfAnyService;
