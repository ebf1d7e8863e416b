import { createHash } from "node:crypto";
import { convertDocumentation } from "./documentation/convert-documentation.js";
import { emitEndpoints } from "./endpoints/emit-endpoints.js";
import { emitOpenApi } from "./openapi/emit-openapi.js";
import { toOpenApi } from "./openapi/to-openapi.js";
import { parseModel } from "./smithy/parse-model.js";
import { readService } from "./smithy/read-service.js";
import { emitClient } from "./typescript/emit-client.js";
import { emitCodecs } from "./typescript/emit-codecs.js";
import { emitErrors } from "./typescript/emit-errors.js";
import { emitOpenApiTypes } from "./typescript/emit-openapi-types.js";
import { emitOperations } from "./typescript/emit-operations.js";
import { emitSensitive } from "./typescript/emit-sensitive.js";
import { emitTypes } from "./typescript/emit-types.js";
import { emitWaiters } from "./typescript/emit-waiters.js";
import { listRenames } from "./typescript/list-renames.js";

export interface GenerateOptions {
    /** Specifier under which generated files import the runtime. */
    readonly runtime: string;
}

/** Paths relative to the output folder, with `/`, and the text of each file. */
export type GeneratedFiles = ReadonlyMap<string, string>;

export interface Generated {
    readonly files: GeneratedFiles;
    /** What the user should know of them, a line each. */
    readonly notes: readonly string[];
}

/**
 * Walks the whole line: the text of a Smithy model to openapi.yaml and generated/. Writes nothing; the same model
 * gives the same bytes.
 *
 * @throws ModelError if the model cannot be generated from.
 */
export async function generateFiles(model: string, { runtime }: GenerateOptions): Promise<Generated> {
    const service = readService(await convertDocumentation(parseModel(model)));
    const codecs = emitCodecs(service, runtime);
    const generated: [name: string, text: string][] = [
        ["client.gen.ts", emitClient(service, runtime)],
        ...(codecs === undefined ? [] : ([["codecs.gen.ts", codecs]] as [string, string][])),
        ["endpoints.gen.ts", emitEndpoints(service, runtime)],
        ["errors.gen.ts", emitErrors(service, runtime)],
        ["openapi.gen.ts", await emitOpenApiTypes(toOpenApi(service))],
        ["operations.gen.ts", emitOperations(service, runtime)],
        ["sensitive.gen.ts", emitSensitive(service, runtime)],
        ["types.gen.ts", emitTypes(service, runtime)],
        ["waiters.gen.ts", emitWaiters(service, runtime)],
    ];
    const renames = listRenames(service);
    const manifest = {
        note: "Written by scripts/generate.ts from the Smithy model. Do not edit: change the model, then run npm run generate",
        service: service.id,
        modelSha256: createHash("sha256").update(model).digest("hex"),
        files: generated.map(([name]) => name),
        ...(renames.length > 0 && { renamed: Object.fromEntries(renames.map(({ id, name }) => [id, name])) }),
    };
    const files = new Map([
        ["openapi.yaml", emitOpenApi(service)],
        ...generated.map(([name, text]) => [`generated/${name}`, text] as const),
        ["generated/manifest.json", `${JSON.stringify(manifest, null, 4)}\n`],
    ]);
    const renamed = renames.map(({ id, name, reason }) => `${id} is called ${name}: ${reason}`);
    return { files, notes: [...service.notes, ...renamed] };
}
