/**
 * The Smithy 2.0 JSON AST, as far as a REST-JSON service uses it.
 *
 * @see https://smithy.io/2.0/spec/json-ast.html
 */
export interface AstModel {
    readonly smithy: string;
    readonly metadata?: Readonly<Record<string, unknown>>;
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
    readonly target: ShapeId;
}

/** A member of a shape. */
export interface AstMember extends AstReference {
    readonly traits?: AstTraits;
}

/** A shape of any type; `type` says which of the fields it has. */
export interface AstShape {
    readonly type: string;
    readonly traits?: AstTraits;
    /** Shapes whose members and traits it takes in. */
    readonly mixins?: readonly AstReference[];
    /** Of a structure, union, enum or intEnum. */
    readonly members?: Readonly<Record<string, AstMember>>;
    /** Of a list. */
    readonly member?: AstMember;
    /** Of a map. */
    readonly key?: AstMember;
    readonly value?: AstMember;
    /** Of a service. */
    readonly version?: string;
    /** New names by id, for shapes of several namespaces that share one. */
    readonly rename?: Readonly<Record<ShapeId, string>>;
    readonly operations?: readonly AstReference[];
    readonly resources?: readonly AstReference[];
    /** Of an operation; a service may also carry errors, common to its operations. */
    readonly input?: AstReference;
    readonly output?: AstReference;
    readonly errors?: readonly AstReference[];
    /** Of a resource. */
    readonly identifiers?: Readonly<Record<string, AstReference>>;
    readonly properties?: Readonly<Record<string, AstReference>>;
    readonly create?: AstReference;
    readonly put?: AstReference;
    readonly read?: AstReference;
    readonly update?: AstReference;
    readonly delete?: AstReference;
    readonly list?: AstReference;
    readonly collectionOperations?: readonly AstReference[];
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
