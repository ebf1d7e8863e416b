import { type AstModel, type ShapeId, toShapeName } from "./ast.js";
import { getTrait } from "./traits.js";

/** AWS's id of the service; that of a service which is not AWS's is its name. */
export function readSdkId(model: AstModel, service: ShapeId): string {
    return getTrait(model.shapes[service]!, "aws.api#service")?.sdkId ?? toShapeName(service);
}
