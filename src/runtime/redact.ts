import { replaceSensitive } from "./sensitive.js";
import type { SensitiveTable } from "./service.js";

/** Copies the input or output of an operation, `***` in place of each sensitive member. */
export type Redact<Operation extends string> = <Value>(
    operation: Operation,
    side: "input" | "output",
    value: Value,
) => Value;

/**
 * Makes the {@link Redact} of a service. It throws a TypeError for what is no operation or no side: a misspelt one would
 * hide nothing.
 *
 * @param operations every operation, by name.
 */
export function createRedact<Operation extends string>(
    table: SensitiveTable,
    operations: Readonly<Record<Operation, unknown>>,
): Redact<Operation> {
    return <Value>(operation: Operation, side: "input" | "output", value: Value) => {
        if (!Object.hasOwn(operations, operation))
            throw new TypeError(
                `redact: "${operation}" is no operation; take one such as "${Object.keys(operations)[0]}"`,
            );
        if (side !== "input" && side !== "output")
            throw new TypeError(`redact: side must be "input" or "output", is "${String(side)}"`);
        const row = operation + (side === "input" ? "Input" : "Output");
        return replaceSensitive(table, row, value) as Value;
    };
}
