import type { AstModel, AstReference, AstShape, ShapeId } from "./ast.js";

/** Everything a shape refers to by id, in the order it is written. */
export function listReferences(shape: AstShape): AstReference[] {
    const one = [
        shape.input,
        shape.output,
        shape.create,
        shape.put,
        shape.read,
        shape.update,
        shape.delete,
        shape.list,
    ];
    const many = [shape.operations, shape.collectionOperations, shape.resources, shape.errors];
    const members = [shape.member, shape.key, shape.value, ...Object.values(shape.members ?? {})];
    return [...one, ...many.flatMap((references) => references ?? []), ...members].filter((r) => r !== undefined);
}

/** The ids of the operations of a service or resource, those of its resources included, each once. */
export function listOperations(model: AstModel, id: ShapeId, seen = new Set<ShapeId>()): ShapeId[] {
    seen.add(id);
    const shape = model.shapes[id]!;
    const lifecycle = [shape.create, shape.put, shape.read, shape.update, shape.delete, shape.list];
    const own = [...lifecycle, ...(shape.operations ?? []), ...(shape.collectionOperations ?? [])];
    const ids = own.filter((reference) => reference !== undefined).map(({ target }) => target);
    const resources = (shape.resources ?? []).filter(({ target }) => !seen.has(target));
    return [...new Set([...ids, ...resources.flatMap(({ target }) => listOperations(model, target, seen))])];
}

/** The ids reachable from the given ones, these included. */
export function computeClosure(model: AstModel, roots: readonly ShapeId[]): ReadonlySet<ShapeId> {
    const reached = new Set<ShapeId>();
    const open = [...roots];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        const shape = model.shapes[id];
        if (reached.has(id) || shape === undefined) continue;
        reached.add(id);
        open.push(...listReferences(shape).map(({ target }) => target));
    }
    return reached;
}
