import type * as Yaml from "yaml";
import { requireLibrary } from "../libraries.js";
import type { Service } from "../service.js";
import { type OpenApiOptions, toOpenApi } from "./to-openapi.js";

/**
 * Prints openapi.yaml of a service: {@link toOpenApi} in YAML.
 *
 * @throws MissingLibrariesError if yaml is not installed.
 * @example
 * const service = readService(await readFile("lambda.json", "utf8"));
 * await writeFile("openapi.yaml", emitOpenApi(service));
 */
export function emitOpenApi(service: Service, options: OpenApiOptions = {}): string {
    const { stringify } = requireLibrary("yaml") as typeof Yaml;
    const document = toOpenApi(service, options);
    // Readers of YAML 1.1 take `2024-05-01` for a date and `no` for false unless they are quoted.
    const style = { aliasDuplicateObjects: false, compat: "yaml-1.1", indent: 2, lineWidth: 0 } as const;
    return stringify(document, style);
}
