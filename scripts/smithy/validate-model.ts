import { type AstModel, type AstShape, type ShapeId, toShapeName } from "./ast.js";
import { computeClosure, listOperations } from "./closure.js";
import { listServices, validateReferences } from "./find-service.js";
import type { ModelProblem } from "./model-error.js";
import { getTrait } from "./traits.js";
import { validateMembers } from "./validate-members.js";
import { validateErrors, validateOperation } from "./validate-operation.js";
import { validateSupport } from "./validate-support.js";

/** Everything that keeps the service of a model from being generated, or an empty list. */
export function validateModel(model: AstModel): ModelProblem[] {
    const basics = validateReferences(model);
    if (basics.length > 0) return basics;
    const [service] = listServices(model) as [ShapeId];
    const protocol = validateProtocol(service, model.shapes[service]!);
    // What another protocol's model lacks for this one, at every operation, says no more than that.
    if (protocol.length > 0) return protocol;
    const operations = listOperations(model, service);
    if (operations.length === 0)
        return [{ where: service, message: "has no operations, or none but with event streams" }];
    const closure = computeClosure(model, [service]);
    const shapes = Object.keys(model.shapes).filter((id) => closure.has(id));
    return [
        ...validateErrors(model, model.shapes[service]!).map((message) => ({ where: service, message })),
        ...operations.flatMap((id) => validateOperation(model, id, model.shapes[service]!)),
        ...shapes.flatMap((id) => [...validateSupport(model, id), ...validateMembers(model, id)]),
        ...validateNames(model, shapes, operations),
        ...validateWaiterNames(model, operations),
    ];
}

/** Traits beside the protocols that say more of one. @see https://smithy.io/2.0/aws/protocols/index.html */
const protocolDetails: ReadonlySet<ShapeId> = new Set(["aws.protocols#awsQueryCompatible"]);

function validateProtocol(id: ShapeId, shape: AstShape): ModelProblem[] {
    if (getTrait(shape, "aws.protocols#restJson1") !== undefined) return [];
    const found = Object.keys(shape.traits ?? {}).filter(
        (trait) => /^(aws|smithy)\.protocols#/.test(trait) && !protocolDetails.has(trait),
    );
    return [{ where: id, message: `needs the protocol aws.protocols#restJson1, has ${found.join(", ") || "none"}` }];
}

/** Operations go by their names, and an answer tells errors apart by theirs: of these no two may have one. */
function validateNames(model: AstModel, ids: readonly ShapeId[], operations: readonly ShapeId[]): ModelProblem[] {
    const errors = ids.filter((id) => getTrait(model.shapes[id]!, "error") !== undefined);
    return [operations, errors].flatMap((list) => {
        const names = new Map<string, ShapeId>();
        return list.flatMap((id) => {
            const key = toShapeName(id).toLowerCase();
            const other = names.get(key);
            names.set(key, other ?? id);
            return other === undefined || other === id ? [] : [{ where: id, message: `has the name of ${other}` }];
        });
    });
}

/** Waiters of all operations are in one table, under names that become methods. */
function validateWaiterNames(model: AstModel, operations: readonly ShapeId[]): ModelProblem[] {
    const owners = new Map<string, string>();
    return operations.flatMap((id) =>
        Object.keys(getTrait(model.shapes[id]!, "smithy.waiters#waitable") ?? {}).flatMap((name) => {
            const other = owners.get(name.toLowerCase());
            owners.set(name.toLowerCase(), other ?? `${id} has ${name}`);
            return [
                ...(other === undefined ? [] : [`has the waiter ${name}, as ${other}`]),
                ...(/^[A-Z]+[A-Za-z0-9]*$/.test(name)
                    ? []
                    : [`has the waiter "${name}"; a name is letters and digits, a capital first`]),
            ].map((message) => ({ where: id, message }));
        }),
    );
}
