import type { SensitiveTable } from "./service.js";

/** Stands in place of what must not be shown. */
const hidden = "***";

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
 * A copy of a value with something else in place of its sensitive members, `***` unless told.
 *
 * @param row name of the value's structure in the table, for instance `GetUserOutput`.
 */
export function replaceSensitive(
    table: SensitiveTable,
    row: string,
    value: unknown,
    replace: (item: unknown) => unknown = () => hidden,
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
