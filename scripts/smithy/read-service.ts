import { readEndpoints } from "../endpoints/read-endpoints.js";
import type { BoundStructure, ErrorStructure, Operation, Service } from "../service.js";
import { type AstModel, type AstShape, type ShapeId, toShapeName } from "./ast.js";
import { listAuthenticationNotes } from "./authentication.js";
import { computeClosure, listOperations, listReferences } from "./closure.js";
import { declareUnit } from "./declare-unit.js";
import { flattenModel } from "./flatten-model.js";
import { ModelError } from "./model-error.js";
import { omitEventStreams } from "./omit-event-streams.js";
import { toModel } from "./parse-model.js";
import { readSdkId } from "./read-sdk-id.js";
import { readBoundMembers, readDeprecation } from "./read-member.js";
import { readOperation } from "./read-operation.js";
import { createShapeReader } from "./read-shape.js";
import { resolveNames } from "./resolve-names.js";
import { getTrait } from "./traits.js";
import { validateModel } from "./validate-model.js";

/**
 * Reads a Smithy JSON AST into the intermediate representation. Documentation stays as it is; where it is HTML, give
 * the model to {@link convertDocumentation} first.
 *
 * @param given the text of the file, or the model parsed from it, with one restJson1 service.
 * @throws ModelError that lists every problem with its shape id.
 * @throws MissingLibrariesError if optional peers of the package are not installed.
 * @example
 * const { operations } = readService(await readFile("lambda.json", "utf8"));
 * for (const { name, http } of operations) console.log(name, http.method, http.uri);
 */
export function readService(given: string | AstModel): Service {
    const { model, notes } = omitEventStreams(declareUnit(flattenModel(toModel(given))));
    const problems = validateModel(model);
    if (problems.length > 0) throw new ModelError(problems);

    const [id, shape] = Object.entries(model.shapes).find(([, { type }]) => type === "service")!;
    const operationIds = listOperations(model, id);
    const { endpoints, ownEndpoints } = readEndpoints(model, id, operationIds);
    const order = Object.keys(model.shapes);
    const common = (shape.errors ?? []).map(({ target }) => target);
    const closure = computeClosure(model, [...operationIds, ...common]);
    const errorIds = order.filter(
        (target) => closure.has(target) && getTrait(model.shapes[target]!, "error") !== undefined,
    );
    // Of inputs, outputs and errors only those that members lead to, too.
    const tops = operationIds.flatMap((target) => [model.shapes[target]!.input, model.shapes[target]!.output]);
    const inner = computeClosure(
        model,
        [...errorIds, ...tops.flatMap((top) => (top ? [top.target] : []))].flatMap((target) =>
            listReferences(model.shapes[target] ?? { type: "structure" }).map((reference) => reference.target),
        ),
    );
    const shapeIds = order.filter((target) => inner.has(target));
    const names = resolveNames({ model, service: id, operations: operationIds, errors: errorIds, shapes: shapeIds });
    const readShape = createShapeReader(model, names.shapes);
    const errors = errorIds.map((target) => readError(target, model.shapes[target]!));
    const operations = operationIds.map((target): Operation => {
        const thrown = new Set([
            ...common,
            ...(model.shapes[target]!.errors ?? []).map((reference) => reference.target),
        ]);
        const ownEndpoint = ownEndpoints.get(target);
        return {
            ...readOperation(target, model, shape, {
                input: readBoundStructure(model.shapes[target]!.input?.target, "request"),
                output: readBoundStructure(model.shapes[target]!.output?.target, "response"),
                errors: errors.filter((error) => thrown.has(error.id)),
            }),
            ...(ownEndpoint !== undefined && { ownEndpoint }),
        };
    });
    const sdkId = readSdkId(model, id);
    return {
        id,
        name: names.client,
        title: getTrait(shape, "title") ?? sdkId,
        version: shape.version ?? "",
        sdkId,
        documentation: getTrait(shape, "documentation") ?? "",
        ...readDeprecation(shape),
        signingName: getTrait(shape, "aws.auth#sigv4")?.name ?? "",
        endpoints,
        tags: readTags(model),
        operations,
        shapes: shapeIds.map(readShape),
        errors,
        renames: names.renames,
        notes: [
            ...notes,
            ...listAuthenticationNotes(model, id, operationIds),
            ...listUnsentChecksums(model, operationIds),
        ],
    };

    function readBoundStructure(target: ShapeId | undefined, side: "request" | "response"): BoundStructure {
        const structure = model.shapes[target ?? ""];
        return {
            id: target ?? "smithy.api#Unit",
            name: names.shapes.get(target ?? "") ?? "",
            documentation: (structure && getTrait(structure, "documentation")) ?? "",
            members: readBoundMembers(structure?.members ?? {}, side, readShape),
        };
    }

    function readError(target: ShapeId, error: AstShape): ErrorStructure {
        const fault = getTrait(error, "error")!;
        const retryable = getTrait(error, "retryable");
        return {
            ...readBoundStructure(target, "response"),
            name: toShapeName(target),
            className: names.classes.get(target)!,
            fault,
            status: getTrait(error, "httpError") ?? (fault === "client" ? 400 : 500),
            retryable: retryable !== undefined,
            throttling: retryable?.throttling ?? false,
        };
    }
}

function readTags({ metadata }: AstModel): Service["tags"] {
    const tags = (metadata?.["tags"] ?? []) as readonly { name: string; documentation?: string }[];
    return tags.map(({ name, documentation = "" }) => ({ name, documentation }));
}

/** A note on each operation whose input chooses a checksum: the client knows Content-MD5 alone. */
function listUnsentChecksums(model: AstModel, operations: readonly ShapeId[]): string[] {
    return operations.flatMap((id) => {
        const member = getTrait(model.shapes[id]!, "aws.protocols#httpChecksum")?.requestAlgorithmMember;
        return member === undefined ? [] : [`${id}: a checksum that ${member} asks for is not sent`];
    });
}
