import type { AstTraits, ShapeId } from "./ast.js";
import { traitChecks } from "./trait-checks.js";

/** The namespace of Smithy's own traits: an unknown one there is a slip of the pen. */
const ownNamespace = "smithy.api#";

/** Smithy's own traits that change nothing which is generated; those that the reader looks at are in traitChecks. */
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
        const isKnown = unsupportedTraits.has(id) || inertTraits.has(name) || traitChecks.has(id);
        return id.startsWith(ownNamespace) && !isKnown;
    });
}
