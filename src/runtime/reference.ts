/**
 * The words of a model, for programs that explain a service. Its other facts stand in the operation table and the shape
 * table, whose names these are. Texts are CommonMark; what the model says nothing about is left out.
 */
export interface Reference {
    /** Name of the service for people. */
    readonly title: string;
    /** What the service is for. */
    readonly documentation?: string;
    /** Why it is not to be used any more; there where it is not. */
    readonly deprecated?: string;
    /** Groups of operations, in the order of their introduction. */
    readonly tags: Readonly<Record<string, string>>;
    /** In the model's order. */
    readonly operations: Readonly<Record<string, OperationReference>>;
    /** What each error means, by code. */
    readonly errors: Readonly<Record<string, string>>;
    /** What each member is, by structure. */
    readonly members: Readonly<Record<string, Readonly<Record<string, string>>>>;
    /** What each value of an enum means, by its shape. */
    readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The words of one operation. */
export interface OperationReference {
    /** What it does, in one sentence without its period and without Markdown. */
    readonly summary?: string;
    /** What it does. */
    readonly documentation?: string;
    /** Why it is not to be used any more; there where it is not, and the service is. */
    readonly deprecated?: string;
    /** Names of the groups it belongs to. */
    readonly tags?: readonly string[];
    /** Codes of the errors that it answers with. */
    readonly errors?: readonly string[];
    /** What can be waited for by asking it again. */
    readonly waiters?: Readonly<Record<string, string>>;
    /** In the model's order. */
    readonly examples?: readonly ExampleReference[];
}

/** A call that succeeds, in JSON. */
export interface ExampleReference {
    /** What it shows. */
    readonly title: string;
    /** What is sent. */
    readonly input: object;
    /** What is answered. */
    readonly output: object;
}
