import type { BoundMember, ErrorStructure, Operation, Service, Waiter } from "../service.js";
import { allocateNames } from "./allocate-names.js";
import { clientMembers, errorMembers, reservedTypeNames } from "./reserved-names.js";

export function toCapitalized(name: string): string {
    return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Name of the type of a shape: its own, with a capital, and with an underscore where TypeScript or the runtime has it. */
export function toTypeName(shapeName: string): string {
    const name = toCapitalized(shapeName);
    return reservedTypeNames.has(name) ? `${name}_` : name;
}

/** Name of the method of an operation: its own, in camelCase. */
export function toMethodName(operationName: string): string {
    return operationName.charAt(0).toLowerCase() + operationName.slice(1);
}

/** Name of the method of a waiter. */
export function toWaiterMethodName(waiterName: string): string {
    return `waitUntil${toCapitalized(waiterName)}`;
}

/** Names of the methods of a client: those of its operations, then those of its waiters. */
export function computeMethodNames({ operations }: Service): ReadonlyMap<Operation | Waiter, string> {
    const methods = operations.map((operation) => [operation, toMethodName(operation.name)] as const);
    const waiters = operations.flatMap((operation) =>
        operation.waiters.map((waiter) => [waiter, toWaiterMethodName(waiter.name)] as const),
    );
    return allocateNames<Operation | Waiter>([...methods, ...waiters], {
        taken: new Set(clientMembers),
        toKeys: (name) => [name],
    });
}

/** Names of the getters of an error, by member. Every error has a message: the member of that name needs none. */
export function computeGetterNames({ members }: ErrorStructure): ReadonlyMap<BoundMember, string> {
    const extra = members.filter(({ name }) => name.toLowerCase() !== "message");
    return allocateNames(
        extra.map((member) => [member, member.name] as const),
        { taken: new Set(errorMembers), toKeys: (name) => [name] },
    );
}
