import { type Code, isLogical } from "./code.js";
import { printKey, printLiteral, Raw, width } from "./print.js";

/** An expression as part of a literal. */
export function toRaw(code: Code): Raw {
    return new Raw(printFlat(code), (indent) => printBroken(code, indent));
}

/** All on one line. */
function printFlat(code: Code): string {
    switch (code.kind) {
        case "name":
            return code.name;
        case "literal":
            return printLiteral(code.value, 0, Number.NEGATIVE_INFINITY);
        case "list":
            return `[${code.items.map(printFlat).join(", ")}]`;
        case "object":
            return code.members.length === 0 ? "{}" : `{ ${code.members.map(printMember).join(", ")} }`;
        case "call":
            return `${code.name}(${code.args.map(printFlat).join(", ")})`;
        case "arrow":
            return `${printParameters(code.parameters)} ${wrapBody(code.body, printFlat(code.body))}`;
        case "not":
            return `!${wrapOperand(code.operand, printFlat(code.operand))}`;
        case "infix":
            return listOperands(code).join(` ${code.operator} `);
    }
}

function printMember([name, value]: readonly [name: string, value: Code]): string {
    // In a literal, a bare `__proto__` would set the prototype.
    const key = name === "__proto__" ? '["__proto__"]' : printKey(name);
    const text = printFlat(value);
    return key === text ? key : `${key}: ${text}`;
}

function printParameters(names: readonly string[]): string {
    return `(${names.join(", ")}) =>`;
}

function wrapBody({ kind }: Code, text: string): string {
    return kind === "object" || (kind === "literal" && text.startsWith("{")) ? `(${text})` : text;
}

function wrapOperand({ kind }: Code, text: string): string {
    return kind === "infix" ? `(${text})` : text;
}

/** Both sides; of a chain of one logical operator every link. */
function listOperands(code: Code & { kind: "infix" }): string[] {
    return [code.left, code.right].flatMap((side) => {
        if (side.kind !== "infix") return [printFlat(side)];
        if (side.operator === code.operator && isLogical(code.operator)) return listOperands(side);
        return [isLogical(side.operator) || !isLogical(code.operator) ? `(${printFlat(side)})` : printFlat(side)];
    });
}

const tab = "    ";

/** One argument, operand or element a line, as far as what stands on a line does not fit. */
function printBroken(code: Code, indent: number): string {
    const outer = tab.repeat(indent);
    const inner = tab.repeat(indent + 1);
    const toLines = (parts: readonly string[]) => `\n${parts.map((part) => `${inner}${part},\n`).join("")}${outer}`;
    switch (code.kind) {
        case "list":
            return `[${toLines(code.items.map((item) => print(item, indent + 1)))}]`;
        case "object":
            return `{${toLines(code.members.map(printMember))}}`;
        case "call":
            return (
                printHugged(code, indent) ?? `${code.name}(${toLines(code.args.map((arg) => print(arg, indent + 1)))})`
            );
        case "arrow": {
            const head = printParameters(code.parameters);
            return isBracketed(code.body)
                ? `${head} ${wrapBody(code.body, printBroken(code.body, indent))}`
                : // What a function returns is not indented once more.
                  `${head}\n${inner}${print(code.body, indent + 1, indent)}`;
        }
        case "not":
            return code.operand.kind === "infix"
                ? `!(\n${inner}${print(code.operand, indent + 1, indent)}\n${outer})`
                : `!${printBroken(code.operand, indent)}`;
        case "infix":
            return isLogical(code.operator)
                ? listOperands(code).join(` ${code.operator}\n${inner}`)
                : `${print(code.left, indent)} ${code.operator} ${printFlat(code.right)}`;
        default:
            return printFlat(code);
    }
}

/** A call that ends with a function, the others of its arguments on the first line, if they fit there. */
function printHugged({ name, args }: Code & { kind: "call" }, indent: number): string | undefined {
    const last = args.at(-1);
    if (last?.kind !== "arrow" || (last.body.kind !== "call" && !isBracketed(last.body))) return undefined;
    const head = `${name}(${args.slice(0, -1).map(printFlat).join(", ")}, `;
    const text = head + printBroken(last, indent);
    if (tab.length * indent + text.indexOf("\n") > width) return undefined;
    return isBracketed(last.body) ? `${text})` : `${text},\n${tab.repeat(indent)})`;
}

function isBracketed({ kind }: Code): boolean {
    return kind === "list" || kind === "object";
}

/** At the beginning of a line, with one column for the comma behind it. */
function print(code: Code, indent: number, hang = indent): string {
    const flat = printFlat(code);
    if (tab.length * indent + flat.length < width) return flat;
    return printBroken(code, code.kind === "infix" && isLogical(code.operator) ? hang : indent);
}
