import type { Binding, BoundMember, Constraints, Deprecation, Member, Shape } from "../service.js";
import type { AstMember, AstShape, ShapeId } from "./ast.js";
import { getTrait } from "./traits.js";

/** Reads a shape by id. */
export type ReadShape = (id: ShapeId) => Shape;

export function readMember(name: string, ast: AstMember, readShape: ReadShape): Member {
    const target = readShape(ast.target);
    const value = getTrait(ast, "default");
    return {
        name,
        target,
        documentation: getTrait(ast, "documentation") ?? target.documentation,
        required: getTrait(ast, "required") !== undefined,
        ...(value === undefined || value === null ? {} : { default: value }),
        constraints: readConstraints(ast),
        idempotencyToken: getTrait(ast, "idempotencyToken") !== undefined,
        ...readDeprecation(ast),
    };
}

export function readMembers(members: Readonly<Record<string, AstMember>>, readShape: ReadShape): Member[] {
    return Object.entries(members).map(([name, member]) => readMember(name, member, readShape));
}

export function readBoundMembers(members: Readonly<Record<string, AstMember>>, readShape: ReadShape): BoundMember[] {
    return Object.entries(members).map(([name, member]) => ({
        ...readMember(name, member, readShape),
        binding: readBinding(member),
    }));
}

export function readConstraints(ast: AstShape | AstMember): Constraints {
    const [length, range, pattern] = [getTrait(ast, "length"), getTrait(ast, "range"), getTrait(ast, "pattern")];
    return {
        ...(length && { length }),
        ...(range && { range }),
        ...(pattern !== undefined && { pattern }),
        ...(getTrait(ast, "uniqueItems") && { uniqueItems: true }),
    };
}

export function readDeprecation(ast: AstShape | AstMember): { deprecated?: Deprecation } {
    const deprecated = getTrait(ast, "deprecated");
    return deprecated === undefined ? {} : { deprecated };
}

function readBinding(ast: AstMember): Binding {
    const query = getTrait(ast, "httpQuery");
    const header = getTrait(ast, "httpHeader");
    const prefix = getTrait(ast, "httpPrefixHeaders");
    if (getTrait(ast, "httpLabel") !== undefined) return { location: "label" };
    if (query !== undefined) return { location: "query", name: query };
    if (getTrait(ast, "httpQueryParams") !== undefined) return { location: "queryParams" };
    if (header !== undefined) return { location: "header", name: header.toLowerCase() };
    if (prefix !== undefined) return { location: "prefixHeaders", prefix: prefix.toLowerCase() };
    if (getTrait(ast, "httpPayload") !== undefined) return { location: "payload" };
    if (getTrait(ast, "httpResponseCode") !== undefined) return { location: "statusCode" };
    return { location: "document" };
}
