import type * as Library from "@jmespath-community/jmespath";
import { requireLibrary } from "../libraries.js";

/** A node of a parsed expression. */
export type Jmespath = ReturnType<typeof Library.compile>;

/**
 * Parses a JMESPath expression.
 *
 * @throws Error that says what is wrong with it: its spelling, or a function or an operator that is not supported.
 * @see https://jmespath.org/specification.html
 */
export function parseJmespath(expression: string): Jmespath {
    const { compile } = requireLibrary("@jmespath-community/jmespath") as typeof Library;
    let node: Jmespath;
    try {
        node = compile(expression);
    } catch (error) {
        throw new Error(`is no JMESPath (${(error as Error).message})`, { cause: error });
    }
    const [problem] = listProblems(node);
    if (problem !== undefined) throw new Error(problem);
    return node;
}

/** How many arguments each function takes. */
const functions = {
    contains: [2, 2],
    ends_with: [2, 2],
    keys: [1, 1],
    length: [1, 1],
    not_null: [1, Infinity],
    starts_with: [2, 2],
    to_string: [1, 1],
    type: [1, 1],
    values: [1, 1],
} as const;

export type FunctionName = keyof typeof functions;

/** What the library reads and Smithy's JMESPath, which is that of jmespath.org, does not have. */
const extensions: ReadonlySet<string> = new Set([
    "Arithmetic",
    "Root",
    "Ternary",
    "Unary",
    "LetExpression",
    "Variable",
]);

function listProblems(node: Jmespath): string[] {
    return [...listOwnProblems(node), ...listChildren(node).flatMap(listProblems)];
}

function listOwnProblems(node: Jmespath): string[] {
    if (extensions.has(node.type)) return [`has an operator that Smithy's JMESPath has not (${node.type})`];
    if (node.type === "ExpressionReference") return ["has an expression with &, which is not supported"];
    if (node.type === "Slice" && node.step === 0) return ["has a slice with the step 0"];
    if (node.type !== "Function") return [];
    if (!Object.hasOwn(functions, node.name)) {
        const names = Object.keys(functions).join(", ");
        return [`calls the function ${node.name}, which is not supported; supported are ${names}`];
    }
    const [min, max] = functions[node.name as FunctionName];
    const given = node.children.length;
    return given >= min && given <= max ? [] : [`calls ${node.name} with ${given} arguments`];
}

/** The nodes that a node is made of. */
function listChildren(node: Jmespath): readonly Jmespath[] {
    if ("condition" in node && "right" in node) return [node.left, node.condition, node.right];
    if ("left" in node) return [node.left, node.right];
    if ("child" in node) return [node.child];
    if (node.type === "MultiSelectHash") return node.children.map(({ value }) => value);
    return "children" in node ? node.children : [];
}
