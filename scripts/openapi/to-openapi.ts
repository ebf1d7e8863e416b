import type { ErrorStructure, Operation, Service } from "../service.js";
import { type SampleService, toSampleService } from "./samples/sample-service.js";
import { toCodeSamples } from "./samples/to-code-samples.js";
import { listContentMembers, sigV4, toOperation, toPath } from "./to-operation.js";
import { isComponent, type Schema, toComponentSchema, toObjectSchema } from "./to-schema.js";
import { toServer } from "./to-server.js";

/** How to describe a service. */
export interface OpenApiOptions {
    /**
     * Specifier under which the TypeScript samples import the client; by default where it stands beside openapi.yaml.
     *
     * @default "./generated/client.gen.js"
     */
    readonly client?: string | undefined;
}

/**
 * Gives the OpenAPI 3.1 document of a service, as a plain value that JSON and YAML can hold.
 *
 * @example
 * const document = toOpenApi(readService(await readFile("lambda.json", "utf8")));
 * await writeFile("openapi.json", JSON.stringify(document));
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export function toOpenApi(service: Service, { client = "./generated/client.gen.js" }: OpenApiOptions = {}): object {
    const paths = toPaths(service.operations, toSampleService(service, client));
    const isSigned = service.signingName !== "";
    return {
        openapi: "3.1.1",
        // Of the dialects Prism knows, the only one under which it still validates bodies.
        jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
        info: { title: service.title, version: service.version, description: service.documentation },
        servers: [toServer(service)],
        ...(isSigned && { security: [{ [sigV4]: [] }] }),
        ...(service.tags.length > 0 && {
            tags: service.tags.map(({ name, documentation }) => ({ name, description: documentation })),
        }),
        paths,
        components: {
            schemas: pickReferenced(toSchemas(service), paths),
            ...(isSigned && {
                securitySchemes: {
                    [sigV4]: {
                        type: "apiKey",
                        in: "header",
                        name: "Authorization",
                        description: `AWS Signature Version 4 with the service name \`${service.signingName}\``,
                        "x-amazon-apigateway-authtype": "awsSigv4",
                    },
                },
            }),
        },
    };
}

/**
 * OpenAPI has room for one operation on a method and path, whatever query literals say and labels are called: any other
 * stands in an extension of the first.
 */
function toPaths(operations: readonly Operation[], service: SampleService): object {
    const paths: Record<string, Record<string, Record<string, unknown>>> = {};
    const templates = new Map<string, string>();
    for (const operation of operations) {
        const own = toPath(operation.http.uri);
        const key = own.replaceAll(/\{[^{}]+\}/g, "{}");
        const path = templates.get(key) ?? own;
        templates.set(key, path);
        const item = (paths[path] ??= {});
        const method = operation.http.method.toLowerCase();
        const printed = toOperation(operation, path, toCodeSamples(operation, service));
        const first = item[method];
        if (first === undefined) item[method] = { ...printed };
        else first["x-same-route"] = [...((first["x-same-route"] as object[] | undefined) ?? []), printed];
    }
    return paths;
}

/** Bodies of operations by operation, then errors, then shapes, each in the model's order. */
function toSchemas({ operations, errors, shapes }: Service): Record<string, Schema> {
    const bodies = operations.flatMap(({ name, input, output }) => [
        [`${name}RequestContent`, listContentMembers(input)] as const,
        [`${name}ResponseContent`, listContentMembers(output)] as const,
    ]);
    return Object.fromEntries([
        ...bodies
            .filter(([, members]) => members.length > 0)
            .map(([name, members]) => [name, toObjectSchema(members)] as const),
        ...errors.map((error) => [error.name, toErrorSchema(error)] as const),
        ...shapes.filter(isComponent).map((shape) => [shape.name, toComponentSchema(shape)] as const),
    ]);
}

function toErrorSchema(error: ErrorStructure): Schema {
    const { properties, ...schema } = toObjectSchema(listContentMembers(error));
    const { name, fault, retryable, throttling } = error;
    return {
        ...(error.documentation && { description: error.documentation }),
        ...schema,
        properties: {
            __type: {
                type: "string",
                description: "The error's code, where the x-amzn-errortype header does not tell it",
            },
            ...(properties as object),
        },
        "x-error": { name, fault, retryable, throttling },
    };
}

/** The schemas that the paths lead to: some shapes are bound where OpenAPI has no place for a schema. */
function pickReferenced(schemas: Record<string, Schema>, paths: object): Record<string, Schema> {
    const used = new Set<string>();
    collect(paths);
    return Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));

    function collect(value: unknown): void {
        if (typeof value !== "object" || value === null) return;
        const reference = (value as { $ref?: string }).$ref?.replace("#/components/schemas/", "");
        if (reference !== undefined && !used.has(reference)) {
            used.add(reference);
            collect(schemas[reference]);
        }
        for (const item of Object.values(value)) collect(item);
    }
}
