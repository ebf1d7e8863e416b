import type { Project } from "../create-project.js";
import type { Problems } from "../programs/run-programs.js";
import { run, type RunOptions } from "../run.js";

/** Where programs of a user run. */
export interface Platform {
    readonly name: string;
    /** Subpaths of the package that no program uses there, and why. */
    readonly leavesOut: Readonly<Record<string, string>>;
    /** Runs the programs against a service; gives nothing where the platform is missing on this machine. */
    readonly run: (project: Project, endpoint: string) => Promise<Problems | undefined>;
}

/** Runs a command that prints what went wrong in the programs. */
export async function runProgram(command: string, args: readonly string[], options: RunOptions): Promise<Problems> {
    return JSON.parse(await run(command, args, options)) as Problems;
}
