import type { AstOperation, Model, Structure } from "./model.js";
import type { RawRequest } from "./request.js";
import { createValue } from "./values.js";

/** A request, and what a service of the model answers. */
export interface Case {
    readonly operation: string;
    readonly kind: "success" | "error" | "accepted" | "refused" | "protocol";
    /** With the operation, unlike that of any other case. */
    readonly name: string;
    readonly request: RawRequest;
    /** The example that the backend is to answer with. */
    readonly told?: Told;
    readonly want: Want;
}

/** An example of the model. Backends have a first example from the model themselves; others they are handed. */
export interface Told {
    /** Key of the example in openapi.yaml. */
    readonly key: string;
    readonly status: number;
    readonly output?: Structure;
    readonly code?: string;
    readonly content?: Structure;
    readonly isFirst: boolean;
}

/** What is known of an answer; what is left out may be anything. */
export interface Want {
    readonly status?: number;
    /** The header `x-amzn-errortype`; null for none. */
    readonly errorType?: string | null;
    /** That header, else the error's code in the document. */
    readonly code?: string | null;
    /** Whether there is an `x-amzn-requestid`. */
    readonly hasRequestId?: boolean;
    /** Places that a refusal names, keys and indexes parted by dots. */
    readonly named?: readonly string[];
    /** The document, without the error's code. */
    readonly body?: unknown;
    /** The input as it was understood. */
    readonly input?: unknown;
    /** A text that must not come back: a sensitive value. */
    readonly hides?: string;
}

export const accepted = { errorType: null, code: null, hasRequestId: true } as const;

export function refused(status: number, code: string) {
    return { status, errorType: code, code, hasRequestId: true };
}

/** An input with every member that it can have. */
export function createInput(model: Model, { members }: AstOperation): Structure {
    return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, createValue(model, member)]));
}
