/** An OpenAPI document, as far as the tests look into it. */
export interface OpenApiDocument {
    readonly paths: Record<string, Record<string, OpenApiOperation>>;
    readonly components: { readonly schemas: Record<string, OpenApiSchema> };
}

export interface OpenApiSchema {
    readonly $ref?: string;
    readonly properties?: Record<string, OpenApiSchema>;
    readonly required?: readonly string[];
    readonly items?: OpenApiSchema;
    readonly additionalProperties?: OpenApiSchema;
    readonly anyOf?: readonly OpenApiSchema[];
    readonly oneOf?: readonly OpenApiSchema[];
    readonly "x-sensitive"?: boolean;
    readonly "x-idempotency-token"?: boolean;
    readonly "x-error"?: { name: string; fault: string; retryable: boolean; throttling: boolean };
}

export interface OpenApiMedia {
    readonly schema: OpenApiSchema;
    readonly examples?: OpenApiExamples;
}

export type OpenApiExamples = Record<string, { readonly value: unknown }>;

export interface OpenApiOperation {
    readonly operationId: string;
    readonly summary: string;
    readonly deprecated?: boolean;
    readonly parameters?: readonly {
        readonly name: string;
        readonly in: string;
        readonly required: boolean;
        readonly schema: OpenApiSchema;
        readonly examples?: OpenApiExamples;
        readonly "x-idempotency-token"?: boolean;
    }[];
    readonly requestBody?: { readonly required: boolean; readonly content: Record<string, OpenApiMedia> };
    readonly responses: Record<
        string,
        {
            readonly headers?: Record<string, { schema: OpenApiSchema }>;
            readonly content?: Record<string, OpenApiMedia>;
        }
    >;
    readonly "x-paginated"?: object;
    readonly "x-safe-to-retry"?: boolean;
    readonly "x-waiters"?: Record<
        string,
        { minDelay: number; maxDelay: number; acceptors: readonly OpenApiAcceptor[] }
    >;
}

interface OpenApiPathMatcher {
    readonly path: string;
    readonly expected: string;
    readonly comparator: string;
}

export interface OpenApiAcceptor {
    readonly state: string;
    readonly matcher: {
        readonly success?: boolean;
        readonly errorType?: string;
        readonly output?: OpenApiPathMatcher;
        readonly inputOutput?: OpenApiPathMatcher;
    };
}

export function operationsOf({ paths }: OpenApiDocument) {
    return Object.entries(paths).flatMap(([path, item]) =>
        Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
    );
}

/** The value of every `$ref` at any depth. */
export function listReferences(value: unknown): string[] {
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, item]) => (key === "$ref" ? [item as string] : listReferences(item)));
}
