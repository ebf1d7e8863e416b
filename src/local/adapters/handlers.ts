import { http, HttpResponse, type RequestHandler } from "msw";
import { endpoints } from "../../../generated/endpoints.gen.js";
import { toHttpRequest, toResponse } from "../../runtime/index.js";
import { toOriginPattern } from "../../runtime/server/origins.js";
import { type AnswerRequest, cutInHalf } from "./fetch.js";

/** Makes MSW handlers that answer from the service. @param endpoint its origin; all that FinSpace had, unless told. */
export function createHandlers(answer: AnswerRequest, endpoint?: string): RequestHandler[] {
    const path =
        endpoint === undefined ? new RegExp(`^${toOriginPattern(endpoints)}/`) : `${endpoint.replace(/\/$/, "")}/*`;
    return [
        http.all(path, async ({ request }) => {
            const { response, cut } = await answer(await toHttpRequest(request));
            if (cut === "drop") return HttpResponse.error();
            return toResponse(cut === "truncate" ? { ...response, stream: cutInHalf(response.body) } : response);
        }),
    ];
}
