import { existsSync, readdirSync } from "node:fs";

const installed = "test/peers/node_modules";

/**
 * The executable in the one package of a scope that npm chose for this machine.
 *
 * @returns undefined, with a message, where there is none for this machine.
 * @throws Error in CI.
 */
export function findExecutable(scope: string, path: string): string | undefined {
    const folder = `${process.cwd()}/${installed}/${scope}`;
    const packages = existsSync(folder) ? readdirSync(folder) : [];
    const found = packages.map((name) => `${folder}/${name}/${path}`).find((file) => existsSync(file));
    if (found !== undefined) return found;
    const problem = `${installed}/${scope} has no ${path} for ${process.platform} on ${process.arch}`;
    if (process.env["CI"] === "true") throw new Error(problem);
    console.warn(`Skipped: ${problem}`);
    return undefined;
}
