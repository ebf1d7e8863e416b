import { type Check, textLike } from "./checks.js";

const identifier = "(?:_+[A-Za-z0-9]|[A-Za-z])[A-Za-z0-9_]*";

/** A name of a member, or of a shape without its namespace. @see https://smithy.io/2.0/spec/model.html#shape-id-abnf */
export const shapeName = textLike(
    new RegExp(`^${identifier}$`),
    "a name of letters, digits and _, with no digit first",
);

/** An absolute id of a shape. */
export const shapeId = idLike(identifier, "a shape id, namespace#Name");

/** An absolute id of a shape or of a member. */
export const anyId = idLike(
    String.raw`${identifier}(?:\$${identifier})?`,
    "a shape id, namespace#Name or namespace#Name$member",
);

function idLike(tail: string, want: string): Check {
    return textLike(new RegExp(String.raw`^${identifier}(?:\.${identifier})*#${tail}$`), want);
}
