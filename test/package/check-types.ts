import { run } from "./run.js";

const compilers = {
    "5.4": "test/peers/node_modules/typescript-5.4/bin/tsc",
    "5.9": "node_modules/typescript/bin/tsc",
    "7.0": "test/peers/node_modules/typescript-7/bin/tsc",
};

type Version = keyof typeof compilers;

/**
 * Compiles programs under several versions of TypeScript; one of them writes what the others only check.
 *
 * @param project path of a tsconfig.json.
 * @throws Error with the complaints of a compiler.
 */
export async function checkTypes(project: string, versions: readonly Version[] = ["5.4", "5.9", "7.0"]): Promise<void> {
    await Promise.all(
        versions.map((version) => {
            const options = version === "5.9" ? [] : ["--noEmit"];
            return run(process.execPath, [compilers[version], "-p", project, ...options]);
        }),
    );
}
