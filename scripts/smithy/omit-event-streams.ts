import type { AstModel, AstReference, AstShape, ShapeId } from "./ast.js";
import { getTrait } from "./traits.js";

/** A model without the operations that no request and response can carry, and a note for each. */
export interface Reduced {
    readonly model: AstModel;
    readonly notes: readonly string[];
}

/**
 * Takes out the operations with an event stream: they need a connection that goes on in both directions.
 *
 * @see https://smithy.io/2.0/spec/streaming.html#event-streams
 */
export function omitEventStreams(model: AstModel): Reduced {
    const omitted = new Map<ShapeId, string>();
    for (const [id, { type, input, output }] of Object.entries(model.shapes)) {
        if (type !== "operation") continue;
        const member = findEventStream(model, input) ?? findEventStream(model, output);
        if (member !== undefined) omitted.set(id, member);
    }
    if (omitted.size === 0) return { model, notes: [] };
    const shapes = Object.entries(model.shapes).flatMap(([id, shape]): [ShapeId, AstShape][] =>
        omitted.has(id) ? [] : [[id, withoutOperations(shape, omitted)]],
    );
    return {
        model: { ...model, shapes: Object.fromEntries(shapes) },
        notes: [...omitted].map(([id, member]) => `${id}: left out, ${member} is an event stream`),
    };
}

function findEventStream(model: AstModel, reference: AstReference | undefined): string | undefined {
    const structure = model.shapes[reference?.target ?? ""];
    const found = Object.entries(structure?.members ?? {}).find(([, { target }]) => {
        const shape = model.shapes[target];
        return shape?.type === "union" && getTrait(shape, "streaming") !== undefined;
    });
    return found?.[0];
}

const single = ["create", "put", "read", "update", "delete", "list"] as const;

/** A service or resource that does not refer to some operations. */
function withoutOperations(shape: AstShape, omitted: ReadonlyMap<ShapeId, unknown>): AstShape {
    if (shape.type !== "service" && shape.type !== "resource") return shape;
    const left = Object.fromEntries(
        Object.entries(shape).filter(([key]) => !isOmitted(shape, key, omitted)),
    ) as AstShape;
    const remaining = (["operations", "collectionOperations"] as const).flatMap((key) => {
        const references = shape[key]?.filter(({ target }) => !omitted.has(target));
        return references === undefined ? [] : [[key, references]];
    });
    return { ...left, ...Object.fromEntries(remaining) };
}

function isOmitted(shape: AstShape, key: string, omitted: ReadonlyMap<ShapeId, unknown>): boolean {
    const lifecycle = single.find((name) => name === key);
    return lifecycle !== undefined && omitted.has(shape[lifecycle]?.target ?? "");
}
