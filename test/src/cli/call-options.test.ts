import { describe, expect, it } from "vitest";
import { parseCallOptions } from "../../../src/cli/call-options.js";

const defaults = {
    operation: "GetUser",
    input: undefined,
    all: false,
    maxItems: undefined,
    wait: false,
    timeoutMs: undefined,
    output: "json",
    endpointUrl: undefined,
    allowPlainHttp: false,
    region: undefined,
    debug: false,
};

describe("parseCallOptions", () => {
    it.each([
        { args: ["GetUser"], want: {} },
        { args: ["-i", "{}", "GetUser", "-o", "table"], want: { input: "{}", output: "table" } },
        { args: ["GetUser", "-a", "-w", "--timeout=5"], want: { all: true, wait: true, timeoutMs: 5000 } },
        { args: ["GetUser", "--max-items", "9"], want: { all: true, maxItems: 9 } },
        {
            args: ["GetUser", "--endpoint-url", "u", "--region", "r", "--debug", "--allow-plain-http"],
            want: { endpointUrl: "u", region: "r", debug: true, allowPlainHttp: true },
        },
    ])("reads $args", ({ args, want }) => {
        expect(parseCallOptions(args, "npx finspace-data")).toEqual({ ...defaults, ...want });
    });

    it("is asked for help, whatever else there is", () => {
        expect(parseCallOptions(["GetUser", "--output", "x", "--help"], "npx finspace-data")).toBe("help");
    });

    it.each([
        { args: [], want: /^The operation is missing.*npx finspace-data describe/ },
        {
            args: ["GetUser", "abc"],
            want: /^One operation can be called, not GetUser and abc\. Its input goes into --in/,
        },
        { args: ["GetUser", "--input", ""], want: /^--input is empty/ },
        { args: ["GetUser", "--output", "yaml"], want: /^--output takes json or table, not yaml/ },
        { args: ["GetUser", "--max-items", "0"], want: /^--max-items takes a whole number from 1 to/ },
        { args: ["GetUser", "--timeout", "1.5"], want: /^--timeout takes a whole number from 1 to/ },
        { args: ["GetUser", "--al"], want: /'--al'.*Options are --input, --all/ },
    ])("refuses $args", ({ args, want }) => {
        expect(() => parseCallOptions(args, "npx finspace-data")).toThrow(want);
    });
});
