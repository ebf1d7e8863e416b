import { computeWidth, fitText } from "./cell.js";

/** Texts by the names of their columns. */
export type Row = Readonly<Record<string, string>>;

/** How a table is laid out. */
export interface Layout {
    readonly columns: readonly Column[];
    /** Names of the columns that there is no room for. */
    readonly omitted: readonly string[];
    /** Whether longer texts are cut to their column. */
    readonly isCut: boolean;
}

interface Column {
    readonly name: string;
    readonly width: number;
}

const gap = "  ";

/** No column is made narrower than a time: identifiers stay whole, and others are left out instead. */
const leastWidth = "2026-11-25T09:30:00.000Z".length;

/**
 * Lays out a table by its first rows, so that it can be printed before the others are known.
 *
 * @param width of the terminal; without one all columns are there, and as wide as they are.
 */
export function layOut(names: readonly string[], rows: readonly Row[], width: number | undefined): Layout {
    const columns = names.map((name) => ({
        name,
        width: Math.max(computeWidth(name), ...rows.map((row) => computeWidth(row[name] ?? ""))),
    }));
    if (width === undefined) return { columns, omitted: [], isCut: false };
    // What no row has would take room from the others.
    const filled = columns.filter(({ name }) => rows.length === 0 || rows.some((row) => row[name]));
    const fitting = filled.filter((_, i) => i === 0 || computeTotal(filled.slice(0, i + 1), leastWidth) <= width);
    return {
        columns: shrink(fitting, width),
        omitted: filled.slice(fitting.length).map(({ name }) => name),
        isCut: true,
    };
}

/** As wide as the widest may be if all are to fit. */
function shrink(columns: readonly Column[], width: number): readonly Column[] {
    let most = Math.max(...columns.map((column) => column.width));
    while (most > leastWidth && computeTotal(columns, most) > width) most--;
    return columns.map((column) => ({ ...column, width: Math.min(column.width, most, width) }));
}

function computeTotal(columns: readonly Column[], most: number): number {
    return columns.reduce((sum, column) => sum + Math.min(column.width, most), gap.length * (columns.length - 1));
}

/** The line above the rows. */
export function printHeader(layout: Layout): string {
    return printRow(layout, Object.fromEntries(layout.columns.map(({ name }) => [name, name])));
}

export function printRow({ columns, isCut }: Layout, row: Row): string {
    const cells = columns.map(({ name, width }) => {
        const text = row[name] ?? "";
        return isCut || computeWidth(text) <= width ? fitText(text, width) : text;
    });
    return cells.join(gap).trimEnd();
}
