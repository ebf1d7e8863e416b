import type { AstMember, AstShape, AstTraits, ShapeId } from "./ast.js";

/** The namespace of Smithy's own traits: an unknown one there is a slip of the pen. */
const ownNamespace = "smithy.api#";

/** Smithy's own traits that change nothing which is generated; those that the reader looks at are in TraitValues. */
const inertTraits: ReadonlySet<string> = new Set([
    "addedDefault",
    "box",
    "clientOptional",
    "cors",
    "externalDocumentation",
    "idRef",
    "input",
    "internal",
    "nestedProperties",
    "noReplace",
    "notProperty",
    "output",
    "private",
    "property",
    "recommended",
    "references",
    "resourceIdentifier",
    "since",
    "suppress",
    "unitType",
    "unstable",
    "xmlAttribute",
    "xmlFlattened",
    "xmlName",
    "xmlNamespace",
]);

/** Traits that change what travels or what is generated, and that the reader does not know yet. */
const unsupportedTraits: ReadonlySet<ShapeId> = new Set([
    "aws.api#clientEndpointDiscovery",
    "aws.auth#unsignedPayload",
    "aws.protocols#httpChecksum",
    "smithy.api#auth",
    "smithy.api#endpoint",
    "smithy.api#eventHeader",
    "smithy.api#eventPayload",
    "smithy.api#hostLabel",
    "smithy.api#httpChecksumRequired",
    "smithy.api#jsonName",
    "smithy.api#mediaType",
    "smithy.api#mixin",
    "smithy.api#optionalAuth",
    "smithy.api#requestCompression",
    "smithy.api#requiresLength",
    "smithy.api#streaming",
    "smithy.api#timestampFormat",
]);

/** Shape types the reader knows; timestamps and big numbers, whose JSON form is not their value in JavaScript, are not among them. */
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
    "default",
    "deprecated",
    "documentation",
    "enum",
    "enumValue",
    "error",
    "examples",
    "http",
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
    "length",
    "paginated",
    "pattern",
    "range",
    "readonly",
    "required",
    "retryable",
    "sensitive",
    "sparse",
    "tags",
    "title",
    "uniqueItems",
]);

/** Values of the traits the reader looks at; the prelude's go without `smithy.api#`. */
interface TraitValues {
    "aws.api#service": { sdkId: string; endpointPrefix?: string; arnNamespace?: string };
    "aws.auth#sigv4": { name: string };
    "aws.endpoints#standardRegionalEndpoints": object;
    "aws.protocols#restJson1": object;
    default: unknown;
    deprecated: { message?: string; since?: string };
    documentation: string;
    /** Of Smithy 1: what an enum shape says since. */
    enum: { value: string; documentation?: string }[];
    enumValue: string | number;
    error: "client" | "server";
    examples: {
        title: string;
        documentation?: string;
        input?: Record<string, unknown>;
        output?: Record<string, unknown>;
        error?: { shapeId: ShapeId; content: Record<string, unknown> };
    }[];
    http: { method: string; uri: string; code?: number };
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
    length: { min?: number; max?: number };
    paginated: { inputToken?: string; outputToken?: string; items?: string; pageSize?: string };
    pattern: string;
    range: { min?: number; max?: number };
    readonly: object;
    required: object;
    retryable: { throttling?: boolean };
    sensitive: object;
    sparse: object;
    "smithy.waiters#waitable": Record<string, Waitable>;
    tags: string[];
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
            output?: { path: string; expected: string; comparator: string };
            inputOutput?: object;
        };
    }[];
}

/** The value of a trait of a shape or member, or undefined where it has none. */
export function getTrait<Name extends keyof TraitValues>(
    { traits }: Pick<AstShape | AstMember, "traits">,
    name: Name,
): TraitValues[Name] | undefined {
    const id = name.includes("#") ? name : `smithy.api#${name}`;
    return traits?.[id] as TraitValues[Name] | undefined;
}
