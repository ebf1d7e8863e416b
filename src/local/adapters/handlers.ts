import { http, HttpResponse, type RequestHandler } from "msw";
import { toHttpRequest, toResponse } from "../../runtime/index.js";
import { type AnswerRequest, cutInHalf } from "./fetch.js";

/** FinSpace's own addresses, in any partition. */
const ownEndpoints = /^https:\/\/finspace-api[.-][^/]+\//;

/** Makes MSW handlers that answer from the service. */
export function createHandlers(answer: AnswerRequest, endpoint?: string): RequestHandler[] {
    const path = endpoint === undefined ? ownEndpoints : `${endpoint.replace(/\/$/, "")}/*`;
    return [
        http.all(path, async ({ request }) => {
            const { response, cut } = await answer(await toHttpRequest(request));
            if (cut === "drop") return HttpResponse.error();
            return toResponse(cut === "truncate" ? { ...response, stream: cutInHalf(response.body) } : response);
        }),
    ];
}
