import { type AstMember, type AstModel, type AstShape, type ShapeId } from "./ast.js";
import type { ModelProblem } from "./model-error.js";
import { bindingTraits, getTrait } from "./traits.js";
import { parseLabels } from "./uri.js";
import { validateBehaviour } from "./validate-behaviour.js";

type Members = readonly (readonly [name: string, member: AstMember])[];

/**
 * Holds an operation against the rules of `@http` and its bindings, and of the traits that name its members.
 *
 * @see https://smithy.io/2.0/spec/http-bindings.html
 */
export function validateOperation(model: AstModel, id: ShapeId, service: AstShape): ModelProblem[] {
    const operation = model.shapes[id]!;
    const http = getTrait(operation, "http");
    if (http === undefined) return [{ where: id, message: "has no smithy.api#http trait" }];
    const input = listMembers(model, operation.input?.target);
    const output = listMembers(model, operation.output?.target);
    return [
        ...validateUri(http.uri),
        ...validateLabels(http.uri, "httpLabel", input),
        ...validateLabels(getTrait(operation, "endpoint")?.hostPrefix ?? "", "hostLabel", input),
        ...validateQuery(http.uri, input),
        ...validateBindings(input, "input"),
        ...validateBindings(output, "output"),
        ...validateBehaviour(model, operation, service),
        ...validateErrors(model, operation),
    ].map((message) => ({ where: id, message }));
}

/** The errors that an operation or a service lists. */
export function validateErrors(model: AstModel, { errors = [] }: AstShape): string[] {
    return errors
        .filter(({ target }) => getTrait(model.shapes[target]!, "error") === undefined)
        .map(({ target }) => `lists the error ${target}, which has no smithy.api#error trait`);
}

function listMembers(model: AstModel, target: ShapeId | undefined): Members {
    return Object.entries((target && model.shapes[target]?.members) || {});
}

function hasMember(members: Members, name: string): boolean {
    return members.some(([member]) => member === name);
}

function validateUri(uri: string): string[] {
    if (!uri.startsWith("/")) return [`has the uri "${uri}", which does not begin with a slash`];
    const [path, query = ""] = uri.split("?") as [string, string?];
    const odd = path.split("/").filter((segment) => /[{}]/.test(segment) && !/^\{[^{}+]+\+?\}$/.test(segment));
    return [
        ...odd.map((segment) => `has the uri segment "${segment}", which is not a label`),
        ...unsendable.filter(([pattern]) => pattern.test(uri)).map(([, what]) => `has the uri "${uri}" with ${what}`),
        ...(/[{}]/.test(query) ? [`has the uri "${uri}" with a label in its query`] : []),
        ...parseLabels(path)
            .slice(0, -1)
            .filter(({ greedy }) => greedy)
            .map(({ name }) => `has the uri "${uri}" with a label behind the greedy {${name}+}`),
    ];
}

/** What would not arrive as it stands there. */
const unsendable: readonly (readonly [pattern: RegExp, what: string])[] = [
    [/#/, "a fragment (#), which is not sent"],
    [/[^#\w.~!$&'()*+,;=:@/?{}%-]|%(?![\da-fA-F]{2})/, "a character that a URI does not have"],
    [/^[^?]*\/\//, "an empty segment"],
    [/^[^?]*\/\.\.?(?:[/?]|$)/, "a segment of dots"],
];

/** @param text the uri, or the prefix of the host. */
function validateLabels(text: string, trait: "httpLabel" | "hostLabel", input: Members): string[] {
    const labels = parseLabels(text).map(({ name }) => name);
    const bound = input.filter(([, member]) => getTrait(member, trait) !== undefined);
    return [
        ...labels
            .filter((name, i) => labels.indexOf(name) < i)
            .map((name) => `has the label {${name}} twice in "${text}"`),
        ...labels
            .filter((name) => !hasMember(bound, name))
            .map((name) => `has the label {${name}} in "${text}", but no such member with @${trait}`),
        ...bound
            .filter(([name]) => !labels.includes(name))
            .map(([name]) => `has the member ${name} with @${trait}, but no {${name}} in "${text}"`),
        ...bound
            .filter(([, member]) => getTrait(member, "required") === undefined)
            .map(([name]) => `has the member ${name} with @${trait}, but without @required`),
    ];
}

/** What the uri says of its query by itself, no member says again. */
function validateQuery(uri: string, input: Members): string[] {
    const literals = new URLSearchParams(uri.split("?")[1]);
    return input.flatMap(([name, member]) => {
        const query = getTrait(member, "httpQuery");
        return query !== undefined && literals.has(query)
            ? [`has the member ${name} with @httpQuery "${query}", which "${uri}" has, too`]
            : [];
    });
}

function validateBindings(members: Members, side: "input" | "output"): string[] {
    const place = (name: string, member: AstMember) => {
        const header = getTrait(member, "httpHeader")?.toLowerCase();
        const query = side === "input" ? getTrait(member, "httpQuery") : undefined;
        const only = (["httpQueryParams", "httpPrefixHeaders", "httpPayload", "httpResponseCode"] as const).find(
            (trait) => getTrait(member, trait) !== undefined,
        );
        return header !== undefined
            ? `header ${header}`
            : query !== undefined
              ? `query parameter ${query}`
              : only
                ? `@${only}`
                : `member ${name}`;
    };
    const places = members.map(([name, member]) => place(name, member));
    const payload = members.some(([, member]) => getTrait(member, "httpPayload") !== undefined);
    const unbound = members.filter(([, member]) =>
        bindingTraits.every((trait) => getTrait(member, trait) === undefined),
    );
    return [
        ...places.filter((name, i) => places.indexOf(name) < i).map((name) => `has two ${side} members on one ${name}`),
        ...(payload ? unbound.map(([name]) => `has the ${side} member ${name} in the body beside @httpPayload`) : []),
    ];
}
