import type { Operation } from "../service.js";
import { Fault, MethodFault } from "./fault.js";

/** The operation that a request is of, and what its path has in place of the labels. */
export interface Route {
    readonly operation: Operation;
    /** Decoded texts, by member. */
    readonly labels: Readonly<Record<string, string>>;
}

/** @throws Fault for a path or a method that no operation has. */
export type FindRoute = (method: string, url: URL) => Route;

interface Candidate {
    readonly operation: Operation;
    readonly path: RegExp;
    /** What such a path begins with; few do, and this is told sooner than by the pattern. */
    readonly start: string;
    readonly labels: readonly string[];
    /** Pairs that the query must have. */
    readonly literals: readonly (readonly [name: string, value: string])[];
    /** Orders the most specific route first. */
    readonly rank: string;
}

/**
 * Makes the router of a service. Where several operations match, a literal segment stands above a label, a label above a
 * greedy one, and a query of its own above none.
 *
 * @param basePath what the endpoint's own path puts before each route.
 * @see https://smithy.io/2.0/spec/http-bindings.html#uri
 */
export function createRouter(operations: Readonly<Record<string, Operation>>, basePath = ""): FindRoute {
    const candidates = Object.values(operations)
        .map(toCandidate)
        .toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
    return function findRoute(method, url) {
        const path = url.pathname.startsWith(basePath) ? url.pathname.slice(basePath.length) : url.pathname;
        const found = candidates.find((each) => each.operation.method === method && matches(each, path, url));
        if (found) return { operation: found.operation, labels: readLabels(found, path) };
        const matching = candidates.filter((each) => matches(each, path, url));
        if (matching.length === 0)
            throw new Fault("UnknownOperationException", { message: `No operation has the path ${path}.` }, 404);
        const methods = [...new Set(matching.map(({ operation }) => operation.method))].join(", ");
        throw new MethodFault(`The path ${path} takes ${methods}, and not ${method}.`, methods);
    };
}

function toCandidate(operation: Operation): Candidate {
    const [template, query = ""] = operation.uri.split("?") as [string, string?];
    const segments = template.split("/");
    const ranks = segments.map((segment) => (!segment.startsWith("{") ? "0" : segment.endsWith("+}") ? "2" : "1"));
    return {
        operation,
        path: new RegExp(`^${toPathPattern(operation.uri)}$`),
        start: template.split("{")[0]!,
        labels: Array.from(template.matchAll(/\{([^}+]+)\+?\}/g), ([, name]) => name!),
        literals: [...new URLSearchParams(query)],
        rank: `${ranks.join("")}${query ? "0" : "1"}`,
    };
}

function matches({ path, start, literals }: Candidate, pathname: string, url: URL): boolean {
    return (
        pathname.startsWith(start) &&
        path.test(pathname) &&
        literals.every(([name, value]) => url.searchParams.getAll(name).includes(value))
    );
}

/** A pattern of the paths of a uri, a group for each label. */
export function toPathPattern(uri: string): string {
    const [template] = uri.split("?") as [string];
    // What is no label stands for itself.
    return escapePattern(template).replace(/\\\{[^}]+?(\\\+)?\\\}/g, (_, greedy) => (greedy ? "(.+)" : "([^/]+)"));
}

/** The text as a pattern of itself. */
export function escapePattern(text: string): string {
    return text.replace(/[^\w/:-]/g, "\\$&");
}

function readLabels({ path, labels }: Candidate, pathname: string): Record<string, string> {
    const texts: Record<string, string> = {};
    if (labels.length === 0) return texts;
    const groups = path.exec(pathname)!;
    for (const [i, label] of labels.entries()) texts[label] = decode(groups[i + 1]!);
    return texts;
}

/** @throws Fault */
function decode(text: string): string {
    if (!text.includes("%")) return text;
    try {
        return decodeURIComponent(text);
    } catch {
        const message = `The path has ${text}, which is not percent-encoded UTF-8.`;
        throw new Fault("SerializationException", { message }, 400);
    }
}
