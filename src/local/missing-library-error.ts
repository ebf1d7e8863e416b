/** A library that only some need, and that is not installed. Says what needs it, and the command that installs it. */
export class MissingLibraryError extends Error {
    override readonly name = "MissingLibraryError";

    constructor({ purpose, library, range }: MissingLibrary, options?: ErrorOptions) {
        const install = `npm install --save-dev "${library}@${range}"`;
        super(`${purpose} needs ${library}, which is not installed.\nTo install it, run: ${install}`, options);
    }
}

export interface MissingLibrary {
    /** What needs it, as the beginning of a sentence. */
    readonly purpose: string;
    /** Name of its package. */
    readonly library: string;
    /** Versions that will do. */
    readonly range: string;
}

/** Whether an import failed as a package was not found; that may be one that the library needs. */
export function isMissing(error: unknown): boolean {
    return ["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"].includes((error as NodeJS.ErrnoException).code ?? "");
}
