import { InputError } from "./errors.js";
import { type HttpRequest, isHeader } from "./http.js";
import { stringifyJson } from "./json.js";
import type { Operation } from "./service.js";
import { encodeUriComponent } from "./uri.js";

type Input = Readonly<Record<string, unknown>>;

const encoder = new TextEncoder();

/**
 * Puts the members of an input where they travel.
 *
 * @throws InputError for a member that is missing, cannot travel there, or has no place.
 */
export function serializeRequest(operation: Operation, input: Input, endpoint: URL): HttpRequest {
    for (const member of operation.required ?? []) {
        if (input[member] === undefined || input[member] === null)
            throw new InputError(operation.name, member, "is required");
    }
    const rest = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
    const path = serializePath(operation, take);
    const query = serializeQuery(operation, take);
    const headers = serializeHeaders(operation, take);
    const body = serializeBody(operation, take, rest);
    const url = new URL(endpoint);
    url.pathname = url.pathname.replace(/\/$/, "") + path;
    url.search = query.join("&");
    return { method: operation.method, url, headers: { ...body.headers, ...headers }, body: body.bytes };

    /** The value of a member, which then has found its place. */
    function take(member: string): unknown {
        const value = rest.get(member);
        rest.delete(member);
        return value ?? undefined;
    }
}

type Take = (member: string) => unknown;

function serializePath({ name, uri }: Operation, take: Take): string {
    return uri.split("?")[0]!.replace(/\{([^}+]+)(\+?)\}/g, (_, member: string, greedy: string) => {
        const text = toText(name, member, take(member));
        const segments = greedy ? text.split("/") : [text];
        if (text === "") throw new InputError(name, member, "is empty, which a path cannot hold");
        for (const segment of segments) {
            // URLs drop such segments: the request would go to another resource.
            if (segment === "." || segment === "..")
                throw new InputError(name, member, `is "${text}", which a path cannot hold`);
        }
        return segments.map((segment) => encode(name, member, segment)).join("/");
    });
}

function serializeQuery({ name, uri, query, queryParams }: Operation, take: Take): string[] {
    const literals =
        uri
            .split("?")[1]
            ?.split("&")
            .map((pair) => (pair.includes("=") ? pair : `${pair}=`)) ?? [];
    const named = Object.entries(query ?? {}).flatMap(([member, parameter]) =>
        toQueryPairs(name, member, parameter, take(member)),
    );
    const taken = new Set(Object.values(query ?? {}));
    const map = queryParams === undefined ? {} : ((take(queryParams) ?? {}) as Input);
    const free = Object.entries(map).filter(([parameter]) => !taken.has(parameter));
    return [
        ...literals,
        ...named,
        ...free.flatMap(([parameter, value]) => toQueryPairs(name, queryParams!, parameter, value)),
    ];
}

/** Encoded parameters of one name: as many as a list has elements, none for undefined. */
export function toQueryPairs(operation: string, member: string, parameter: string, value: unknown): string[] {
    const values = value === undefined ? [] : Array.isArray(value) ? value : [value];
    return values.map(
        (item) =>
            `${encode(operation, member, parameter)}=${encode(operation, member, toText(operation, member, item))}`,
    );
}

function serializeHeaders({ name, headers, prefixHeaders }: Operation, take: Take): Record<string, string> {
    const named = Object.entries(headers ?? {}).map(([member, header]) => [member, header.name, take(member)] as const);
    const map = prefixHeaders === undefined ? {} : ((take(prefixHeaders.member) ?? {}) as Input);
    const free = Object.entries(map).map(
        ([key, value]) => [prefixHeaders!.member, prefixHeaders!.prefix + key.toLowerCase(), value] as const,
    );
    // As in a query, a member of its own stands above an entry of the same name.
    const given = [...free, ...named].filter(([, , value]) => value !== undefined);
    return Object.fromEntries(
        given.map(([member, header, value]) => {
            const text = Array.isArray(value)
                ? value.map((item) => toText(name, member, item)).join(", ")
                : toText(name, member, value);
            if (!isHeader(header, text)) throw new InputError(name, member, "has characters that a header cannot hold");
            return [header, text];
        }),
    );
}

function serializeBody(
    { name, payload, document }: Operation,
    take: Take,
    rest: ReadonlyMap<string, unknown>,
): { headers: Record<string, string>; bytes: Uint8Array<ArrayBuffer> | undefined } {
    if (payload !== undefined) {
        const value = take(payload.member);
        assertNothingLeft();
        if (value === undefined) return { headers: {}, bytes: undefined };
        if (payload.type === "blob") {
            if (!(value instanceof Uint8Array)) throw new InputError(name, payload.member, "must be a Uint8Array");
            return { headers: { "content-type": "application/octet-stream" }, bytes: new Uint8Array(value) };
        }
        if (payload.type === "string") {
            return {
                headers: { "content-type": "text/plain" },
                bytes: encoder.encode(toText(name, payload.member, value)),
            };
        }
        return toJson(value, [payload.member]);
    }
    // Members that the model does not know go along: older clients send some.
    if (document) return toJson(Object.fromEntries(rest), []);
    assertNothingLeft();
    return { headers: {}, bytes: undefined };

    function assertNothingLeft() {
        const [member] = rest.keys();
        if (member !== undefined) throw new InputError(name, member, "is not a member of its input");
    }

    function toJson(value: unknown, path: readonly string[]) {
        const text = serializeJson(name, value, path);
        return { headers: { "content-type": "application/json" }, bytes: encoder.encode(text) };
    }
}

/** @throws InputError that names the place of what JSON cannot hold. */
export function serializeJson(operation: string, value: unknown, start: readonly string[]): string | undefined {
    return stringifyJson(
        value,
        (path, problem) => {
            throw new InputError(operation, path.join(".") || "input", problem);
        },
        start,
    );
}

function toText(operation: string, member: string, value: unknown): string {
    if (typeof value === "number" && !Number.isFinite(value))
        throw new InputError(operation, member, `must be a finite number, is ${value}`);
    if (["string", "number", "boolean", "bigint"].includes(typeof value)) return String(value);
    throw new InputError(
        operation,
        member,
        `must be a string, a number or a boolean, is ${value === null ? "null" : typeof value}`,
    );
}

function encode(operation: string, member: string, text: string): string {
    try {
        return encodeUriComponent(text);
    } catch {
        throw new InputError(operation, member, "has a lone surrogate, which UTF-8 cannot hold");
    }
}
