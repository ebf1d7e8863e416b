import { describe, expect, it } from "vitest";
import { computeWidth, cutText, fitText, toCell } from "../../../../src/cli/output/cell.js";

describe("toCell", () => {
    it.each([
        { name: "userId", value: "abc", want: "abc" },
        { name: "isOn", value: true, want: "true" },
        { name: "size", value: 9_007_199_254_740_993n, want: "9007199254740993" },
        { name: "createTime", value: 1_686_647_737_480, want: "2023-06-13T09:15:37.480Z" },
        { name: "activeFromTimestamp", value: 1, want: "1970-01-01T00:00:00.001Z" },
        { name: "lastLoginTime", value: 0, want: "" },
        { name: "createTime", value: 9e15, want: "9000000000000000" },
        { name: "createTime", value: "soon", want: "soon" },
        { name: "durationInMinutes", value: 60, want: "60" },
        { name: "alias", value: null, want: "" },
        { name: "alias", value: undefined, want: "" },
        { name: "text", value: "a\tb\r\nc", want: String.raw`a\tb\r\nc` },
        { name: "text", value: "\u001B[2J\u009B\u202Eabc", want: String.raw`\u{1b}[2J\u{9b}\u{202e}abc` },
    ])("shows $name $value as '$want'", ({ name, value, want }) => {
        expect(toCell(name, value)).toBe(want);
    });
});

describe("computeWidth", () => {
    it.each([
        { text: "", want: 0 },
        { text: "Grünwald", want: 8 },
        { text: "e\u0301", want: 1 },
        { text: "山田", want: 4 },
        { text: "한글", want: 4 },
        { text: "🎉", want: 2 },
    ])("takes $want columns for '$text'", ({ text, want }) => {
        expect(computeWidth(text)).toBe(want);
    });
});

describe("cutText and fitText", () => {
    it.each([
        { text: "abc", columns: 3, cut: "abc", fit: "abc" },
        { text: "abc", columns: 5, cut: "abc", fit: "abc  " },
        { text: "abcdef", columns: 4, cut: "abc…", fit: "abc…" },
        // Half of a wide character cannot be shown.
        { text: "山田太郎", columns: 4, cut: "山…", fit: "山… " },
        { text: "abc", columns: 1, cut: "…", fit: "…" },
    ])("bring '$text' into $columns columns", ({ text, columns, cut, fit }) => {
        expect(cutText(text, columns)).toBe(cut);
        expect(fitText(text, columns)).toBe(fit);
    });
});
