import type { Rename, Service } from "../service.js";
import { computeGetterNames, computeMethodNames, toMethodName, toWaiterMethodName } from "./names.js";
import { clientMembers, errorMembers } from "./reserved-names.js";

/** Lists everything that is not called what the model calls it: classes, types, schemas, methods, and getters of errors. */
export function listRenames(service: Service): Rename[] {
    const { operations, errors, renames } = service;
    const names = computeMethodNames(service);
    const methods = operations.flatMap((operation) => [
        { id: operation.id, wanted: toMethodName(operation.name), name: names.get(operation)! },
        ...operation.waiters.map((waiter) => ({
            id: `${operation.id} waiter ${waiter.name}`,
            wanted: toWaiterMethodName(waiter.name),
            name: names.get(waiter)!,
        })),
    ]);
    const getters = errors.flatMap((error) =>
        [...computeGetterNames(error)].map(([{ name: wanted }, name]) => ({
            id: `${error.id}$${wanted}`,
            wanted,
            name,
        })),
    );
    return [
        ...renames,
        ...methods.flatMap((row) => toRename(row, clientMembers, "every client")),
        ...getters.flatMap((row) => toRename(row, errorMembers, "every error")),
    ];
}

function toRename(
    { id, wanted, name }: { id: string; wanted: string; name: string },
    reserved: ReadonlySet<string>,
    bearer: string,
): Rename[] {
    if (name === wanted) return [];
    return [{ id, name, reason: reserved.has(wanted) ? `${wanted} is a member of ${bearer}` : `${wanted} is taken` }];
}
