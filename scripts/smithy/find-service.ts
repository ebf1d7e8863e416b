import { type AstModel, type AstShape, prelude, type ShapeId } from "./ast.js";
import { listReferences } from "./closure.js";
import { ModelError, type ModelProblem } from "./model-error.js";

/**
 * Finds the one service of a model, and makes sure that all is there which the model refers to.
 *
 * @throws ModelError
 */
export function findService(model: AstModel): ShapeId {
    const problems = validateReferences(model);
    if (problems.length > 0) throw new ModelError(problems);
    return listServices(model)[0]!;
}

export function listServices(model: AstModel): ShapeId[] {
    return Object.keys(model.shapes).filter((id) => model.shapes[id]!.type === "service");
}

/** Targets that are not in the model or of another type, or else what is wrong with the number of its services. */
export function validateReferences(model: AstModel): ModelProblem[] {
    const targets = [...validateTargets(model), ...validateTypes(model)];
    if (targets.length > 0) return targets;
    const services = listServices(model);
    if (services.length === 1) return [];
    const message = `must declare one service, declares ${services.length}: ${services.join(", ")}`;
    return [{ where: "model", message }];
}

function validateTargets(model: AstModel): ModelProblem[] {
    return Object.entries(model.shapes).flatMap(([id, shape]) =>
        listReferences(shape)
            .filter(({ target }) => model.shapes[target] === undefined && prelude[target] === undefined)
            .map(({ target }) => {
                const member = Object.entries(shape.members ?? {}).find(
                    ([, reference]) => reference.target === target,
                )?.[0];
                return {
                    where: member ? `${id}$${member}` : id,
                    message: `targets ${target}, which is not in the model`,
                };
            }),
    );
}

/** What parts of a service, resource or operation lead to. */
const wanted = {
    operations: "operation",
    collectionOperations: "operation",
    create: "operation",
    put: "operation",
    read: "operation",
    update: "operation",
    delete: "operation",
    list: "operation",
    resources: "resource",
    input: "structure",
    output: "structure",
    errors: "structure",
} as const satisfies Partial<Record<keyof AstShape, string>>;

function validateTypes({ shapes }: AstModel): ModelProblem[] {
    return Object.entries(shapes).flatMap(([id, shape]) =>
        Object.entries(wanted).flatMap(([part, want]) =>
            [shape[part as keyof typeof wanted] ?? []].flat().flatMap(({ target }) => {
                const type = shapes[target]?.type ?? prelude[target];
                if (type === undefined || type === want) return [];
                return [
                    { where: id, message: `has ${target} for its ${part}, of type ${type}; it takes type ${want}` },
                ];
            }),
        ),
    );
}
