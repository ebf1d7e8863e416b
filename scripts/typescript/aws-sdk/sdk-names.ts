import type { BoundMember, BoundStructure, ErrorStructure, Operation, Service, Waiter } from "../../service.js";
import { allocateNames } from "../allocate-names.js";
import { computeGetterNames, toCapitalized, toMethodName, toTypeName, toWaiterMethodName } from "../names.js";
import { sdkClientMembers, sdkExceptionMembers } from "../reserved-names.js";

/** Name of the class with a method for each operation, as AWS makes it of the sdkId; the client's has `Client` behind it. */
export function toSdkName({ sdkId }: Pick<Service, "sdkId">): string {
    const name = sdkId
        .split(/[^A-Za-z0-9]+/)
        .map(toCapitalized)
        .join("");
    return /^[0-9]/.test(name) ? `_${name}` : name;
}

/** Name of the type of an input or output: that of its shape. None has a name where the model has no shape. */
export function toSdkTypeName({ id, name }: BoundStructure): string | undefined {
    return id === "smithy.api#Unit" ? undefined : toTypeName(name);
}

/** Name of the class of a command; its input and output have `Input` and `Output` behind it. */
export function toCommandName({ name }: Pick<Operation, "name">): string {
    return `${toCapitalized(name)}Command`;
}

/** Names of the classes and types that a service has whatever its shapes are. */
export function listSdkNames(
    service: Pick<Service, "sdkId">,
    operations: readonly Pick<Operation, "name">[],
): string[] {
    const kinds = ["", "ServiceException", "PaginationConfiguration", "Client"];
    const configurations = ["Config", "ConfigType", "ResolvedConfig", "ResolvedConfigType"];
    return [
        ...[...kinds, ...configurations.map((kind) => `Client${kind}`)].map((kind) => toSdkName(service) + kind),
        ...operations.flatMap((operation) => ["", "Input", "Output"].map((side) => toCommandName(operation) + side)),
    ];
}

/** Name of the function of a paginator. */
export function toPaginatorName({ name }: Operation): string {
    return `paginate${toCapitalized(name)}`;
}

/** Names of the methods of the class with a method for each operation: of operations, paginators and waiters. */
export function computeSdkMethodNames({ operations }: Service) {
    const paginated = operations.filter((operation) => operation.paginated);
    const taken = new Set(sdkClientMembers);
    return {
        operations: allocate(operations.map((operation) => [operation, toMethodName(operation.name)])),
        paginators: allocate(paginated.map((operation) => [operation, toPaginatorName(operation)])),
        waiters: allocate(
            operations.flatMap(({ waiters }) =>
                waiters.map((waiter): [Waiter, string] => [waiter, toWaiterMethodName(waiter.name)]),
            ),
        ),
    };

    function allocate<Owner>(wanted: readonly (readonly [Owner, string])[]): ReadonlyMap<Owner, string> {
        return allocateNames(wanted, { taken, toKeys: (name) => [name] });
    }
}

/** Names of the fields of an exception, by member. Every exception has a message. */
export function computeFieldNames(error: ErrorStructure): ReadonlyMap<BoundMember, string> {
    const members = [...computeGetterNames(error).keys()];
    return allocateNames(
        members.map((member) => [member, member.name] as const),
        { taken: new Set(sdkExceptionMembers), toKeys: (name) => [name] },
    );
}
