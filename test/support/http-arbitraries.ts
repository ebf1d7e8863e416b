import * as fc from "fast-check";
import type { AwsCredentialIdentity } from "../../src/runtime/credentials.js";
import type { HttpRequest } from "../../src/runtime/http.js";
import { parseSignableUrl } from "../../src/runtime/signable-url.js";
import { encodeUriComponent } from "../../src/runtime/uri.js";

const toCharacters = (text: string) => Array.from(text);

const oddCharacters = toCharacters("!'()*-._~ +/%?#&=:;@,$[]{}|\\^`<>\"é€😀\u0000\n\u00a0aZ09");

/** Text with the characters that URIs, percent-encoding and SigV4 treat apart. */
const oddText = (constraints: fc.StringConstraints = {}) =>
    fc.oneof(
        fc.string({ ...constraints, unit: fc.constantFrom(...oddCharacters) }),
        fc.string({ ...constraints, unit: "binary" }),
    );

/** A path member: any text but what `serializeRequest` refuses. */
export const pathMembers = oddText({ minLength: 1, maxLength: 12 }).filter((text) => text !== "." && text !== "..");

/** Paths of encoded members, and raw ones as an endpoint may have; an empty segment makes a double or a trailing slash. */
const paths = fc
    .array(fc.oneof(pathMembers.map(encodeUriComponent), pathMembers, fc.constant("")), { maxLength: 5 })
    .map((segments) => `/${segments.join("/")}`);

// An object of the reference signer cannot hold a parameter named so.
const isOrdinaryName = (name: string) => name !== "__proto__";

/** Names of which one is the prefix of another, in an order that an encoding may turn round, and odd ones. */
const queryNames = fc
    .oneof(
        fc.constantFrom("a", "a-b", "a=", "a.b", "a b", "A", "ab", "", "nextToken", "nextToken2"),
        oddText({ maxLength: 6 }),
    )
    .filter(isOrdinaryName);

const encodedQueries = fc
    .array(fc.tuple(queryNames, fc.oneof(fc.constant(""), oddText({ maxLength: 8 }))), { maxLength: 6 })
    .map((pairs) => pairs.map((pair) => pair.map(encodeUriComponent).join("=")).join("&"));

const serializedUrls = fc.tuple(paths, encodedQueries).map(([path, query]) => {
    const url = new URL("https://finspace-api.us-east-1.amazonaws.com");
    url.pathname = path;
    url.search = query;
    return url;
});

// The reference takes decoded parameters: bytes that are no UTF-8 cannot be told to it.
function isDecodable(search: string): boolean {
    try {
        return decodeURIComponent(search) !== undefined;
    } catch {
        return false;
    }
}

/** URLs that somebody else wrote: raw characters, a percent sign anywhere, parameters without a value. */
const foreignUrls = fc
    .tuple(
        fc.string({
            unit: fc.constantFrom(...toCharacters("/aZ.~!'()*;:@,$+=&%é €[]|\\"), "%2F", "%2f", "%41", "%"),
            maxLength: 16,
        }),
        fc.string({
            unit: fc.constantFrom(
                ...toCharacters("aZ.~!'()*;:@,$+=&%é €[]|/?"),
                "%3D",
                "%3d",
                "&a&",
                "&a-b=",
                "%61",
                "=",
            ),
            maxLength: 16,
        }),
        fc.constantFrom("", "#fragment"),
    )
    .map(([path, query, hash]) =>
        parseSignableUrl(`https://example.com:8443/${path}?${query}${hash}`, encodeUriComponent),
    )
    .filter(({ search }) => !search.includes("__proto__") && isDecodable(search));

/** Names that a proxy or the transport may change, which neither signer signs. */
const unsignedNames = [
    "authorization",
    "cache-control",
    "connection",
    "expect",
    "from",
    "keep-alive",
    "max-forwards",
    "pragma",
    "proxy-authorization",
    "proxy-connection",
    "referer",
    "sec-ch-ua",
    "sec-fetch-mode",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-amzn-trace-id",
];

// The official signer leaves `date` out and takes the payload hash from the other; this one signs both.
const otherwiseTreated = new Set(["date", "x-amz-content-sha256", "__proto__"]);

const headerNames = fc
    .oneof(
        fc.constantFrom(...unsignedNames, "content-type", "x-a", "x-a-b", "x-amz-date", "x-amz-meta-", "accept"),
        fc.string({ unit: fc.constantFrom(...toCharacters("az09-_.!#$%&'*+^`|~")), minLength: 1, maxLength: 8 }),
    )
    .filter((name) => !otherwiseTreated.has(name));

/** All that a header may hold, white space and bytes beyond ASCII above all. */
export const headerValues = fc.oneof(
    fc.string({ unit: fc.constantFrom(" ", "  ", "\t", "\u00a0", "\u0085", "a", ",", '"', "é", ":"), maxLength: 10 }),
    fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)), maxLength: 20 }),
);

const bodies = fc.oneof(
    fc.constant(undefined),
    fc.constant(new Uint8Array()),
    fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text)),
    fc.uint8Array().map((bytes) => new Uint8Array(bytes)),
);

export const httpRequests: fc.Arbitrary<HttpRequest> = fc.record({
    method: fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"),
    url: fc.oneof(serializedUrls, foreignUrls),
    headers: fc.dictionary(headerNames, headerValues, { maxKeys: 6 }),
    body: bodies,
});

const printable = (constraints: fc.StringConstraints) =>
    fc.string({ ...constraints, unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)) });

export const credentialIdentities: fc.Arbitrary<AwsCredentialIdentity> = fc.record(
    {
        accessKeyId: printable({ minLength: 1, maxLength: 20 }),
        secretAccessKey: fc.oneof(printable({ minLength: 1, maxLength: 40 }), oddText({ minLength: 1, maxLength: 80 })),
        sessionToken: fc.oneof(fc.constant(""), printable({ minLength: 1, maxLength: 60 })),
    },
    { requiredKeys: ["accessKeyId", "secretAccessKey"] },
);

export const timesMs = fc
    .date({ min: new Date("1970-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59.999Z"), noInvalidDate: true })
    .map((date) => date.getTime());

export const regions = fc.constantFrom("us-east-1", "eu-central-1", "us-gov-west-1", "cn-north-1", "eusc-de-east-1");

export const signingNames = fc.constantFrom("finspace-api", "execute-api", "iam", "service");
