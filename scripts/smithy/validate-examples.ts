import type { AstModel, AstShape, ShapeId } from "./ast.js";
import { isObject } from "./checks.js";
import { getTrait } from "./traits.js";

/** Holds `@examples` of an operation against its members, and the errors that it may answer with. */
export function validateExamples(model: AstModel, operation: AstShape, errors: readonly ShapeId[]): string[] {
    const examples = getTrait(operation, "examples") ?? [];
    return examples.flatMap(({ title, input, output, error }) => {
        const isThrown = error !== undefined && errors.includes(error.shapeId);
        const sides = [
            { side: "input", target: operation.input?.target, given: input },
            { side: "output", target: operation.output?.target, given: output },
            { side: "error", target: error?.shapeId, given: isThrown ? error.content : undefined },
        ];
        return [
            ...sides.flatMap(({ side, target, given }) =>
                listUnknown(model, target, given).map((name) => `${side} member ${name}`),
            ),
            ...(error !== undefined && !isThrown ? [`error ${error.shapeId}`] : []),
        ]
            .map((what) => `has the example "${title}" with the unknown ${what}`)
            .concat(
                sides.flatMap(({ target, given = {} }) =>
                    listUnreadable(model, target, given).map((what) => `has the example "${title}" with ${what}`),
                ),
            );
    });
}

function listUnknown(model: AstModel, target: ShapeId | undefined, given: object = {}): string[] {
    const members = model.shapes[target ?? ""]?.members ?? {};
    return Object.keys(given).filter((name) => !Object.hasOwn(members, name));
}

/** Times and whole numbers that no code can be made of, with their paths. */
function listUnreadable(model: AstModel, target: ShapeId | undefined, given: unknown, path = ""): string[] {
    const { type, member, value, members = {} } = model.shapes[target ?? ""] ?? {};
    const kind = type ?? target?.replace("smithy.api#", "");
    if (given === null || given === undefined) return [];
    if (Array.isArray(given))
        return given.flatMap((item, i) => listUnreadable(model, member?.target, item, `${path}[${i}]`));
    if (isObject(given))
        return Object.entries(given).flatMap(([name, item]) => {
            const inner = type === "map" ? value : Object.hasOwn(members, name) ? members[name] : undefined;
            return listUnreadable(model, inner?.target, item, path === "" ? name : `${path}.${name}`);
        });
    if (/^timestamp$/i.test(kind ?? "") && !isTime(given))
        return [`${path} = ${JSON.stringify(given)}, which is no time`];
    if (/^bigInteger$/i.test(kind ?? "") && !isWhole(given))
        return [`${path} = ${JSON.stringify(given)}, which is no whole number`];
    return [];
}

function isTime(value: unknown): boolean {
    return !Number.isNaN(new Date(typeof value === "number" ? value * 1000 : String(value)).getTime());
}

function isWhole(value: unknown): boolean {
    return typeof value === "number" ? Number.isInteger(value) : /^-?\d+$/.test(String(value));
}
