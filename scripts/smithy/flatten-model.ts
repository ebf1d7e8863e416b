import type { AstMember, AstModel, AstShape, AstTraits, ShapeId } from "./ast.js";
import { ModelError } from "./model-error.js";
import { getTrait } from "./traits.js";

/** Traits that a shape has for itself, whatever takes it as a mixin. */
const ownTrait = "smithy.api#mixin";

/** What a list says in a mixin and in the shape that takes it, it says in both. */
const lists = ["operations", "collectionOperations", "resources", "errors"] as const;

/**
 * Puts into each shape what its mixins give it, and what `apply` statements add; mixins and statements are then gone.
 *
 * @throws ModelError for a mixin or a target that is not there, and for mixins that lead back to themselves.
 * @see https://smithy.io/2.0/spec/mixins.html
 */
export function flattenModel(model: AstModel): AstModel {
    const applied = Object.entries(model.shapes).filter(([, { type }]) => type === "apply");
    const hasMixins = Object.values(model.shapes).some(({ mixins }) => mixins !== undefined);
    if (applied.length === 0 && !hasMixins) return model;
    const flat = new Map<ShapeId, AstShape>();
    for (const id of Object.keys(model.shapes)) if (model.shapes[id]!.type !== "apply") flatten(id, []);
    for (const [id, { traits }] of applied) flat.set(...apply(id, traits ?? {}));
    const shapes = [...flat].filter(([, shape]) => getTrait(shape, "mixin") === undefined);
    return { ...model, shapes: Object.fromEntries(shapes) };

    function flatten(id: ShapeId, users: readonly ShapeId[]): AstShape {
        const known = flat.get(id);
        if (known !== undefined) return known;
        const shape = model.shapes[id];
        const user = users.at(-1)!;
        if (shape === undefined) throw fail(user, `has the mixin ${id}, which is not in the model`);
        if (users.includes(id)) throw fail(id, `is a mixin of itself, by way of ${user}`);
        const { mixins = [], ...own } = shape;
        const merged = [...mixins.map(({ target }) => toMixin(flatten(target, [...users, id]))), own].reduce(merge);
        flat.set(id, merged);
        return merged;
    }

    function apply(target: string, traits: AstTraits): [ShapeId, AstShape] {
        const [id, name] = target.split("$") as [ShapeId, string?];
        const shape = flat.get(id);
        if (shape === undefined) throw fail(target, "has traits applied, but is not in the model");
        if (name === undefined) return [id, { ...shape, traits: { ...shape.traits, ...traits } }];
        const inner = name === "member" || name === "key" || name === "value" ? shape[name] : undefined;
        const member = shape.members?.[name] ?? inner;
        if (member === undefined) throw fail(target, "has traits applied, but is not in the model");
        const changed = { ...member, traits: { ...member.traits, ...traits } };
        if (shape.members?.[name] === undefined) return [id, { ...shape, [name]: changed }];
        return [id, { ...shape, members: { ...shape.members, [name]: changed } }];
    }
}

/** A shape as it enters another: without the traits that are for itself alone. */
function toMixin(shape: AstShape): AstShape {
    const local = new Set([ownTrait, ...(getTrait(shape, "mixin")?.localTraits ?? [])]);
    const traits = Object.entries(shape.traits ?? {}).filter(([id]) => !local.has(id));
    return { ...shape, traits: Object.fromEntries(traits) };
}

/** The second says more than the first, which it takes in. */
function merge(mixin: AstShape, shape: AstShape): AstShape {
    const joined = lists.flatMap((name) => {
        const all = [...(mixin[name] ?? []), ...(shape[name] ?? [])];
        return all.length > 0 ? [[name, all]] : [];
    });
    return {
        ...mixin,
        ...shape,
        ...Object.fromEntries(joined),
        traits: { ...mixin.traits, ...shape.traits },
        ...((mixin.members || shape.members) && { members: mergeMembers(mixin.members, shape.members) }),
    };
}

type Members = Readonly<Record<string, AstMember>>;

function mergeMembers(first: Members = {}, second: Members = {}): Members {
    const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
    return Object.fromEntries(
        names.map((name) => {
            const traits = { ...first[name]?.traits, ...second[name]?.traits };
            return [name, { ...(second[name] ?? first[name]!), traits }];
        }),
    );
}

function fail(where: string, message: string): ModelError {
    return new ModelError([{ where, message }]);
}
