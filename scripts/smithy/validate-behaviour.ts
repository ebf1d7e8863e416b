import type { AstModel, AstShape, ShapeId } from "./ast.js";
import { toExampleKey } from "./read-operation.js";
import { getTrait } from "./traits.js";

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
        ...validatePagination(operation, service, names),
        ...validateExamples(operation, names),
        ...validateWaiters(operation, names),
    ];
}

function validatePagination(operation: AstShape, service: AstShape, { input, output }: Names): string[] {
    const own = getTrait(operation, "paginated");
    if (own === undefined) return [];
    const paginated = { ...getTrait(service, "paginated"), ...own };
    const places = { inputToken: input, pageSize: input, outputToken: output, items: output };
    return Object.entries(places).flatMap(([key, members]) => {
        const name = paginated[key as keyof typeof places];
        if (name === undefined) return key.endsWith("Token") ? [`pages without ${key}`] : [];
        return members.includes(name) ? [] : [`pages by ${key} "${name}", which is not a member`];
    });
}

function validateExamples(operation: AstShape, { input, output, errors }: Names): string[] {
    const examples = getTrait(operation, "examples") ?? [];
    const unknown = examples.flatMap(({ title, input: given, output: got, error }) => {
        const members = errors.get(error?.shapeId ?? "");
        return [
            ...listUnknown(given, input).map((name) => `input member ${name}`),
            ...listUnknown(got, output).map((name) => `output member ${name}`),
            ...(error && members === undefined ? [`error ${error.shapeId}`] : []),
            ...listUnknown(members && error?.content, members ?? []).map((name) => `error member ${name}`),
        ].map((what) => `has the example "${title}" with the unknown ${what}`);
    });
    return [...unknown, ...listTwins(examples.map(({ title }) => title))];
}

/** Examples are known by their titles. */
function listTwins(titles: readonly string[]): string[] {
    const keys = titles.map(toExampleKey);
    return titles.filter((_, i) => keys.indexOf(keys[i]!) < i).map((title) => `has two examples "${title}"`);
}

function listUnknown(value: object | undefined, members: readonly string[]): string[] {
    return Object.keys(value ?? {}).filter((name) => !members.includes(name));
}

/** Of JMESPath, the members of members, and those of each element of a list: `artworks[].state`. */
const waiterPath = /^\w+(\[\])?(\.\w+(\[\])?)*$/;

function validateWaiters(operation: AstShape, { output, errors }: Names): string[] {
    const codes = new Set([...errors.keys()].flatMap((id) => [id, id.slice(id.indexOf("#") + 1)]));
    return Object.entries(getTrait(operation, "smithy.waiters#waitable") ?? {}).flatMap(([name, { acceptors }]) =>
        acceptors.flatMap(({ matcher }) => {
            const path = matcher.output?.path;
            const [member] = path?.split(/[.[]/) ?? [];
            return [
                ...(path !== undefined && !waiterPath.test(path)
                    ? [`the path ${path}, which is not supported yet`]
                    : []),
                ...(matcher.inputOutput ? ["inputOutput, which is not supported yet"] : []),
                ...(matcher.errorType !== undefined && !codes.has(matcher.errorType)
                    ? [`the unknown error ${matcher.errorType}`]
                    : []),
                ...(member !== undefined && !output.includes(member) ? [`the unknown output member ${member}`] : []),
            ].map((what) => `has the waiter ${name} that matches ${what}`);
        }),
    );
}
