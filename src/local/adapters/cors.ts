import type { Answer } from "../handle-request.js";

type AddCors = (answer: Answer, method: string, path: string, headers: Readonly<Record<string, string>>) => Answer;

const exposed = "date, x-amzn-requestid, x-amzn-errortype";

/**
 * Makes what lets pages of any origin call the API, though not the service's own pages: those can take its state away.
 *
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export function createCors(isOn: boolean): AddCors {
    return (answer, method, path, headers) => {
        if (!isOn || headers["origin"] === undefined || path.startsWith("/_local")) return answer;
        const shared = { "access-control-allow-origin": "*", "access-control-expose-headers": exposed };
        const isPreflight = method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
        if (!isPreflight) return add(answer, shared);
        const preflight = {
            ...shared,
            "access-control-allow-methods": "GET, POST, PUT, DELETE",
            "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
            "access-control-max-age": "600",
        };
        return add({ response: { status: 204, headers: {}, body: new Uint8Array() } }, preflight);
    };
}

function add({ response, cut }: Answer, headers: Readonly<Record<string, string>>): Answer {
    return { response: { ...response, headers: { ...response.headers, ...headers } }, cut };
}
