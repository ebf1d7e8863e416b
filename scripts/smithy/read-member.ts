import type { Binding, BoundMember, Constraints, Deprecation, Member, Shape, TimestampFormat } from "../service.js";
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
        idempotencyToken: false,
        ...readTimestampFormat(ast),
        ...readJsonName(name, ast),
        hostLabel: getTrait(ast, "hostLabel") !== undefined,
        ...readDeprecation(ast),
    };
}

export function readMembers(members: Readonly<Record<string, AstMember>>, readShape: ReadShape): Member[] {
    return Object.entries(members).map(([name, member]) => readMember(name, member, readShape));
}

/** Of a request or of a response: what is bound where the other has a place alone travels in the document. */
export function readBoundMembers(
    members: Readonly<Record<string, AstMember>>,
    side: "request" | "response",
    readShape: ReadShape,
): BoundMember[] {
    return Object.entries(members).map(([name, member]) => ({
        ...readMember(name, member, readShape),
        idempotencyToken: side === "request" && getTrait(member, "idempotencyToken") !== undefined,
        binding: readBinding(member, side),
    }));
}

export function readConstraints(ast: AstShape | AstMember): Constraints {
    const [length, range, pattern] = [getTrait(ast, "length"), getTrait(ast, "range"), getTrait(ast, "pattern")];
    return {
        ...(length && { length }),
        ...(range && { range }),
        ...(pattern !== undefined && { pattern }),
        ...((getTrait(ast, "uniqueItems") || isSet(ast)) && { uniqueItems: true }),
    };
}

/** Smithy 1's list of unique items. */
function isSet(ast: AstShape | AstMember): boolean {
    return "type" in ast && ast.type === "set";
}

export function readDeprecation(ast: AstShape | AstMember): { deprecated?: Deprecation } {
    const deprecated = getTrait(ast, "deprecated");
    return deprecated === undefined ? {} : { deprecated };
}

export function readTimestampFormat(ast: AstShape | AstMember): { timestampFormat?: TimestampFormat } {
    const timestampFormat = getTrait(ast, "timestampFormat");
    return timestampFormat === undefined ? {} : { timestampFormat };
}

function readJsonName(name: string, ast: AstMember): { jsonName?: string } {
    const jsonName = getTrait(ast, "jsonName");
    return jsonName === undefined || jsonName === name ? {} : { jsonName };
}

function readBinding(ast: AstMember, side: "request" | "response"): Binding {
    const query = getTrait(ast, "httpQuery");
    const header = getTrait(ast, "httpHeader");
    const prefix = getTrait(ast, "httpPrefixHeaders");
    if (side === "request") {
        if (getTrait(ast, "httpLabel") !== undefined) return { location: "label" };
        if (query !== undefined) return { location: "query", name: query };
        if (getTrait(ast, "httpQueryParams") !== undefined) return { location: "queryParams" };
    } else if (getTrait(ast, "httpResponseCode") !== undefined) return { location: "statusCode" };
    if (header !== undefined) return { location: "header", name: header.toLowerCase() };
    if (prefix !== undefined) return { location: "prefixHeaders", prefix: prefix.toLowerCase() };
    if (getTrait(ast, "httpPayload") !== undefined) return { location: "payload" };
    return { location: "document" };
}
