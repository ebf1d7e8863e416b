import type { Operation } from "../service.js";
import type { AstModel, AstShape, ShapeId } from "./ast.js";
import { getTrait } from "./traits.js";

const signing = "aws.auth#sigv4";

/** What a service may ask for in its place. */
const otherSchemes: readonly ShapeId[] = [
    "aws.auth#sigv4a",
    "aws.auth#cognitoUserPools",
    "smithy.api#httpApiKeyAuth",
    "smithy.api#httpBasicAuth",
    "smithy.api#httpBearerAuth",
    "smithy.api#httpDigestAuth",
];

/** `@auth` of an operation stands above that of its service; without either it takes all that the service knows, by name. */
function listSchemes(operation: AstShape, service: AstShape): readonly ShapeId[] {
    const known = [signing, ...otherSchemes].filter((scheme) => service.traits?.[scheme] !== undefined).toSorted();
    const chosen = getTrait(operation, "auth") ?? getTrait(service, "auth") ?? known;
    return chosen.filter((scheme) => scheme !== signing || known.includes(scheme));
}

/** A request is signed by sigv4, wherever the service takes that, or not at all. */
export function readAuthentication(operation: AstShape, service: AstShape): Operation["authentication"] {
    if (!listSchemes(operation, service).includes(signing)) return "none";
    return getTrait(operation, "optionalAuth") === undefined ? "sigv4" : "optional";
}

/**
 * A note on the service, and on each operation that says otherwise, whose requests are not what its first scheme asks for:
 * they go unsigned, or are signed all the same.
 */
export function listAuthenticationNotes(
    model: AstModel,
    service: ShapeId,
    operations: readonly ShapeId[],
): readonly string[] {
    const shape = model.shapes[service]!;
    const schemes = listSchemes({ type: "operation" }, shape);
    if (getTrait(shape, signing) === undefined) return [toUnsignedNote(service, schemes)];
    const others = operations.filter((id) => getTrait(model.shapes[id]!, "auth") !== undefined);
    return [
        ...toNotes(service, schemes),
        ...others.flatMap((id) => toNotes(id, listSchemes(model.shapes[id]!, shape))),
    ];
}

function toNotes(id: ShapeId, schemes: readonly ShapeId[]): string[] {
    if (schemes.length === 0 || schemes[0] === signing) return [];
    if (!schemes.includes(signing)) return [toUnsignedNote(id, schemes)];
    const preferred = schemes.slice(0, schemes.indexOf(signing)).join(" and ");
    return [
        `${id}: requests are signed by ${signing}, though ${preferred} stands before it: an Authorization header that calls bring is replaced`,
    ];
}

function toUnsignedNote(id: ShapeId, schemes: readonly ShapeId[]): string {
    const asked =
        schemes.length > 0
            ? `takes ${schemes.join(" or ")}, which calls have to bring in their headers`
            : `has no ${signing}`;
    return `${id}: requests are not signed: it ${asked}`;
}
