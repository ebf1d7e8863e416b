import { describe, expect, it } from "vitest";
import { layOut, printHeader, printRow } from "../../../../src/cli/output/table.js";

const names = ["id", "name", "note", "mail"];
const rows = [
    { id: "u".repeat(22), name: "Ada", note: "", mail: "a".repeat(40) },
    { id: "v".repeat(22), name: "Zofia", note: "", mail: "b".repeat(30) },
];

function print(width: number | undefined, given: readonly Record<string, string>[] = rows) {
    const layout = layOut(names, given, width);
    return {
        lines: [printHeader(layout), ...given.map((row) => printRow(layout, row))],
        omitted: layout.omitted,
    };
}

describe("layOut", () => {
    it("keeps every column, as wide as it is, where there is no terminal", () => {
        expect(print(undefined)).toEqual({
            omitted: [],
            lines: [
                `id                      name   note  mail`,
                `${"u".repeat(22)}  Ada          ${"a".repeat(40)}`,
                `${"v".repeat(22)}  Zofia        ${"b".repeat(30)}`,
            ],
        });
    });

    it("lets later rows be longer where there is no terminal", () => {
        const layout = layOut(names, rows, undefined);
        expect(printRow(layout, { id: "w".repeat(30), name: "Z" })).toBe(`${"w".repeat(30)}  Z`);
    });

    it("leaves empty columns out of a terminal, without a word", () => {
        expect(print(80)).toEqual({
            omitted: [],
            lines: [
                "id                      name   mail",
                `${"u".repeat(22)}  Ada    ${"a".repeat(40)}`,
                `${"v".repeat(22)}  Zofia  ${"b".repeat(30)}`,
            ],
        });
    });

    it("cuts the widest columns to the width of the terminal", () => {
        const { lines, omitted } = print(60);
        expect([lines, omitted]).toEqual([
            [
                "id                      name   mail",
                `${"u".repeat(22)}  Ada    ${"a".repeat(28)}…`,
                `${"v".repeat(22)}  Zofia  ${"b".repeat(28)}…`,
            ],
            [],
        ]);
        expect(lines[1]).toHaveLength(60);
    });

    it("leaves out the last columns before it makes any narrower than a time", () => {
        expect(print(50)).toMatchObject({ omitted: ["mail"], lines: ["id                      name", {}, {}] });
    });

    it("cuts the first column where even that does not fit", () => {
        expect(print(10)).toMatchObject({ omitted: ["name", "mail"], lines: ["id", "uuuuuuuuu…", "vvvvvvvvv…"] });
    });

    it("has a header where there are no rows", () => {
        expect(print(80, []).lines).toEqual(["id  name  note  mail"]);
        expect(print(undefined, []).lines).toEqual(["id  name  note  mail"]);
    });
});
