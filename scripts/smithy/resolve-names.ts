import type { Rename } from "../service.js";
import { allocateNames } from "../typescript/allocate-names.js";
import { listSdkNames, toSdkName } from "../typescript/aws-sdk/sdk-names.js";
import { toCapitalized, toTypeName } from "../typescript/names.js";
import { reservedTypeNames } from "../typescript/reserved-names.js";
import { type AstModel, type ShapeId, toShapeName } from "./ast.js";
import { readSdkId } from "./read-sdk-id.js";
import { getTrait } from "./traits.js";

export interface NameRequest {
    readonly model: AstModel;
    readonly service: ShapeId;
    readonly operations: readonly ShapeId[];
    readonly errors: readonly ShapeId[];
    /** What members lead to. */
    readonly shapes: readonly ShapeId[];
}

export interface ResolvedNames {
    /** Of the client class. */
    readonly client: string;
    /** Of the classes of errors. */
    readonly classes: ReadonlyMap<ShapeId, string>;
    /** Of other shapes, for their schemas and types; of inputs and outputs, for their types in the AWS SDK's manner. */
    readonly shapes: ReadonlyMap<ShapeId, string>;
    readonly renames: readonly Rename[];
}

/**
 * Settles who bears a name that several would, whatever its case: first the inputs and outputs of operations, then the
 * client, the errors, the shapes with a type of their own, those that only have a schema, and the shapes of inputs and
 * outputs, which only aws-sdk.gen.ts names. Among equals the service's own namespace comes first, then the order of ids:
 * where they stand in the file does not matter.
 */
export function resolveNames({ model, service, operations, errors, shapes }: NameRequest): ResolvedNames {
    const { rename = {} } = model.shapes[service]!;
    const getWanted = (id: ShapeId) => rename[id] ?? toShapeName(id);
    const sides = listSides(model, operations);
    const contents = operations.flatMap((id) =>
        ["Request", "Response"].map((side) => `${toShapeName(id)}${side}Content`),
    );
    const sdkId = readSdkId(model, service);
    const named = operations.map((id) => ({ name: toShapeName(id) }));
    // An input that is a member too is one type, and bears one name.
    const own = new Set(shapes.filter((id) => sides.get(getWanted(id)) === id));
    const taken = new Set([
        ...[...sides.keys()].flatMap((name) => [...toTypeKeys(name), toSchemaKey(name)]),
        ...[...contents, ...errors.map(toShapeName)].map(toSchemaKey),
        ...[...listSdkNames({ sdkId }, named), ...[...own].map(getWanted)].map(toSdkKey),
    ]);
    const others = shapes.filter((id) => !own.has(id));
    const inner = new Set(shapes);
    const allocate = (ids: readonly ShapeId[], toKeys: (name: string) => string[]) =>
        allocateNames(toSorted(ids, service, getWanted), { taken, toKeys });

    const wantedClient = toClientName(service, sdkId);
    const client = allocateNames([[service, wantedClient]], { taken, toKeys: toTypeKeys }).get(service)!;
    const classes = allocate(errors, toClassKeys);
    const names = new Map([
        ...[...own].map((id) => [id, getWanted(id)] as const),
        ...allocate(
            others.filter((id) => hasType(model, id)),
            toTypedKeys,
        ),
        ...allocate(
            others.filter((id) => !hasType(model, id)),
            (name) => [toSchemaKey(name)],
        ),
        ...allocate(
            [...new Set(sides.values())].filter((id) => id !== undefined).filter((id) => !inner.has(id)),
            (name) => [toSdkKey(name)],
        ),
    ]);
    return {
        client: toTypeName(client),
        classes: new Map([...classes].map(([id, name]) => [id, toTypeName(name)])),
        shapes: names,
        renames: [
            ...toRename(service, wantedClient, toTypeName(client)),
            ...errors.flatMap((id) => toRename(id, getWanted(id), toTypeName(classes.get(id)!))),
            ...shapes.flatMap((id) => {
                const name = names.get(id)!;
                return toRename(id, getWanted(id), hasType(model, id) ? toTypeName(name) : name);
            }),
        ],
    };
}

/** Names of the types of inputs and outputs, with the structures behind them. */
function listSides(model: AstModel, operations: readonly ShapeId[]): ReadonlyMap<string, ShapeId | undefined> {
    return new Map(
        operations.flatMap((id) => {
            const { input, output } = model.shapes[id]!;
            return [
                [`${toShapeName(id)}Input`, input?.target],
                [`${toShapeName(id)}Output`, output?.target],
            ] as const;
        }),
    );
}

/** The names that ids want, in the order in which they get them. */
function toSorted(
    ids: readonly ShapeId[],
    service: ShapeId,
    getWanted: (id: ShapeId) => string,
): (readonly [id: ShapeId, name: string])[] {
    const namespace = service.slice(0, service.indexOf("#") + 1);
    const isReserved = (id: ShapeId) => toTypeName(getWanted(id)) !== toCapitalized(getWanted(id));
    const rank = (id: ShapeId) => (isReserved(id) ? 2 : 0) + (id.startsWith(namespace) ? 0 : 1);
    return ids.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).map((id) => [id, getWanted(id)] as const);
}

function toTypeKeys(name: string): string[] {
    return [`type ${toTypeName(name).toLowerCase()}`];
}

/** Of what aws-sdk.gen.ts declares: there names may differ in their case alone, as those of AWS do. */
function toSdkKey(name: string): string {
    return `sdk ${toTypeName(name)}`;
}

function toClassKeys(name: string): string[] {
    return [...toTypeKeys(name), toSdkKey(name)];
}

function toSchemaKey(name: string): string {
    return `schema ${name.toLowerCase()}`;
}

function toTypedKeys(name: string): string[] {
    return [...toClassKeys(name), toSchemaKey(name)];
}

/** Whether a shape gets a type of its own in TypeScript. */
function hasType(model: AstModel, id: ShapeId): boolean {
    const shape = model.shapes[id]!;
    return ["structure", "union", "enum", "intEnum"].includes(shape.type) || getTrait(shape, "enum") !== undefined;
}

function toRename(id: ShapeId, wanted: string, name: string): Rename[] {
    if (toCapitalized(name) === toCapitalized(wanted)) return [];
    const isReserved = reservedTypeNames.has(toCapitalized(wanted));
    return [
        {
            id,
            name,
            reason: isReserved
                ? `${toCapitalized(wanted)} is a type of TypeScript or the runtime`
                : `${wanted} is taken`,
        },
    ];
}

/** The service shape's own name where it only differs from the sdkId in spelling, else the sdkId's words joined, as AWS names its clients. */
function toClientName(id: ShapeId, sdkId: string): string {
    const own = toShapeName(id);
    const joined = toSdkName({ sdkId });
    return own.toLowerCase() === joined.toLowerCase() ? own : joined;
}
