/** Members of an error, its message among them. */
export type FaultMembers = { readonly message?: string | undefined } & Readonly<Record<string, unknown>>;

/** What a service answers with when it refuses: an error by name, and the error's members. */
export class Fault<Code extends string = string> extends Error {
    override readonly name = "Fault";
    /** Name of the error's shape, for instance `ConflictException`. */
    readonly code: Code;
    /** Members besides the message. */
    readonly members: Readonly<Record<string, unknown>>;
    /** HTTP status of an error that is none of the model's. @default the model's, else 400 */
    readonly status: number | undefined;

    constructor(code: Code, { message, ...members }: FaultMembers = {}, status?: number) {
        super(message);
        this.code = code;
        this.members = members;
        this.status = status;
    }
}

/** The path has operations, and none with this method. */
export class MethodFault extends Fault {
    /** The methods that it has, as the Allow header lists them. */
    readonly allow: string;

    constructor(message: string, allow: string) {
        super("UnknownOperationException", { message }, 405);
        this.allow = allow;
    }
}
