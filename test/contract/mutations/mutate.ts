import type { Model } from "../model.js";
import type { Mutation } from "./mutation.js";

type Json = { [key: string]: Json };

interface Example {
    input?: Json;
    error?: { shapeId: string };
}

/**
 * The text of a model with one mutation, of a service that has no operations but those that show it: so it is quickly
 * generated.
 *
 * @throws Error if the mutation changes nothing.
 */
export function mutate(model: Model, mutation: Mutation): string {
    const { shape, path, value, operations } = mutation;
    const shapes = { ...(model.shapes as unknown as Json) };
    const mutated = structuredClone(shapes[shape]!);
    const place = path.slice(0, -1).reduce((at, key) => (at[key] ??= {}), mutated);
    if (value === undefined) delete place[path.at(-1)!];
    else place[path.at(-1)!] = value as Json;
    if (JSON.stringify(mutated) === JSON.stringify(shapes[shape]))
        throw new Error(`${shape} ${path.join(".")}: nothing has changed`);
    shapes[shape] = mutated;
    omitFromExamples(shapes, mutation);
    return restrict({ ...model, shapes: shapes as unknown as Model["shapes"] }, operations);
}

/** The text of a model whose service has these operations alone. */
export function restrict(model: Model, operations: readonly string[]): string {
    const [id, service] = Object.entries(model.shapes).find(([, { type }]) => type === "service")!;
    const kept = (service as unknown as { operations: { target: string }[] }).operations.filter(({ target }) =>
        operations.some((name) => target.endsWith(`#${name}`)),
    );
    return JSON.stringify({ ...model, shapes: { ...model.shapes, [id]: { ...service, operations: kept } } });
}

/** What has gone from the model goes from its examples and pages too, or there would be nothing to generate from. */
function omitFromExamples(shapes: Json, { shape, path, value }: Mutation): void {
    if (path[0] === "members" && path.length === 2)
        for (const [id, { input }] of Object.entries(shapes))
            if ((input?.["target"] as unknown) === shape) {
                edit(id, (example) => delete example.input?.[path[1]!]);
                delete shapes[id]!["traits"]!["smithy.api#paginated"];
            }
    if (path[0] === "errors") {
        const left = new Set((value as { target: string }[]).map(({ target }) => target));
        edit(shape, undefined, ({ error }) => error === undefined || left.has(error.shapeId));
    }

    function edit(id: string, change?: (example: Example) => void, isKept: (example: Example) => boolean = () => true) {
        shapes[id] = structuredClone(shapes[id]!);
        const traits = shapes[id]["traits"]!;
        const examples = traits["smithy.api#examples"] as unknown as Example[];
        for (const example of examples) change?.(example);
        traits["smithy.api#examples"] = examples.filter(isKept) as unknown as Json;
    }
}
