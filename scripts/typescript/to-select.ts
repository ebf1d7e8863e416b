import { type FunctionName, type Jmespath, parseJmespath } from "../jmespath/parse-jmespath.js";
import { call, type Code, listNames, toArrow, toLiteral, toName } from "./code.js";

/**
 * Compiles a JMESPath expression into a function of what it is asked of: of an output, or of an output and the input
 * that led to it, which the expression then knows as `output` and `input`.
 */
export function toSelect(expression: string, source: "output" | "inputOutput"): Code {
    const body = toCode(parseJmespath(expression), source === "output" ? toName("output") : both);
    const names = listNames(body);
    // What is not used may not be declared; where it stands before what is, its name must say so.
    const isAhead = names.includes("input") && !names.includes("output");
    return toArrow([isAhead ? "_output" : "output", "input"], body);
}

/** What `inputOutput` matchers are asked of. */
const both: Code & { kind: "object" } = {
    kind: "object",
    members: [
        ["input", toName("input")],
        ["output", toName("output")],
    ],
};

/** The runtime's name of each of JMESPath's functions. */
const functions: Readonly<Record<FunctionName, string>> = {
    contains: "contains",
    ends_with: "endsWith",
    keys: "getKeys",
    length: "getLength",
    not_null: "getFirst",
    starts_with: "startsWith",
    to_string: "toText",
    type: "getType",
    values: "getValues",
};

const operators = { LT: "<", LTE: "<=", GT: ">", GTE: ">=" } as const;

/** @param current what the expression is asked of. */
function toCode(node: Jmespath, current: Code): Code {
    switch (node.type) {
        case "Current":
        case "Identity":
            return current;
        case "Field":
            return toMember(current, node.name);
        case "Literal":
            return { kind: "literal", value: node.value };
        case "Subexpression":
            return node.right.type === "Field"
                ? toCode(node.right, toCode(node.left, current))
                : call("ifPresent", toFunction("value", node.right), toCode(node.left, current));
        case "Pipe": {
            const left = toCode(node.left, current);
            return left.kind === "name" || left === both || countUses(node.right) === 1
                ? toCode(node.right, left)
                : call("pipe", toFunction("value", node.right), left);
        }
        case "IndexExpression":
            return toCode(node.right, toCode(node.left, current));
        case "Index":
            return call("getItem", current, toLiteral(node.value));
        case "Slice":
            return call("sliceList", current, ...[node.start, node.stop, node.step ?? 1].map(toLiteral));
        case "Projection":
            return toProjection(node.right, toCode(node.left, current));
        case "ValueProjection":
            return toProjection(node.right, call("listValues", toCode(node.left, current)));
        case "FilterProjection": {
            const isWanted = toArrow(["item"], toCondition(node.condition, toName("item")));
            return toProjection(node.right, call("filterList", isWanted, toCode(node.left, current)));
        }
        case "Flatten":
            return call("flattenList", toCode(node.child, current));
        case "MultiSelectList":
            return { kind: "list", items: node.children.map((child) => toCode(child, current)) };
        case "MultiSelectHash":
            return {
                kind: "object",
                members: node.children.map(({ name, value }) => [name, toCode(value, current)]),
            };
        case "Function":
            return call(functions[node.name as FunctionName], ...node.children.map((child) => toCode(child, current)));
        case "NotExpression":
            return { kind: "not", operand: toCondition(node.child, current) };
        case "AndExpression":
        case "OrExpression":
            return toLogical(node.type === "AndExpression", toCode(node.left, current), toCode(node.right, current));
        case "Comparator": {
            const [left, right] = [toCode(node.left, current), toCode(node.right, current)];
            if (node.name === "EQ") return toEquality(left, right);
            if (node.name === "NE") return negate(toEquality(left, right));
            return call("compare", left, toLiteral(operators[node.name]), right);
        }
        default:
            throw new Error(`no code for ${node.type}`);
    }
}

function toFunction(parameter: "item" | "value", node: Jmespath): Code {
    return toArrow([parameter], toCode(node, toName(parameter)));
}

/** A path of several names is one call. */
function toMember(value: Code, name: string): Code {
    const side = value === both && both.members.find(([member]) => member === name);
    if (side) return side[1];
    if (value.kind === "call" && value.name === "getMember") return call("getMember", ...value.args, toLiteral(name));
    return call("getMember", value, toLiteral(name));
}

function toProjection(node: Jmespath, list: Code): Code {
    return node.type === "Identity" ? call("dropNulls", list) : call("mapList", toFunction("item", node), list);
}

/** Whether the node holds as a condition; where only that counts, so it does for the sides of `&&` and `||`. */
function toCondition(node: Jmespath, current: Code): Code {
    if (node.type === "AndExpression" || node.type === "OrExpression") {
        const operator = node.type === "AndExpression" ? "&&" : "||";
        return {
            kind: "infix",
            operator,
            left: toCondition(node.left, current),
            right: toCondition(node.right, current),
        };
    }
    const code = toCode(node, current);
    return isBoolean(code) ? code : call("isTrue", code);
}

/** JavaScript's operators do the same where the left side is true, false or null. */
function toLogical(isAnd: boolean, left: Code, right: Code): Code {
    return isBoolean(left)
        ? { kind: "infix", operator: isAnd ? "&&" : "||", left, right }
        : call(isAnd ? "andThen" : "orElse", left, toArrow([], right));
}

const booleanFunctions: ReadonlySet<string> = new Set([
    "compare",
    "contains",
    "endsWith",
    "isEqual",
    "isTrue",
    "startsWith",
]);

/** Whether the code gives true, false or null, and the compiler knows that. */
function isBoolean(code: Code): boolean {
    switch (code.kind) {
        case "literal":
            return typeof code.value === "boolean";
        case "call":
            return booleanFunctions.has(code.name);
        case "not":
            return true;
        case "infix":
            return ["===", "!=="].includes(code.operator) || (isBoolean(code.left) && isBoolean(code.right));
        default:
            return false;
    }
}

/** `===` does for what is no list and no object, and where the compiler does not know that it is always false. */
function toEquality(left: Code, right: Code): Code {
    return (isPlain(left) && isUnknown(right)) || (isUnknown(left) && isPlain(right))
        ? { kind: "infix", operator: "===", left, right }
        : call("isEqual", left, right);
}

function isPlain(code: Code): boolean {
    return code.kind === "literal" && (code.value === null || typeof code.value !== "object");
}

/** Whether the code gives what the compiler knows nothing of. */
function isUnknown(code: Code): boolean {
    return code.kind === "name" || (code.kind === "call" && !isBoolean(code));
}

function negate(code: Code): Code {
    return code.kind === "infix" && code.operator === "==="
        ? { ...code, operator: "!==" }
        : { kind: "not", operand: code };
}

/** How often a node asks for what it is asked of; what only may be asked for counts twice, for it must not be left out. */
function countUses(node: Jmespath): number {
    switch (node.type) {
        case "Literal":
            return 0;
        case "Subexpression":
        case "Pipe":
        case "IndexExpression":
        case "Projection":
        case "ValueProjection":
        case "FilterProjection":
            return countUses(node.left);
        case "Flatten":
        case "NotExpression":
            return countUses(node.child);
        case "Comparator":
            return countUses(node.left) + countUses(node.right);
        case "AndExpression":
        case "OrExpression":
            return countUses(node.left) + 2 * countUses(node.right);
        case "MultiSelectList":
        case "Function":
            return node.children.reduce((sum, child) => sum + countUses(child), 0);
        case "MultiSelectHash":
            return node.children.reduce((sum, { value }) => sum + countUses(value), 0);
        default:
            return 1;
    }
}
