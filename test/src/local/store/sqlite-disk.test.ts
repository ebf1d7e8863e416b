import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createCore } from "../../../../src/local/core.js";
import { MissingLibraryError } from "../../../../src/local/missing-library-error.js";
import { DataFileError, openSqliteDisk } from "../../../../src/local/store/sqlite-disk.js";
import type { Disk } from "../../../../src/local/store/store.js";
import { catchError } from "../../../support/catch-error.js";
import { addChangeset, addDataset, createTestCore } from "../../../support/local-core.js";

let folder: string;
let path: string;

beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "finspace-local-"));
    path = join(folder, "data.db");
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("a file", () => {
    it("gives a later service everything that an earlier one had", async () => {
        const first = createTestCore({ disk: await openSqliteDisk(path), transitions: { afterMs: 50 } });
        const group = first.call("CreatePermissionGroup", { name: "gone", applicationPermissions: [] });
        first.call("DeletePermissionGroup", group);
        const datasetId = addDataset(first);
        first.advance(50);
        const created = addChangeset(first, datasetId);
        const state = first.exportState();
        first.store.close();
        const second = createTestCore({ seed: "ignored", disk: await openSqliteDisk(path) });
        expect(second.exportState()).toEqual(state);
        second.advance(50);
        expect(second.call("GetChangeset", created).status).toBe("SUCCESS");
        second.store.close();
        expect(existsSync(`${path}-wal`)).toBe(false);
    });

    it("is one process's at a time", async () => {
        const disk = await openSqliteDisk(path);
        const error = await catchError(openSqliteDisk(path));
        expect(error).toBeInstanceOf(DataFileError);
        expect(String(error)).toBe(`DataFileError: ${path} is in use by another process.`);
        disk.close();
        (await openSqliteDisk(path)).close();
    });

    // libsql wrote on, into what may be another process's by then.
    it("takes nothing once it is closed, and is closed once", async () => {
        const core = createTestCore({ disk: await openSqliteDisk(path) });
        core.store.close();
        core.store.close();
        expect(() => addDataset(core)).toThrow(DataFileError);
        expect(core.countRows()["datasets"]).toBe(0);
        const later = createTestCore({ disk: await openSqliteDisk(path) });
        expect(later.exportState()).toEqual(core.exportState());
        later.store.close();
    });

    it("that is no database is left alone", async () => {
        writeFileSync(path, "my thesis ".repeat(1000));
        expect(String(await catchError(openSqliteDisk(path)))).toBe(`DataFileError: ${path} is no SQLite database.`);
    });

    it("that is a database of something else is left alone", async () => {
        const other = new Sqlite(path);
        other.exec("CREATE TABLE thesis (page)");
        other.close();
        const before = readFileSync(path);
        expect(String(await catchError(openSqliteDisk(path)))).toBe(
            `DataFileError: ${path} is a database of something else.`,
        );
        expect(readFileSync(path)).toEqual(before);
        expect(existsSync(`${path}-wal`)).toBe(false);
    });

    // The refused one had been locked, for as long as the process lived.
    it("that is a database of something else stays its owner's to write to", async () => {
        let closed = 0;
        class CountingSqlite extends Sqlite {
            override close() {
                closed++;
                return super.close();
            }
        }
        const owner = new Sqlite(path);
        owner.exec("CREATE TABLE thesis (page)");
        await catchError(openSqliteDisk(path, () => Promise.resolve({ default: CountingSqlite })));
        owner.exec("INSERT INTO thesis VALUES (1)");
        owner.close();
        expect(closed).toBe(1);
    });

    it("of a service that was killed is taken up again, by one process", async () => {
        const copy = join(folder, "copy.db");
        const killed = new Sqlite(path);
        (await openSqliteDisk(path)).close();
        killed.exec("PRAGMA journal_mode = WAL; INSERT INTO row VALUES ('users', 'a', 1, '{}')");
        for (const end of ["", "-wal"]) copyFileSync(path + end, copy + end);
        killed.close();
        const disk = await openSqliteDisk(copy);
        expect([...disk.load()]).toMatchObject([{ table: "users", key: "a" }]);
        expect(String(await catchError(openSqliteDisk(copy)))).toMatch(/is in use by another process/);
        disk.close();
        expect(existsSync(`${copy}-wal`)).toBe(false);
    });

    it("that another version wrote is left alone", async () => {
        (await openSqliteDisk(path)).close();
        const other = new Sqlite(path);
        other.exec("PRAGMA user_version = 2");
        other.close();
        expect(String(await catchError(openSqliteDisk(path)))).toMatch(/another version: its format is 2, not 1\.$/);
    });

    it("that cannot be made is an error with its name", async () => {
        const error = await catchError(openSqliteDisk(join(folder, "none", "data.db")));
        expect(error).toBeInstanceOf(DataFileError);
        expect(String(error)).toMatch(/none\/data\.db cannot be opened: /);
    });
});

it("says what to install where libsql is missing", async () => {
    const missing = Promise.reject(Object.assign(new Error("no"), { code: "ERR_MODULE_NOT_FOUND" }));
    const error = await catchError(openSqliteDisk(path, () => missing));
    expect(error).toBeInstanceOf(MissingLibraryError);
    expect(String(error)).toMatch(/run: npm install --save-dev "libsql@\^0\.5\.22"$/);
});

it("does nothing if the disk does not take it", () => {
    let isFull = false;
    const disk: Disk = {
        load: () => [],
        write() {
            if (isFull) throw new Error("the disk is full");
        },
        close() {},
    };
    const core = createCore({ disk, seed: "1", now: () => 0 });
    addDataset(core);
    const state = core.exportState();
    isFull = true;
    expect(() => addDataset(core, { name: "other" })).toThrow("the disk is full");
    expect(core.exportState()).toEqual(state);
});

it("writes nothing for what only reads, and what is refused", () => {
    const written: number[] = [];
    const disk: Disk = { load: () => [], write: (changes) => void written.push(changes.length), close() {} };
    const core = createTestCore({ disk });
    const datasetId = addDataset(core);
    written.length = 0;
    core.call("GetDataset", { datasetId });
    core.call("ListUsers", { maxResults: 10 });
    core.call("GetWorkingLocation", {});
    expect(() => core.call("GetUser", { userId: "none" })).toThrow("No user");
    expect(() => addDataset(core)).toThrow("The name belongs");
    expect(written).toEqual([]);
});
