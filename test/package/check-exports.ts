import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

type Conditions = Readonly<Record<"node" | "default", string>>;

/**
 * Holds what Node loads against what bundlers do: a bundle may add names to a file, or lose some.
 *
 * @returns how many entries have two files.
 * @throws Error that names the entry and the names that are not in both.
 */
export async function checkExports(): Promise<number> {
    const { exports } = JSON.parse(await readFile("package.json", "utf8")) as {
        exports: Record<string, Partial<Conditions> | string>;
    };
    const entries = Object.entries(exports).filter((entry): entry is [string, Conditions] =>
        Boolean((entry[1] as Partial<Conditions>).node),
    );
    for (const [path, { node, default: modules }] of entries) {
        const [first, second] = [await listNames(node), await listNames(modules)];
        const odd = [...first, ...second].filter((name) => !first.has(name) || !second.has(name));
        if (odd.length > 0) throw new Error(`${path}: ${node} and ${modules} do not both export ${odd.join(", ")}.`);
    }
    return entries.length;
}

async function listNames(file: string): Promise<Set<string>> {
    return new Set(Object.keys((await import(pathToFileURL(file).href)) as object));
}
