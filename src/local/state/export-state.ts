import { tableNames, type TableName, type Tables } from "../store/tables.js";

/** All that the service remembers, as JSON. */
export interface LocalState {
    /** Tells it from any other JSON. */
    readonly format: typeof stateFormat;
    /** Grows when the format changes. */
    readonly version: typeof stateVersion;
    /** Rows, by table. */
    readonly tables: Readonly<Record<TableName, readonly StateRow[]>>;
}

/** One thing that the service remembers. */
export interface StateRow {
    /** Unique in its table. */
    readonly key: string;
    /** Place in the order in which rows were made. */
    readonly sequence: number;
    /** The thing. */
    readonly value: unknown;
}

export const stateFormat = "finspace-data/local";
export const stateVersion = 1;

export function exportState(tables: Tables): LocalState {
    const rows = tableNames.map((name) => [name, tables[name].list()] as const);
    const state = { format: stateFormat, version: stateVersion, tables: Object.fromEntries(rows) };
    // Nobody who holds a state holds a part of the service.
    return JSON.parse(JSON.stringify(state)) as LocalState;
}
