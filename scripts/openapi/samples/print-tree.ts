import { Raw } from "../../typescript/print.js";

/** Columns of a sample: a page shows it in a narrow part. */
export const sampleWidth = 64;

export const tab = "    ";

/** How a language writes a value. */
export interface Syntax {
    /** A text, a number, a truth value, nothing. */
    readonly printScalar: (value: unknown) => string;
    readonly printKey: (key: string) => string;
    /** Stands inside the braces of an object on one line. */
    readonly pad: "" | " ";
    /** Stands behind the last entry where each has a line. */
    readonly trailing: "" | ",";
}

/**
 * A value on one line where it fits, else an entry a line.
 *
 * @param indent levels of the line it begins on.
 * @param column where on that line it begins.
 */
export function printTree(value: unknown, syntax: Syntax, indent = 0, column = 0): string {
    if (value instanceof Raw) return value.text;
    if (value === null || typeof value !== "object") return syntax.printScalar(value);
    const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
    const entries: (readonly [head: string, item: unknown])[] = Array.isArray(value)
        ? value.map((item) => ["", item] as const)
        : Object.entries(value).map(([key, item]) => [`${syntax.printKey(key)}: `, item] as const);
    if (entries.length === 0) return open + close;
    const pad = Array.isArray(value) ? "" : syntax.pad;
    const flat = entries.map(([head, item]) => head + printTree(item, syntax, 0, Number.NEGATIVE_INFINITY));
    const line = open + pad + flat.join(", ") + pad + close;
    if (column + line.length < sampleWidth) return line;
    const inner = tab.repeat(indent + 1);
    const lines = entries.map(
        ([head, item]) => inner + head + printTree(item, syntax, indent + 1, inner.length + head.length),
    );
    return `${open}\n${lines.join(",\n")}${syntax.trailing}\n${tab.repeat(indent)}${close}`;
}

export const jsonSyntax: Syntax = {
    printScalar: (value) => JSON.stringify(value),
    printKey: (key) => JSON.stringify(key),
    pad: "",
    trailing: "",
};
