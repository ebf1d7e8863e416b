import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { GeneratedFiles } from "./generate-files.js";

/** A file of a folder that is not what it should be. */
export interface Difference {
    /** Of the file, relative to the folder. */
    readonly path: string;
    /** Whether the file has other bytes, is not there, or is one too many. */
    readonly kind: "changed" | "missing" | "not generated";
}

/**
 * Holds a folder's openapi.yaml and generated/ against what they should be: the set of files and every byte.
 *
 * @returns what differs; an empty list where nothing does.
 */
export async function compareFiles(folder: string, files: GeneratedFiles): Promise<Difference[]> {
    const present = await listFiles(folder);
    const differences = [...files].map(async ([path, text]): Promise<Difference | undefined> => {
        if (!present.includes(path)) return { path, kind: "missing" };
        return (await readFile(join(folder, path))).equals(Buffer.from(text)) ? undefined : { path, kind: "changed" };
    });
    const extra = present
        .filter((path) => !files.has(path))
        .map((path): Difference => ({ path, kind: "not generated" }));
    return [...(await Promise.all(differences)).filter((difference) => difference !== undefined), ...extra];
}

/** A folder has files of somebody else's where generated ones would stand. */
export class ForeignFilesError extends Error {
    override readonly name = "ForeignFilesError";
    /** The folder. */
    readonly path: string;

    constructor(folder: string, foreign: readonly string[]) {
        const what = foreign.length > 3 ? [...foreign.slice(0, 3), `and ${foreign.length - 3} more`] : foreign;
        super(
            `${folder} has files that were not generated, which would be lost: ${what.join(", ")}. Choose another folder, or move them.`,
        );
        this.path = folder;
    }
}

/**
 * Writes what differs into a folder, which need not be there, and removes from its generated/ what is no longer made.
 *
 * @throws ForeignFilesError if files would be lost in a folder that nothing was generated into before.
 */
export async function writeFiles(folder: string, files: GeneratedFiles): Promise<void> {
    const differences = await compareFiles(folder, files);
    const lost = differences.filter(({ kind }) => kind !== "missing").map(({ path }) => path);
    const manifest = await readFile(join(folder, "generated/manifest.json"), "utf8").catch(() => "");
    if (lost.length > 0 && !/"modelSha256"/.test(manifest)) throw new ForeignFilesError(folder, lost);
    for (const { path, kind } of differences) {
        const target = join(folder, path);
        if (kind === "not generated") {
            await rm(target);
        } else {
            await mkdir(dirname(target), { recursive: true });
            await writeFile(target, files.get(path)!);
        }
    }
}

async function listFiles(folder: string): Promise<string[]> {
    const entries = await readdir(join(folder, "generated"), { recursive: true, withFileTypes: true }).catch(() => []);
    const generated = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
    const spec = (await readdir(folder).catch(() => [])).filter((name) => name === "openapi.yaml");
    return [...spec, ...generated];
}
