/** What is measured of some things: one column of a table. */
export interface Measure {
    readonly title: string;
    readonly unit: string;
    /** By the name of what was measured, in the order to show; one sample of what does not vary. */
    readonly samples: Samples;
}

export type Samples = ReadonlyMap<string, readonly number[]>;

/** Measures of the same things. */
export interface Table {
    /** Names the file of its chart: kebab-case. */
    readonly name: string;
    readonly title: string;
    /** What the things are, for the head of the first column. */
    readonly what: string;
    readonly measures: readonly Measure[];
    /** The row that others are shown as ratios to. */
    readonly base?: string;
    /** The row that is shown as a ratio to each other; such a table has a chart, of its first measure. */
    readonly ours?: string;
}

/** What was hoped for, and what came of it; nothing fails by it. */
export interface Target {
    readonly name: string;
    readonly bound: "at most" | "at least";
    readonly limit: number;
    readonly measured: number;
    readonly unit: string;
}

export interface Result {
    readonly tables: readonly Table[];
    readonly targets: readonly Target[];
}

export interface BenchOptions {
    /** How often what varies is measured, each time in turn with its peers. */
    readonly rounds: number;
}
