import { describe, expect, it } from "vitest";
import { createTerminal } from "../../../scripts/command/terminal.js";

/** What a terminal of such a process writes. */
function record({ isTTY, env = {}, columns = 0 }: { isTTY: boolean; env?: Record<string, string>; columns?: number }) {
    const written: string[] = [];
    const terminal = createTerminal({
        stdout: { write: (text) => written.push(`out ${text}`), on: () => {} },
        stderr: { write: (text) => written.push(`err ${text}`), on: () => {}, isTTY, columns },
        env,
        exit: () => {},
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

    it("cuts progress to one line", () => {
        expect(record({ isTTY: true, columns: 5 })).toContain("err thre");
    });

    it.each([
        { name: "a pipe", given: { isTTY: false } },
        { name: "CI", given: { isTTY: true, env: { CI: "true" } } },
        { name: "a terminal that cannot erase", given: { isTTY: true, env: { TERM: "dumb" } } },
    ])("shows none in $name", ({ given }) => {
        expect(record(given)).toEqual(lines);
    });
});

/** The exit codes of a process one of whose streams fails. */
function fail(failing: "stdout" | "stderr", code: string): number[] {
    const exits: number[] = [];
    let tell: ((error: Error) => void) | undefined;
    const listen = (name: string) => (_: "error", listener: (error: Error) => void) => {
        if (name === failing) tell = listener;
    };
    createTerminal({
        stdout: { write: () => {}, on: listen("stdout") },
        stderr: { write: () => {}, on: listen("stderr") },
        env: {},
        exit: (exitCode) => exits.push(exitCode),
    });
    tell!(Object.assign(new Error(`write ${code}`), { code }));
    return exits;
}

describe("createTerminal, where a stream fails", () => {
    // `finspace-data changes | head -1` ended with a stack trace.
    it.each(["stdout", "stderr"] as const)("ends the process where %s is read no more", (stream) => {
        expect(fail(stream, "EPIPE")).toEqual([0]);
    });

    it("throws any other error", () => {
        expect(() => fail("stdout", "ENOSPC")).toThrow("write ENOSPC");
    });
});
