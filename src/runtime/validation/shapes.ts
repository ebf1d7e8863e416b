/** What the values of a service must be: a row for each shape, input, output and error, by name. */
export type ShapeTable = Readonly<Record<string, ShapeRow>>;

/** The name of a row, or a row in place. */
export type ShapeReference = string | ShapeRow;

/**
 * A shape: its type and its constraint traits.
 *
 * @see https://smithy.io/2.0/spec/constraint-traits.html
 */
export interface ShapeRow {
    readonly type: ShapeType;
    /** The least and the most, both included: of a number itself, else of code points, bytes, elements or entries. */
    readonly min?: number;
    readonly max?: number;
    readonly pattern?: RegExp;
    /** The values of an enum. */
    readonly values?: readonly (string | number)[];
    /** Whether no element of a list may come twice. */
    readonly unique?: boolean;
    /** Whether an element or value may be null. */
    readonly sparse?: boolean;
    /** Elements of a list, values of a map. */
    readonly item?: ShapeReference;
    /** Keys of a map. */
    readonly key?: ShapeReference;
    /** Members of a structure or union. */
    readonly members?: Readonly<Record<string, ShapeReference>>;
    readonly required?: readonly string[];
    /** Whether no message may show a value of it. */
    readonly sensitive?: boolean;
}

export type ShapeType =
    | "bigDecimal"
    | "bigInteger"
    | "blob"
    | "boolean"
    | "byte"
    | "document"
    | "double"
    | "float"
    | "integer"
    | "list"
    | "long"
    | "map"
    | "short"
    | "stream"
    | "string"
    | "structure"
    | "timestamp"
    | "union";

/** The row that a reference leads to. */
export function findRow(shapes: ShapeTable, reference: ShapeReference): ShapeRow {
    return typeof reference === "string" ? shapes[reference]! : reference;
}
