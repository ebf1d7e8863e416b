import { describe, expect, it } from "vitest";
import { formatNumber, toCells, toTargetCells } from "./to-cells.js";

describe("toCells", () => {
    it("gives medians, quartiles and ratios of what varies", () => {
        const samples = new Map([
            ["bare", [10, 12, 14, 16, 18]],
            ["ours", [21]],
            ["peer", [42, 42]],
        ]);
        const measures = [{ title: "CPU", unit: "µs", samples }];
        expect(toCells({ name: "a", title: "A", what: "Client", measures, base: "bare", ours: "ours" })).toEqual({
            head: ["Client", "CPU, µs", "quartiles", "to bare", "ours to it"],
            rows: [
                ["bare", "14", "12 to 16", "1.00", "1.50"],
                ["ours", "21", "21 to 21", "1.50", "1.00"],
                ["peer", "42", "42 to 42", "3.00", "0.50"],
            ],
        });
    });

    it("stands measures side by side, without a spread of what does not vary", () => {
        const measures = [
            { title: "one", unit: "", samples: new Map([["a", [1]]]) },
            { title: "two", unit: "", samples: new Map([["a", [2]]]) },
        ];
        expect(toCells({ name: "a", title: "A", what: "With", measures })).toEqual({
            head: ["With", "one", "two"],
            rows: [["a", "1", "2"]],
        });
    });
});

describe("toTargetCells", () => {
    it("says whether a target is held, its limit included", () => {
        const target = { name: "a", unit: "×", limit: 2 };
        expect(
            toTargetCells([
                { ...target, bound: "at most", measured: 2 },
                { ...target, bound: "at most", measured: 2.001 },
                { ...target, bound: "at least", measured: 2 },
                { ...target, bound: "at least", measured: 1.5, unit: "" },
            ]).rows,
        ).toEqual([
            ["a", "at most 2 ×", "2 ×", "yes"],
            ["a", "at most 2 ×", "2.00 ×", "no"],
            ["a", "at least 2 ×", "2 ×", "yes"],
            ["a", "at least 2", "1.50", "no"],
        ]);
    });
});

describe("formatNumber", () => {
    it.each([
        { given: 0.666, want: "0.67" },
        { given: 12.34, want: "12.3" },
        { given: -12.34, want: "-12.3" },
        { given: 123.4, want: "123" },
        { given: 1234.5, want: "1,235" },
        { given: 3, want: "3" },
    ])("writes $given as $want", ({ given, want }) => {
        expect(formatNumber(given)).toBe(want);
    });
});
