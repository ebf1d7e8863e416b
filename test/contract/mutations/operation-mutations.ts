import { type AstOperation, findShape, listOperations, type Model, toName } from "../model.js";
import { type Change, type Mutation, toTrait } from "./mutation.js";

/** Every mutation of a route, a status and an example, and of one error of each operation. */
export function listOperationMutations(model: Model): Mutation[] {
    return listOperations(model).flatMap((operation, i) =>
        [...listRouteChanges(operation), ...listAnswerChanges(model, operation, i)].map(
            ([kind, path, value]): Mutation => ({
                kind,
                shape: operation.id,
                path,
                value,
                operations: [operation.name],
            }),
        ),
    );
}

function listRouteChanges({ method, uri }: AstOperation): Change[] {
    const http = toTrait("http");
    return [
        ["route changed", [...http, "uri"], uri.replace(/^\/[\w-]+/, "$&-x")],
        ["route prolonged", [...http, "uri"], `${uri}/more`],
        ["method changed", [...http, "method"], method === "PUT" ? "POST" : "PUT"],
        ["authorization made optional", toTrait("optionalAuth"), {}],
        ["authorization dropped", toTrait("auth"), []],
    ];
}

function listAnswerChanges(
    model: Model,
    { id, status, statusMember, examples, errors }: AstOperation,
    i: number,
): Change[] {
    const { traits = {}, errors: targets = [] } = findShape(model, id);
    const changes: Change[] = [];
    // Where a member of the output is the status, the model's is not seen.
    if (statusMember === undefined)
        changes.push(["status of success changed", [...toTrait("http"), "code"], status + 1]);
    const at = traits["smithy.api#examples"]!.findIndex(({ output }) => output !== undefined);
    const { output } = examples[at]!;
    const [text] = Object.entries(output!).find(([, value]) => typeof value === "string") ?? [];
    if (text !== undefined)
        changes.push(["example of success changed", [...toTrait("examples"), String(at), "output", text], "other"]);
    // Without a content of its own a mock tells an error that is gone as it told it before.
    const told = errors.filter(({ code }) => examples.some(({ error }) => isTold(error, code)));
    const { code } = told[i % told.length]!;
    changes.push(["error dropped", ["errors"], targets.filter(({ target }) => toName(target) !== code)]);
    const example = examples.findIndex(({ error }) => isTold(error, code));
    changes.push([
        "example of an error changed",
        [...toTrait("examples"), String(example), "error", "content", "message"],
        "other",
    ]);
    return changes;
}

function isTold(error: AstOperation["examples"][number]["error"], code: string): boolean {
    return error !== undefined && toName(error.shapeId) === code && Object.keys(error.content).length > 0;
}

/** Every mutation of a modelled error. */
export function listErrorMutations(model: Model): Mutation[] {
    const operations = listOperations(model);
    const codes = [...new Set(operations.flatMap(({ errors }) => errors.map(({ code }) => code)))];
    return codes.flatMap((code) => {
        const [shape] = Object.entries(model.shapes).find(([id]) => toName(id) === code)!;
        const status = model.shapes[shape]!.traits!["smithy.api#httpError"]!;
        const users = operations.filter(({ errors }) => errors.some((error) => error.code === code));
        const changes: Change[] = [
            ["status of an error changed", toTrait("httpError"), status + 1],
            ["status of an error dropped", toTrait("httpError"), undefined],
            ...Object.keys(model.shapes[shape]!.members ?? {}).map((member): Change => [
                "header instead of a member",
                ["members", member, ...toTrait("httpHeader")],
                "x-told",
            ]),
        ];
        // 400 and 500 are what a status is without the trait.
        const seen = [400, 500].includes(status) ? changes.filter(([, , value]) => value !== undefined) : changes;
        return seen.map(([kind, path, value]) => ({
            kind,
            shape,
            path,
            value,
            operations: users.slice(0, 1).map(({ name }) => name),
        }));
    });
}
