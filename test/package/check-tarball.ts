import { readFileSync, writeFileSync } from "node:fs";
import { run } from "./run.js";

const list = "test/package/files.txt";

/** The tarball, and the paths in it. */
export interface Tarball {
    readonly path: string;
    readonly files: readonly string[];
}

export async function pack(folder: string): Promise<Tarball> {
    const printed = await run("npm", ["pack", "--ignore-scripts", "--silent", "--json", "--pack-destination", folder]);
    const [{ filename, files }] = JSON.parse(printed) as [{ filename: string; files: readonly { path: string }[] }];
    return { path: `${folder}/${filename}`, files: files.map(({ path }) => path).toSorted() };
}

/** Holds the tarball against publint, attw and the committed list. @throws Error for what they find. */
export async function checkTarball({ path, files }: Tarball, { update }: { update: boolean }): Promise<string> {
    await run("npx", ["publint", "run", path, "--strict"]);
    const attw = ["attw", path, "--no-emoji"];
    await run("npx", [...attw, "--exclude-entrypoints", "./openapi.yaml", "./generate"]);
    // Its libraries are ES modules alone.
    await run("npx", [...attw, "--profile", "esm-only", "--entrypoints", "./generate"]);
    if (update) writeFileSync(list, `${files.join("\n")}\n`);
    const committed = readFileSync(list, "utf8").trimEnd().split("\n");
    const differences = [
        ...files.filter((file) => !committed.includes(file)).map((file) => `+ ${file}`),
        ...committed.filter((file) => !files.includes(file)).map((file) => `- ${file}`),
    ];
    if (differences.length > 0)
        throw new Error(
            `The tarball's files are not those of ${list}:\n${differences.join("\n")}\nIf that is right, run: npm run test:package -- --update`,
        );
    return `${files.length} files as listed; publint and attw find nothing`;
}
