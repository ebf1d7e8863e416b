import type { RequestHandler } from "msw";
import { endpoints } from "../../../generated/endpoints.gen.js";
import { toHttpRequest, toResponse } from "../../runtime/index.js";
import { toOriginPattern } from "../../runtime/server/origins.js";
import { escapePattern } from "../../runtime/server/route.js";
import { isMissing, MissingLibraryError } from "../missing-library-error.js";
import { type AnswerRequest, cutInHalf } from "./fetch.js";

const msw = { purpose: "A handler", library: "msw", range: ">=2.10.0 <4" };

/**
 * Makes MSW handlers that answer from the service.
 *
 * @param createAnswer makes what answers below a path of the endpoint's own.
 * @param endpoint where clients send to; all that FinSpace had, unless told.
 * @throws MissingLibraryError if msw is not installed.
 * @throws TypeError for an endpoint that is no URL.
 */
export async function createHandlers(
    createAnswer: (basePath: string) => AnswerRequest,
    endpoint?: string,
): Promise<RequestHandler[]> {
    const { http, HttpResponse } = await importMsw();
    const url = endpoint === undefined ? undefined : new URL(endpoint);
    const basePath = url?.pathname.replace(/\/$/, "") ?? "";
    const base = url ? escapePattern(url.origin + basePath) : toOriginPattern(endpoints);
    const answer = createAnswer(basePath);
    return [
        http.all(new RegExp(`^${base}/`), async ({ request }) => {
            const { response, cut } = await answer(await toHttpRequest(request));
            if (cut === "drop") return HttpResponse.error();
            return toResponse(cut === "truncate" ? { ...response, stream: cutInHalf(response.body) } : response);
        }),
    ];
}

/** In a try, as bundlers let be missing what is imported in one. */
async function importMsw() {
    try {
        return await import("msw");
    } catch (cause) {
        // What is there and lacks something itself is told as it is.
        const isMsw = /^Cannot find (?:package|module) 'msw/.test((cause as Error).message);
        throw isMissing(cause) && isMsw ? new MissingLibraryError(msw, { cause }) : cause;
    }
}
