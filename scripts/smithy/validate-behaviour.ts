import type { AstModel, AstShape, ShapeId } from "./ast.js";
import { getTrait } from "./traits.js";
import { validateExamples } from "./validate-examples.js";
import { validateWaiters } from "./validate-waiters.js";

/** Holds `@paginated`, `@examples` and `@waitable` of an operation against its members and errors. */
export function validateBehaviour(model: AstModel, operation: AstShape, service: AstShape): string[] {
    const errors = [...(service.errors ?? []), ...(operation.errors ?? [])].map(({ target }) => target);
    return [
        ...validatePagination(model, operation, service),
        ...validateExamples(model, operation, errors),
        ...validateWaiters(model, operation, errors),
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
