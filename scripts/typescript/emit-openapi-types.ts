import type { OpenAPI3 } from "openapi-typescript";
import { importLibrary } from "../libraries.js";

/**
 * Prints openapi.gen.ts: openapi-typescript's types of an OpenAPI document.
 *
 * @param document as {@link toOpenApi} gives it.
 * @throws MissingLibrariesError if openapi-typescript is not installed.
 */
export async function emitOpenApiTypes(document: object): Promise<string> {
    const { default: openapiTS, astToString } = await importLibrary(() => import("openapi-typescript"));
    const types = await openapiTS(disguise(document) as OpenAPI3, {
        // Or members with a default would be required in requests.
        defaultNonNullable: false,
        silent: true,
    });
    return astToString(types).replaceAll(disguised, "");
}

/** What no model has in it. */
const disguised = "__disguised__";
const inherited = new RegExp(`(?<=["/])(?=(?:${Object.getOwnPropertyNames(Object.prototype).join("|")})")`, "g");

/**
 * A document in which nothing is called as a member of every object: the libraries look their own rules up by name in
 * plain objects, and would call what they find there.
 */
function disguise(document: object): object {
    return JSON.parse(JSON.stringify(document).replaceAll(inherited, disguised)) as object;
}
