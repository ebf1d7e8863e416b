import { shapes } from "../../../generated/shapes.gen.js";
import { findRow, type ShapeReference, type ShapeRow } from "../../runtime/validation/shapes.js";
import { escapeControls, type Scalar, toCell } from "./cell.js";
import type { Row } from "./table.js";

/** Names of the scalar members of a list's items, in the model's order: the columns of its table. */
export function listColumns(output: ShapeReference, items: string): readonly string[] {
    const list = findRow(shapes, findRow(shapes, output).members![items]!);
    const { members = {} } = findRow(shapes, list.item!);
    return Object.entries(members)
        .filter(([, member]) => isScalar(findRow(shapes, member)))
        .map(([name]) => name);
}

function isScalar({ type }: ShapeRow): boolean {
    return !["document", "list", "map", "structure", "union"].includes(type);
}

/** A row of an item's scalars. */
export function toRow(names: readonly string[], item: unknown): Row {
    const members = item as Readonly<Record<string, Scalar>>;
    return Object.fromEntries(names.map((name) => [name, toCell(name, members[name])]));
}

/** Each scalar in an output, by its path; a list of scalars is one of them. */
export function listPairs(value: unknown, path = ""): readonly (readonly [path: string, text: string])[] {
    if (Array.isArray(value)) {
        if (value.every((item) => typeof item !== "object")) return [[path, toCell("", value.join(", "))]];
        return value.flatMap((item, i) => listPairs(item, `${path}[${i}]`));
    }
    if (typeof value !== "object" || value === null)
        return [[path, toCell(path.replace(/^.*\./, ""), value as Scalar)]];
    return Object.entries(value).flatMap(([key, item]) => {
        // Of a map they are anybody's.
        const name = escapeControls(key);
        return listPairs(item, path === "" ? name : `${path}.${name}`);
    });
}
