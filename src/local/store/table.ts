import { type IndexRule, RowIndex } from "./index-rows.js";

/** A value under a key, at its place in the order in which rows were made. */
export interface Row<Value> {
    readonly key: string;
    readonly sequence: number;
    readonly value: Value;
}

export type IndexRules<Value, Name extends string> = Readonly<Record<Name, IndexRule<Value>>>;

/** What a table tells of itself, and where it gets its numbers from. */
export interface TableObserver {
    /** A row took the place of another, or of none; or it went away. */
    readonly onChange: (change: {
        readonly key: string;
        readonly before: Row<unknown> | undefined;
        readonly after: Row<unknown> | undefined;
    }) => void;
    readonly onRead: (rows: number) => void;
    /** A number greater than all before. */
    readonly nextSequence: () => number;
}

/** Rows in memory, found by key or through an index. Values are never changed, only replaced. */
export class Table<Value, Name extends string = string> {
    readonly #rows = new Map<string, Row<Value>>();
    readonly #indexes: Readonly<Record<Name, RowIndex<Value>>>;
    readonly #allIndexes: readonly RowIndex<Value>[];
    readonly #observer: TableObserver;

    constructor(rules: IndexRules<Value, Name>, observer: TableObserver) {
        const rows = Object.entries<IndexRule<Value>>(rules).map(([name, rule]) => [name, new RowIndex(rule)] as const);
        this.#indexes = Object.fromEntries(rows) as Record<Name, RowIndex<Value>>;
        this.#allIndexes = rows.map(([, index]) => index);
        this.#observer = observer;
    }

    get size(): number {
        return this.#rows.size;
    }

    get(key: string): Value | undefined {
        const row = this.#rows.get(key);
        if (row) this.#observer.onRead(1);
        return row?.value;
    }

    /** The row as a whole; not counted as read. */
    row(key: string): Row<Value> | undefined {
        return this.#rows.get(key);
    }

    /** All rows, in the order in which they were made. */
    list(): Row<Value>[] {
        this.#observer.onRead(this.#rows.size);
        return [...this.#rows.values()].toSorted((a, b) => a.sequence - b.sequence);
    }

    count(index: Name, under = ""): number {
        return this.#indexes[index].list(under).length;
    }

    /** The first value of an index. */
    first(index: Name, under = ""): Value | undefined {
        const row = this.#indexes[index].list(under)[0];
        if (row) this.#observer.onRead(1);
        return row?.value;
    }

    /** Rows of an index in its order, those behind `after` and at most `limit` of them. */
    find(index: Name, under = "", { after = -1, limit = Infinity } = {}): Row<Value>[] {
        const rows = this.#indexes[index].slice(under, after, limit);
        this.#observer.onRead(rows.length);
        return rows;
    }

    insert(key: string, value: Value): void {
        this.#change(key, { key, sequence: this.#observer.nextSequence(), value });
    }

    /** Replaces the value of a row that is there. */
    update(key: string, value: Value): void {
        this.#change(key, { key, sequence: this.#rows.get(key)!.sequence, value });
    }

    remove(key: string): void {
        this.#change(key, undefined);
    }

    /** Puts a row where it was, or takes it away, and tells nobody. */
    restore(key: string, row: Row<Value> | undefined): void {
        const before = this.#rows.get(key);
        if (before) for (const index of this.#allIndexes) index.remove(before);
        if (!row) return void this.#rows.delete(key);
        this.#rows.set(key, row);
        for (const index of this.#allIndexes) index.add(row);
    }

    #change(key: string, after: Row<Value> | undefined): void {
        const before = this.#rows.get(key);
        this.restore(key, after);
        this.#observer.onChange({ key, before, after });
    }
}
