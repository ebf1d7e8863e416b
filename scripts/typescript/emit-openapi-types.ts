import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { createBanner } from "../banner.js";

/** openapi.gen.ts: openapi-typescript's types of an OpenAPI document. */
export async function emitOpenApiTypes(document: object): Promise<string> {
    const types = await openapiTS(document as OpenAPI3, {
        // Or members with a default would be required in requests.
        defaultNonNullable: false,
        silent: true,
    });
    return createBanner("//") + astToString(types);
}
