import { readFileSync } from "node:fs";

/** A Smithy model in JSON, as the suite reads it: by itself, so that a fault of scripts/ cannot hide in the cases. */
export interface Model {
    readonly shapes: Readonly<Record<string, AstShape>>;
}

export interface AstShape {
    readonly type: string;
    readonly traits?: Traits;
    readonly members?: Readonly<Record<string, AstMember>>;
    /** Of a list. */
    readonly member?: AstMember;
    /** Of a map. */
    readonly key?: AstMember;
    readonly value?: AstMember;
    /** Of an operation. */
    readonly input?: AstMember;
    readonly output?: AstMember;
    readonly errors?: readonly AstMember[];
}

export interface AstMember {
    readonly target: string;
    readonly traits?: Traits;
}

export interface Traits {
    readonly "smithy.api#enumValue"?: string;
    readonly "smithy.api#error"?: string;
    readonly "smithy.api#examples"?: readonly AstExample[];
    readonly "smithy.api#http"?: { readonly method: string; readonly uri: string; readonly code?: number };
    readonly "smithy.api#httpError"?: number;
    readonly "smithy.api#httpLabel"?: object;
    readonly "smithy.api#httpQuery"?: string;
    readonly "smithy.api#httpResponseCode"?: object;
    readonly "smithy.api#idempotencyToken"?: object;
    readonly "smithy.api#length"?: Bounds;
    readonly "smithy.api#pattern"?: string;
    readonly "smithy.api#range"?: Bounds;
    readonly "smithy.api#required"?: object;
    readonly "smithy.api#sensitive"?: object;
    readonly "smithy.api#sparse"?: object;
    readonly "smithy.api#uniqueItems"?: object;
}

export interface Bounds {
    readonly min?: number;
    readonly max?: number;
}

export interface AstExample {
    readonly title: string;
    readonly input?: Structure;
    readonly output?: Structure;
    readonly error?: { readonly shapeId: string; readonly content: Structure };
    /** Whether the input is meant to break a rule. */
    readonly allowConstraintErrors?: boolean;
}

export type Structure = Readonly<Record<string, unknown>>;

/** An operation with what it takes. */
export interface AstOperation {
    readonly id: string;
    readonly name: string;
    /** Id of the input. */
    readonly input: string;
    readonly method: string;
    readonly uri: string;
    /** Status of a success. */
    readonly status: number;
    readonly members: Readonly<Record<string, AstMember>>;
    /** The member of the output that is the status. */
    readonly statusMember?: string | undefined;
    readonly errors: readonly AstError[];
    readonly examples: readonly AstExample[];
}

export interface AstError {
    readonly code: string;
    readonly status: number;
}

export function readModel(file: string): Model {
    return JSON.parse(readFileSync(file, "utf8")) as Model;
}

export function listOperations(model: Model): AstOperation[] {
    return Object.entries(model.shapes)
        .filter(([, { type }]) => type === "operation")
        .map(([id, { input, output, errors = [], traits = {} }]) => {
            const { method, uri, code = 200 } = traits["smithy.api#http"]!;
            return {
                id,
                name: toName(id),
                input: input?.target ?? "smithy.api#Unit",
                method,
                uri,
                status: code,
                members: findMembers(input),
                statusMember: Object.entries(findMembers(output)).find(isStatus)?.[0],
                errors: errors.map(({ target }) => toError(target, model.shapes[target]!)),
                examples: traits["smithy.api#examples"] ?? [],
            };
        });

    function findMembers(structure: AstMember | undefined): Readonly<Record<string, AstMember>> {
        return structure === undefined ? {} : (findShape(model, structure.target).members ?? {});
    }
}

function isStatus([, { traits }]: readonly [string, AstMember]): boolean {
    return traits?.["smithy.api#httpResponseCode"] !== undefined;
}

function toError(id: string, { traits = {} }: AstShape): AstError {
    const byFault = traits["smithy.api#error"] === "server" ? 500 : 400;
    return { code: toName(id), status: traits["smithy.api#httpError"] ?? byFault };
}

/** The shape of this id; those of Smithy's own namespace stand in no model. */
export function findShape(model: Model, id: string): AstShape {
    const found = model.shapes[id];
    if (found !== undefined) return found;
    if (!id.startsWith("smithy.api#")) throw new Error(`The model has no shape ${id}`);
    return { type: toName(id).replace("Primitive", "").toLowerCase() };
}

/** The traits that count for a member: its own stand above those of its target. */
export function findTraits(model: Model, { target, traits }: AstMember): Traits {
    return { ...findShape(model, target).traits, ...traits };
}

export function toName(id: string): string {
    return id.slice(id.indexOf("#") + 1);
}
