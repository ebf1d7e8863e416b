import type { ShapeId } from "./ast.js";
import {
    anything,
    type Check,
    createCheck,
    flag,
    listOf,
    number,
    object,
    oneOf,
    optional,
    record,
    text,
    textLike,
    whole,
} from "./checks.js";
import { shapeId } from "./name-checks.js";
import { type TraitValues, toTraitId } from "./traits.js";

const filled = textLike(/./, "text that is not empty");

/** Says all by being there. */
const annotation = record();

const waiterPath = object({ path: text, expected: text, comparator: text });

const waiter = object({
    documentation: optional(text),
    minDelay: optional(whole(1)),
    maxDelay: optional(whole(1)),
    acceptors: listOf(
        object({
            state: oneOf("success", "failure", "retry"),
            matcher: object({
                success: optional(flag),
                errorType: optional(text),
                output: optional(waiterPath),
                inputOutput: optional(waiterPath),
            }),
        }),
        1,
    ),
});

const example = object({
    title: text,
    documentation: optional(text),
    input: optional(record()),
    output: optional(record()),
    error: optional(object({ shapeId, content: optional(record()) })),
});

const ruleParameters = record(object({ builtIn: optional(text), required: optional(flag) }));

const endpointTest = object({
    documentation: optional(text),
    params: optional(record()),
    expect: object({
        endpoint: optional(
            object({
                url: createCheck((value) => typeof value === "string" && URL.canParse(value), "a URL"),
                properties: optional(object({ authSchemes: optional(listOf(object({ name: text }))) })),
            }),
        ),
        error: optional(text),
    }),
});

const checks: Readonly<Record<keyof TraitValues, Check>> = {
    "aws.api#service": object({
        sdkId: textLike(/[A-Za-z0-9]/, "text with a letter or a digit"),
        endpointPrefix: optional(filled),
        arnNamespace: optional(filled),
    }),
    "aws.auth#sigv4": object({ name: filled }),
    "aws.auth#unsignedPayload": annotation,
    "aws.endpoints#standardRegionalEndpoints": annotation,
    "aws.protocols#httpChecksum": object({
        requestChecksumRequired: optional(flag),
        requestAlgorithmMember: optional(text),
    }),
    "aws.protocols#restJson1": annotation,
    "smithy.rules#contextParam": object({ name: text }),
    "smithy.rules#endpointBdd": object({
        parameters: optional(ruleParameters),
        conditions: listOf(object({ fn: text, argv: listOf(anything), assign: optional(text) })),
        results: listOf(object({ endpoint: optional(record()) })),
        root: whole(-Number.MAX_SAFE_INTEGER),
        nodes: text,
    }),
    "smithy.rules#endpointRuleSet": object({ parameters: optional(ruleParameters) }),
    "smithy.rules#endpointTests": object({ testCases: listOf(endpointTest) }),
    "smithy.rules#operationContextParams": record(object({ path: text })),
    "smithy.rules#staticContextParams": record(record()),
    "smithy.waiters#waitable": record(waiter),
    auth: listOf(shapeId),
    default: anything,
    deprecated: object({ message: optional(text), since: optional(text) }),
    documentation: text,
    endpoint: object({ hostPrefix: textLike(/^(?:[A-Za-z0-9.-]|\{\w+\})+$/, "the beginning of a host name") }),
    enum: listOf(object({ name: optional(text), value: text, documentation: optional(text) }), 1),
    enumValue: createCheck((value) => typeof value === "string" || Number.isInteger(value), "text or a whole number"),
    error: oneOf("client", "server"),
    examples: listOf(example),
    hostLabel: annotation,
    http: object({
        // Those that fetch sends and OpenAPI has a place for.
        method: oneOf("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"),
        uri: text,
        code: optional(whole(200, 299)),
    }),
    httpChecksumRequired: annotation,
    httpError: whole(400, 599),
    httpHeader: textLike(/^[\w!#$%&'*+.^`|~-]+$/, "the name of a header"),
    httpLabel: annotation,
    httpPayload: annotation,
    httpPrefixHeaders: textLike(/^[\w!#$%&'*+.^`|~-]*$/, "the beginning of the names of headers"),
    httpQuery: filled,
    httpQueryParams: annotation,
    httpResponseCode: annotation,
    idempotencyToken: annotation,
    idempotent: annotation,
    jsonName: text,
    length: object({ min: optional(whole(0)), max: optional(whole(0)) }),
    mediaType: filled,
    mixin: object({ localTraits: optional(listOf(shapeId)) }),
    optionalAuth: annotation,
    paginated: object({
        inputToken: optional(text),
        outputToken: optional(text),
        items: optional(text),
        pageSize: optional(text),
    }),
    pattern: text,
    range: object({ min: optional(number), max: optional(number) }),
    readonly: annotation,
    requestCompression: object({ encodings: listOf(text) }),
    required: annotation,
    requiresLength: annotation,
    retryable: object({ throttling: optional(flag) }),
    sensitive: annotation,
    sparse: annotation,
    streaming: annotation,
    tags: listOf(text),
    timestampFormat: oneOf("date-time", "epoch-seconds", "http-date"),
    title: text,
    uniqueItems: annotation,
};

/** What the values of the traits that the reader looks at must be, by the id of the trait. */
export const traitChecks: ReadonlyMap<ShapeId, Check> = new Map(
    Object.entries(checks).map(([name, check]) => [toTraitId(name), check]),
);
