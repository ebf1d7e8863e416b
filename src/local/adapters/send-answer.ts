import type { ServerResponse } from "node:http";
import { toJsonAnswer } from "../control/json-answer.js";
import type { Answer } from "../handle-request.js";
import { RequestError } from "./request-error.js";

/** Writes an answer, or as much of it as is to arrive. */
export function sendAnswer({ response, cut }: Answer, to: ServerResponse, method: string): void {
    if (cut === "drop") return void to.destroy();
    const { status, headers, body } = response;
    to.writeHead(status, status === 204 ? headers : { "content-length": body.length, ...headers });
    if (method === "HEAD" || status === 204) return void to.end();
    if (cut !== "truncate") return void to.end(body);
    to.write(body.subarray(0, body.length >> 1), () => to.destroy());
}

/** Makes what stands in for an answer that could not be given. */
export function toErrorAnswer(onError: (error: unknown) => void): (error: unknown) => Answer {
    return (error) => {
        // Nobody is there any more to answer to.
        if ((error as NodeJS.ErrnoException).code === "ECONNRESET") return { ...toAnswer(400, "", ""), cut: "drop" };
        if (error instanceof RequestError) return toAnswer(error.status, error.code, error.message);
        onError(error);
        return toAnswer(500, "InternalServerException", "The local service failed; it says why where it runs.");
    };
}

/** The connection ends: what may be left of the request is not to be taken for another one. */
function toAnswer(status: number, code: string, message: string): Answer {
    const { response } = toJsonAnswer(status, { message });
    return {
        response: { ...response, headers: { ...response.headers, "x-amzn-errortype": code, connection: "close" } },
    };
}
