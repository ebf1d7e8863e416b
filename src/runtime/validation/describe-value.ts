import { isBytes } from "../is-bytes.js";

/** Says for a message what a value is; of a hidden one only its kind. */
export function describeValue(value: unknown, isHidden: boolean): string {
    if (value === undefined) return "nothing";
    if (value === null) return "null";
    if (Array.isArray(value)) return `a list of ${value.length}`;
    if (isBytes(value)) return `${value.length} bytes`;
    if (value instanceof Date) return "a Date";
    if (typeof value === "string") return isHidden ? "a string" : quote(value);
    if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
        return isHidden ? `a ${typeof value}` : String(value);
    return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** A long text is told by its beginning. */
function quote(text: string): string {
    const characters = Array.from(text);
    return characters.length <= 60 ? JSON.stringify(text) : `${JSON.stringify(characters.slice(0, 60).join(""))}…`;
}
