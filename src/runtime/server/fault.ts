/** What a service answers with when it refuses: an error of its model by name, and the error's members. */
export class Fault extends Error {
    override readonly name = "Fault";
    /** Name of the error's shape, for instance `ConflictException`. */
    readonly code: string;
    /** Members besides the message. */
    readonly members: Readonly<Record<string, unknown>>;

    constructor(code: string, { message, ...members }: { readonly message?: string } & Record<string, unknown> = {}) {
        super(message);
        this.code = code;
        this.members = members;
    }
}
