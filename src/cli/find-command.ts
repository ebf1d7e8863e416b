import type { Shell } from "./command.js";

type Environment = Shell["environment"];

/** How the user starts the command: npx finds it where a shell does not. */
export function findCommand(environment: Environment): string {
    return isRunByNpx(environment) ? "npx finspace-data" : "finspace-data";
}

/**
 * Whether npx was told to run this command, and not another one that runs it in turn.
 *
 * @see https://docs.npmjs.com/cli/using-npm/scripts#current-lifecycle-event
 */
export function isRunByNpx({ npm_lifecycle_event: event, npm_lifecycle_script: script = "" }: Environment): boolean {
    return event === "npx" && /^['"]?finspace-data\b/.test(script);
}
