import type { Jmespath } from "../jmespath/parse-jmespath.js";
import { type AstModel, prelude, type ShapeId } from "./ast.js";

/** What is known of a value: its shape, its members by name, or what is known of its elements; undefined for nothing. */
type Known =
    | { readonly shape: ShapeId }
    | { readonly members: Readonly<Record<string, Known>> }
    | { readonly item: Known }
    | undefined;

/**
 * The members that an expression asks for and that the structure or union it asks does not have, as `Shape$member`.
 *
 * @param source shape that the whole expression is asked of, or shapes of the members of such an object.
 */
export function listUnknownMembers(
    model: AstModel,
    expression: Jmespath,
    source: ShapeId | undefined | Readonly<Record<string, ShapeId | undefined>>,
): string[] {
    const unknown: string[] = [];
    visit(
        expression,
        typeof source === "object"
            ? { members: Object.fromEntries(Object.entries(source).map(([name, shape]) => [name, toKnown(shape)])) }
            : toKnown(source),
    );
    return unknown;

    /** What is known of a node's value, where so much is known of what it is asked of. */
    function visit(node: Jmespath, current: Known): Known {
        switch (node.type) {
            case "Current":
            case "Identity":
                return current;
            case "Field":
                return findMember(current, node.name);
            case "Index":
                return findItem(current);
            case "Slice":
                return current;
            case "Subexpression":
            case "Pipe":
            case "IndexExpression":
                return visit(node.right, visit(node.left, current));
            case "Projection":
                return { item: visit(node.right, findItem(visit(node.left, current))) };
            case "ValueProjection":
                return { item: visit(node.right, findValue(visit(node.left, current))) };
            case "FilterProjection": {
                const item = findItem(visit(node.left, current));
                visit(node.condition, item);
                return { item: visit(node.right, item) };
            }
            case "Flatten": {
                const item = findItem(visit(node.child, current));
                return { item: findItem(item) ?? item };
            }
            case "MultiSelectHash":
                return {
                    members: Object.fromEntries(node.children.map(({ name, value }) => [name, visit(value, current)])),
                };
            case "MultiSelectList":
            case "Function":
                for (const child of node.children) visit(child, current);
                return undefined;
            case "NotExpression":
                visit(node.child, current);
                return undefined;
            case "Comparator":
            case "AndExpression":
            case "OrExpression":
                visit(node.left, current);
                visit(node.right, current);
                return undefined;
            default:
                return undefined;
        }
    }

    function findMember(known: Known, name: string): Known {
        if (known === undefined || "item" in known) return undefined;
        if ("members" in known) {
            if (!Object.hasOwn(known.members, name)) unknown.push(name);
            return known.members[name];
        }
        const { type = prelude[known.shape], members = {}, value } = model.shapes[known.shape] ?? {};
        if (type === "map") return value && { shape: value.target };
        if (type !== "structure" && type !== "union") return undefined;
        if (!Object.hasOwn(members, name)) unknown.push(`${known.shape}$${name}`);
        return Object.hasOwn(members, name) ? { shape: members[name]!.target } : undefined;
    }

    function findItem(known: Known): Known {
        if (known === undefined || "members" in known) return undefined;
        if ("item" in known) return known.item;
        const { member } = model.shapes[known.shape] ?? {};
        return member && { shape: member.target };
    }

    function findValue(known: Known): Known {
        const { type, value } = (known && "shape" in known && model.shapes[known.shape]) || {};
        return type === "map" && value ? { shape: value.target } : undefined;
    }
}

function toKnown(shape: ShapeId = "smithy.api#Unit"): Known {
    return { shape };
}
