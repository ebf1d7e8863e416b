import type { SensitiveTable } from "./service.js";

/** Stands in place of what must not be shown. */
const hidden = "***";

/** Copies the input or output of an operation, `***` in place of each sensitive member. */
export type Redact<Operation extends string> = <Value>(
    operation: Operation,
    side: "input" | "output",
    value: Value,
) => Value;

/** Makes the {@link Redact} of a service. */
export function createRedact<Operation extends string>(table: SensitiveTable): Redact<Operation> {
    return <Value>(operation: Operation, side: "input" | "output", value: Value) =>
        redactValue(table, operation + (side === "input" ? "Input" : "Output"), value) as Value;
}

/**
 * A copy of a value without its sensitive members.
 *
 * @param row name of the value's structure in the table, for instance `GetUserOutput`.
 */
function redactValue(table: SensitiveTable, row: string, value: unknown): unknown {
    const rules = Object.hasOwn(table, row) ? table[row]! : undefined;
    if (rules === undefined || typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => redactMember("*", item));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, redactMember(name, item)]));

    function redactMember(name: string, item: unknown): unknown {
        const rule = Object.hasOwn(rules!, name) ? rules![name] : rules!["*"];
        if (rule === undefined || item === undefined || item === null) return item;
        return rule === true ? hidden : redactValue(table, rule, item);
    }
}
