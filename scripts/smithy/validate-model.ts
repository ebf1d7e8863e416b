import { type AstModel, prelude, type ShapeId } from "./ast.js";
import { computeClosure, listOperations, listReferences } from "./closure.js";
import type { ModelProblem } from "./model-error.js";
import { getTrait, listUnsupportedTraits, unsupportedTypes } from "./traits.js";
import { toRouteKey } from "./uri.js";
import { validateOperation } from "./validate-operation.js";

/** Everything that keeps the service of a model from being generated, or an empty list. */
export function validateModel(model: AstModel): ModelProblem[] {
    const targets = validateTargets(model);
    if (targets.length > 0) return targets;
    const services = Object.keys(model.shapes).filter((id) => model.shapes[id]!.type === "service");
    const [service] = services;
    if (service === undefined || services.length > 1) {
        return [
            {
                where: "model",
                message: `must declare one service, declares ${services.length}: ${services.join(", ")}`,
            },
        ];
    }
    const operations = listOperations(model, service);
    return [
        ...validateService(model, service),
        ...operations.flatMap((id) => validateOperation(model, id)),
        ...validateRoutes(model, operations),
        ...[...computeClosure(model, [service])].flatMap((id) => validateSupport(model, id)),
        ...validateNames(model, service),
    ];
}

function validateTargets(model: AstModel): ModelProblem[] {
    return Object.entries(model.shapes).flatMap(([id, shape]) =>
        listReferences(shape)
            .filter(({ target }) => model.shapes[target] === undefined && prelude[target] === undefined)
            .map(({ target }) => {
                const member = Object.entries(shape.members ?? {}).find(
                    ([, reference]) => reference.target === target,
                )?.[0];
                return {
                    where: member ? `${id}$${member}` : id,
                    message: `targets ${target}, which is not in the model`,
                };
            }),
    );
}

function validateService(model: AstModel, id: ShapeId): ModelProblem[] {
    const shape = model.shapes[id]!;
    const problems: ModelProblem[] = [];
    if (getTrait(shape, "aws.protocols#restJson1") === undefined) {
        const protocols = Object.keys(shape.traits ?? {}).filter((trait) => trait.startsWith("aws.protocols#"));
        const found = protocols.length === 0 ? "none" : protocols.join(", ");
        problems.push({ where: id, message: `needs the protocol aws.protocols#restJson1, has ${found}` });
    }
    if (getTrait(shape, "aws.auth#sigv4") === undefined)
        problems.push({ where: id, message: "has no aws.auth#sigv4 trait" });
    if (getTrait(shape, "aws.api#service") === undefined)
        problems.push({ where: id, message: "has no aws.api#service trait" });
    return problems;
}

/** Two operations behind one method and path cannot both be called by a request. */
function validateRoutes(model: AstModel, operations: readonly ShapeId[]): ModelProblem[] {
    const routes = new Map<string, ShapeId>();
    return operations.flatMap((id) => {
        const http = getTrait(model.shapes[id]!, "http");
        if (http === undefined) return [];
        const key = toRouteKey(http.method, http.uri);
        const other = routes.get(key);
        routes.set(key, other ?? id);
        return other === undefined ? [] : [{ where: id, message: `shares ${http.method} ${http.uri} with ${other}` }];
    });
}

function validateSupport(model: AstModel, id: ShapeId): ModelProblem[] {
    const shape = model.shapes[id]!;
    const members = Object.entries({ ...shape.members, member: shape.member, key: shape.key, value: shape.value });
    const types = unsupportedTypes.has(shape.type) ? [`is a ${shape.type}, which is not supported yet`] : [];
    return [
        ...[...types, ...listUnsupportedTraits(shape.traits).map(toTraitMessage)].map((message) => ({
            where: id,
            message,
        })),
        ...members.flatMap(([name, member]) =>
            listUnsupportedTraits(member?.traits).map((trait) => ({
                where: `${id}$${name}`,
                message: toTraitMessage(trait),
            })),
        ),
        ...members.flatMap(([name, member]) =>
            unsupportedTypes.has(prelude[member?.target ?? ""] ?? "")
                ? [{ where: `${id}$${name}`, message: `is a ${prelude[member!.target]}, which is not supported yet` }]
                : [],
        ),
        ...members.flatMap(([name, member]) =>
            member !== undefined &&
            typeOf(model, member.target) === "blob" &&
            getTrait(member, "httpPayload") === undefined
                ? [{ where: `${id}$${name}`, message: "is a blob inside a document, which is not supported yet" }]
                : [],
        ),
    ];
}

function toTraitMessage(trait: ShapeId): string {
    return `has the trait ${trait}, which is not supported yet`;
}

/** Generated types go by the shape's own name, its first letter in upper case. */
function validateNames(model: AstModel, service: ShapeId): ModelProblem[] {
    const names = new Map<string, ShapeId>();
    return [...computeClosure(model, [service])].flatMap((id) => {
        const name = id.slice(id.indexOf("#") + 1);
        const key = name.charAt(0).toUpperCase() + name.slice(1);
        const other = names.get(key);
        names.set(key, other ?? id);
        return other === undefined ? [] : [{ where: id, message: `has the name of ${other}` }];
    });
}

export function typeOf(model: AstModel, id: ShapeId): string | undefined {
    return model.shapes[id]?.type ?? prelude[id];
}
