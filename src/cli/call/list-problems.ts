import { shapes } from "../../../generated/shapes.gen.js";
import { findRow, type ShapeReference } from "../../runtime/validation/shapes.js";
import { describeViolation, validate } from "../../runtime/validation/validate.js";
import { findClosest } from "../find-closest.js";
import { joinOr, type OperationName } from "../find-operation.js";
import type { Input } from "./read-input.js";

/** All that is wrong with an input, a sentence without an end each: members that are not known, and broken constraints. */
export function listProblems(operation: OperationName, input: Input): readonly string[] {
    const row = `${operation}Input`;
    return [...listUnknown(row, input, []), ...validate(shapes, row, input).map(describeViolation)];
}

/** The service would pass over them; who misspelt one would not know why. */
function listUnknown(reference: ShapeReference, value: unknown, path: readonly string[]): readonly string[] {
    if (typeof value !== "object" || value === null) return [];
    const { type, item, members } = findRow(shapes, reference);
    return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
        const at = [...path, name];
        if (item !== undefined) return listUnknown(item, inner, at);
        // Of another type than it should be: validate() says so.
        if (members === undefined || Array.isArray(value)) return [];
        if (Object.hasOwn(members, name)) return listUnknown(members[name]!, inner, at);
        return [`${at.join(".")} is not known${suggest(name, Object.keys(members), type)}`];
    });
}

function suggest(name: string, known: readonly string[], type: string): string {
    const closest = findClosest(name, known);
    if (closest.length > 0) return `; did you mean ${joinOr(closest)}?`;
    return known.length === 0 ? `; this ${type} has no members` : `; there are ${known.join(", ")}`;
}
