import type { OpenAPI3 } from "openapi-typescript";
import { createBanner } from "../banner.js";
import { importLibrary } from "../libraries.js";

/**
 * Prints openapi.gen.ts: openapi-typescript's types of an OpenAPI document.
 *
 * @param document as {@link toOpenApi} gives it.
 * @throws MissingLibrariesError if openapi-typescript is not installed.
 */
export async function emitOpenApiTypes(document: object): Promise<string> {
    const { default: openapiTS, astToString } = await importLibrary(() => import("openapi-typescript"));
    const types = await openapiTS(document as OpenAPI3, {
        // Or members with a default would be required in requests.
        defaultNonNullable: false,
        silent: true,
    });
    return createBanner("//") + astToString(types);
}
