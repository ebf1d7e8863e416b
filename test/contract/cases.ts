import { readFileSync } from "node:fs";

/** One of the model's examples, as a case: this input gives this output, or this error. */
export interface ContractCase {
    readonly operation: string;
    /** Key of the example in openapi.yaml. */
    readonly key: string;
    readonly title: string;
    readonly input: Readonly<Record<string, unknown>>;
    readonly output?: Readonly<Record<string, unknown>>;
    readonly error?: { readonly code: string; readonly content: Readonly<Record<string, unknown>> };
    /** A required member that the input lacks. */
    readonly missing?: string;
}

interface AstExample {
    readonly title: string;
    readonly input?: ContractCase["input"];
    readonly output?: ContractCase["input"];
    readonly error?: { readonly shapeId: string; readonly content: ContractCase["input"] };
}

interface AstShape {
    readonly type: string;
    readonly input?: { readonly target: string };
    readonly members?: Readonly<Record<string, AstShape>>;
    readonly traits?: {
        readonly "smithy.api#examples"?: readonly AstExample[];
        readonly "smithy.api#httpError"?: number;
        readonly "smithy.api#required"?: object;
    };
}

const { shapes } = JSON.parse(readFileSync("model/finspace-data.json", "utf8")) as { shapes: Record<string, AstShape> };

/** Every example of every operation, read from the model itself and not from anything generated. */
export const cases: readonly ContractCase[] = Object.entries(shapes)
    .filter(([, { type }]) => type === "operation")
    .flatMap(([id, shape]) =>
        (shape.traits?.["smithy.api#examples"] ?? []).map((example) => toCase(id, shape, example)),
    );

/** HTTP status of each modelled error. */
export const errorStatuses: ReadonlyMap<string, number> = new Map(
    Object.entries(shapes).flatMap(([id, { traits }]) => {
        const status = traits?.["smithy.api#httpError"];
        return status === undefined ? [] : [[toName(id), status]];
    }),
);

function toCase(id: string, shape: AstShape, { title, input = {}, output, error }: AstExample): ContractCase {
    const members = Object.entries(shapes[shape.input!.target]!.members ?? {});
    const missing = members.find(
        ([name, { traits }]) => traits?.["smithy.api#required"] && input[name] === undefined,
    )?.[0];
    return {
        operation: toName(id),
        title,
        key: title
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, "-")
            .replace(/^-|-$/g, ""),
        input,
        ...(missing !== undefined && { missing }),
        ...(error === undefined
            ? { output: output ?? {} }
            : { error: { code: toName(error.shapeId), content: error.content } }),
    };
}

function toName(id: string): string {
    return id.slice(id.indexOf("#") + 1);
}
