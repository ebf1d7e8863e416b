import type { AstModel } from "./ast.js";

const unit = "smithy.api#Unit";

/**
 * Declares Smithy's Unit where a union has it for a member that says all by its name: there it is a structure like any
 * other, `{ none: {} }`, and not the lack of an input or output.
 *
 * @see https://smithy.io/2.0/spec/model.html#unit-type
 */
export function declareUnit(model: AstModel): AstModel {
    const isMember = Object.values(model.shapes).some(
        ({ type, members = {} }) => type === "union" && Object.values(members).some(({ target }) => target === unit),
    );
    return isMember ? { ...model, shapes: { ...model.shapes, [unit]: { type: "structure", members: {} } } } : model;
}
