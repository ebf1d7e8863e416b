import { tableNames, type TableName, type Tables } from "../store/tables.js";

/** All that the service remembers, as JSON. */
export interface LocalState {
    readonly format: typeof stateFormat;
    readonly version: typeof stateVersion;
    readonly tables: Readonly<Record<TableName, readonly StateRow[]>>;
}

export interface StateRow {
    readonly key: string;
    /** Place in the order in which rows were made. */
    readonly sequence: number;
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
