import type { RuleTraits } from "../endpoints/rule-traits.js";
import type { AstMember, AstShape, AstTraits, ShapeId } from "./ast.js";

/** The namespace of Smithy's own traits: an unknown one there is a slip of the pen. */
const ownNamespace = "smithy.api#";

/** Smithy's own traits that change nothing which is generated; those that the reader looks at are in TraitValues. */
const inertTraits: ReadonlySet<string> = new Set([
    "addedDefault",
    // Of traits: what a model defines changes nothing by itself.
    "authDefinition",
    "box",
    "clientOptional",
    "cors",
    // Of event streams, whose operations are left out.
    "eventHeader",
    "eventPayload",
    "externalDocumentation",
    // Requests are signed by sigv4, or not at all.
    "httpApiKeyAuth",
    "httpBasicAuth",
    "httpBearerAuth",
    "httpDigestAuth",
    "idRef",
    "input",
    "internal",
    "nestedProperties",
    "noReplace",
    "notProperty",
    "output",
    "private",
    "property",
    "protocolDefinition",
    "recommended",
    "references",
    "resourceIdentifier",
    "since",
    "suppress",
    "trait",
    "traitValidators",
    "unitType",
    "unstable",
    "xmlAttribute",
    "xmlFlattened",
    "xmlName",
    "xmlNamespace",
]);

/** Traits that change what travels or what is generated, and that the reader does not know yet. */
const unsupportedTraits: ReadonlySet<ShapeId> = new Set(["aws.api#clientEndpointDiscovery"]);

/** Shape types the reader knows. */
export const supportedTypes: ReadonlySet<string> = new Set([
    "service",
    "resource",
    "operation",
    "structure",
    "union",
    "list",
    "set",
    "map",
    "enum",
    "intEnum",
    "string",
    "boolean",
    "byte",
    "short",
    "integer",
    "long",
    "float",
    "double",
    "blob",
    "timestamp",
    "bigInteger",
    "bigDecimal",
    "document",
]);

export function listUnsupportedTraits(traits: AstTraits | undefined): readonly ShapeId[] {
    return Object.keys(traits ?? {}).filter((id) => unsupportedTraits.has(id));
}

/** Traits in Smithy's namespace that Smithy does not have. */
export function listUnknownTraits(traits: AstTraits | undefined): readonly ShapeId[] {
    return Object.keys(traits ?? {}).filter((id) => {
        const name = id.slice(ownNamespace.length);
        const isKnown = unsupportedTraits.has(id) || inertTraits.has(name) || readTraits.has(name);
        return id.startsWith(ownNamespace) && !isKnown;
    });
}

/** Smithy's own traits that the reader looks at. */
const readTraits: ReadonlySet<string> = new Set<keyof TraitValues>([
    "auth",
    "default",
    "deprecated",
    "documentation",
    "endpoint",
    "enum",
    "enumValue",
    "error",
    "examples",
    "hostLabel",
    "http",
    "httpChecksumRequired",
    "httpError",
    "httpHeader",
    "httpLabel",
    "httpPayload",
    "httpPrefixHeaders",
    "httpQuery",
    "httpQueryParams",
    "httpResponseCode",
    "idempotencyToken",
    "idempotent",
    "jsonName",
    "length",
    "mediaType",
    "mixin",
    "optionalAuth",
    "paginated",
    "pattern",
    "range",
    "readonly",
    "requestCompression",
    "required",
    "requiresLength",
    "retryable",
    "sensitive",
    "sparse",
    "streaming",
    "tags",
    "timestampFormat",
    "title",
    "uniqueItems",
]);

/** Traits that give a member a place of its own in an HTTP message. */
export const bindingTraits = [
    "httpLabel",
    "httpQuery",
    "httpQueryParams",
    "httpHeader",
    "httpPrefixHeaders",
    "httpPayload",
    "httpResponseCode",
] as const;

/** A value of an enum of Smithy 1. */
export interface LegacyEnumValue {
    name?: string;
    value: string;
    documentation?: string;
}

/** Values of the traits the reader looks at; the prelude's go without `smithy.api#`. */
interface TraitValues extends RuleTraits {
    "aws.api#service": { sdkId: string; endpointPrefix?: string; arnNamespace?: string };
    "aws.auth#sigv4": { name: string };
    "aws.auth#unsignedPayload": object;
    "aws.endpoints#standardRegionalEndpoints": object;
    "aws.protocols#httpChecksum": { requestChecksumRequired?: boolean; requestAlgorithmMember?: string };
    "aws.protocols#restJson1": object;
    /** Ids of authentication traits, the first the preferred one; none for no authentication. */
    auth: ShapeId[];
    default: unknown;
    deprecated: { message?: string; since?: string };
    documentation: string;
    /** Of Smithy 1: what an enum shape says since. */
    enum: LegacyEnumValue[];
    endpoint: { hostPrefix: string };
    enumValue: string | number;
    error: "client" | "server";
    examples: {
        title: string;
        documentation?: string;
        input?: Record<string, unknown>;
        output?: Record<string, unknown>;
        error?: { shapeId: ShapeId; content: Record<string, unknown> };
    }[];
    hostLabel: object;
    http: { method: string; uri: string; code?: number };
    httpChecksumRequired: object;
    httpError: number;
    httpHeader: string;
    httpLabel: object;
    httpPayload: object;
    httpPrefixHeaders: string;
    httpQuery: string;
    httpQueryParams: object;
    httpResponseCode: object;
    idempotencyToken: object;
    idempotent: object;
    jsonName: string;
    length: { min?: number; max?: number };
    mediaType: string;
    mixin: { localTraits?: ShapeId[] };
    optionalAuth: object;
    paginated: { inputToken?: string; outputToken?: string; items?: string; pageSize?: string };
    pattern: string;
    range: { min?: number; max?: number };
    readonly: object;
    requestCompression: { encodings: string[] };
    required: object;
    requiresLength: object;
    retryable: { throttling?: boolean };
    sensitive: object;
    sparse: object;
    "smithy.waiters#waitable": Record<string, Waitable>;
    streaming: object;
    tags: string[];
    timestampFormat: "date-time" | "epoch-seconds" | "http-date";
    title: string;
    uniqueItems: object;
}

/** A waiter, by whose name `@waitable` lists it. */
export interface Waitable {
    documentation?: string;
    minDelay?: number;
    maxDelay?: number;
    acceptors: {
        state: "success" | "failure" | "retry";
        matcher: {
            success?: boolean;
            errorType?: string;
            output?: WaitablePath;
            inputOutput?: WaitablePath;
        };
    }[];
}

export interface WaitablePath {
    path: string;
    expected: string;
    comparator: string;
}

/** The value of a trait of a shape or member, or undefined where it has none. */
export function getTrait<Name extends keyof TraitValues>(
    { traits }: Pick<AstShape | AstMember, "traits">,
    name: Name,
): TraitValues[Name] | undefined {
    const id = name.includes("#") ? name : `smithy.api#${name}`;
    return traits?.[id] as TraitValues[Name] | undefined;
}
