import type { HttpRequest } from "../../runtime/http.js";
import type { Answer } from "../handle-request.js";
import type { LocalService } from "../create-local-service.js";
import type { FaultRule } from "../faults/fault-rules.js";
import { toAnswer, toJsonAnswer } from "./json-answer.js";
import { statusPage, statusPagePolicy } from "./status-page.js";

/** What the service's own pages can do with it. */
export interface Controlled extends Pick<
    LocalService,
    "reset" | "exportState" | "importState" | "advance" | "now" | "setFaults" | "listFaults" | "listJournal"
> {
    readonly clearJournal: () => void;
    /** How many there are of each resource. */
    readonly countRows: () => Readonly<Record<string, number>>;
}

type Action = (body: Readonly<Record<string, unknown>>) => unknown;

/** Makes what answers requests below `/_local/`, and shows people the way there; for others it gives undefined. */
export function createControl(service: Controlled): (request: HttpRequest) => Answer | undefined {
    const showClock = () => ({ timeMs: service.now(), time: new Date(service.now()).toISOString() });
    const showFaults = () => ({ faults: service.listFaults() });
    const routes: Readonly<Record<string, Readonly<Record<string, Action>>>> = {
        health: { GET: () => ({ status: "ok", ...showClock(), resources: service.countRows() }) },
        reset: { POST: service.reset },
        state: { GET: service.exportState, PUT: service.importState },
        clock: {
            GET: showClock,
            POST({ advanceMs }) {
                service.advance(advanceMs as number);
                return showClock();
            },
        },
        faults: {
            GET: showFaults,
            PUT({ faults }) {
                service.setFaults(faults as FaultRule[]);
                return showFaults();
            },
            DELETE: () => service.setFaults([]),
        },
        journal: { GET: () => ({ journal: service.listJournal() }), DELETE: service.clearJournal },
    };
    return (request) => {
        const { pathname } = request.url;
        if (isVisit(request)) return toAnswer({ status: 302, headers: { location: "/_local/" } });
        if (!pathname.startsWith("/_local")) return undefined;
        const [, root, name = "", ...rest] = pathname.split("/");
        if (root !== "_local" || rest.length > 0) return undefined;
        if (isFromElsewhere(request)) return refuse(403, "Pages of another origin may not do this.");
        if (name === "" && request.method === "GET") return toStatusPage();
        const methods = Object.hasOwn(routes, name) ? routes[name]! : undefined;
        if (!methods) return refuse(404, `There is no /_local/${name}; there are ${Object.keys(routes).join(", ")}.`);
        const action = Object.hasOwn(methods, request.method) ? methods[request.method] : undefined;
        return action ? run(action, request) : refuseMethod(Object.keys(methods).join(", "));
    };
}

function run(action: Action, { body }: HttpRequest): Answer {
    try {
        const text = new TextDecoder().decode(body as Uint8Array | undefined);
        const value: unknown = text === "" ? {} : JSON.parse(text);
        return isObject(value)
            ? toJsonAnswer(200, action(value) ?? {})
            : refuse(400, "The body must be a JSON object.");
    } catch (error) {
        if (error instanceof SyntaxError) return refuse(400, "The body is not JSON.");
        if (error instanceof TypeError) return refuse(400, error.message);
        throw error;
    }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A page that somebody else wrote would send its origin along. */
function isFromElsewhere({ headers, url }: HttpRequest): boolean {
    const { origin } = headers;
    return origin !== undefined && origin !== `http://${headers["host"] ?? url.host}`;
}

function refuse(status: number, message: string): Answer {
    return toJsonAnswer(status, { message });
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6 */
function refuseMethod(allow: string): Answer {
    const { response } = refuse(405, `This takes ${allow}.`);
    return { response: { ...response, headers: { ...response.headers, allow } } };
}

function toStatusPage(): Answer {
    const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": statusPagePolicy };
    return toAnswer({ status: 200, headers, text: statusPage });
}

/** A person opens the endpoint in a browser; no client of the API asks for HTML, or leaves its requests unsigned. */
function isVisit({ method, url, headers }: HttpRequest): boolean {
    return (
        url.pathname === "/" &&
        method === "GET" &&
        headers["authorization"] === undefined &&
        headers["accept"]?.includes("text/html") === true
    );
}
