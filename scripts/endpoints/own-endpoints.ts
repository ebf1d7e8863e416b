import type { EndpointParams } from "@smithy/util-endpoints";
import type { AstModel, ShapeId } from "../smithy/ast.js";
import { getTrait } from "../smithy/traits.js";
import { listQueries, type ResolveEndpoint } from "./look-up-endpoint.js";
import { partitions } from "./partitions.js";
import { isSameEndpoint } from "./to-endpoint.js";

/** What sends an operation to another endpoint than the service's: the name of an input member, or true for any input. */
export type OwnEndpoints = ReadonlyMap<ShapeId, string | true>;

/**
 * The operations that fill in further parameters of the rules: with constants, where these lead elsewhere, or from a
 * member of their input.
 *
 * @param others names of those parameters.
 */
export function listOwnEndpoints(
    model: AstModel,
    operations: readonly ShapeId[],
    others: readonly string[],
    createResolve: (params: EndpointParams) => ResolveEndpoint,
): OwnEndpoints {
    const own = operations.flatMap((id): [ShapeId, string | true][] => {
        const constants = listConstants(model, id, others);
        const hasConstants = Object.keys(constants).length > 0;
        if (hasConstants && leadsElsewhere(createResolve(constants), createResolve({}))) return [[id, true]];
        const member = findMember(model, id, others);
        return member === undefined ? [] : [[id, member]];
    });
    return new Map(own);
}

function listConstants(model: AstModel, id: ShapeId, others: readonly string[]): EndpointParams {
    const constants = Object.entries(getTrait(model.shapes[id]!, "smithy.rules#staticContextParams") ?? {});
    return Object.fromEntries(
        constants.filter(([name]) => others.includes(name)).map(([name, { value }]) => [name, value]),
    );
}

function leadsElsewhere(one: ResolveEndpoint, other: ResolveEndpoint): boolean {
    return partitions.some(({ placeholder }) =>
        listQueries(placeholder).some(([, query]) => !isSameEndpoint(one(query), other(query), placeholder)),
    );
}

/** The member that a parameter is filled from; of a path into the input, the member that it begins with. */
function findMember(model: AstModel, id: ShapeId, others: readonly string[]): string | undefined {
    const operation = model.shapes[id]!;
    const members = Object.entries(model.shapes[operation.input?.target ?? ""]?.members ?? {});
    const paths = Object.entries(getTrait(operation, "smithy.rules#operationContextParams") ?? {})
        .filter(([name]) => others.includes(name))
        .flatMap(([, { path }]) => path.split(/\W+/));
    const named = new Set(paths);
    return members.find(
        ([name, member]) =>
            others.includes(getTrait(member, "smithy.rules#contextParam")?.name ?? "") || named.has(name),
    )?.[0];
}
