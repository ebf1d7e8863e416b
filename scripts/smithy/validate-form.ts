import type { AstModel, AstShape, ShapeId } from "./ast.js";
import { type Fault, isObject, listOf, object, optional, text } from "./checks.js";
import type { ModelProblem } from "./model-error.js";
import { anyId, shapeId, shapeName } from "./name-checks.js";
import { checkMember, checkShape } from "./shape-checks.js";
import { traitChecks } from "./trait-checks.js";

/**
 * What in a model is not of the form that the JSON AST and the traits have: parts that are missing or something else,
 * and names that Smithy does not have. All other rules take it for granted that there is none of that.
 *
 * @see https://smithy.io/2.0/spec/json-ast.html
 */
export function validateForm(model: AstModel): ModelProblem[] {
    return [
        ...toProblems("model", checkModel(model)),
        ...Object.entries(model.shapes).flatMap(([id, shape]) => validateShape(model, id, shape)),
    ];
}

/** Of metadata what is read. */
const checkModel = object({
    metadata: optional(object({ tags: optional(listOf(object({ name: text, documentation: optional(text) }))) })),
});

function validateShape(model: AstModel, id: ShapeId, shape: unknown): ModelProblem[] {
    const { type, members, member, key, value } = (isObject(shape) ? shape : {}) as Partial<AstShape>;
    const faults = checkShape(shape);
    const inner = Object.entries({ ...(isObject(members) ? members : {}), member, key, value });
    return [
        ...toProblems(id, [
            ...(type === "apply" ? anyId : shapeId)(id),
            ...faults,
            ...listTraitFaults(shape),
            ...(faults.length === 0 ? listMixinFaults(model, shape as AstShape) : []),
        ]),
        ...inner
            .filter(([, part]) => part !== undefined)
            .flatMap(([name, part]) =>
                toProblems(`${id}$${name}`, [...shapeName(name), ...checkMember(part), ...listTraitFaults(part)]),
            ),
    ];
}

function listTraitFaults(bearer: unknown): Fault[] {
    const traits = isObject(bearer) && isObject(bearer["traits"]) ? bearer["traits"] : {};
    return Object.entries(traits).flatMap(([id, value]) =>
        (traitChecks.get(id)?.(value) ?? []).map((fault) => ({ ...fault, path: `${id}${fault.path}` })),
    );
}

/** Of its own type: a list has its member from its mixin, if it has none itself. */
function listMixinFaults({ shapes }: AstModel, { type, mixins = [] }: AstShape): Fault[] {
    return mixins.flatMap(({ target }, i) => {
        const mixin: unknown = shapes[target];
        return isObject(mixin) && mixin["type"] !== type
            ? [{ path: `mixins[${i}].target`, got: target, want: `a mixin of type ${type}` }]
            : [];
    });
}

function toProblems(where: ShapeId, faults: readonly Fault[]): ModelProblem[] {
    return faults.map(({ path, got, want }) => {
        const place = path.replace(/^\./, "");
        const what =
            got === undefined ? `has no ${place}` : place === "" ? `is ${print(got)}` : `has ${place} = ${print(got)}`;
        return { where, message: `${what}; it takes ${want}` };
    });
}

/** JSON, if it is not too long to be read. */
function print(value: unknown): string {
    const json = JSON.stringify(value);
    return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
