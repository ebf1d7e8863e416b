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

/** `@auth` of an operation stands above that of its service; without either it takes all that the service knows. */
function listSchemes(operation: AstShape, service: AstShape): readonly ShapeId[] {
    const known = [signing, ...otherSchemes].filter((scheme) => service.traits?.[scheme] !== undefined);
    const chosen = getTrait(operation, "auth") ?? getTrait(service, "auth") ?? known;
    return chosen.filter((scheme) => scheme !== signing || known.includes(scheme));
}

/** A request is signed by sigv4, wherever the service takes that, or not at all. */
export function readAuthentication(operation: AstShape, service: AstShape): Operation["authentication"] {
    if (!listSchemes(operation, service).includes(signing)) return "none";
    return getTrait(operation, "optionalAuth") === undefined ? "sigv4" : "optional";
}

/** A note on the service, or on each operation, whose requests go unsigned although it asks who sends them. */
export function listUnsigned(model: AstModel, service: ShapeId, operations: readonly ShapeId[]): string[] {
    const shape = model.shapes[service]!;
    if (getTrait(shape, signing) === undefined) return [toNote(service, listSchemes({ type: "operation" }, shape))];
    return operations.flatMap((id) => {
        const schemes = listSchemes(model.shapes[id]!, shape);
        return schemes.length === 0 || schemes.includes(signing) ? [] : [toNote(id, schemes)];
    });
}

function toNote(id: ShapeId, schemes: readonly ShapeId[]): string {
    const asked =
        schemes.length > 0
            ? `takes ${schemes.join(" or ")}, which calls have to bring in their headers`
            : "has no aws.auth#sigv4";
    return `${id}: requests are not signed: it ${asked}`;
}
