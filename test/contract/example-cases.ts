import { accepted, type Case, createInput, refused, type Told } from "./case.js";
import { type AstExample, type AstOperation, type Model, type Structure, toName } from "./model.js";
import { toRequest } from "./request.js";

/** An example, and what a backend has to be told for it. */
export interface Example extends AstExample {
    readonly input: Structure;
    /** Whether the input is meant to break a rule. */
    readonly isBroken: boolean;
    readonly told: Told;
}

/**
 * Every example of an operation, as success or error; an input that is meant to break a rule is also sent by itself, for
 * the backend to find out.
 */
export function listExampleCases(model: Model, operation: AstOperation): Case[] {
    const good = createInput(model, operation);
    return listExamples(operation).flatMap(({ title, input, output, error, isBroken, told }): Case[] => {
        const base = { operation: operation.name, name: title, told };
        if (output !== undefined) {
            const { [operation.statusMember ?? ""]: _, ...body } = output;
            const want = { ...accepted, status: told.status, body };
            return [{ ...base, kind: "success", request: toRequest(operation, input), want }];
        }
        const want = { ...refused(told.status, told.code!), body: error!.content };
        const answered: Case = { ...base, kind: "error", request: toRequest(operation, isBroken ? good : input), want };
        const found: Case = {
            operation: operation.name,
            kind: "refused",
            name: `${title} (found out)`,
            request: toRequest(operation, input),
            want: refused(told.status, told.code!),
        };
        return isBroken ? [answered, found] : [answered];
    });
}

export function listExamples({ status, statusMember = "", errors, examples }: AstOperation): Example[] {
    const seen = new Set<string>();
    return examples.map((example) => {
        const { title, input = {}, output, error, allowConstraintErrors: isBroken = false } = example;
        const key = title
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, "-")
            .replace(/^-|-$/g, "");
        const code = error && toName(error.shapeId);
        const isFirst = seen.size < seen.add(code ?? "").size;
        const told: Told = {
            key,
            isFirst,
            status:
                errors.find((one) => one.code === code)?.status ??
                (output?.[statusMember] as number | undefined) ??
                status,
            ...(output && { output }),
            ...(error && { code: code!, content: error.content }),
        };
        return { ...example, input, isBroken, told };
    });
}
