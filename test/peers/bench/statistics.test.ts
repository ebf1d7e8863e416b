import { describe, expect, it } from "vitest";
import { computeMedian, computeQuartiles, computeRatio } from "./statistics.js";

describe("computeMedian", () => {
    it.each([
        { given: [7], want: 7 },
        { given: [10, 9, 1], want: 9 },
        { given: [4, 1, 3, 2], want: 2.5 },
        { given: [5, 5, 100, 5], want: 5 },
    ])("gives $want for $given", ({ given, want }) => {
        expect(computeMedian(given)).toBe(want);
    });

    it("leaves the values in their order", () => {
        const values = [3, 1, 2];
        computeMedian(values);
        expect(values).toEqual([3, 1, 2]);
    });

    it("tells that there are no values", () => {
        expect(() => computeMedian([])).toThrow(new RangeError("computeQuantile: there are no values."));
    });
});

describe("computeQuartiles", () => {
    it.each([
        { given: [7], want: [7, 7] },
        { given: [5, 1, 3, 2, 4], want: [2, 4] },
        { given: [1, 2], want: [1.25, 1.75] },
    ])("gives $want for $given", ({ given, want }) => {
        expect(computeQuartiles(given)).toEqual(want);
    });
});

describe("computeRatio", () => {
    it("compares medians, and not means", () => {
        expect(computeRatio([6, 6, 600], [4, 1, 4])).toBe(1.5);
    });
});
