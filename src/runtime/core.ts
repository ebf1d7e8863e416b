import { Deadline } from "./deadline.js";
import { CredentialsError, describeCause, InputError, isServiceError, ServiceError, WaiterError } from "./errors.js";
import { isHeader } from "./http.js";
import { toCount } from "./limits.js";
import { omitNulls } from "./omit-nulls.js";
import { loadPart } from "./load-part.js";
import { makeIterable } from "./make-iterable.js";
import { isObject, readRequestId, ResponseBody } from "./parse-response.js";
import { rememberAnswer, shareResponse } from "./response-of.js";
import { toQueryPairs } from "./serialize-value.js";
import { encodeUriComponent } from "./uri.js";

/**
 * What modules that a client loads when they are needed share with it. They are given it: a module that both sides import
 * is cut out of the client's file by every bundler, and many small files are larger, and slower to load, than one.
 */
export const core = {
    CredentialsError,
    Deadline,
    InputError,
    ResponseBody,
    ServiceError,
    WaiterError,
    describeCause,
    encodeUriComponent,
    isHeader,
    isObject,
    isServiceError,
    loadPart,
    makeIterable,
    omitNulls,
    readRequestId,
    rememberAnswer,
    shareResponse,
    toCount,
    toQueryPairs,
};

export type Core = typeof core;
