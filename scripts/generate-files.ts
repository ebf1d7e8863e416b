import { createHash } from "node:crypto";
import { createBanner, packageWriter, toNotice, type Writer } from "./banner.js";
import { convertDocumentation } from "./documentation/convert-documentation.js";
import { emitEndpoints } from "./endpoints/emit-endpoints.js";
import { emitOpenApi } from "./openapi/emit-openapi.js";
import { toOpenApi } from "./openapi/to-openapi.js";
import type { Service } from "./service.js";
import { parseModel } from "./smithy/parse-model.js";
import { readService } from "./smithy/read-service.js";
import { emitAwsSdk } from "./typescript/aws-sdk/emit-aws-sdk.js";
import { emitClient } from "./typescript/emit-client.js";
import { emitCodecs } from "./typescript/emit-codecs.js";
import { emitErrors } from "./typescript/emit-errors.js";
import { emitExamples } from "./typescript/emit-examples.js";
import { emitMsw } from "./typescript/emit-msw.js";
import { emitOpenApiTypes } from "./typescript/emit-openapi-types.js";
import { emitOperations } from "./typescript/emit-operations.js";
import { emitReference } from "./typescript/emit-reference.js";
import { emitSensitive } from "./typescript/emit-sensitive.js";
import { emitServer } from "./typescript/emit-server.js";
import { emitShapes } from "./typescript/emit-shapes.js";
import { emitTypes } from "./typescript/emit-types.js";
import { emitWaiters } from "./typescript/emit-waiters.js";
import { listRenames } from "./typescript/list-renames.js";

/** How to generate. */
export interface GenerateOptions {
    /**
     * Specifier under which generated files import the runtime.
     *
     * @default "finspace-data/runtime"
     */
    readonly runtime?: string | undefined;
    /**
     * Specifier under which the samples in openapi.yaml import the client.
     *
     * @default "./generated/client.gen.js"
     */
    readonly client?: string | undefined;
    /** Whether to give the handlers of MSW too: `generated/msw.gen.ts`, which imports `msw`. @default false */
    readonly msw?: boolean | undefined;
    /** Whether to give the API in the AWS SDK's manner too: `generated/aws-sdk.gen.ts`. @default false */
    readonly awsSdk?: boolean | undefined;
    /** Whether to give documentation and examples as data too: `generated/reference.gen.ts`. @default false */
    readonly reference?: boolean | undefined;
    /**
     * What the head of every file says that it was written by.
     *
     * @default { name: "finspace-data/generate", command: "npx finspace-data generate --model FILE --out DIR" }
     */
    readonly writer?: Writer | undefined;
    /** Is told of each stage before it begins, for a display of progress. */
    readonly onStage?: ((stage: GenerateStage) => void) | undefined;
}

/** A part of the work. */
export interface GenerateStage {
    /** What is done. */
    readonly name: "parse model" | "convert documentation" | "read service" | "emit files";
    /** How much there is to do. */
    readonly count: number;
    /** What `count` counts. */
    readonly unit: "characters" | "shapes" | "operations";
}

/** Paths relative to the output folder, with `/`, and the text of each file. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** What a model gives. */
export interface Generated {
    /** What to write. */
    readonly files: GeneratedFiles;
    /** What the user should know of them, a line each: what is left out, and what is not called as in the model. */
    readonly notes: readonly string[];
    /** What they were made from. */
    readonly service: Service;
}

/**
 * Walks the whole line: the text of a Smithy model to openapi.yaml and generated/. Writes nothing; the same model
 * gives the same bytes.
 *
 * @param model text of a Smithy 2.0 JSON AST file with one restJson1 service.
 * @throws ModelError if the model cannot be generated from; it lists every problem.
 * @throws MissingLibrariesError if optional peers of the package are not installed.
 * @example
 * const { files, notes } = await generateFiles(await readFile("lambda.json", "utf8"));
 * await writeFiles("src/lambda", files);
 * for (const note of notes) console.warn(note);
 */
export async function generateFiles(
    model: string,
    {
        runtime = "finspace-data/runtime",
        client,
        msw,
        awsSdk,
        reference,
        writer = packageWriter,
        onStage,
    }: GenerateOptions = {},
): Promise<Generated> {
    onStage?.({ name: "parse model", count: model.length, unit: "characters" });
    const ast = parseModel(model);
    const count = Object.keys(ast.shapes).length;
    onStage?.({ name: "convert documentation", count, unit: "shapes" });
    const described = await convertDocumentation(ast);
    onStage?.({ name: "read service", count, unit: "shapes" });
    const service = readService(described);
    onStage?.({ name: "emit files", count: service.operations.length, unit: "operations" });
    const emitted: [name: string, text: string | false | undefined][] = [
        ["aws-sdk.gen.ts", awsSdk && emitAwsSdk(service, runtime)],
        ["client.gen.ts", emitClient(service, runtime)],
        ["codecs.gen.ts", emitCodecs(service, runtime)],
        ["endpoints.gen.ts", emitEndpoints(service, runtime)],
        ["errors.gen.ts", emitErrors(service, runtime)],
        ["examples.gen.ts", msw && emitExamples(service, runtime)],
        ["msw.gen.ts", msw && emitMsw(service, runtime)],
        ["openapi.gen.ts", await emitOpenApiTypes(toOpenApi(service))],
        ["operations.gen.ts", emitOperations(service, runtime)],
        ["reference.gen.ts", reference && emitReference(service, runtime)],
        ["sensitive.gen.ts", emitSensitive(service, runtime)],
        ["server.gen.ts", emitServer(service, runtime)],
        ["shapes.gen.ts", emitShapes(service, runtime)],
        ["types.gen.ts", emitTypes(service, runtime)],
        ["waiters.gen.ts", emitWaiters(service, runtime)],
    ];
    const generated = emitted.filter((file): file is [string, string] => typeof file[1] === "string");
    const renames = listRenames(service);
    const manifest = {
        note: toNotice(writer).join(" "),
        service: service.id,
        modelSha256: createHash("sha256").update(model).digest("hex"),
        files: generated.map(([name]) => name),
        ...(renames.length > 0 && { renamed: Object.fromEntries(renames.map(({ id, name }) => [id, name])) }),
    };
    const files = new Map([
        ["openapi.yaml", createBanner(writer, "#") + emitOpenApi(service, { client })],
        ...generated.map(([name, text]) => [`generated/${name}`, createBanner(writer, "//") + text] as const),
        ["generated/manifest.json", `${JSON.stringify(manifest, null, 4)}\n`],
    ]);
    const renamed = renames.map(({ id, name, reason }) => `${id} is called ${name}: ${reason}`);
    return { files, notes: [...service.notes, ...renamed], service };
}
