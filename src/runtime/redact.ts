import type { SensitiveTable } from "./service.js";

/** Stands in place of what must not be shown. */
const hidden = "***";

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
        return replaceSensitive(table, row, value, () => hidden) as Value;
    };
}

/**
 * Hides in a text what it quotes of an input's sensitive members. What is shorter than three characters stays: it would
 * take any text apart.
 *
 * @param row name of the input's structure in the table, for instance `GetUserInput`.
 */
export function maskSensitive(text: string, table: SensitiveTable, row: string, input: unknown): string {
    const found: string[] = [];
    replaceSensitive(table, row, input, (item) => void found.push(...listTexts(item)));
    // The longest first: another may be a part of it.
    return found
        .filter(({ length }) => length >= 3)
        .toSorted((a, b) => b.length - a.length)
        .reduce((masked, quoted) => masked.replaceAll(quoted, hidden), text);
}

function listTexts(value: unknown): string[] {
    if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value))
        return Object.values(value).flatMap(listTexts);
    return ["string", "number", "bigint"].includes(typeof value) ? [String(value)] : [];
}

/**
 * A copy of a value with something else in place of its sensitive members.
 *
 * @param row name of the value's structure in the table, for instance `GetUserOutput`.
 */
function replaceSensitive(
    table: SensitiveTable,
    row: string,
    value: unknown,
    replace: (item: unknown) => unknown,
): unknown {
    const rules = Object.hasOwn(table, row) ? table[row]! : undefined;
    // Bytes and dates have no members; a copy would lose what they are.
    if (rules === undefined || typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
    if (Array.isArray(value)) return value.map((item) => replaceMember("*", item));
    const members = Object.entries(value);
    if (members.length === 0) return value;
    return Object.fromEntries(members.map(([name, item]) => [name, replaceMember(name, item)]));

    function replaceMember(name: string, item: unknown): unknown {
        const rule = Object.hasOwn(rules!, name) ? rules![name] : rules!["*"];
        if (rule === undefined || item === undefined || item === null) return item;
        return rule === true ? replace(item) : replaceSensitive(table, rule, item, replace);
    }
}
