import type { Database } from "libsql";
import { isMissing, MissingLibraryError } from "../missing-library-error.js";
import type { Change, Disk } from "./store.js";
import type { TableName } from "./tables.js";

const libsql = { purpose: "Keeping data in a file", library: "libsql", range: "^0.5.22" };
/** Marks a file as this service's: "FSdl" in ASCII. */
const applicationId = 0x4653646c;
const formatVersion = 1;

/** The file cannot hold the data: it is another's, or cannot be opened. */
export class DataFileError extends Error {
    override readonly name = "DataFileError";
}

/**
 * Opens the file that keeps a service's data, and makes it if there is none.
 *
 * @param load loads libsql; another only in tests.
 * @throws MissingLibraryError if libsql is not installed.
 * @throws DataFileError if the file cannot hold the data.
 */
export async function openSqliteDisk(path: string, load: () => Promise<unknown> = loadLibsql): Promise<Disk> {
    const loaded = await load().catch((cause: unknown) => {
        throw isMissing(cause) ? new MissingLibraryError(libsql, { cause }) : cause;
    });
    const { default: Sqlite } = loaded as { default: new (path: string) => Database };
    let database: Database | undefined;
    try {
        database = new Sqlite(path);
        prepareFile(database, path);
        return createDisk(database);
    } catch (error) {
        database?.close();
        throw error instanceof DataFileError ? error : new DataFileError(describe(path, error), { cause: error });
    }
}

function loadLibsql(): Promise<unknown> {
    // A bundler is not to look for what need not be there.
    const { library } = libsql;
    return import(library);
}

/**
 * A transaction is on the disk when it is over, and the file is no other process's meanwhile.
 *
 * @see https://www.sqlite.org/pragma.html
 */
function prepareFile(database: Database, path: string): void {
    const found = readPragma(database, "application_id");
    const version = readPragma(database, "user_version");
    const { count } = database.prepare("SELECT count(*) AS count FROM sqlite_schema").get() as { count: number };
    if (count > 0 && found !== applicationId) throw new DataFileError(`${path} is a database of something else.`);
    if (count > 0 && version !== formatVersion)
        throw new DataFileError(
            `${path} was written by another version: its format is ${version}, not ${formatVersion}.`,
        );
    // To take it is to write to it: not before it is known to be this service's.
    database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    database.exec(`
        BEGIN IMMEDIATE;
        CREATE TABLE IF NOT EXISTS row (
            table_name TEXT, key TEXT, sequence INTEGER, value TEXT, PRIMARY KEY (table_name, key)
        ) WITHOUT ROWID;
        PRAGMA application_id = ${applicationId};
        PRAGMA user_version = ${formatVersion};
        COMMIT;
    `);
}

function createDisk(database: Database): Disk {
    const begin = database.prepare("BEGIN IMMEDIATE");
    const commit = database.prepare("COMMIT");
    const put = database.prepare("INSERT OR REPLACE INTO row VALUES (?, ?, ?, ?)");
    const drop = database.prepare("DELETE FROM row WHERE table_name = ? AND key = ?");
    return {
        load() {
            const rows = database.prepare("SELECT table_name, key, sequence, value FROM row").all() as StoredRow[];
            return rows.map(({ table_name: table, key, sequence, value }) => ({
                table,
                key,
                row: { key, sequence, value: JSON.parse(value) as unknown },
            }));
        },
        write(changes) {
            // The library would write all the same.
            if (!database.open) throw new DataFileError("The file that keeps the data is closed.");
            begin.run();
            try {
                for (const change of changes) writeChange(change);
                commit.run();
            } catch (error) {
                if (database.inTransaction) database.exec("ROLLBACK");
                throw error;
            }
        },
        close() {
            if (!database.open) return;
            // Statements that are still in memory keep the file open, and locked: give the lock back first.
            database.exec("PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL; SELECT count(*) FROM row");
            database.close();
        },
    };

    function writeChange({ table, key, row }: Change): void {
        if (row) put.run(table, key, row.sequence, JSON.stringify(row.value));
        else drop.run(table, key);
    }
}

interface StoredRow {
    readonly table_name: TableName;
    readonly key: string;
    readonly sequence: number;
    readonly value: string;
}

function readPragma(database: Database, name: string): number {
    return (database.prepare(`PRAGMA ${name}`).get() as Record<string, number>)[name]!;
}

function describe(path: string, error: unknown): string {
    const { code, message } = error as { code?: string; message: string };
    if (code === "SQLITE_BUSY") return `${path} is in use by another process.`;
    if (code === "SQLITE_NOTADB") return `${path} is no SQLite database.`;
    return `${path} cannot be opened: ${message}`;
}
