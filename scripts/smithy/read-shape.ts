import type { EnumValue, Shape } from "../service.js";
import { type AstModel, type AstShape, prelude, type ShapeId, toShapeName } from "./ast.js";
import {
    type ReadShape,
    readConstraints,
    readDeprecation,
    readMember,
    readMembers,
    readTimestampFormat,
} from "./read-member.js";
import { getTrait, type LegacyEnumValue } from "./traits.js";

/**
 * Makes a reader of shapes by id; the same id gives the same object, so that recursive shapes close on themselves.
 *
 * @param names of shapes that do not simply bear their ids'.
 */
export function createShapeReader(model: AstModel, names: ReadonlyMap<ShapeId, string>): ReadShape {
    const shapes = new Map<ShapeId, Shape>();
    return function readShape(id) {
        const known = shapes.get(id);
        if (known !== undefined) return known;
        const ast = model.shapes[id] ?? { type: prelude[id]! };
        const shape = {
            id,
            name: names.get(id) ?? toShapeName(id),
            documentation: getTrait(ast, "documentation") ?? "",
            sensitive: getTrait(ast, "sensitive") !== undefined,
            constraints: readConstraints(ast),
            ...readDeprecation(ast),
        };
        // Known before its members are read: they may lead back to it.
        shapes.set(id, shape as Shape);
        return Object.assign(shape, readDetails(ast, readShape)) as Shape;
    };
}

/** What a shape has beyond every shape's traits: its kind, and its members or values. */
function readDetails(ast: AstShape, readShape: ReadShape): object {
    const sparse = getTrait(ast, "sparse") !== undefined;
    const legacyEnum = getTrait(ast, "enum");
    if (legacyEnum !== undefined) {
        return { kind: "enum", values: legacyEnum.map(readLegacyValue) };
    }
    switch (ast.type) {
        case "enum":
        case "intEnum":
            return { kind: ast.type, values: readEnumValues(ast) };
        case "list":
        case "set":
            return { kind: "list", member: readMember("member", ast.member!, readShape), sparse };
        case "map": {
            const [key, value] = [readMember("key", ast.key!, readShape), readMember("value", ast.value!, readShape)];
            return { kind: "map", key, value, sparse };
        }
        case "structure":
        case "union":
            return { kind: ast.type, members: readMembers(ast.members ?? {}, readShape) };
        default:
            return { kind: ast.type, ...readSimple(ast) };
    }
}

function readSimple(ast: AstShape): object {
    const mediaType = getTrait(ast, "mediaType");
    return {
        ...readTimestampFormat(ast),
        ...(mediaType !== undefined && { mediaType }),
        streaming: getTrait(ast, "streaming") !== undefined,
        requiresLength: getTrait(ast, "requiresLength") !== undefined,
    };
}

/** Without a name it gets the one that Smithy 2 would make of it. */
function readLegacyValue({ name, value, documentation = "" }: LegacyEnumValue): EnumValue {
    return { name: name ?? value.replaceAll(/\W/g, "_"), value, documentation };
}

/** An enum member without `@enumValue` stands for its own name. */
function readEnumValues(ast: AstShape): EnumValue[] {
    return Object.entries(ast.members ?? {}).map(([name, member]) => ({
        name,
        value: getTrait(member, "enumValue") ?? name,
        documentation: getTrait(member, "documentation") ?? "",
    }));
}
