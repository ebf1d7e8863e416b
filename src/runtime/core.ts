import { InputError, isServiceError, WaiterError } from "./errors.js";
import { startDeadline } from "./deadline.js";
import { isHeader } from "./http.js";
import { toCount } from "./limits.js";
import { ResponseBody } from "./parse-response.js";
import { toJsonBytes, toQueryPairs } from "./serialize-value.js";
import { encodeUriComponent } from "./uri.js";

/**
 * What modules that a client loads when they are needed share with it. They are given it: a module that both sides import
 * is cut out of the client's file by every bundler, and many small files are larger, and slower to load, than one.
 */
export const core = {
    InputError,
    ResponseBody,
    WaiterError,
    encodeUriComponent,
    isHeader,
    isServiceError,
    startDeadline,
    toCount,
    toJsonBytes,
    toQueryPairs,
};

export type Core = typeof core;
