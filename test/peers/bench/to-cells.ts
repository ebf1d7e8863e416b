import type { Measure, Table, Target } from "./result.js";
import { computeMedian, computeQuartiles, computeRatio } from "./statistics.js";

/** A table as text. */
export interface Cells {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
}

/** Lays a table out: for each measure the median and, where it varies, the quartiles; then ratios of medians. */
export function toCells(table: Table): Cells {
    const names = [...table.measures[0]!.samples.keys()];
    const columns = table.measures.flatMap((measure) => toColumns(measure, table));
    return {
        head: [table.what, ...columns.map(({ title }) => title)],
        rows: names.map((name) => [name, ...columns.map(({ show }) => show(name))]),
    };
}

/** Lays targets out, each with what was measured, and whether it is held. */
export function toTargetCells(targets: readonly Target[]): Cells {
    return {
        head: ["Target", "Limit", "Measured", "Held"],
        rows: targets.map(({ name, bound, limit, measured, unit }) => [
            name,
            addUnit(`${bound} ${limit}`, unit),
            addUnit(formatNumber(measured), unit),
            (bound === "at most" ? measured <= limit : measured >= limit) ? "yes" : "no",
        ]),
    };
}

/** Three digits or more: "0.67", "12.3", "1,234". */
export function formatNumber(value: number): string {
    const size = Math.abs(value);
    const digits = Number.isInteger(value) || size >= 100 ? 0 : size >= 10 ? 1 : 2;
    return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export function addUnit(value: string, unit: string): string {
    return unit === "" ? value : `${value} ${unit}`;
}

interface Column {
    readonly title: string;
    readonly show: (name: string) => string;
}

function toColumns({ title, unit, samples }: Measure, { base, ours }: Table): Column[] {
    const valuesOf = (name: string) => samples.get(name)!;
    const median: Column = {
        title: unit === "" ? title : `${title}, ${unit}`,
        show: (name) => formatNumber(computeMedian(valuesOf(name))),
    };
    const quartiles: Column = {
        title: "quartiles",
        show: (name) => computeQuartiles(valuesOf(name)).map(formatNumber).join(" to "),
    };
    const varies = [...samples.values()].some((values) => values.length > 1);
    return [
        median,
        ...(varies ? [quartiles] : []),
        ...(base === undefined ? [] : [toRatio(`to ${base}`, (name) => [name, base])]),
        ...(ours === undefined ? [] : [toRatio("ours to it", (name) => [ours, name])]),
    ];

    function toRatio(heading: string, select: (name: string) => [of: string, to: string]): Column {
        return {
            title: heading,
            show: (name) => {
                const [of, to] = select(name);
                return computeRatio(valuesOf(of), valuesOf(to)).toFixed(2);
            },
        };
    }
}
