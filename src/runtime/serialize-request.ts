import { InputError } from "./errors.js";
import type { HttpRequest } from "./http.js";
import { rename } from "./json.js";
import { encodeText, toJsonBytes, toQueryPairs, toText } from "./serialize-value.js";
import type { HttpBinding, Operation, RequestDraft } from "./service.js";

type Input = Readonly<Record<string, unknown>>;

/**
 * Puts the members of an input where they travel.
 *
 * @param bindings for locations that are neither label, query nor document.
 * @throws InputError for a member that is missing, cannot travel there, or has no place.
 */
export function serializeRequest(
    operation: Operation,
    input: Input,
    endpoint: URL,
    bindings: readonly HttpBinding[] = [],
): HttpRequest {
    const { name, method, uri, required = [], query = {}, document, names = {} } = operation;
    for (const member of required) {
        if (input[member] === undefined || input[member] === null) throw new InputError(name, member, "is required");
    }
    const rest = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
    const [template, literals] = uri.split("?") as [string, string?];
    const path = template.replace(/\{([^}+]+)(\+?)\}/g, (_, member: string, greedy: string) =>
        toSegments(name, member, toText(name, member, take(member)), greedy !== ""),
    );
    const draft: RequestDraft = {
        query: literals ? [literals] : [],
        headers: [],
        body: undefined,
    };
    for (const [member, parameter] of Object.entries(query))
        draft.query.push(...toQueryPairs(name, member, parameter, take(member)));
    for (const binding of bindings) binding.serialize?.(operation, take, draft);
    if (document && (rest.size > 0 || method !== "GET")) {
        draft.headers.unshift(["content-type", "application/json"]);
        // Members that the model does not know go along: older clients send some.
        draft.body = toJsonBytes(name, rename(rest, Object.entries(names)), []);
    } else {
        for (const member of rest.keys()) throw new InputError(name, member, "is not a member of its input");
    }
    const url = new URL(endpoint);
    url.pathname = url.pathname.replace(/\/$/, "") + path;
    url.search = draft.query.join("&");
    return { method, url, headers: Object.fromEntries(draft.headers), body: draft.body };

    /** The value of a member, which then has found its place. */
    function take(member: string): unknown {
        const value = rest.get(member);
        rest.delete(member);
        return value ?? undefined;
    }
}

function toSegments(operation: string, member: string, text: string, isGreedy: boolean): string {
    if (text === "") throw new InputError(operation, member, "is empty, which a path cannot hold");
    const segments = isGreedy ? text.split("/") : [text];
    // URLs drop such segments: the request would go to another resource.
    if (segments.includes(".") || segments.includes(".."))
        throw new InputError(operation, member, `is "${text}", which a path cannot hold`);
    return segments.map((segment) => encodeText(operation, member, segment)).join("/");
}
