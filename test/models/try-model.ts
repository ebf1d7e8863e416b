import { execFile } from "node:child_process";
import type { ServerResponse } from "node:http";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual, promisify } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import type { ClientOptions } from "finspace-data";
import { generateFiles } from "../../scripts/generate-files.js";
import { writeFiles } from "../../scripts/output-folder.js";
import { toOpenApi } from "../../scripts/openapi/to-openapi.js";
import type { Operation, Service } from "../../scripts/service.js";
import { computeMethodNames } from "../../scripts/typescript/names.js";
import type { ServerDescription } from "../../src/runtime/server/description.js";
import { toResponse } from "../../src/runtime/server/fetch-adapter.js";
import { serializeOutput } from "../../src/runtime/server/serialize-answer.js";
import type { Operation as Row } from "../../src/runtime/service.js";
import { arbitraryInput, arbitraryOutput, type Structure } from "../support/arbitrary-input.js";
import { droppedPatterns } from "../support/arbitrary-text.js";
import { listFaults } from "../support/compile.js";
import { startLoopbackServer } from "../support/loopback-server.js";
import { createRecordingFetch } from "../support/recording-fetch.js";
import { seed } from "../support/seed.js";
import { fixedOptions } from "../support/test-client.js";

/** What became of a model. */
export interface Trial {
    readonly service: string;
    readonly operations: number;
    readonly calls: number;
    readonly generateMs: number;
    /** What stays on the heap of it: the representation, and the texts of the files. */
    readonly generateMb: number;
    readonly notes: readonly string[];
    readonly problems: readonly string[];
}

type Client = Readonly<Record<string, (input: Structure) => PromiseLike<object>>> & { close(): void };

const callsPerOperation = 20;

/** Generates a client from a model, lints its document, compiles it, and has every operation send and receive. */
export async function tryModel(file: string): Promise<Trial> {
    const model = await readFile(file, "utf8");
    await collectGarbage();
    const before = process.memoryUsage().heapUsed;
    const begun = performance.now();
    const runtime = join(import.meta.dirname, "../../src/runtime/index.js");
    const { service, files, notes } = await generateFiles(model, { runtime, awsSdk: true, reference: true });
    const generateMs = performance.now() - begun;
    await collectGarbage();
    const generateMb = (process.memoryUsage().heapUsed - before) / 1e6;
    const folder = await mkdtemp(join(tmpdir(), "finspace-data-model-"));
    try {
        await writeFiles(folder, files);
        await writeFile(join(folder, "package.json"), '{ "type": "module" }');
        const problems = [
            ...(await lint(join(folder, "openapi.yaml"))),
            ...listFaults(files),
            ...(await exchange(service, folder)),
        ];
        const operations = service.operations.length;
        return {
            service: service.name,
            operations,
            calls: operations * callsPerOperation,
            generateMs,
            generateMb,
            notes,
            problems,
        };
    } finally {
        await rm(folder, { recursive: true });
    }
}

/** Node has it for who asks at its start, or here; what waits for a turn of the event loop goes with the second round. */
async function collectGarbage(): Promise<void> {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    collect();
    await new Promise((resolve) => setTimeout(resolve, 50));
    collect();
}

async function lint(document: string): Promise<string[]> {
    const config = "scripts/openapi/redocly.yaml";
    const linting = promisify(execFile)("npx", ["redocly", "lint", document, "--config", config, "--format", "json"]);
    const { stdout } = await linting.catch((error: unknown) => error as { stdout: string });
    const { problems } = JSON.parse(stdout.slice(stdout.indexOf("{"))) as {
        problems: { severity: string; message: string }[];
    };
    return problems.filter(({ severity }) => severity === "error").map(({ message }) => `openapi.yaml: ${message}`);
}

/** Sends inputs that the model allows, holds the bodies to openapi.yaml, and reads outputs that the model allows. */
async function exchange(service: Service, folder: string): Promise<string[]> {
    const load = (name: string) => import(pathToFileURL(join(folder, `generated/${name}.gen.ts`)).href);
    const { [service.name]: Class } = (await load("client")) as Record<string, new (options: ClientOptions) => Client>;
    const { operations } = (await load("operations")) as { operations: Record<string, Row> };
    const { server: description } = (await load("server")) as { server: ServerDescription };
    const names = computeMethodNames(service);
    const validate = createBodyValidator(service);
    const problems: string[] = [];
    let answer: (() => Response) | undefined;
    // No fetch sends a body with a GET, which some services want.
    const server = await startLoopbackServer((_, response) => void pass(answer!(), response));
    for (const operation of service.operations) {
        const row = operations[operation.name]!;
        const isBodyOfGet = operation.http.method === "GET" && row.document === true;
        const pairs = fc.tuple(arbitraryInput(operation), arbitraryOutput(operation.output));
        for (const [input, output] of fc.sample(pairs, { seed, numRuns: callsPerOperation })) {
            answer = () => toResponse(serializeOutput(description, row, output));
            const { fetch, requests } = createRecordingFetch(answer);
            const client = new Class!({
                ...fixedOptions,
                ...(isBodyOfGet ? { endpoint: server.endpoint } : { endpoint: "https://example.com", fetch }),
            });
            try {
                const got = await settle(await client[names.get(operation)!]!(input), operation);
                const text = requests[0]?.text ?? Buffer.from(server.received.at(-1)!.body).toString();
                const problem = validate(operation, text) ?? compare(got, output, row);
                if (problem !== undefined) problems.push(`${operation.name}: ${problem}`);
            } catch (error) {
                problems.push(`${operation.name}: ${String(error)}`);
            }
            client.close();
        }
    }
    await server.close();
    return problems;
}

/** Gives an answer over a socket. */
async function pass(answer: Response, response: ServerResponse): Promise<void> {
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
}

/** An output with its streams read, without its status. */
async function settle(output: object, { output: { members } }: Operation): Promise<Structure> {
    const status = members.find(({ binding }) => binding.location === "statusCode")?.name;
    const settled = Object.entries(output).map(async ([name, value]) => [
        name,
        value instanceof ReadableStream ? new Uint8Array(await new Response(value).arrayBuffer()) : (value as unknown),
    ]);
    const { [status ?? ""]: _, ...rest } = Object.fromEntries(await Promise.all(settled)) as Structure;
    return rest;
}

function compare(
    got: Structure,
    want: Structure,
    { output: { headers = {}, prefixHeaders } }: Row,
): string | undefined {
    // With an empty prefix a map has every header, those of the answer's own too.
    if (prefixHeaders?.prefix === "") return undefined;
    const [a, b] = [omitEmpty(toComparable(got) as Structure), omitEmpty(toComparable(want) as Structure)];
    // Every answer with a body tells its type.
    const type = Object.keys(headers).find((member) => headers[member]!.name === "content-type");
    if (type !== undefined && b[type] === undefined) delete a[type];
    return isDeepStrictEqual(a, b) ? undefined : `gave ${fc.stringify(a)} for ${fc.stringify(b)}`;
}

/**
 * JSON has no -0, a document's whole number beyond 2^53 comes back as a bigint, and a document that is null as a value of
 * a map is a missing one.
 */
function toComparable(value: unknown): unknown {
    if (typeof value === "number" || typeof value === "bigint") return Number(value) + 0;
    if (Array.isArray(value)) return value.map(toComparable);
    if (typeof value !== "object" || value === null || value instanceof Date || ArrayBuffer.isView(value)) return value;
    return Object.fromEntries(
        Object.entries(value)
            .filter(([, item]) => item !== null)
            .map(([name, item]) => [name, toComparable(item)]),
    );
}

/** What is empty does not travel in headers and bodies. */
function omitEmpty(value: Structure): Structure {
    return Object.fromEntries(
        Object.entries(value).filter(
            ([, item]) =>
                item !== undefined &&
                item !== null &&
                item !== "" &&
                !(typeof item === "object" && !(item instanceof Date) && Object.keys(item).length === 0),
        ),
    );
}

/** What the inputs cannot be made to match is not asked of them. */
function isMatch(pattern: string, text: string): boolean {
    return droppedPatterns.has(pattern) || new RegExp(pattern, "u").test(text);
}

function createBodyValidator(service: Service): (operation: Operation, text: string) => string | undefined {
    const { components } = toOpenApi(service) as { components: { schemas: Record<string, object> } };
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.removeKeyword("pattern");
    ajv.addKeyword({ keyword: "pattern", type: "string", validate: isMatch });
    ajv.addSchema({ $id: "https://example.com/openapi", components });
    return ({ name, input, http: { method } }, text) => {
        const content = `${name}RequestContent`;
        const isJson = input.members.some(({ binding }) => binding.location === "document");
        if (!isJson || components.schemas[content] === undefined || (method === "GET" && text === "")) return undefined;
        const isValid = ajv.validate(
            { $ref: `https://example.com/openapi#/components/schemas/${content}` },
            JSON.parse(text),
        );
        return isValid ? undefined : `sent what openapi.yaml refuses: ${ajv.errorsText()}: ${text}`;
    };
}
