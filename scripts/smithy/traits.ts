import type { RuleTraits } from "../endpoints/rule-traits.js";
import type { AstMember, AstShape, ShapeId } from "./ast.js";

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
export interface TraitValues extends RuleTraits {
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
        error?: { shapeId: ShapeId; content?: Record<string, unknown> };
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
    return traits?.[toTraitId(name)] as TraitValues[Name] | undefined;
}

/** The id of a trait that TraitValues names. */
export function toTraitId(name: string): ShapeId {
    return name.includes("#") ? name : `smithy.api#${name}`;
}
