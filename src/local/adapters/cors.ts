import type { HttpRequest } from "../../runtime/http.js";
import type { Answer } from "../handle-request.js";

const shared = {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "date, x-amzn-requestid, x-amzn-errortype",
};

/**
 * Answers what a browser asks by itself before a request of a page: the API has no such request, and is not told of it.
 *
 * @returns undefined for any other request.
 * @see https://fetch.spec.whatwg.org/#cors-preflight-request
 */
export function answerPreflight({ method, headers }: HttpRequest): Answer | undefined {
    if (method !== "OPTIONS" || headers["access-control-request-method"] === undefined) return undefined;
    const preflight = {
        "access-control-allow-methods": "GET, POST, PUT, DELETE",
        "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
        "access-control-max-age": "600",
    };
    return addCors({ response: { status: 204, headers: preflight, body: new Uint8Array() } });
}

/** The answer, with what lets a page of any origin read it. */
export function addCors({ response, cut }: Answer): Answer {
    return { response: { ...response, headers: { ...response.headers, ...shared } }, cut };
}
