import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

interface Conditions {
    readonly node: { readonly require: string; readonly default: string };
    readonly default: string;
}

const load = createRequire(import.meta.url);

/**
 * Holds what Node imports, what Jest requires and what bundlers take against each other: a bundle may add names to a file,
 * or lose some.
 *
 * @returns how many entries have the three files.
 * @throws Error that names the entry and the names that are not in all.
 */
export async function checkExports(): Promise<number> {
    const { exports } = JSON.parse(await readFile("package.json", "utf8")) as {
        exports: Record<string, Partial<Conditions> | string>;
    };
    const entries = Object.entries(exports).filter((entry): entry is [string, Conditions] =>
        Boolean((entry[1] as Partial<Conditions>).node),
    );
    for (const [path, { node, default: modules }] of entries) {
        const lists = [
            await listNames(node.default),
            Object.keys(load(resolve(node.require)) as object),
            await listNames(modules),
        ];
        const odd = lists.flat().filter((name) => !lists.every((names) => names.includes(name)));
        if (odd.length > 0) throw new Error(`${path}: its files do not all export ${[...new Set(odd)].join(", ")}.`);
    }
    return entries.length;
}

async function listNames(file: string): Promise<string[]> {
    return Object.keys((await import(pathToFileURL(file).href)) as object);
}
