import type { ServerResponse } from "node:http";
import { toJsonAnswer } from "../control/json-answer.js";
import type { Answer } from "../handle-request.js";
import { BodyTooLongError } from "./body-too-long-error.js";

/** Writes an answer, or as much of it as is to arrive. */
export function sendAnswer({ response, cut }: Answer, to: ServerResponse, method: string): void {
    if (cut === "drop") return void to.destroy();
    const { status, headers, body } = response;
    to.writeHead(status, status === 204 ? headers : { ...headers, "content-length": body.length });
    if (method === "HEAD" || status === 204) return void to.end();
    if (cut !== "truncate") return void to.end(body);
    to.write(body.subarray(0, body.length >> 1), () => to.destroy());
}

/** Makes what stands in for an answer that could not be given. */
export function toErrorAnswer(onError: (error: unknown) => void): (error: unknown) => Answer {
    return (error) => {
        if (error instanceof BodyTooLongError) {
            const { response } = toJsonAnswer(413, { message: error.message });
            const headers = { "x-amzn-errortype": "RequestEntityTooLargeException", connection: "close" };
            return { response: { ...response, headers: { ...response.headers, ...headers } } };
        }
        onError(error);
        const { response } = toJsonAnswer(500, { message: "The local service failed; it says why where it runs." });
        return {
            response: { ...response, headers: { ...response.headers, "x-amzn-errortype": "InternalServerException" } },
        };
    };
}
