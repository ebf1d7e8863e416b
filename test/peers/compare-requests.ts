import { isDeepStrictEqual } from "node:util";

/** A request as it would go out, unsigned. */
export interface WireRequest {
    readonly method: string;
    readonly host: string;
    readonly path: string;
    /** Encoded pairs of name and value, in any order. */
    readonly query: readonly string[];
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
}

export interface Difference {
    /** `method`, `host`, `path`, `query`, `body`, or the name of a header with a colon. */
    readonly part: string;
    /** Undefined for a header that is not there. */
    readonly ours: string | undefined;
    readonly theirs: string | undefined;
}

/** Headers that are not compared. */
const apart: ReadonlySet<string> = new Set([
    // Compared as the host.
    "host",
    // Clients name themselves.
    "user-agent",
    "x-amz-user-agent",
    // Of the signature, which aws-sdk v2 makes after it has built a request; other tests hold ours to a reference.
    "authorization",
    "x-amz-content-sha256",
    "x-amz-date",
    // Of the body's bytes, which are compared; here the platform writes it.
    "content-length",
]);

/** What is not the same in two requests; the order of parameters and the white space of JSON are no difference. */
export function compareRequests(ours: WireRequest, theirs: WireRequest): Difference[] {
    const names = new Set([...Object.keys(ours.headers), ...Object.keys(theirs.headers)]);
    return [
        compare("method", ours.method, theirs.method),
        compare("host", ours.host, theirs.host),
        compare("path", ours.path, theirs.path),
        compare("query", toSortedText(ours.query), toSortedText(theirs.query)),
        ...[...names]
            .filter((name) => !apart.has(name))
            .map((name) => compare(`${name}:`, ours.headers[name], theirs.headers[name])),
        isSameBody(ours, theirs) ? undefined : { part: "body", ours: toText(ours.body), theirs: toText(theirs.body) },
    ].filter((difference) => difference !== undefined);
}

function compare(part: string, ours: string | undefined, theirs: string | undefined): Difference | undefined {
    return ours === theirs ? undefined : { part, ours, theirs };
}

function toName(pair: string): string {
    return pair.split("=", 1)[0]!;
}

/** The order of a parameter's own values counts. */
function toSortedText(pairs: readonly string[]): string {
    return pairs.toSorted((a, b) => (toName(a) < toName(b) ? -1 : toName(a) > toName(b) ? 1 : 0)).join("&");
}

function isSameBody(ours: WireRequest, theirs: WireRequest): boolean {
    if (Buffer.compare(ours.body, theirs.body) === 0) return true;
    const [own, their] = [toJson(ours), toJson(theirs)];
    return own !== undefined && isDeepStrictEqual(own, their);
}

function toJson({ headers, body }: WireRequest): unknown {
    if (headers["content-type"] !== "application/json") return undefined;
    try {
        return JSON.parse(toText(body));
    } catch {
        return undefined;
    }
}

function toText(bytes: Uint8Array): string {
    return new TextDecoder().decode(bytes);
}
