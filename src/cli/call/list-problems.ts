import { shapes } from "../../../generated/shapes.gen.js";
import { findRow, type ShapeReference } from "../../runtime/validation/shapes.js";
import { describeViolation, validate, type Violation } from "../../runtime/validation/validate.js";
import { findClosest } from "../find-closest.js";
import { joinOr } from "../find-operation.js";
import { findTypeFacts, printType } from "../output/print-type.js";
import type { Input } from "./read-input.js";

/**
 * All that is wrong with an input, a sentence without an end each: members that are not known, and broken constraints.
 *
 * @param row name of the input's shape, for instance `GetUserInput`.
 */
export function listProblems(row: string, input: Input): readonly string[] {
    return [
        ...listUnknown(row, input, []),
        ...validate(shapes, row, input).map((violation) => describeProblem(row, violation)),
    ];
}

/** The service would pass over them; who misspelt one would not know why. */
function listUnknown(reference: ShapeReference, value: unknown, path: readonly string[]): readonly string[] {
    if (typeof value !== "object" || value === null) return [];
    const { item, members } = findRow(shapes, reference);
    return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
        const at = [...path, name];
        if (item !== undefined) return listUnknown(item, inner, at);
        // Of another type than it should be: validate() says so.
        if (members === undefined || Array.isArray(value)) return [];
        if (Object.hasOwn(members, name)) return listUnknown(members[name]!, inner, at);
        return [`${at.join(".")} is not known; ${suggest(name, Object.keys(members))}`];
    });
}

function suggest(name: string, known: readonly string[]): string {
    const closest = findClosest(name, known);
    if (closest.length > 0) return `did you mean ${joinOr(closest)}?`;
    return known.length === 0 ? "nothing is sent here" : `known are ${known.join(", ")}`;
}

/** With what is missing comes what it would have to be. */
function describeProblem(row: string, violation: Violation): string {
    const text = describeViolation(violation);
    if (violation.rule !== "required") return text;
    const { values, ...facts } = findTypeFacts(findReference(row, violation.path));
    return `${text}: ${values ? `one of ${values.join(", ")}` : printType(facts)}`;
}

/** What a path of members, indexes and keys leads to. */
function findReference(row: ShapeReference, path: readonly string[]): ShapeReference {
    return path.reduce((reference, name) => {
        const { item, members } = findRow(shapes, reference);
        return item ?? members![name]!;
    }, row);
}
