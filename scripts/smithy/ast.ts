/**
 * The Smithy 2.0 JSON AST, as far as a REST-JSON service uses it.
 *
 * @see https://smithy.io/2.0/spec/json-ast.html
 */
export interface AstModel {
    /** Version of Smithy, for instance `2.0`. */
    readonly smithy: string;
    /** What is said of the model as a whole, by key. */
    readonly metadata?: Readonly<Record<string, unknown>>;
    /** Everything else, by id. */
    readonly shapes: Readonly<Record<ShapeId, AstShape>>;
}

/** An absolute shape id, `namespace#Name`. */
export type ShapeId = string;

/** The id without its namespace. */
export function toShapeName(id: ShapeId): string {
    return id.slice(id.indexOf("#") + 1);
}

/** Values of traits by the id of the trait. */
export type AstTraits = Readonly<Record<ShapeId, unknown>>;

/** A shape named by its id. */
export interface AstReference {
    /** The id. */
    readonly target: ShapeId;
}

/** A member of a shape. */
export interface AstMember extends AstReference {
    /** What is said of the member beyond its target. */
    readonly traits?: AstTraits;
}

/** A shape of any type; `type` says which of the fields it has. */
export interface AstShape {
    /** What kind of shape it is, for instance `structure`. */
    readonly type: string;
    /** What is said of the shape. */
    readonly traits?: AstTraits;
    /** Shapes whose members and traits it takes in. */
    readonly mixins?: readonly AstReference[];
    /** Of a structure, union, enum or intEnum. */
    readonly members?: Readonly<Record<string, AstMember>>;
    /** Of a list. */
    readonly member?: AstMember;
    /** Of a map. */
    readonly key?: AstMember;
    /** Of a map: what its keys lead to. */
    readonly value?: AstMember;
    /** Of a service. */
    readonly version?: string;
    /** New names by id, for shapes of several namespaces that share one. */
    readonly rename?: Readonly<Record<ShapeId, string>>;
    /** Of a service or a resource. */
    readonly operations?: readonly AstReference[];
    /** Of a service or a resource. */
    readonly resources?: readonly AstReference[];
    /** Of an operation; a service may also carry errors, common to its operations. */
    readonly input?: AstReference;
    /** Of an operation. */
    readonly output?: AstReference;
    /** Of an operation or a service. */
    readonly errors?: readonly AstReference[];
    /** Of a resource. */
    readonly identifiers?: Readonly<Record<string, AstReference>>;
    /** State of a resource, by name. */
    readonly properties?: Readonly<Record<string, AstReference>>;
    /** Operation that makes a resource and gives it its identifiers. */
    readonly create?: AstReference;
    /** Operation that makes a resource under identifiers of the caller. */
    readonly put?: AstReference;
    /** Operation that returns a resource. */
    readonly read?: AstReference;
    /** Operation that changes a resource. */
    readonly update?: AstReference;
    /** Operation that removes a resource. */
    readonly delete?: AstReference;
    /** Operation that lists resources. */
    readonly list?: AstReference;
    /** Other operations on all resources of a kind. */
    readonly collectionOperations?: readonly AstReference[];
}

/** The members of a shape of any type by name, which is `member`, `key` or `value` in lists and maps. */
export function listMembers({ members, member, key, value }: AstShape): [name: string, member: AstMember][] {
    const inner = Object.entries({ ...members, member, key, value });
    return inner.filter((entry): entry is [string, AstMember] => entry[1] !== undefined);
}

/** Shapes every model may name without declaring them, with their type. */
export const prelude: Readonly<Record<ShapeId, string>> = {
    "smithy.api#String": "string",
    "smithy.api#Boolean": "boolean",
    "smithy.api#PrimitiveBoolean": "boolean",
    "smithy.api#Byte": "byte",
    "smithy.api#PrimitiveByte": "byte",
    "smithy.api#Short": "short",
    "smithy.api#PrimitiveShort": "short",
    "smithy.api#Integer": "integer",
    "smithy.api#PrimitiveInteger": "integer",
    "smithy.api#Long": "long",
    "smithy.api#PrimitiveLong": "long",
    "smithy.api#Float": "float",
    "smithy.api#PrimitiveFloat": "float",
    "smithy.api#Double": "double",
    "smithy.api#PrimitiveDouble": "double",
    "smithy.api#Blob": "blob",
    "smithy.api#Document": "document",
    "smithy.api#Timestamp": "timestamp",
    "smithy.api#BigInteger": "bigInteger",
    "smithy.api#BigDecimal": "bigDecimal",
    "smithy.api#Unit": "structure",
};
