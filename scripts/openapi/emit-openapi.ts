import type * as Yaml from "yaml";
import { createBanner } from "../banner.js";
import { requireLibrary } from "../libraries.js";
import type { Service } from "../service.js";
import { toOpenApi } from "./to-openapi.js";

/**
 * Prints openapi.yaml of a service: {@link toOpenApi} in YAML, with a banner.
 *
 * @throws MissingLibrariesError if yaml is not installed.
 * @example
 * const service = readService(await readFile("lambda.json", "utf8"));
 * await writeFile("openapi.yaml", emitOpenApi(service));
 */
export function emitOpenApi(service: Service): string {
    const { stringify } = requireLibrary("yaml") as typeof Yaml;
    return createBanner("#") + stringify(toOpenApi(service), { aliasDuplicateObjects: false, indent: 2, lineWidth: 0 });
}
