import { stringify } from "yaml";
import { createBanner } from "../banner.js";
import type { Service } from "../service.js";
import { toOpenApi } from "./to-openapi.js";

/** openapi.yaml of a service. */
export function emitOpenApi(service: Service): string {
    return createBanner("#") + stringify(toOpenApi(service), { aliasDuplicateObjects: false, indent: 2, lineWidth: 0 });
}
