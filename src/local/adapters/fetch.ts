import type { Bytes, HttpRequest } from "../../runtime/http.js";
import { toHttpRequest, toResponse } from "../../runtime/index.js";
import type { Answer } from "../handle-request.js";

/** Answers requests of the API and of the service's own pages. */
export type AnswerRequest = (request: HttpRequest) => Answer | Promise<Answer>;

/** Makes a fetch function that answers itself; what is cut looks as it does over a network. */
export function createFetch(answer: AnswerRequest): typeof globalThis.fetch {
    return async (input, init) => {
        const request = new Request(input, init);
        request.signal.throwIfAborted();
        return Promise.race([respond(answer, request), rejectOnAbort(request.signal)]);
    };
}

async function respond(answer: AnswerRequest, request: Request): Promise<Response> {
    const { response, cut } = await answer(await toHttpRequest(request));
    if (cut === "drop") throw new TypeError("fetch failed", { cause: new Error("The connection was dropped.") });
    return toResponse(cut === "truncate" ? { ...response, stream: cutInHalf(response.body) } : response);
}

/** The first half of a body, and then an error. */
export function cutInHalf(body: Bytes): ReadableStream<Bytes> {
    return new ReadableStream(
        {
            start: (controller) => controller.enqueue(body.slice(0, body.length >> 1)),
            pull: (controller) => controller.error(new TypeError("terminated")),
        },
        { highWaterMark: 0 },
    );
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
    return new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    });
}
