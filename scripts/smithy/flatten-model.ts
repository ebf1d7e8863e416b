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
    const statements = groupStatements(model);
    const hasMixins = Object.values(model.shapes).some(({ mixins }) => mixins !== undefined);
    if (statements.size === 0 && !hasMixins) return model;
    const flat = new Map<ShapeId, AstShape>();
    for (const id of Object.keys(model.shapes)) if (model.shapes[id]!.type !== "apply") flatten(id, []);
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
        // What is applied to a mixin enters what takes it, and may be about members that the mixin has of another.
        const complete = (statements.get(id) ?? []).reduce(apply, merged);
        flat.set(id, complete);
        return complete;
    }
}

/** What an `apply` statement adds to a shape, or to a member of it. */
interface Statement {
    /** Shape id, and the member's name behind a dollar sign. */
    readonly target: string;
    readonly traits: AstTraits;
}

/** The statements by the shape that they are about. */
function groupStatements(model: AstModel): ReadonlyMap<ShapeId, Statement[]> {
    const statements = new Map<ShapeId, Statement[]>();
    for (const [target, { type, traits = {} }] of Object.entries(model.shapes)) {
        if (type !== "apply") continue;
        const id = target.split("$")[0]!;
        if ((model.shapes[id]?.type ?? "apply") === "apply") throw failToApply(target);
        const before = statements.get(id);
        if (before) before.push({ target, traits });
        else statements.set(id, [{ target, traits }]);
    }
    return statements;
}

function apply(shape: AstShape, { target, traits }: Statement): AstShape {
    const name = target.split("$")[1]!;
    const inner = name === "member" || name === "key" || name === "value" ? shape[name] : undefined;
    const own = get(shape.members ?? {}, name);
    const member = own ?? inner;
    if (member === undefined) throw failToApply(target);
    const changed = { ...member, traits: { ...member.traits, ...traits } };
    if (own === undefined) return { ...shape, [name]: changed };
    return { ...shape, members: { ...shape.members, [name]: changed } };
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
        const targets = new Set(all.map(({ target }) => target));
        return targets.size > 0 ? [[name, [...targets].map((target) => ({ target }))]] : [];
    });
    return {
        ...mixin,
        ...shape,
        ...Object.fromEntries(joined),
        traits: { ...mixin.traits, ...shape.traits },
        ...((mixin.rename || shape.rename) && { rename: { ...mixin.rename, ...shape.rename } }),
        ...((mixin.members || shape.members) && { members: mergeMembers(mixin.members, shape.members) }),
    };
}

type Members = Readonly<Record<string, AstMember>>;

function mergeMembers(first: Members = {}, second: Members = {}): Members {
    const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
    return Object.fromEntries(
        names.map((name) => {
            const traits = { ...get(first, name)?.traits, ...get(second, name)?.traits };
            return [name, { ...(get(second, name) ?? get(first, name)!), traits }];
        }),
    );
}

/** A member, which may be called as what every object has. */
function get(members: Members, name: string): AstMember | undefined {
    return Object.hasOwn(members, name) ? members[name] : undefined;
}

function failToApply(target: string): ModelError {
    return fail(target, "has traits applied, but is not in the model");
}

function fail(where: string, message: string): ModelError {
    return new ModelError([{ where, message }]);
}
