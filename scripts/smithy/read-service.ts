import type { BoundStructure, ErrorStructure, Operation, Service } from "../service.js";
import type { AstModel, AstShape, ShapeId } from "./ast.js";
import { computeClosure, listOperations } from "./closure.js";
import { ModelError } from "./model-error.js";
import { parseModel } from "./parse-model.js";
import { readBoundMembers, readDeprecation } from "./read-member.js";
import { readOperation } from "./read-operation.js";
import { createShapeReader } from "./read-shape.js";
import { getTrait } from "./traits.js";
import { validateModel } from "./validate-model.js";

/**
 * Reads a Smithy JSON AST into the intermediate representation.
 *
 * @param given the text of the file, or the model parsed from it, with one restJson1 service.
 * @throws ModelError that lists every problem with its shape id.
 */
export function readService(given: string | AstModel): Service {
    const model = typeof given === "string" ? parseModel(given) : given;
    const problems = validateModel(model);
    if (problems.length > 0) throw new ModelError(problems);

    const [id, shape] = Object.entries(model.shapes).find(([, { type }]) => type === "service")!;
    const readShape = createShapeReader(model);
    const operationIds = listOperations(model, id);
    const order = Object.keys(model.shapes);
    const common = (shape.errors ?? []).map(({ target }) => target);
    const closure = computeClosure(model, [...operationIds, ...common]);
    const errors = order
        .filter((target) => closure.has(target) && getTrait(model.shapes[target]!, "error") !== undefined)
        .map((target) => readError(target, model.shapes[target]!));
    const operations = operationIds.map((target): Operation => {
        const thrown = new Set([
            ...common,
            ...(model.shapes[target]!.errors ?? []).map((reference) => reference.target),
        ]);
        return readOperation(target, model, shape, {
            input: readBoundStructure(model.shapes[target]!.input?.target),
            output: readBoundStructure(model.shapes[target]!.output?.target),
            errors: errors.filter((error) => thrown.has(error.id)),
        });
    });
    // Of inputs, outputs and errors only those that members lead to, too.
    const tops = [...errors, ...operations.flatMap(({ input, output }) => [input, output])];
    const inner = computeClosure(
        model,
        tops.flatMap(({ members }) => members.map((member) => member.target.id)),
    );
    const service = getTrait(shape, "aws.api#service")!;
    return {
        id,
        name: toClientName(id, service.sdkId),
        title: getTrait(shape, "title") ?? service.sdkId,
        version: shape.version ?? "",
        sdkId: service.sdkId,
        documentation: getTrait(shape, "documentation") ?? "",
        ...readDeprecation(shape),
        signingName: getTrait(shape, "aws.auth#sigv4")!.name,
        endpointPrefix: service.endpointPrefix ?? service.sdkId.toLowerCase().replaceAll(" ", "-"),
        tags: (model.metadata?.["tags"] ?? []) as Service["tags"],
        operations,
        shapes: order.filter((target) => inner.has(target)).map(readShape),
        errors,
    };

    function readBoundStructure(target: ShapeId | undefined): BoundStructure {
        const structure = model.shapes[target ?? ""];
        return {
            id: target ?? "smithy.api#Unit",
            documentation: (structure && getTrait(structure, "documentation")) ?? "",
            members: readBoundMembers(structure?.members ?? {}, readShape),
        };
    }

    function readError(target: ShapeId, error: AstShape): ErrorStructure {
        const fault = getTrait(error, "error")!;
        const retryable = getTrait(error, "retryable");
        return {
            ...readBoundStructure(target),
            name: target.slice(target.indexOf("#") + 1),
            fault,
            status: getTrait(error, "httpError") ?? (fault === "client" ? 400 : 500),
            retryable: retryable !== undefined,
            throttling: retryable?.throttling ?? false,
        };
    }
}

/** The service shape's own name where it only differs from the sdkId in spelling, else the sdkId's words joined, as AWS names its clients. */
function toClientName(id: ShapeId, sdkId: string): string {
    const own = id.slice(id.indexOf("#") + 1);
    const words = sdkId.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    const joined = words.join("");
    return own.toLowerCase() === joined.toLowerCase() ? own : joined;
}
