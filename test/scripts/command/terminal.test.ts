import { describe, expect, it } from "vitest";
import { createTerminal } from "../../../scripts/command/terminal.js";

/** What a terminal of such a process writes. */
function record({ isTTY, env = {} }: { isTTY: boolean; env?: Record<string, string> }) {
    const written: string[] = [];
    const terminal = createTerminal({
        stdout: { write: (text) => written.push(`out ${text}`) },
        stderr: { write: (text) => written.push(`err ${text}`), isTTY },
        env,
    });
    terminal.showProgress("one");
    terminal.showProgress("two");
    terminal.warn("a note");
    terminal.showProgress("three");
    terminal.print("done");
    terminal.showProgress("");
    return written;
}

const lines = ["err a note\n", "out done\n"];

describe("createTerminal", () => {
    it("shows progress on a terminal, in one line that it takes away", () => {
        const erase = "err \r\u001B[K";
        expect(record({ isTTY: true })).toEqual([
            "err one",
            erase,
            "err two",
            erase,
            "err a note\n",
            "err three",
            erase,
            "out done\n",
        ]);
    });

    it.each([
        { name: "a pipe", given: { isTTY: false } },
        { name: "CI", given: { isTTY: true, env: { CI: "true" } } },
        { name: "a terminal that cannot erase", given: { isTTY: true, env: { TERM: "dumb" } } },
    ])("shows none in $name", ({ given }) => {
        expect(record(given)).toEqual(lines);
    });
});
