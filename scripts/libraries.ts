import { createRequire } from "node:module";

/**
 * The libraries that the generator stands on, with the versions of them that it is known to work with. They are
 * optional peers of the package, which has no use for them after generating; so none is imported before it is needed.
 */
export const libraryRanges = {
    "@aws-sdk/util-endpoints": "^3.996.54",
    "@jmespath-community/jmespath": "^1.3.0",
    "@smithy/util-endpoints": "^3.7.2",
    "hast-util-from-html": "^2.1.0",
    "hast-util-to-mdast": "^10.1.3",
    "mdast-util-gfm-table": "^2.0.1",
    "mdast-util-to-markdown": "^2.2.3",
    "openapi-typescript": "^7.13.0",
    yaml: "^2.9.1",
} as const;

export type LibraryName = keyof typeof libraryRanges;

/** Libraries that the generator needs are not installed. Names all of them, and the command that installs them. */
export class MissingLibrariesError extends Error {
    override readonly name = "MissingLibrariesError";
    /** Names of packages. */
    readonly missing: readonly string[];

    constructor(missing: readonly LibraryName[], options?: ErrorOptions) {
        const wanted = missing.map((name) => `"${name}@${libraryRanges[name]}"`).join(" ");
        super(
            `Generating needs libraries that are not installed: ${missing.join(", ")}.\nTo install them, run: npm install --save-dev ${wanted}`,
            options,
        );
        this.missing = missing;
    }
}

const require = createRequire(import.meta.url);
const loaded = new Map<LibraryName, unknown>();

/**
 * Loads a library at once, for what is not asynchronous. The caller knows its type:
 * `requireLibrary("yaml") as typeof Yaml`.
 *
 * @throws MissingLibrariesError if it is not installed.
 */
export function requireLibrary(name: LibraryName): unknown {
    if (!loaded.has(name)) {
        try {
            loaded.set(name, require(name));
        } catch (error) {
            throw toLoadError(error);
        }
    }
    return loaded.get(name);
}

/**
 * Loads a library, or a module that imports some.
 *
 * @param load an arrow function that is an `import()`, which keeps the type.
 * @throws MissingLibrariesError if one is not installed.
 */
export async function importLibrary<Module>(load: () => Promise<Module>): Promise<Module> {
    try {
        return await load();
    } catch (error) {
        throw toLoadError(error);
    }
}

/** What keeps a library from being loaded, in words for who generates where it is not there. */
function toLoadError(error: unknown): unknown {
    const missing = listMissing(require.resolve);
    return missing.length > 0 ? new MissingLibrariesError(missing, { cause: error }) : error;
}

/** @param resolve throws MODULE_NOT_FOUND for what is not installed, and something else for what is but cannot be required. */
export function listMissing(resolve: (name: string) => string): LibraryName[] {
    return (Object.keys(libraryRanges) as LibraryName[]).filter((name) => {
        try {
            resolve(name);
            return false;
        } catch (error) {
            return (error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND";
        }
    });
}
