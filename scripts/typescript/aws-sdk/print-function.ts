import { width } from "../print.js";

const tab = "    ";

/** The head of a function on a line of its own, or with a parameter a line where that is too long. @param end `void;`, `void {`. */
export function printSignature(head: string, parameters: readonly string[], end: string, indent = 0): string {
    const pad = tab.repeat(indent);
    const flat = `${pad}${head}(${parameters.join(", ")}): ${end}\n`;
    if (flat.length <= width + 1) return flat;
    // Behind a rest parameter TypeScript takes no comma.
    const lines = parameters.map((parameter) => `${pad}${tab}${parameter}${parameter.startsWith("...") ? "" : ","}\n`);
    return `${pad}${head}(\n${lines.join("")}${pad}): ${end}\n`;
}

/** A statement that returns what a call gives. */
export function printReturn(callee: string, args: readonly string[], indent = 1): string {
    const pad = tab.repeat(indent);
    const flat = `${pad}return ${callee}(${args.join(", ")});\n`;
    if (flat.length <= width + 1) return flat;
    return `${pad}return ${callee}(\n${args.map((arg) => `${pad}${tab}${arg},\n`).join("")}${pad});\n`;
}
