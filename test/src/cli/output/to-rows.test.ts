import { describe, expect, it } from "vitest";
import { operations } from "../../../../generated/operations.gen.js";
import { listColumns, listPairs, toRow } from "../../../../src/cli/output/to-rows.js";
import type { Operation } from "../../../../src/runtime/index.js";

describe("listColumns", () => {
    it("lists the scalar members of a list's items, in the model's order", () => {
        expect(listColumns("ListDatasetsOutput", "datasets")).toEqual([
            "datasetId",
            "datasetArn",
            "datasetTitle",
            "kind",
            "datasetDescription",
            "createTime",
            "lastModifiedTime",
            "alias",
        ]);
    });

    const lists: readonly Operation[] = Object.values(operations).filter((row: Operation) => row.paginated);

    it.each(lists)("finds some for $name", ({ name, paginated }) => {
        expect(listColumns(`${name}Output`, paginated!.items!).length).toBeGreaterThan(2);
    });
});

describe("toRow", () => {
    it("takes the columns from an item", () => {
        expect(toRow(["userId", "createTime", "alias"], { userId: "a", createTime: 1000, other: 1 })).toEqual({
            userId: "a",
            createTime: "1970-01-01T00:00:01.000Z",
            alias: "",
        });
    });
});

describe("listPairs", () => {
    it("lists scalars by their paths, with lists of scalars in one", () => {
        const output = {
            id: "a",
            owner: { name: "Ada", sinceTime: 1000 },
            columns: [{ name: "x", keys: ["k", 1] }, { name: "y" }],
            none: [],
            empty: {},
            gone: null,
        };
        expect(listPairs(output)).toEqual([
            ["id", "a"],
            ["owner.name", "Ada"],
            ["owner.sinceTime", "1970-01-01T00:00:01.000Z"],
            ["columns[0].name", "x"],
            ["columns[0].keys", "k, 1"],
            ["columns[1].name", "y"],
            ["none", ""],
            ["gone", ""],
        ]);
    });

    // A key could set the terminal's title, or clear it.
    it("escapes what a terminal would take for a command, in keys as in values", () => {
        const output = { params: { "\u001b[2Jkey": "\u001b[2J" } };
        expect(listPairs(output)).toEqual([["params.\\u{1b}[2Jkey", "\\u{1b}[2J"]]);
    });
});
