import { operations } from "../../generated/operations.gen.js";
import { UsageError } from "../../scripts/command/parse-arguments.js";
import type { Operation } from "../runtime/index.js";
import { findClosest, toKey } from "./find-closest.js";

export type OperationName = keyof typeof operations;

/** A row of the operation table. */
export type NamedOperation = Operation & { readonly name: OperationName };

/** Every operation, in the model's order. */
export const allOperations: readonly NamedOperation[] = Object.values(operations) as readonly NamedOperation[];

/**
 * Finds the operation that somebody names, in whatever spelling.
 *
 * @param command how the user starts the command.
 * @throws UsageError with what may have been meant.
 */
export function findOperation(given: string, command: string): NamedOperation {
    const key = toKey(given);
    const found = allOperations.find(({ name }) => toKey(name) === key);
    if (found !== undefined) return found;
    const closest = findClosest(
        given,
        allOperations.map(({ name }) => name),
    );
    const hint = closest.length > 0 ? `Did you mean ${joinOr(closest)}?` : `To list them, run: ${command} describe`;
    throw new UsageError(`There is no operation ${given}. ${hint}`);
}

/** `a, b or c`. */
export function joinOr(names: readonly string[]): string {
    return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
