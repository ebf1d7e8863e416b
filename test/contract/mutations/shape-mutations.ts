import {
    type AstMember,
    type AstOperation,
    type AstShape,
    type Bounds,
    findShape,
    listOperations,
    type Model,
} from "../model.js";
import { findPlace, type Place } from "../request.js";
import { findTexts } from "../texts.js";
import { type Change, type Mutation, toTrait } from "./mutation.js";

/**
 * Every mutation of a constraint of a shape that an input has, and of its members. What no request can tell from the model
 * as it stands is left out, and why is said where.
 */
export function listShapeMutations(model: Model): Mutation[] {
    return [...findUsers(model)].flatMap(([shape, { users, places }]) => {
        const ast = findShape(model, shape);
        const operations = users.map(({ name }) => name);
        const isLabel = !places.has("document") && !places.has("query");
        const changes = [...listShapeChanges(ast, isLabel), ...listMemberChanges(model, ast, users)];
        return changes.map(([kind, path, value]) => ({ kind, shape, path, value, operations }));
    });
}

interface Use {
    /** Operations whose input leads to the shape. */
    readonly users: AstOperation[];
    readonly places: Set<Place>;
}

/** The shapes of the model that inputs lead to. */
function findUsers(model: Model): Map<string, Use> {
    const uses = new Map<string, Use>();
    for (const operation of listOperations(model)) {
        const { input, members } = operation;
        uses.set(input, { users: [operation], places: new Set() });
        for (const [name, { target }] of Object.entries(members))
            collect(target, operation, findPlace(operation, name));
    }
    return uses;

    function collect(id: string, operation: AstOperation, place: Place): void {
        if (model.shapes[id] === undefined) return;
        const use = uses.get(id) ?? { users: [], places: new Set() };
        uses.set(id, use);
        use.places.add(place);
        if (use.users.includes(operation)) return;
        use.users.push(operation);
        const { type, members = {}, member, key, value } = findShape(model, id);
        const inner = [...(type === "enum" ? [] : Object.values(members)), member, key, value];
        for (const one of inner) if (one) collect(one.target, operation, "document");
    }
}

function listShapeChanges(shape: AstShape, isLabel: boolean): Change[] {
    const { traits = {} } = shape;
    const { "smithy.api#length": length, "smithy.api#range": range, "smithy.api#pattern": pattern } = traits;
    const changes: Change[] = [];
    if (length) changes.push(...listBoundChanges("length", length, pattern, isLabel));
    if (range) changes.push(...listBoundChanges("range", range));
    // What matches everything may as well not be there.
    if (pattern !== undefined && findTexts(pattern).miss !== undefined) {
        changes.push(["pattern dropped", toTrait("pattern"), undefined]);
        changes.push(["pattern narrowed", toTrait("pattern"), "^[yY]+$"]);
    }
    if (traits["smithy.api#sensitive"]) changes.push(["sensitive dropped", toTrait("sensitive"), undefined]);
    if (shape.type === "enum") {
        changes.push(["enum made an open string", ["type"], "string"]);
        for (const name of Object.keys(shape.members!))
            changes.push(["enum value dropped", ["members", name], undefined]);
    }
    if (shape.type === "list") {
        changes.push(["list given uniqueItems", toTrait("uniqueItems"), {}]);
        changes.push(["list given a least length", toTrait("length"), { min: 1 }]);
        changes.push(["list given a greatest length", toTrait("length"), { max: 39 }]);
        changes.push(["list made sparse", toTrait("sparse"), {}]);
        changes.push(["elements of another type", ["member", "target"], "smithy.api#Integer"]);
        changes.push(["elements without constraints", ["member", "target"], "smithy.api#Document"]);
    }
    if (shape.type === "map") {
        changes.push(["map given a least size", toTrait("length"), { min: 1 }]);
        changes.push(["map given a greatest size", toTrait("length"), { max: 39 }]);
        changes.push(["keys without constraints", ["key", "target"], "smithy.api#String"]);
        changes.push(["entries of another type", ["value", "target"], "smithy.api#Integer"]);
        changes.push(["entries without constraints", ["value", "target"], "smithy.api#Document"]);
    }
    return changes;
}

function listBoundChanges(name: "length" | "range", bounds: Bounds, pattern?: string, isLabel = false): Change[] {
    const to = (what: string, value: Bounds | undefined): Change => [`${name} ${what}`, toTrait(name), value];
    const { min, max } = bounds;
    const changes = [to("dropped", undefined)];
    // A length that no text of the pattern has is no bound: the pattern refuses what is shorter.
    const isLeastSeen = min !== undefined && (name === "range" || findTexts(pattern).match(min) !== undefined);
    if (isLeastSeen) {
        changes.push(to("min raised", { ...bounds, min: min + 1 }));
        // No label is empty.
        const least = isLabel ? 1 : 0;
        const isLowerSeen = name === "range" || (min > least && findTexts(pattern).match(min - 1) !== undefined);
        if (isLowerSeen) changes.push(to("min lowered", { ...bounds, min: min - 1 }));
    }
    if (max !== undefined) {
        changes.push(to("max raised", { ...bounds, max: max + 1 }));
        changes.push(to("max lowered", { ...bounds, max: max - 1 }));
    }
    return changes;
}

function listMemberChanges(model: Model, shape: AstShape, users: readonly AstOperation[]): Change[] {
    if (shape.type !== "structure") return [];
    const operation = users.find(({ members }) => members === shape.members);
    return Object.entries(shape.members ?? {}).flatMap(([name, member]): Change[] => {
        const place = operation ? findPlace(operation, name) : "document";
        const at = ["members", name];
        const { type } = findShape(model, member.target);
        const changes: Change[] = [
            [
                "member of another type",
                [...at, "target"],
                type === "integer" ? "smithy.api#Boolean" : "smithy.api#Integer",
            ],
        ];
        if (place === "label") return changes;
        const required = [...at, ...toTrait("required")];
        changes.push(["member dropped", at, undefined]);
        if (member.traits?.["smithy.api#required"]) changes.push(["required dropped", required, undefined]);
        else if (member.traits?.["smithy.api#idempotencyToken"] === undefined)
            changes.push(["required added", required, {}]);
        if (place === "query") {
            changes.push(["query parameter renamed", [...at, ...toTrait("httpQuery")], `${name}_`]);
            changes.push([
                "moved from the query to a header",
                [...at, "traits"],
                moveTo(member, "httpHeader", "x-moved"),
            ]);
        } else {
            changes.push(["name in JSON changed", [...at, ...toTrait("jsonName")], `${name}_`]);
            const isText = type === "string" || type === "enum";
            if (operation && isText)
                changes.push([
                    "moved from the document to the query",
                    [...at, "traits"],
                    moveTo(member, "httpQuery", name),
                ]);
        }
        return changes;
    });
}

function moveTo({ traits = {} }: AstMember, name: string, value: string): object {
    const rest = Object.entries(traits).filter(([id]) => id !== "smithy.api#httpQuery");
    return { ...Object.fromEntries(rest), [`smithy.api#${name}`]: value };
}
