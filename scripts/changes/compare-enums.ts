import type { AstModel, AstShape, ShapeId } from "../smithy/ast.js";
import { getTrait } from "../smithy/traits.js";
import { compareMember, compareOrder } from "./compare-members.js";
import type { Finding } from "./finding.js";
import type { Versions } from "./report.js";

type Value = string | number;

/** What changed in the values of an enum, which are told by what travels and not by the constant's name. */
export function compareEnums(
    shape: ShapeId,
    { old, new: next }: Versions<AstShape>,
    models: Versions<AstModel>,
): Finding[] {
    const [before, after] = [listValues(old), listValues(next)];
    const shared = [...after].filter(([value]) => before.has(value));
    return [
        ...shared.flatMap(([value, name]): Finding[] => {
            const names = { old: before.get(value)!, new: name };
            const members = { old: old.members![names.old]!, new: next.members![name]! };
            return [
                ...(names.old === name
                    ? []
                    : [{ rule: "enum-constant-renamed", shape, member: name, ...names } as const]),
                ...compareMember(shape, names, members, models, ""),
            ];
        }),
        ...[...after].flatMap(([value, member]): Finding[] =>
            before.has(value) ? [] : [{ rule: "enum-value-added", shape, member, new: value }],
        ),
        ...[...before].flatMap(([value, member]): Finding[] =>
            after.has(value) ? [] : [{ rule: "enum-value-removed", shape, member, old: value }],
        ),
        ...compareOrder(
            shape,
            [...before.keys()].map(String),
            shared.map(([value]) => ({ old: String(value), new: String(value) })),
        ),
    ];
}

/** Names by value. A member without `@enumValue` stands for its own name. */
function listValues({ members = {} }: AstShape): ReadonlyMap<Value, string> {
    return new Map(Object.entries(members).map(([name, member]) => [getTrait(member, "enumValue") ?? name, name]));
}
