/** A program that is bundled for Node, as for a function in a cloud, and that has no optional peer. */
import { createLocalService, MissingLibraryError } from "finspace-data/local";
import { programs } from "./bundled-programs.js";
import { listenLocally } from "./listen.js";
import { catchError, runPrograms } from "./run-programs.js";

void main();

async function main(): Promise<void> {
    const problems = await runPrograms({ ...programs, "./local": useLocalService }, process.argv[2]!);
    console.log(JSON.stringify(problems));
}

async function useLocalService(): Promise<void> {
    await listenLocally();
    const missing = await catchError(createLocalService().handlers());
    if (!(missing instanceof MissingLibraryError)) throw missing;
}
