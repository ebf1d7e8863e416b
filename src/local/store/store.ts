import type { Row, Table } from "./table.js";
import { createTables, type TableName, tableNames, type Tables } from "./tables.js";

/** A row that was written, or one that was taken out. */
export interface Change {
    /** Where the row is. */
    readonly table: TableName;
    /** Of the row, unique in its table. */
    readonly key: string;
    /** As it is now; undefined where it was taken out. */
    readonly row: Row<unknown> | undefined;
}

/** Where rows are kept beyond the life of the process. */
export interface Disk {
    /** All rows. */
    readonly load: () => Iterable<Change>;
    /** Writes all of the changes or, if it throws, none of them. */
    readonly write: (changes: readonly Change[]) => void;
    /** Lets go of the place, where nothing is written any more; does nothing the second time. */
    readonly close: () => void;
}

export interface Store {
    readonly tables: Tables;
    /** How many rows were looked at so far. */
    readonly rowsRead: number;
    /** Does something to the tables as a whole: if it throws, or the disk does, nothing was done. */
    transact<Result>(work: () => Result): Result;
    /** A number greater than all before. */
    nextSequence(): number;
    /** Puts these rows in the place of all rows. */
    replaceAll(rows: readonly Change[]): void;
    close(): void;
}

/** Tables in memory, and on a disk where there is one. Reads never touch the disk. */
export function createStore(disk?: Disk): Store {
    let rowsRead = 0;
    let undo: { table: TableName; key: string; before: Row<unknown> | undefined }[] = [];
    const tables = createTables((table) => ({
        onChange: ({ key, before }) => void undo.push({ table, key, before }),
        onRead: (rows) => void (rowsRead += rows),
        nextSequence,
    }));
    for (const { table, key, row } of disk?.load() ?? []) restore(table, key, row);
    return {
        tables,
        get rowsRead() {
            return rowsRead;
        },
        transact,
        nextSequence,
        replaceAll: (rows) =>
            transact(() => {
                for (const table of tableNames) for (const { key } of tables[table].list()) tables[table].remove(key);
                for (const { table, key, row } of rows) {
                    restore(table, key, row);
                    undo.push({ table, key, before: undefined });
                }
            }),
        close: () => disk?.close(),
    };

    function transact<Result>(work: () => Result): Result {
        undo = [];
        try {
            const result = work();
            if (undo.length > 0) disk?.write(listChanges());
            return result;
        } catch (error) {
            for (const { table, key, before } of undo.toReversed()) restore(table, key, before);
            throw error;
        } finally {
            undo = [];
        }
    }

    function nextSequence(): number {
        const service = tables.service.get("")!;
        tables.service.update("", { ...service, sequence: service.sequence + 1 });
        return service.sequence + 1;
    }

    /** Each changed row as it is now. */
    function listChanges(): Change[] {
        const rows = new Map(undo.map(({ table, key }) => [`${table} ${key}`, { table, key }]));
        return [...rows.values()].map(({ table, key }) => ({ table, key, row: (tables[table] as AnyTable).row(key) }));
    }

    function restore(table: TableName, key: string, row: Row<unknown> | undefined): void {
        (tables[table] as AnyTable).restore(key, row);
    }
}

type AnyTable = Table<unknown>;
