import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type Row, Table } from "../../../../src/local/store/table.js";
import { seed } from "../../../support/seed.js";

interface Value {
    readonly group: string | undefined;
    readonly rank: number;
}

it("finds through an index what a search through all rows finds, whatever was done", () => {
    const change = fc.record({
        key: fc.constantFrom("a", "b", "c", "d", "e"),
        group: fc.constantFrom("x", "y", undefined),
        rank: fc.nat(3),
        isRemoved: fc.boolean(),
    });
    fc.assert(
        fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
            let sequence = 0;
            const rows = new Map<string, Row<Value>>();
            const table = new Table<Value, "made" | "ranked">(
                {
                    made: { under: ({ group }) => group },
                    ranked: { under: ({ group }) => group, order: ({ rank }) => rank },
                },
                {
                    nextSequence: () => ++sequence,
                    onRead() {},
                    onChange({ key, after }) {
                        if (after) rows.set(key, after as Row<Value>);
                        else rows.delete(key);
                    },
                },
            );
            for (const { key, group, rank, isRemoved } of changes) {
                if (!table.row(key)) table.insert(key, { group, rank });
                else if (isRemoved) table.remove(key);
                else table.update(key, { group, rank });
                const inGroup = [...rows.values()].filter((row) => row.value.group === "x");
                const made = inGroup.toSorted((a, b) => a.sequence - b.sequence);
                expect(table.find("made", "x")).toEqual(made);
                expect(table.find("ranked", "x")).toEqual(made.toSorted((a, b) => a.value.rank - b.value.rank));
                expect(table.count("made", "x")).toBe(made.length);
                expect(table.first("made", "x")).toBe(made[0]?.value);
                const after = made[1]?.sequence ?? -1;
                const rest = after === -1 ? made.slice(0, 2) : made.slice(2, 4);
                expect(table.find("made", "x", { after, limit: 2 })).toEqual(rest);
            }
            expect(table.size).toBe(rows.size);
        }),
        { numRuns: 300, seed },
    );
});
