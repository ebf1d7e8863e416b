/** An OpenAPI document, as far as its page needs other words than its tools. */
export interface Document {
    readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentOperation>>>>;
}

interface DocumentOperation {
    readonly operationId: string;
    readonly deprecated?: boolean;
}

/** JSON Schema of a map, as far as Redoc does not show it. */
interface MapSchema {
    readonly propertyNames: KeySchema;
}

interface KeySchema {
    readonly $ref?: string;
    readonly minLength?: number;
    readonly maxLength?: number;
    readonly pattern?: string;
    readonly enum?: readonly string[];
}

/**
 * The document as its page shows it. Operations go by their names, under which people look for them; their summaries begin
 * their descriptions anyway. Where all are deprecated, the service is, and its introduction says so once. What the keys of
 * a map may be, which Redoc leaves out, is said with its values.
 */
export function toReference<Given extends Document>(document: Given): Given {
    const isRetired = listOperations(document).every(({ deprecated }) => deprecated === true);
    const paths = Object.entries(document.paths).map(([path, item]) => [path, mapValues(item, toEntry)] as const);
    return describeKeys({ ...document, paths: Object.fromEntries(paths) }, document) as Given;

    function toEntry({ deprecated, ...operation }: DocumentOperation): object {
        return {
            ...operation,
            summary: operation.operationId,
            ...(deprecated === true && !isRetired && { deprecated }),
        };
    }
}

export function listOperations({ paths }: Document): DocumentOperation[] {
    return Object.values(paths).flatMap((item) => Object.values(item));
}

function describeKeys(value: unknown, document: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => describeKeys(item, document));
    if (typeof value !== "object" || value === null) return value;
    const described = mapValues(value as Record<string, unknown>, (item) => describeKeys(item, document));
    if (!isMapSchema(value)) return described;
    const words = toWords(resolve(value.propertyNames, document));
    if (words === "") return described;
    // A member that has words of its own does not show those of its schema.
    const { additionalProperties: values } = described as { additionalProperties: { description?: string } };
    const description = [values.description ?? "", `Property names: ${words}.`].join("\n\n").trim();
    return { ...described, additionalProperties: { ...values, description } };
}

/** An object schema, and no object of which that is the name of a member. */
function isMapSchema(value: object): value is MapSchema {
    return "propertyNames" in value && "additionalProperties" in value && "type" in value && value.type === "object";
}

function resolve(schema: KeySchema, document: unknown): KeySchema {
    if (schema.$ref === undefined) return schema;
    const path = schema.$ref.slice("#/".length).split("/");
    return path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], document) as KeySchema;
}

function toWords({ minLength, maxLength, pattern, enum: values }: KeySchema): string {
    const length =
        minLength === undefined && maxLength === undefined ? [] : [`${minLength ?? 0} .. ${maxLength ?? "∞"}`];
    return [
        ...length.map((range) => `[ ${range} ] characters`),
        ...(pattern === undefined ? [] : [`matching \`${pattern}\``]),
        ...(values === undefined ? [] : [`one of ${values.map((value) => `\`${value}\``).join(", ")}`]),
    ].join(", ");
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, toValue: (value: From) => To): Record<string, To> {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, toValue(value)]));
}
