import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createJsonList, printJson } from "../../../../src/cli/output/print-json.js";
import { seed } from "../../../support/seed.js";

describe("printJson", () => {
    it("indents as JSON.stringify does", () => {
        fc.assert(
            fc.property(fc.jsonValue(), (value) => {
                expect(printJson(value)).toBe(JSON.stringify(value, null, 2));
            }),
            { seed },
        );
    });

    it("writes large integers as their digits, and leaves out what is undefined", () => {
        expect(printJson({ a: 9_007_199_254_740_993n, b: undefined })).toBe('{\n  "a": 9007199254740993\n}');
    });

    it("escapes what a terminal takes for a command", () => {
        const text = printJson("\u001B[2J\u009B2J\u007F");
        expect(text).toBe(String.raw`"\u001b[2J\u009b2J\u007f"`);
        expect(JSON.parse(text)).toBe("\u001B[2J\u009B2J\u007F");
    });
});

describe("createJsonList", () => {
    it.each([{ items: [] }, { items: [1] }, { items: [{ a: [1, {}] }, null, "x"] }])(
        "makes of $items what printJson makes of the whole",
        ({ items }) => {
            const lines: string[] = [];
            const list = createJsonList("users", (line) => lines.push(line));
            for (const item of items) list.add(item);
            list.end();
            expect(lines.join("\n")).toBe(printJson({ users: items }));
        },
    );

    it("prints an item when the next one has come, and keeps no other", () => {
        const lines: string[] = [];
        const list = createJsonList("users", (line) => lines.push(line));
        list.add(1);
        list.add(2);
        expect(lines).toEqual(['{\n  "users": [', "    1,"]);
    });
});
