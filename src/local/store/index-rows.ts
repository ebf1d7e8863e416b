import type { Row } from "./table.js";

/** How rows are found again by something else than their key, and in which order. */
export interface IndexRule<Value> {
    /** What a row is found under; undefined keeps it out. */
    readonly under: (value: Value) => string | undefined;
    /** What rows are sorted by. @default the order in which they were made */
    readonly order?: (value: Value) => number;
}

/** The rows of a table that an index has, by what they are found under. */
export class RowIndex<Value> {
    readonly #rule: IndexRule<Value>;
    readonly #rows = new Map<string, Row<Value>[]>();

    constructor(rule: IndexRule<Value>) {
        this.#rule = rule;
    }

    /** Not to be changed by the caller. */
    list(under: string): readonly Row<Value>[] {
        return this.#rows.get(under) ?? [];
    }

    /** Rows in order from behind a place in it, at most `limit`. */
    slice(under: string, after: number, limit: number): Row<Value>[] {
        const rows = this.list(under);
        const start = this.#findPlace(rows, after, Infinity);
        return rows.slice(start, start + limit);
    }

    add(row: Row<Value>): void {
        const under = this.#rule.under(row.value);
        if (under === undefined) return;
        const rows = this.#rows.get(under);
        if (rows) rows.splice(this.#findPlace(rows, this.#toOrder(row), row.sequence), 0, row);
        else this.#rows.set(under, [row]);
    }

    remove(row: Row<Value>): void {
        const under = this.#rule.under(row.value);
        if (under === undefined) return;
        const rows = this.#rows.get(under)!;
        if (rows.length === 1) this.#rows.delete(under);
        else rows.splice(this.#findPlace(rows, this.#toOrder(row), row.sequence) - 1, 1);
    }

    #toOrder(row: Row<Value>): number {
        return this.#rule.order?.(row.value) ?? row.sequence;
    }

    /** Where a row of this order goes: behind all that are not after it. */
    #findPlace(rows: readonly Row<Value>[], order: number, sequence: number): number {
        let low = 0;
        let high = rows.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            const row = rows[middle]!;
            const found = this.#toOrder(row);
            if (found < order || (found === order && row.sequence <= sequence)) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
