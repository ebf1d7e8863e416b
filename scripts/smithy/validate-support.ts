import { type AstMember, type AstModel, type AstShape, listMembers, prelude, type ShapeId } from "./ast.js";
import type { ModelProblem } from "./model-error.js";
import { listUnknownTraits, listUnsupportedTraits, supportedTypes } from "./known-traits.js";
import { getTrait } from "./traits.js";

/** What a shape is or has that nothing can be generated from yet. */
export function validateSupport(model: AstModel, id: ShapeId): ModelProblem[] {
    const shape = model.shapes[id]!;
    const type = supportedTypes.has(shape.type) ? [] : [`is a ${shape.type}, which is not supported yet`];
    return [
        ...[...type, ...listTraitProblems(shape)].map((message) => ({ where: id, message })),
        ...listMembers(shape).flatMap(([name, member]) =>
            listMemberProblems(model, shape, member).map((message) => ({ where: `${id}$${name}`, message })),
        ),
    ];
}

function listTraitProblems(ast: AstShape | AstMember): string[] {
    return [
        ...listUnsupportedTraits(ast.traits).map((trait) => `has the trait ${trait}, which is not supported yet`),
        ...listUnknownTraits(ast.traits).map((trait) => `has the trait ${trait}, which Smithy does not know`),
    ];
}

function listMemberProblems(model: AstModel, shape: AstShape, member: AstMember): string[] {
    const target = model.shapes[member.target];
    const type = target?.type ?? prelude[member.target]!;
    const isPayload = getTrait(member, "httpPayload") !== undefined;
    const isStreaming = target !== undefined && getTrait(target, "streaming") !== undefined;
    const isError = getTrait(shape, "error") !== undefined;
    const elsewhere = (["httpPayload", "httpResponseCode"] as const).filter(
        (trait) => isError && getTrait(member, trait) !== undefined,
    );
    return [
        ...listTraitProblems(member),
        ...(getTrait(member, "sensitive") ? ["has the trait smithy.api#sensitive, which is for its target"] : []),
        ...(target === undefined && !supportedTypes.has(type) ? [`is a ${type}, which is not supported yet`] : []),
        ...(isStreaming && !isPayload ? ["is a streaming blob, but not the payload"] : []),
        ...elsewhere.map((trait) => `has the trait smithy.api#${trait} in an error, which is not supported yet`),
    ];
}
