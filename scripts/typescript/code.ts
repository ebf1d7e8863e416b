/** A TypeScript expression, before it is broken into lines. */
export type Code =
    | { readonly kind: "name"; readonly name: string }
    | { readonly kind: "literal"; readonly value: unknown }
    | { readonly kind: "list"; readonly items: readonly Code[] }
    | { readonly kind: "object"; readonly members: readonly (readonly [name: string, value: Code])[] }
    | { readonly kind: "call"; readonly name: string; readonly args: readonly Code[] }
    | { readonly kind: "arrow"; readonly parameters: readonly string[]; readonly body: Code }
    | { readonly kind: "not"; readonly operand: Code }
    | { readonly kind: "infix"; readonly operator: InfixOperator; readonly left: Code; readonly right: Code };

type InfixOperator = "===" | "!==" | "&&" | "||";

export function isLogical(operator: InfixOperator): boolean {
    return operator === "&&" || operator === "||";
}

export function toName(name: string): Code {
    return { kind: "name", name };
}

export function toLiteral(value: unknown): Code {
    return { kind: "literal", value };
}

export function call(name: string, ...args: readonly Code[]): Code {
    return { kind: "call", name, args };
}

/** A function with those of the parameters that its body needs. */
export function toArrow(parameters: readonly string[], body: Code): Code {
    const names = listNames(body);
    return {
        kind: "arrow",
        parameters: parameters.filter((name) => name.startsWith("_") || names.includes(name)),
        body,
    };
}

/** Names of the functions that an expression calls. */
export function listCalls(code: Code): string[] {
    return [...(code.kind === "call" ? [code.name] : []), ...listParts(code).flatMap(listCalls)];
}

/** Names that stand in an expression and are declared outside of it. */
export function listNames(code: Code): string[] {
    if (code.kind === "name") return [code.name];
    const names = listParts(code).flatMap(listNames);
    return code.kind === "arrow" ? names.filter((name) => !code.parameters.includes(name)) : names;
}

function listParts(code: Code): readonly Code[] {
    switch (code.kind) {
        case "name":
        case "literal":
            return [];
        case "list":
            return code.items;
        case "object":
            return code.members.map(([, value]) => value);
        case "call":
            return code.args;
        case "arrow":
            return [code.body];
        case "not":
            return [code.operand];
        case "infix":
            return [code.left, code.right];
    }
}
