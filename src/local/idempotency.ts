import { operations } from "../../generated/operations.gen.js";
import type { Operation } from "../runtime/index.js";
import type { OperationName } from "./behaviours/index.js";
import type { Environment } from "./environment.js";
import { conflict } from "./refusals.js";

/** An input or an output. */
export type Document = Readonly<Record<string, unknown>>;

const rememberedMs = 10 * 60_000;

/**
 * Answers a request that repeats an earlier one with what that was answered. A token counts for ten minutes and for one
 * operation; a request that was refused leaves no trace.
 *
 * @throws Fault ConflictException if the token came with another input.
 */
export function answerOnce(
    name: OperationName,
    input: Document,
    { tables, timeMs }: Environment,
    resolve: () => Document,
): Document {
    const { token: member = "" }: Operation = operations[name];
    const token = input[member];
    if (typeof token !== "string") return resolve();
    const { [member]: _, ...rest } = input;
    const key = `${name} ${token}`;
    const text = toCanonicalJson(rest);
    const earlier = tables.answers.get(key);
    if (earlier && timeMs < earlier.timeMs + rememberedMs) {
        if (earlier.input === text) return earlier.output;
        throw conflict("TOKEN_REUSED", "The clientToken was used less than ten minutes ago for another request.");
    }
    const output = resolve();
    if (earlier) tables.answers.remove(key);
    for (const { key: oldest, value } of tables.answers.find("all", "", { limit: 10 }))
        if (value.timeMs + rememberedMs <= timeMs) tables.answers.remove(oldest);
    tables.answers.insert(key, { input: text, output, timeMs });
    return output;
}

/** JSON with the members of every object sorted: the order in which they travel says nothing. */
function toCanonicalJson(value: unknown): string {
    return JSON.stringify(value, (_, item: unknown) =>
        typeof item === "object" && item !== null && !Array.isArray(item)
            ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
            : item,
    );
}
