import type { Limits } from "./limits.js";
import type { Transitions } from "./progress.js";
import { createRandom, drawText } from "./random.js";
import type { TableName, Tables } from "./store/tables.js";

/** Where the service says it is. */
export interface Place {
    readonly region: string;
    /** Twelve digits. */
    readonly accountId: string;
    readonly environmentId: string;
}

/** What behaviours work on, while one request is answered. */
export interface Environment extends Place {
    readonly tables: Tables;
    /** When the request is answered, in epoch milliseconds. */
    readonly timeMs: number;
    readonly transitions: Transitions;
    readonly limits: Limits;
    /** Determines everything that is made up. */
    readonly seed: string;
    /** Text that was never drawn before, from an alphabet. */
    readonly draw: (alphabet: string, length: number) => string;
}

/** An identifier that no row of a table has. */
export function mintId({ tables, draw }: Environment, table: TableName, alphabet: string, length: number): string {
    for (;;) {
        const id = draw(alphabet, length);
        if (!tables[table].row(id)) return id;
    }
}

/** Text that depends on the seed and on what it is for, and on nothing else. */
export function drawFor(
    { seed }: Pick<Environment, "seed">,
    purpose: string,
    alphabet: string,
    length: number,
): string {
    return drawText(createRandom(`${seed} ${purpose}`), alphabet, length);
}

/** ARN of a resource, given its path inside the environment. */
export function toArn({ region, accountId, environmentId }: Place, path: string): string {
    return `arn:aws:finspace-api:${region}:${accountId}:environment/${environmentId}/${path}`;
}
