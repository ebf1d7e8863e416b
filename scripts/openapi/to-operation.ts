import { toSummary } from "../documentation/to-summary.js";
import type { BoundMember, BoundStructure, Example, Operation } from "../service.js";
import type { CodeSample } from "./samples/to-code-samples.js";
import { parseLabels, type UriLabel } from "../smithy/uri.js";
import { type Schema, toMemberSchema } from "./to-schema.js";
import { toOwnServer } from "./to-server.js";
import { toWireDocument, toWireValue } from "./to-wire-example.js";

/** The OpenAPI path of an `@http` uri: without query literals and without the plus of a greedy label. */
export function toPath(uri: string): string {
    return uri.split("?")[0]!.replaceAll("+}", "}");
}

/**
 * The OpenAPI operation object of an operation.
 *
 * @param path it stands under, which may have other names for its labels.
 * @param samples programs that call it.
 */
export function toOperation(operation: Operation, path: string, samples: readonly CodeSample[]): object {
    const { documentation, input, paginated, waiters, examples } = operation;
    const answered = examples.filter(({ output }) => output !== undefined);
    const body = input.members.filter(isInBody);
    return {
        operationId: operation.name,
        summary: toSummary(documentation) || operation.name,
        ...(documentation && { description: documentation }),
        ...(operation.tags.length > 0 && { tags: operation.tags }),
        ...(operation.deprecated && { deprecated: true }),
        ...(input.members.length > body.length && { parameters: toParameters(operation, path, answered) }),
        ...toPrefixHeaders(input.members),
        ...(body.length > 0 && { requestBody: toRequestBody(operation, answered) }),
        responses: toResponses(operation),
        ...toSecurity(operation),
        ...(operation.ownEndpoint === true && {
            servers: [toOwnServer(`${operation.name} has an endpoint of its own`)],
        }),
        ...(paginated && { "x-paginated": paginated }),
        ...(waiters.length > 0 && {
            "x-waiters": Object.fromEntries(waiters.map(({ name, ...waiter }) => [name, waiter])),
        }),
        ...(operation.safeToRetry && { "x-safe-to-retry": true }),
        ...(samples.length > 0 && { "x-codeSamples": samples }),
    };
}

/** The scheme of a service's requests. */
export const sigV4 = "aws.auth.sigv4";

/** Where it is not that of the service: none, or none as well. */
function toSecurity({ authentication }: Operation): object {
    if (authentication === "sigv4") return {};
    return { security: authentication === "none" ? [] : [{ [sigV4]: [] }, {}] };
}

/** Members that travel in a body, as its document or as the whole of it. */
function isInBody({ binding }: BoundMember): boolean {
    return binding.location === "document" || binding.location === "payload";
}

function toParameters({ input, http }: Operation, path: string, examples: readonly Example[]): object[] {
    const literals = [...new URLSearchParams(http.uri.split("?")[1])].map(([name, value]) => ({
        name,
        in: "query",
        required: true,
        schema: { type: "string", enum: [value] },
    }));
    const others = listLabels(path);
    const labels = new Map(parseLabels(http.uri).map((label, i) => [label.name, { ...label, name: others[i]! }]));
    const members = input.members.flatMap((member) => {
        const place = toParameterPlace(member, labels);
        if (place === undefined) return [];
        const {
            description,
            deprecated,
            "x-idempotency-token": token,
            ...schema
        } = toMemberSchema(member, member.binding.location);
        const shown = examples.filter((example) => example.input[member.name] !== undefined);
        return [
            {
                ...place,
                ...((description ?? member.documentation) && { description: description ?? member.documentation }),
                required: member.required,
                ...(deprecated === true && { deprecated }),
                schema,
                ...(token === true && { "x-idempotency-token": true }),
                ...(labels.get(member.name)?.greedy && { "x-greedy": true }),
                ...(shown.length > 0 && {
                    examples: toExamples(shown, ({ input: value }) => toWireValue(member, value[member.name])),
                }),
            },
        ];
    });
    return [...members, ...literals];
}

function listLabels(path: string): string[] {
    return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name!);
}

function toParameterPlace({ name, binding }: BoundMember, labels: ReadonlyMap<string, UriLabel>): object | undefined {
    switch (binding.location) {
        case "label":
            return { name: labels.get(name)!.name, in: "path" };
        case "query":
            return { name: binding.name, in: "query" };
        case "queryParams":
            return { name, in: "query", style: "form", explode: true };
        case "header":
            return { name: binding.name, in: "header" };
        default:
            return undefined;
    }
}

function toRequestBody({ name, input }: Operation, examples: readonly Example[]): object {
    const body = input.members.filter(isInBody);
    return {
        required: body.some((member) => member.required),
        content: toContent(
            `${name}RequestContent`,
            body,
            toBodyExamples(body, examples, ({ input: value }) => value),
        ),
    };
}

function toResponses(operation: Operation): object {
    const { name, output, errors, examples, http } = operation;
    const body = output.members.filter(isInBody);
    const answered = examples.filter((example) => example.output !== undefined);
    const success = {
        description: output.documentation || `Success of ${name}`,
        ...toResponseHeaders([output]),
        ...(body.length > 0 && {
            content: toContent(
                `${name}ResponseContent`,
                body,
                toBodyExamples(body, answered, (example) => example.output!),
            ),
        }),
    };
    const statuses = [...new Set(errors.map(({ status }) => status))].toSorted((a, b) => a - b);
    const failures = statuses.map((status) => [status, toErrorResponse(operation, status)] as const);
    return Object.fromEntries([[http.code, success], ...failures]);
}

/** A header that only one of several candidates has is not always there. */
function toResponseHeaders(candidates: readonly BoundStructure[]): object {
    const members = candidates.flatMap((candidate) => candidate.members);
    const headers = members.flatMap((member) =>
        member.binding.location === "header" ? [[member.binding.name, toHeader(member, candidates.length === 1)]] : [],
    );
    return {
        ...(headers.length > 0 && { headers: Object.fromEntries(headers) as object }),
        ...toPrefixHeaders(members),
    };
}

function toHeader(member: BoundMember, isOnly: boolean): object {
    return { ...(member.required && isOnly && { required: true }), schema: toMemberSchema(member, "header") };
}

/** OpenAPI cannot say "every header with this prefix". */
function toPrefixHeaders(members: readonly BoundMember[]): object {
    const headers = members.flatMap((member) =>
        member.binding.location === "prefixHeaders"
            ? [[member.binding.prefix, { schema: toMemberSchema(member, "prefixHeaders") }] as const]
            : [],
    );
    return headers.length === 0 ? {} : { "x-prefix-headers": Object.fromEntries(headers) };
}

/** Errors that share a status are told apart by their code, which each example carries as `__type`. */
function toErrorResponse({ errors, examples }: Operation, status: number): object {
    const candidates = errors.filter((error) => error.status === status);
    const references = candidates.map(({ name }) => ({ $ref: `#/components/schemas/${name}` }));
    const shown = examples.filter(({ error }) => candidates.some(({ name }) => name === error?.name));
    return {
        description: candidates.map(({ name, documentation }) => `**${name}** ${documentation}`.trim()).join("\n\n"),
        ...toResponseHeaders(candidates),
        content: {
            "application/json": {
                schema: references.length === 1 ? references[0] : { anyOf: references },
                ...(shown.length > 0 && {
                    examples: toExamples(shown, ({ error }) => ({
                        __type: error!.name,
                        ...toWireDocument(candidates.find(({ name }) => name === error!.name)!.members, error!.content),
                    })),
                }),
            },
        },
    };
}

function toBodyExamples(
    body: readonly BoundMember[],
    examples: readonly Example[],
    toValue: (example: Example) => Readonly<Record<string, unknown>>,
): object | undefined {
    const payload = body.find(({ binding }) => binding.location === "payload");
    const inBody = (example: Example) =>
        payload !== undefined
            ? toWireValue(payload, toValue(example)[payload.name])
            : toWireDocument(body, toValue(example));
    return examples.length === 0 ? undefined : toExamples(examples, inBody);
}

function toExamples(examples: readonly Example[], toValue: (example: Example) => unknown): object {
    return Object.fromEntries(
        examples.map((example) => [
            example.key,
            {
                summary: example.title,
                ...(example.documentation && { description: example.documentation }),
                value: toValue(example),
            },
        ]),
    );
}

function toContent(component: string, body: readonly BoundMember[], examples: object | undefined): object {
    const payload = body.find(({ binding }) => binding.location === "payload");
    const schema: Schema = payload ? toMemberSchema(payload, "payload") : { $ref: `#/components/schemas/${component}` };
    return { [toMediaType(payload)]: { schema, ...(examples && { examples }) } };
}

function toMediaType(payload: BoundMember | undefined): string {
    if (payload !== undefined && "mediaType" in payload.target) return payload.target.mediaType;
    if (payload?.target.kind === "blob") return "application/octet-stream";
    return payload?.target.kind === "string" || payload?.target.kind === "enum" ? "text/plain" : "application/json";
}

export function listContentMembers(structure: { members: readonly BoundMember[] }): BoundMember[] {
    return structure.members.filter(({ binding }) => binding.location === "document");
}
