import type { Member, Shape } from "../service.js";

/** The members of a shape as a table's row names them: `*` stands for every element of a list or value of a map. */
export function listInner(shape: Shape): readonly Member[] {
    switch (shape.kind) {
        case "structure":
        case "union":
            return shape.members;
        case "list":
            return [{ ...shape.member, name: "*" }];
        case "map":
            return [{ ...shape.value, name: "*" }];
        default:
            return [];
    }
}

/** Those of some shapes that have such a member inside, at any depth. */
export function findHolders(
    shapes: readonly Shape[],
    isSuch: (member: Member, holder: Shape) => boolean,
): ReadonlySet<Shape> {
    const holders = new Set<Shape>();
    for (let size = -1; size < holders.size;) {
        size = holders.size;
        for (const shape of shapes) {
            if (listInner(shape).some((member) => isSuch(member, shape) || holders.has(member.target)))
                holders.add(shape);
        }
    }
    return holders;
}
