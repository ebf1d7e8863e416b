import type { ShapeId } from "../smithy/ast.js";
import type { ChangeRuleName } from "./rules.js";

/** Which rule a trait that comes, goes or gets another value falls under. */
export interface TraitRules {
    readonly added: ChangeRuleName;
    readonly removed: ChangeRuleName;
    readonly changed: ChangeRuleName;
}

/** Traits that are graded alike, whatever becomes of them. */
const uniform: Readonly<Partial<Record<ChangeRuleName, readonly string[]>>> = {
    "documentation-changed": ["documentation", "examples", "externalDocumentation", "since", "tags", "title"],
    "wire-format-changed": [
        "aws.auth#unsignedPayload",
        "aws.customizations#s3UnwrappedXmlOutput",
        "aws.protocols#ec2QueryName",
        "aws.protocols#httpChecksum",
        "endpoint",
        "eventHeader",
        "eventPayload",
        "hostLabel",
        "httpChecksumRequired",
        "httpHeader",
        "httpLabel",
        "httpPayload",
        "httpPrefixHeaders",
        "httpQuery",
        "httpQueryParams",
        "httpResponseCode",
        "jsonName",
        "mediaType",
        "requiresLength",
        "streaming",
        "timestampFormat",
        "xmlAttribute",
        "xmlFlattened",
        "xmlName",
        "xmlNamespace",
    ],
    "endpoint-rules-changed": [
        "aws.endpoints#dualStackOnlyEndpoints",
        "aws.endpoints#endpointsModifier",
        "aws.endpoints#rulesBasedEndpoints",
        "aws.endpoints#standardPartitionalEndpoints",
        "aws.endpoints#standardRegionalEndpoints",
        "smithy.rules#clientContextParams",
        "smithy.rules#contextParam",
        "smithy.rules#endpointBdd",
        "smithy.rules#endpointRuleSet",
        "smithy.rules#operationContextParams",
        "smithy.rules#staticContextParams",
    ],
    "auth-choice-changed": ["auth"],
    "nullability-changed": ["box", "clientOptional", "input"],
    "status-changed": ["httpError"],
    "fault-changed": ["error"],
    "note-changed": [
        "addedDefault",
        "cors",
        "idRef",
        "internal",
        "nestedProperties",
        "noReplace",
        "notProperty",
        "output",
        "private",
        "property",
        "recommended",
        "references",
        "requestCompression",
        "resourceIdentifier",
        "smithy.rules#endpointTests",
        "suppress",
        "unstable",
    ],
};

const authSchemes = [
    "aws.auth#cognitoUserPools",
    "aws.auth#sigv4",
    "aws.auth#sigv4a",
    "httpApiKeyAuth",
    "httpBasicAuth",
    "httpBearerAuth",
    "httpDigestAuth",
];

const protocols = [
    "aws.protocols#awsJson1_0",
    "aws.protocols#awsJson1_1",
    "aws.protocols#awsQuery",
    "aws.protocols#ec2Query",
    "aws.protocols#restJson1",
    "aws.protocols#restXml",
    "smithy.protocols#rpcv2Cbor",
];

const retry: TraitRules = { added: "retry-allowed", removed: "retry-disallowed", changed: "trait-changed" };
const narrowing: TraitRules = {
    added: "constraint-tightened",
    removed: "constraint-loosened",
    changed: "pattern-changed",
};

/** Rules by trait; Smithy's own traits go without `smithy.api#`. */
const traitRules: ReadonlyMap<string, TraitRules> = new Map<string, TraitRules>([
    ...Object.entries(uniform).flatMap(([rule, names]) =>
        names.map((name) => [name, toUniform(rule as ChangeRuleName)] as const),
    ),
    ...authSchemes.map(
        (name) =>
            [
                name,
                { added: "auth-scheme-added", removed: "auth-scheme-removed", changed: "auth-scheme-changed" },
            ] as const,
    ),
    ...protocols.map(
        (name) => [name, { added: "protocol-added", removed: "protocol-removed", changed: "trait-changed" }] as const,
    ),
    ["optionalAuth", { added: "auth-became-optional", removed: "auth-became-required", changed: "note-changed" }],
    ["readonly", retry],
    ["idempotent", retry],
    ["retryable", retry],
    ["deprecated", { added: "deprecated", removed: "no-longer-deprecated", changed: "documentation-changed" }],
    ["required", { added: "became-required", removed: "became-optional", changed: "note-changed" }],
    ["default", { added: "default-added", removed: "default-removed", changed: "default-changed" }],
    ["pattern", narrowing],
    ["uniqueItems", narrowing],
    // What is sparse may hold null.
    ["sparse", { added: "constraint-loosened", removed: "constraint-tightened", changed: "note-changed" }],
    ["sensitive", { added: "sensitive-added", removed: "sensitive-removed", changed: "note-changed" }],
    ["idempotencyToken", { added: "token-added", removed: "token-removed", changed: "note-changed" }],
]);

/** Namespaces whose traits speak to other tools than clients. */
const notes = /^(aws\.(cloudformation|cloudtrail|iam|tagging|test)|smithy\.(mqtt|test|openapi|tooling))#/;

/** The rules that a trait falls under; one that is not known may mean anything. */
export function findTraitRules(id: ShapeId): TraitRules {
    const known = traitRules.get(id.replace(/^smithy\.api#/, ""));
    return known ?? toUniform(notes.test(id) ? "note-changed" : "trait-changed");
}

function toUniform(rule: ChangeRuleName): TraitRules {
    return { added: rule, removed: rule, changed: rule };
}
