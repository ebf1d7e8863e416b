import type { ListShape, MapShape, Member, Operation, Shape } from "../service.js";

/** The list or map whose items a list operation pages through. */
export function findItems({ paginated, output }: Operation): ListShape | MapShape | undefined {
    let members: readonly Member[] = output.members;
    let target: Shape | undefined;
    for (const name of paginated?.items?.split(".") ?? []) {
        target = members.find((member) => member.name === name)?.target;
        members = target?.kind === "structure" ? target.members : [];
    }
    return target?.kind === "list" || target?.kind === "map" ? target : undefined;
}
