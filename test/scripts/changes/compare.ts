import { compareModels } from "../../../scripts/changes/compare-models.js";
import type { Change, ChangeReport } from "../../../scripts/changes/report.js";
import type { AstModel } from "../../../scripts/smithy/ast.js";
import { parseModel } from "../../../scripts/smithy/parse-model.js";
import { editModel, type Edit } from "../models.js";

/** The small model, with a structure that requests, responses and an error share and a union and an enum in it. */
const shared: readonly Edit[] = [
    ["a#GetThingOutput members thing", { target: "a#Thing" }],
    ["a#NotFound members thing", { target: "a#Thing" }],
    ["a#Thing members color", { target: "a#Color" }],
    ["a#Thing members choice", { target: "a#Choice" }],
    ["a#Thing members names", { target: "a#Names" }],
    ["a#Thing members text", { target: "a#Text" }],
    ["a#Color", { type: "enum", members: { RED: toValue("red"), BLUE: toValue("blue") } }],
    ["a#Choice", { type: "union", members: { one: { target: "a#Text" }, two: { target: "smithy.api#Integer" } } }],
    ["a#Names", { type: "list", member: { target: "a#Text" } }],
    ["a#Text", { type: "string" }],
];

/** A member of an enum. */
export function toValue(value: string): object {
    return { target: "smithy.api#Unit", traits: { "smithy.api#enumValue": value } };
}

/** Values of edits become part of the model, which later edits change: they are copied. */
export function toModel(...edits: readonly Edit[]): AstModel {
    return parseModel(editModel(...structuredClone([...shared, ...edits])));
}

/** Compares two edits of the shared model. */
export function compareEdits(old: readonly Edit[], next: readonly Edit[], documentation = false): ChangeReport {
    const [before, after] = [old, next].map((edits) => toModel(...edits));
    return compareModels(before!, after!, { documentation });
}

/** One line for each change: its rule and the places that feel it. */
export function listChanges({ changes }: Pick<ChangeReport, "changes">): string[] {
    return changes.map(
        ({ rule, places }) =>
            `${rule}: ${places.map(({ operation = "", side, path }) => `${operation} ${side} ${path}`.trim()).join(", ")}`,
    );
}

/** The grade on each side, where they differ: `request breaking, response safe`. */
export function printGrades({ verdicts }: Change): string {
    const grades = new Set(verdicts.map(({ grade }) => grade));
    return grades.size === 1 ? [...grades][0]! : verdicts.map(({ side, grade }) => `${side} ${grade}`).join(", ");
}
