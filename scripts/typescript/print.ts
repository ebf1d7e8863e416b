import { wrapMarkdown } from "./wrap-markdown.js";

/** Columns of the emitted text, as prettier is set for the hand-written files. */
export const width = 120;
const indentWidth = 4;

const identifier = /^[A-Za-z_$][\w$]*$/;

/** A property key: quoted only where it must be. */
export function printKey(name: string): string {
    return identifier.test(name) ? name : JSON.stringify(name);
}

/** TypeScript text that stands as it is inside a literal, such as the name of a constant. */
export class Raw {
    readonly text: string;
    /** The same on several lines, for where it does not fit, from a line with so many levels of indentation on. */
    readonly printBroken: (indent: number) => string;

    constructor(text: string, printBroken: (indent: number) => string = () => text) {
        this.text = text;
        this.printBroken = printBroken;
    }
}

/**
 * A value as a TypeScript literal: on one line where it fits, else one entry a line.
 *
 * @param indent levels of the line it begins on.
 * @param column where on that line it begins.
 */
export function printLiteral(value: unknown, indent = 0, column = 0): string {
    if (value instanceof Raw) return column + value.text.length < width ? value.text : value.printBroken(indent);
    if (value instanceof RegExp) return String(value);
    if (typeof value === "string") return printText(value);
    if (value === null || typeof value !== "object") return JSON.stringify(value);
    const isArray = Array.isArray(value);
    const [open, close] = isArray ? ["[", "]"] : ["{", "}"];
    const entries = isArray
        ? value.map((item) => ["", item] as const)
        : Object.entries(value).map(
              ([key, item]) =>
                  (isShorthand(key, item) ? ["", item] : [`${printLiteralKey(key)}: `, item]) as [string, unknown],
          );
    if (entries.length === 0) return open + close;
    const pad = isArray ? "" : " ";
    const flat = open + pad + entries.map(([key, item]) => key + printFlat(item)).join(", ") + pad + close;
    // One column more for the comma or semicolon behind it.
    if (column + flat.length < width && !mustBreak(value)) return flat;
    const inner = " ".repeat(indentWidth * (indent + 1));
    const lines = entries.map(([key, item]) => {
        const text = printLiteral(item, indent + 1, inner.length + key.length);
        const head = hangs(key, item, inner.length + text.length) ? `${key.trimEnd()}\n${inner}    ` : key;
        return `${inner}${head}${text},\n`;
    });
    return `${open}\n${lines.join("")}${" ".repeat(indentWidth * indent)}${close}`;
}

/** As prettier does: in the quotation marks that want fewer backslashes. */
function printText(text: string): string {
    const json = JSON.stringify(text);
    if (text.split('"').length <= text.split("'").length) return json;
    const inner = json.slice(1, -1).replaceAll(/\\(.)/g, (escape, what) => (what === '"' ? what : escape));
    return `'${inner.replaceAll("'", String.raw`\'`)}'`;
}

/** As prettier does: a text that does not fit behind its key stands below it, unless that wins nothing. */
function hangs(key: string, value: unknown, length: number): boolean {
    const keyLength = key.length - ": ".length;
    return typeof value === "string" && keyLength >= indentWidth + 3 && key.length + length + 1 > width;
}

/** As prettier does: a list of objects, or of lists, with several entries each stands one a line. */
function mustBreak(value: unknown): boolean {
    if (!isNested(value)) return false;
    const items: unknown[] = Object.values(value);
    const sizes = items.map((item) => (isNested(item) ? Object.keys(item).length : 0));
    const isTable =
        Array.isArray(value) &&
        items.length > 1 &&
        new Set(items.map(Array.isArray)).size === 1 &&
        Math.min(...sizes) > 1;
    return isTable || items.some(mustBreak);
}

function isNested(value: unknown): value is object {
    return typeof value === "object" && value !== null && !(value instanceof Raw) && !(value instanceof RegExp);
}

/** In a literal, a bare `__proto__` would set the prototype. */
function printLiteralKey(name: string): string {
    return name === "__proto__" ? '["__proto__"]' : printKey(name);
}

/** `{ errors }` for `{ errors: errors }`. */
function isShorthand(key: string, value: unknown): boolean {
    return value instanceof Raw && value.text === key;
}

function printFlat(value: unknown): string {
    return printLiteral(value, 0, Number.NEGATIVE_INFINITY);
}

/**
 * A declaration with its value.
 *
 * @param head for instance `export const rows: Table`.
 * @param type that the value satisfies, checked without widening it.
 */
export function printConst(head: string, value: unknown, type?: string): string {
    const tail = `${hasInheritedKey(value) ? " as const" : ""}${type === undefined ? "" : ` satisfies ${type}`}`;
    return `${head} = ${printLiteral(value, 0, head.length + 3 + tail.length)}${tail};\n`;
}

/** For a key that every object has, TypeScript takes the type of that in place of the index signature's. */
function hasInheritedKey(value: unknown): boolean {
    return isNested(value) && Object.entries(value).some(([key, item]) => key in {} || hasInheritedKey(item));
}

/** A doc comment over the given paragraphs, wrapped; nothing where all are empty. */
export function printDoc(paragraphs: readonly string[], indent = 0): string {
    const pad = " ".repeat(indentWidth * indent);
    const lines = paragraphs
        .filter((paragraph) => paragraph !== "")
        .flatMap((paragraph, i) => [
            ...(i > 0 ? [""] : []),
            ...wrapMarkdown(escapeDoc(paragraph), width - pad.length - 3),
        ]);
    if (lines.length === 0) return "";
    const [only] = lines;
    if (lines.length === 1 && pad.length + only!.length + 7 <= width) return `${pad}/** ${only} */\n`;
    return `${pad}/**\n${lines.map((line) => `${pad} *${line && ` ${line}`}\n`).join("")}${pad} */\n`;
}

/** Tags that emitters write themselves; in any other place an at sign after white space would begin one by mistake. */
const ownTag = /^@(?:default|deprecated|returns|throws)\b/;

/**
 * Text that cannot end its comment, nor begin a tag in it: TypeScript takes `@name` for one at a line's start and after
 * white space, in code too.
 */
function escapeDoc(paragraph: string): string {
    const text = paragraph.replaceAll("*/", "*\\/").replaceAll("{@", "{\\@");
    return ownTag.test(paragraph) ? text.replace(/([^\S\n])@/g, "$1\\@") : text.replace(/(^|\s)@/g, "$1\\@");
}

/** `import { a, b } from "specifier";`, one name a line where it does not fit. */
export function printImport(kind: "import" | "import type", names: readonly string[], specifier: string): string {
    const flat = `${kind} { ${names.join(", ")} } from "${specifier}";`;
    return `${flat.length <= width ? flat : `${kind} {\n${names.map((name) => `    ${name},\n`).join("")}} from "${specifier}";`}\n`;
}
