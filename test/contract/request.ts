import type { AstOperation, Structure } from "./model.js";

/** A request as it goes over the wire. */
export interface RawRequest {
    readonly method: string;
    /** Path and query, encoded. */
    readonly target: string;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string | Uint8Array;
}

/** How a member travels: labels and parameters are texts, and no label is empty. */
export type Place = "label" | "query" | "document";

/** Has the form of SigV4's, and no signature of anything. */
const authorization =
    "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20240131/us-east-1/finspace-api/aws4_request, " +
    `SignedHeaders=host;x-amz-date, Signature=${"0123456789abcdef".repeat(4)}`;

/**
 * Writes a request after the model's bindings, and checks nothing: the client would not let go what is wrong.
 *
 * @param input members by name; a text goes as it is wherever its member travels.
 */
export function toRequest(operation: AstOperation, input: Structure): RawRequest {
    const { method, uri, members } = operation;
    const target = uri.replace(/\{(\w+)\}/g, (_, name: string) => encode(toText(input[name])));
    const query: string[] = [];
    const content: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(input)) {
        const place = findPlace(operation, name);
        if (value === undefined || place === "label") continue;
        if (place === "document") content[name] = value;
        else query.push(`${encode(members[name]!.traits!["smithy.api#httpQuery"]!)}=${encode(toText(value))}`);
    }
    const hasBody = Object.keys(members).some((name) => findPlace(operation, name) === "document");
    return {
        method,
        target: query.length > 0 ? `${target}?${query.join("&")}` : target,
        headers: { authorization, ...(hasBody && { "content-type": "application/json" }) },
        ...(hasBody && { body: stringify(content) }),
    };
}

/** @throws Error for a place that the suite cannot write to. */
export function findPlace({ members }: AstOperation, name: string): Place {
    const traits = Object.keys(members[name]?.traits ?? {});
    if (traits.includes("smithy.api#httpLabel")) return "label";
    if (traits.includes("smithy.api#httpQuery")) return "query";
    const other = traits.find((trait) => /#(http|hostLabel|jsonName)/.test(trait));
    if (other !== undefined) throw new Error(`test/contract/request.ts does not know ${other} of ${name}`);
    return "document";
}

function encode(text: string): string {
    return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function toText(value: unknown): string {
    return typeof value === "string" ? value : stringify(value);
}

/** JSON, with bigints as numbers. */
function stringify(value: unknown): string {
    if (typeof value === "bigint") return String(value);
    if (Array.isArray(value)) return `[${value.map(stringify).join()}]`;
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    const members = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{${members.map(([key, item]) => `${JSON.stringify(key)}:${stringify(item)}`).join()}}`;
}
