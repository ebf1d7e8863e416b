import type { Shell } from "./command.js";

/**
 * How the user starts the command. npx, which names itself to what it runs, finds it where a shell does not.
 *
 * @see https://docs.npmjs.com/cli/using-npm/scripts#current-lifecycle-event
 */
export function findCommand({ npm_lifecycle_event: event }: Shell["environment"]): string {
    return event === "npx" ? "npx finspace-data" : "finspace-data";
}
