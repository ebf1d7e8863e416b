import type { AstModel, AstShape, ShapeId } from "./ast.js";
import { getTrait } from "./traits.js";
import { validateWaiters } from "./validate-waiters.js";

interface Names {
    readonly input: readonly string[];
    readonly output: readonly string[];
    /** Members of each error the operation may answer with, those of the service included. */
    readonly errors: ReadonlyMap<ShapeId, readonly string[]>;
}

/** Holds `@paginated`, `@examples` and `@waitable` of an operation against its members and errors. */
export function validateBehaviour(model: AstModel, operation: AstShape, service: AstShape): string[] {
    const listNames = (target: ShapeId | undefined) => Object.keys(model.shapes[target ?? ""]?.members ?? {});
    const errors = [...(service.errors ?? []), ...(operation.errors ?? [])];
    const names: Names = {
        input: listNames(operation.input?.target),
        output: listNames(operation.output?.target),
        errors: new Map(errors.map(({ target }) => [target, listNames(target)])),
    };
    return [
        ...validatePagination(model, operation, service),
        ...validateExamples(operation, names),
        ...validateWaiters(model, operation, [...names.errors.keys()]),
    ];
}

function validatePagination(model: AstModel, operation: AstShape, service: AstShape): string[] {
    const own = getTrait(operation, "paginated");
    if (own === undefined) return [];
    const paginated = { ...getTrait(service, "paginated"), ...own };
    const { input, output } = operation;
    const places = { inputToken: input, pageSize: input, outputToken: output, items: output };
    return Object.entries(places).flatMap(([key, side]) => {
        const path = paginated[key as keyof typeof places];
        if (path === undefined) return key.endsWith("Token") ? [`pages without ${key}`] : [];
        const names = key === "outputToken" || key === "items" ? path.split(".") : [path];
        return hasMember(model, side?.target, names) ? [] : [`pages by ${key} "${path}", which is not a member`];
    });
}

/** Whether a structure has a member, or one inside its members at a path of names. */
function hasMember(model: AstModel, id: ShapeId | undefined, [name, ...rest]: readonly string[]): boolean {
    const { type, members } = model.shapes[id ?? ""] ?? {};
    const member = type === "structure" ? Object.entries(members ?? {}).find(([key]) => key === name)?.[1] : undefined;
    return member !== undefined && (rest.length === 0 || hasMember(model, member.target, rest));
}

function validateExamples(operation: AstShape, { input, output, errors }: Names): string[] {
    const examples = getTrait(operation, "examples") ?? [];
    return examples.flatMap(({ title, input: given, output: got, error }) => {
        const members = errors.get(error?.shapeId ?? "");
        return [
            ...listUnknown(given, input).map((name) => `input member ${name}`),
            ...listUnknown(got, output).map((name) => `output member ${name}`),
            ...(error && members === undefined ? [`error ${error.shapeId}`] : []),
            ...listUnknown(members && error?.content, members ?? []).map((name) => `error member ${name}`),
        ].map((what) => `has the example "${title}" with the unknown ${what}`);
    });
}

function listUnknown(value: object | undefined, members: readonly string[]): string[] {
    return Object.keys(value ?? {}).filter((name) => !members.includes(name));
}
