import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import type { ErrorClasses } from "../../src/runtime/service.js";
import type { Operation, SensitiveTable, Waiter } from "finspace-data/runtime";
import { models, readText, stories } from "./models.js";
import { type OpenApiDocument, type OpenApiOperation, type OpenApiSchema, operationsOf } from "./openapi/document.js";

type Load<Module> = () => Promise<Module>;

interface Generated {
    readonly operations: Load<{ operations: Record<string, Operation> }>;
    readonly waiters: Load<{ waiters: Record<string, Waiter> }>;
    readonly sensitive: Load<{ sensitive: SensitiveTable }>;
    readonly errors: Load<{ errors: ErrorClasses }>;
}

/** The committed files, imported as users import them. */
const generated: readonly Generated[] = [
    {
        operations: () => import("../../generated/operations.gen.js"),
        waiters: () => import("../../generated/waiters.gen.js"),
        sensitive: () => import("../../generated/sensitive.gen.js"),
        errors: () => import("../../generated/errors.gen.js"),
    },
    {
        operations: () => import("../fixtures/gallery/generated/operations.gen.js"),
        waiters: () => import("../fixtures/gallery/generated/waiters.gen.js"),
        sensitive: () => import("../fixtures/gallery/generated/sensitive.gen.js"),
        errors: () => import("../fixtures/gallery/generated/errors.gen.js"),
    },
    {
        operations: () => import("../fixtures/protocol/generated/operations.gen.js"),
        waiters: () => import("../fixtures/protocol/generated/waiters.gen.js"),
        sensitive: () => import("../fixtures/protocol/generated/sensitive.gen.js"),
        errors: () => import("../fixtures/protocol/generated/errors.gen.js"),
    },
];

describe.each(models.map((model, i) => ({ ...model, ...generated[i]! })))(
    "openapi.yaml and generated/ of $name",
    (files) => {
        const document = parse(readText(`${files.out}/openapi.yaml`)) as OpenApiDocument;
        const entries = operationsOf(document);
        const table = entries.map(({ operation }) => [operation.operationId, operation] as const);

        async function getRow(name: string): Promise<Operation> {
            return (await files.operations()).operations[name]!;
        }

        it("have the same operations", async () => {
            const { operations } = await files.operations();
            expect(table.map(([name]) => name).toSorted()).toEqual(Object.keys(operations).toSorted());
            expect(Object.values(operations).map(({ name }) => name)).toEqual(Object.keys(operations));
        });

        it.each(entries.map((entry) => ({ ...entry, name: entry.operation.operationId })))(
            "agree on the route of $name",
            async ({ name, method, path }) => {
                const row = await getRow(name);
                expect(row.method).toBe(method.toUpperCase());
                expect(row.uri.replace(/\?.*/, "").replaceAll("+}", "}")).toBe(path);
            },
        );

        it.each(table)("agree on the parameters of %s", async (name, operation) => {
            const { uri, query = {}, queryParams, headers = {} } = await getRow(name);
            const literals = new URLSearchParams(uri.split("?")[1]).keys();
            const free = queryParams === undefined ? [] : [queryParams];
            expect(listNames(operation, "path")).toEqual(
                [...uri.matchAll(/\{(\w+)/g)].map(([, label]) => label!).toSorted(),
            );
            expect(listNames(operation, "query")).toEqual([...Object.values(query), ...free, ...literals].toSorted());
            expect(listNames(operation, "header")).toEqual(
                Object.values(headers)
                    .map((header) => header.name)
                    .toSorted(),
            );
        });

        it.each(table)("agree on what %s requires, and on its token", async (name, operation) => {
            const row = await getRow(name);
            const { required, tokens } = listInput(row, operation);
            expect(required.toSorted()).toEqual([...(row.required ?? [])].toSorted());
            expect(tokens).toEqual(row.token === undefined ? [] : [row.token]);
        });

        it.each(table)("agree on the bodies of %s", async (name, { requestBody, responses }) => {
            const row = await getRow(name);
            const bytes = "application/octet-stream";
            const types = {
                blob: bytes,
                stream: bytes,
                string: "text/plain",
                json: "application/json",
                structure: "application/json",
            };
            const toType = ({ payload, document: isDocument }: Operation["output"]) =>
                payload ? [payload.mediaType ?? types[payload.type]] : isDocument ? ["application/json"] : [];
            const success = Object.entries(responses).find(([status]) => status.startsWith("2"))![1];
            expect(Object.keys(requestBody?.content ?? {})).toEqual(toType(row));
            expect(Object.keys(success.content ?? {})).toEqual(toType(row.output));
            expect(Object.keys(success.headers ?? {})).toEqual(
                Object.values(row.output.headers ?? {}).map((h) => h.name),
            );
        });

        it.each(table)("agree on how %s is repeated and paged", async (name, operation) => {
            const row = await getRow(name);
            expect([operation["x-safe-to-retry"], operation["x-paginated"]]).toEqual([row.safeToRetry, row.paginated]);
        });

        it("agree on the waiters", async () => {
            const { waiters } = await files.waiters();
            const want = table.flatMap(([, value]) =>
                Object.entries(value["x-waiters"] ?? {}).map(([name, { minDelay, maxDelay, acceptors }]) => {
                    const select: unknown = expect.any(Function);
                    const rows = acceptors.map(({ state, matcher: { output, inputOutput, ...rest } }) => {
                        const path = output ?? inputOutput;
                        if (path === undefined) return { state, ...rest };
                        const expected = path.comparator === "booleanEquals" ? path.expected === "true" : path.expected;
                        const isPlain = output !== undefined && /^[\w.]+$/.test(path.path);
                        return {
                            state,
                            ...path,
                            expected,
                            ...(!isPlain && { select }),
                        };
                    });
                    return [
                        name,
                        { name, minDelayMs: minDelay * 1000, maxDelayMs: maxDelay * 1000, acceptors: rows },
                    ] as const;
                }),
            );
            expect(waiters).toEqual(Object.fromEntries(want));
            expect(Object.keys(waiters)).toHaveLength(want.length);
        });

        it("agree on the errors, their statuses and which are retried", async () => {
            const { errors } = await files.errors();
            const text = readText(`${files.out}/generated/errors.gen.ts`);
            const classes = [...text.matchAll(/Status (\d+)[^/]*\*\/\nexport class (\w+)/g)];
            const statuses = Object.fromEntries(classes.map(([, status, name]) => [name, status]));
            const modelled = Object.values(document.components.schemas).flatMap((schema) => schema["x-error"] ?? []);
            expect(modelled.map(({ name }) => name).toSorted()).toEqual(Object.keys(errors).toSorted());
            for (const { name, retryable, throttling } of modelled)
                expect([name, errors[name]!.retry]).toEqual([
                    name,
                    retryable ? (throttling ? "throttling" : "transient") : undefined,
                ]);
            for (const [, operation] of table)
                for (const { status, name } of listErrors(operation))
                    expect([name, statuses[name]]).toEqual([name, status]);
        });

        it.each(table)("agree on the errors of %s", (name, operation) => {
            const client = readText(`${files.out}/generated/client.gen.ts`);
            const method = name.charAt(0).toLowerCase() + name.slice(1);
            const doc = client.split(`    ${method}(`)[0]!.split("/**").at(-1)!;
            const thrown = [...doc.matchAll(/@throws \{(\w+)\}/g)].map(([, error]) => error!);
            expect(thrown.toSorted()).toEqual(
                listErrors(operation)
                    .map((error) => error.name)
                    .toSorted(),
            );
        });

        it.each(table)("agree on what is sensitive in %s", async (name, operation) => {
            const { sensitive } = await files.sensitive();
            const row = await getRow(name);
            const success = Object.entries(operation.responses).find(([status]) => status.startsWith("2"))![1];
            const input = toInputSchema(row, operation);
            const output = toBodySchema(row.output.payload?.member, success.content);
            expect(listHidden(document, input, depth).toSorted()).toEqual(
                listRedacted(sensitive, `${name}Input`, depth).toSorted(),
            );
            expect(listHidden(document, output, depth).toSorted()).toEqual(
                listRedacted(sensitive, `${name}Output`, depth).toSorted(),
            );
        });

        it.each(stories.filter(({ name }) => name === files.name))("hide something at all", async () => {
            const { sensitive } = await files.sensitive();
            const names = table.flatMap(([name]) => [`${name}Input`, `${name}Output`]);
            expect(names.flatMap((name) => listRedacted(sensitive, name, depth)).length).toBeGreaterThan(9);
        });

        /** What the body and the parameters of a request carry, as one object of members. */
        function listInput(row: Operation, operation: OpenApiOperation) {
            const properties = Object.entries(toInputSchema(row, operation).properties!);
            const body = toDocumentSchema(operation);
            const parameters = listMemberParameters(row, operation);
            const members = new Map(Object.entries(row.names ?? {}).map(([member, name]) => [name, member]));
            const payload = row.payload !== undefined && operation.requestBody?.required ? [row.payload.member] : [];
            return {
                required: [
                    ...parameters.filter(({ parameter }) => parameter.required).map(({ member }) => member),
                    ...(row.document ? (body.required ?? []).map((name) => members.get(name) ?? name) : payload),
                ],
                tokens: properties.filter(([, schema]) => schema["x-idempotency-token"]).map(([member]) => member),
            };
        }

        function toInputSchema(row: Operation, operation: OpenApiOperation): OpenApiSchema {
            const parameters = listMemberParameters(row, operation).map(({ member, parameter }) => {
                const { schema, "x-idempotency-token": token } = parameter;
                return [member, { ...schema, ...(token && { "x-idempotency-token": token }) }] as const;
            });
            const body = toBodySchema(row.payload?.member, operation.requestBody?.content);
            const resolved = body.$ref === undefined ? body : resolve(document, body.$ref);
            return { properties: { ...resolved.properties, ...Object.fromEntries(parameters) } };
        }

        function toDocumentSchema({ requestBody }: OpenApiOperation): OpenApiSchema {
            const reference = requestBody?.content["application/json"]?.schema.$ref;
            return reference === undefined ? {} : resolve(document, reference);
        }
    },
);

/** Deep enough for every structure of the models that is not inside itself. */
const depth = 6;

function listNames({ parameters = [] }: OpenApiOperation, place: string): string[] {
    return parameters
        .filter((parameter) => parameter.in === place)
        .map(({ name }) => name)
        .toSorted();
}

/** The parameters that members travel in, with the member of each; the uri's query literals are none. */
function listMemberParameters(row: Operation, { parameters = [] }: OpenApiOperation) {
    const query = new Map(Object.entries(row.query ?? {}).map(([member, name]) => [name, member]));
    const headers = new Map(Object.entries(row.headers ?? {}).map(([member, { name }]) => [name, member]));
    if (row.queryParams !== undefined) query.set(row.queryParams, row.queryParams);
    return parameters.flatMap((parameter) => {
        const { name } = parameter;
        const member = { path: name, query: query.get(name), header: headers.get(name) }[parameter.in];
        return member === undefined ? [] : [{ member, parameter }];
    });
}

function toBodySchema(
    payload: string | undefined,
    content: Record<string, { schema: OpenApiSchema }> = {},
): OpenApiSchema {
    const schema = Object.values(content)[0]?.schema ?? {};
    return payload === undefined ? schema : { properties: { [payload]: schema } };
}

function listErrors({ responses }: OpenApiOperation): { status: string; name: string }[] {
    return Object.entries(responses)
        .filter(([status]) => !status.startsWith("2"))
        .flatMap(([status, { content }]) => {
            const { schema } = content!["application/json"]!;
            return (schema.anyOf ?? [schema]).map(({ $ref }) => ({ status, name: $ref!.split("/").at(-1)! }));
        });
}

function resolve(document: OpenApiDocument, reference: string): OpenApiSchema {
    return document.components.schemas[reference.replace("#/components/schemas/", "")]!;
}

/** Paths to what has `x-sensitive`, `*` for elements and values. */
function listHidden(document: OpenApiDocument, schema: OpenApiSchema, levels: number): string[] {
    if (schema.$ref !== undefined) return listHidden(document, resolve(document, schema.$ref), levels);
    if (schema["x-sensitive"]) return [""];
    if (levels === 0) return [];
    const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
    const elements = [schema.items, schema.additionalProperties].filter((inner) => inner !== undefined);
    const named = [...Object.entries(schema.properties ?? {}), ...elements.map((inner) => ["*", inner] as const)];
    return [
        ...branches.flatMap((branch) => listHidden(document, branch, levels)),
        ...named.flatMap(([name, inner]) => listHidden(document, inner, levels - 1).map((path) => `.${name}${path}`)),
    ];
}

/** Paths to what the table hides. */
function listRedacted(table: SensitiveTable, row: string, levels: number): string[] {
    if (levels === 0) return [];
    return Object.entries(table[row] ?? {}).flatMap(([name, rule]) =>
        rule === true ? [`.${name}`] : listRedacted(table, rule, levels - 1).map((path) => `.${name}${path}`),
    );
}
