/** JSON as people read it; integers of any size as their digits, control characters as escapes. */
export function printJson(value: unknown, indent = ""): string {
    if (typeof value === "bigint") return String(value);
    if (typeof value !== "object" || value === null) return printScalar(value);
    const inner = `${indent}  `;
    const entries = Array.isArray(value)
        ? value.map((item: unknown) => printJson(item, inner))
        : Object.entries(value)
              .filter(([, item]) => item !== undefined)
              .map(([name, item]) => `${printScalar(name)}: ${printJson(item, inner)}`);
    const [open, close] = Array.isArray(value) ? "[]" : "{}";
    return entries.length === 0
        ? `${open}${close}`
        : `${open}\n${entries.map((entry) => inner + entry).join(",\n")}\n${indent}${close}`;
}

/** Terminals take some of the characters that JSON lets be for commands. */
function printScalar(value: unknown): string {
    return JSON.stringify(value).replaceAll(
        /[\u007f-\u009f]/g,
        (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, "0")}`,
    );
}

/** Prints a list inside an object, item by item. */
export interface JsonList {
    readonly add: (item: unknown) => void;
    /** Prints what is left: before that the document has no end. */
    readonly end: () => void;
}

/**
 * Makes one document of a list that need not fit into memory: `{ "users": […] }`.
 *
 * @param name member that holds the list.
 */
export function createJsonList(name: string, print: (line: string) => void): JsonList {
    const head = `{\n  ${JSON.stringify(name)}: [`;
    /** What stands before the comma that another item needs. */
    let last: string | undefined;
    return {
        add(item) {
            print(last === undefined ? head : `${last},`);
            last = `    ${printJson(item, "    ")}`;
        },
        end() {
            print(last === undefined ? `${head}]\n}` : `${last}\n  ]\n}`);
        },
    };
}
