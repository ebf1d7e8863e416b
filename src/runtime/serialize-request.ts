import type { Codecs } from "./codecs.js";
import { InputError } from "./errors.js";
import type { HttpRequest } from "./http.js";
import { encodeText, toQueryPairs, toText } from "./serialize-value.js";
import type { HttpBinding, Operation, RequestDraft } from "./service.js";
import type { ToJsonBytes } from "./stringify-json.js";

type Input = Readonly<Record<string, unknown>>;

interface SerializeOptions {
    /** For locations that are neither label, query nor document. */
    readonly bindings?: readonly HttpBinding[];
    /** For members that have another name in JSON. */
    readonly codecs?: Codecs | undefined;
    /** For an operation with a document. */
    readonly toJsonBytes?: ToJsonBytes | undefined;
}

/**
 * Puts the members of an input where they travel.
 *
 * @throws InputError for a member that is missing, cannot travel there, or has no place.
 */
export function serializeRequest(
    operation: Operation,
    input: Input,
    endpoint: URL,
    { bindings = [], codecs, toJsonBytes }: SerializeOptions = {},
): HttpRequest {
    const { name, method, required = [], query = {}, document, names } = operation;
    const rest = new Map<string, unknown>();
    for (const member of Object.keys(input)) if (input[member] !== undefined) rest.set(member, input[member]);
    for (const member of required) {
        // What the input inherits is not sent.
        if ((rest.get(member) ?? null) === null) throw new InputError(name, member, "is required");
    }
    const template = parseTemplate(operation);
    const path = template.path.map((part, i) => (i % 2 === 0 ? part : toSegments(name, part, take))).join("");
    const draft: RequestDraft = { query: [...template.query], headers: [], body: undefined };
    for (const [member, parameter] of Object.entries(query))
        draft.query.push(...toQueryPairs(name, member, parameter, take(member)));
    for (const binding of bindings) binding.serialize?.(operation, take, draft);
    if (document && (rest.size > 0 || method !== "GET")) {
        draft.headers.unshift(["content-type", "application/json"]);
        // Members that the model does not know go along: older clients send some.
        const members = Object.fromEntries(rest);
        const named = codecs ? codecs.encodeNames(members, names) : members;
        draft.body = toJsonBytes!({ InputError }, name, named, []);
    } else {
        for (const member of rest.keys()) throw new InputError(name, member, "is not a member of its input");
    }
    const search = draft.query.length > 0 ? `?${draft.query.join("&")}` : "";
    const url = new URL(endpoint.href.replace(/\/$/, "") + path + search);
    return { method, url, headers: Object.fromEntries(draft.headers), body: draft.body };

    /** The value of a member, which then has found its place. */
    function take(member: string): unknown {
        const value = rest.get(member);
        rest.delete(member);
        return value ?? undefined;
    }
}

interface UriTemplate {
    /** What stands between labels and, every second part, a label: a member, with `+` behind it if it is greedy. */
    readonly path: readonly string[];
    /** What the uri itself has. */
    readonly query: readonly string[];
}

const templates = new WeakMap<Operation, UriTemplate>();

/** Takes the uri of an operation apart, once. */
function parseTemplate(operation: Operation): UriTemplate {
    const known = templates.get(operation);
    if (known) return known;
    const [path, ...query] = operation.uri.split("?") as [string, ...string[]];
    const template = { path: path.split(/[{}]/), query };
    templates.set(operation, template);
    return template;
}

function toSegments(operation: string, label: string, take: (member: string) => unknown): string {
    const member = label.replace("+", "");
    const text = toText(operation, member, take(member));
    if (text === "") throw new InputError(operation, member, "is empty, which a path cannot hold");
    // The slashes of a greedy one are the path's.
    const segments = member === label ? [text] : text.split("/");
    // URLs drop such segments: the request would go to another resource.
    if (segments.includes(".") || segments.includes(".."))
        throw new InputError(operation, member, `is "${text}", which a path cannot hold`);
    return segments.map((segment) => encodeText(operation, member, segment)).join("/");
}
