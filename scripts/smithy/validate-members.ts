import { type AstMember, type AstModel, type AstShape, listMembers, prelude, type ShapeId } from "./ast.js";
import type { ModelProblem } from "./model-error.js";
import { bindingTraits, getTrait } from "./traits.js";

/** Holds the members of a shape against what they may target, and against one another. */
export function validateMembers(model: AstModel, id: ShapeId): ModelProblem[] {
    const shape = model.shapes[id]!;
    return [
        ...listMembers(shape).flatMap(([name, member]) =>
            [...listTargetProblems(model, member), ...listValueProblems(shape, member)].map((message) => ({
                where: `${id}$${name}`,
                message,
            })),
        ),
        ...[...validateCount(shape), ...validateRecursion(model, id), ...validateJsonNames(shape)].map((message) => ({
            where: id,
            message,
        })),
    ];
}

/** A structure may be empty. */
function validateCount({ type, members = {} }: AstShape): string[] {
    const isEmpty = Object.keys(members).length === 0;
    return isEmpty && ["union", "enum", "intEnum"].includes(type) ? [`is of type ${type} and has no members`] : [];
}

/** A member of an enum may go by its name, one of an intEnum may not. */
function listValueProblems({ type }: AstShape, member: AstMember): string[] {
    const value = getTrait(member, "enumValue");
    if (type === "enum" && typeof value === "number") return [`has the value ${value}; an enum takes text`];
    if (type === "intEnum" && typeof value !== "number") {
        return [`has ${value === undefined ? "no value" : `the value "${value}"`}; an intEnum takes whole numbers`];
    }
    return [];
}

/** Lists and maps of nothing but lists and maps would have no end. */
function validateRecursion(model: AstModel, id: ShapeId): string[] {
    const seen = new Set<ShapeId>();
    for (let at = id, next: ShapeId | undefined; ; at = next) {
        next = (model.shapes[at]?.member ?? model.shapes[at]?.value)?.target;
        if (next === undefined || seen.has(next)) return [];
        if (next === id) return ["contains itself, with no structure or union between"];
        seen.add(next);
    }
}

/** What holds no value. */
const valueless: ReadonlySet<string> = new Set(["service", "resource", "operation"]);

/** What is one word in a path, a query parameter or a header. */
const words: ReadonlySet<string> = new Set(
    "string enum boolean byte short integer intEnum long float double bigInteger bigDecimal timestamp".split(" "),
);

type IsSuch = (model: AstModel, target: ShapeId) => boolean;

const isWord: IsSuch = (model, target) => words.has(toType(model, target));
const isString: IsSuch = (model, target) => ["string", "enum"].includes(toType(model, target));
const isWordOrList: IsSuch = (model, target) => isWord(model, target) || isListOf(model, target, isWord);

/** What `@http…` lets a member target. @see https://smithy.io/2.0/spec/http-bindings.html */
const bindable = {
    httpLabel: [isWord, "a string, number, boolean or timestamp"],
    httpQuery: [isWordOrList, "a string, number, boolean or timestamp, or a list of those"],
    httpHeader: [isWordOrList, "a string, number, boolean or timestamp, or a list of those"],
    httpQueryParams: [
        (model, target) =>
            isMapOf(model, target, isString) || isMapOf(model, target, (_, value) => isListOf(model, value, isString)),
        "a map of strings or of lists of strings",
    ],
    httpPrefixHeaders: [(model, target) => isMapOf(model, target, isString), "a map of strings"],
    hostLabel: [isString, "a string"],
    httpResponseCode: [(model, target) => ["integer", "intEnum"].includes(toType(model, target)), "an integer"],
} as const satisfies Readonly<Record<string, readonly [isSuch: IsSuch, what: string]>>;

function listTargetProblems(model: AstModel, member: AstMember): string[] {
    const { target } = member;
    const type = toType(model, target);
    if (valueless.has(type)) return [`targets ${target}, which is of type ${type} and has no values`];
    return Object.entries(bindable)
        .filter(
            ([trait, [isSuch]]) =>
                getTrait(member, trait as keyof typeof bindable) !== undefined && !isSuch(model, target),
        )
        .map(([trait, [, what]]) => `has @${trait} and targets ${target}, of type ${type}; it takes ${what}`);
}

/** One of two members with one name would be lost; of those that are bound elsewhere the name does not travel. */
function validateJsonNames({ type, members = {} }: AstShape): string[] {
    if (type !== "structure" && type !== "union") return [];
    const inJson = Object.entries(members).filter(([, member]) =>
        bindingTraits.every((trait) => getTrait(member, trait) === undefined),
    );
    const owners = new Map<string, string>();
    return inJson.flatMap(([name, member]) => {
        const jsonName = getTrait(member, "jsonName") ?? name;
        const other = owners.get(jsonName);
        owners.set(jsonName, other ?? name);
        return other === undefined ? [] : [`has two members that are "${jsonName}" in JSON: ${other} and ${name}`];
    });
}

function toType(model: AstModel, id: ShapeId): string {
    return model.shapes[id]?.type ?? prelude[id]!;
}

function isListOf(model: AstModel, id: ShapeId, isSuch: IsSuch): boolean {
    const { type, member } = model.shapes[id] ?? {};
    return (type === "list" || type === "set") && isSuch(model, member!.target);
}

function isMapOf(model: AstModel, id: ShapeId, isSuch: IsSuch): boolean {
    const { type, value } = model.shapes[id] ?? {};
    return type === "map" && isSuch(model, value!.target);
}
