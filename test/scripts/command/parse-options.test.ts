import { describe, expect, it } from "vitest";
import { UsageError } from "../../../scripts/command/parse-arguments.js";
import { parseOptions } from "../../../scripts/command/parse-options.js";

const defaults = { model: "own.json", runtime: "../runtime.js", msw: true, awsSdk: true, reference: true };

describe("parseOptions", () => {
    it.each([
        {
            name: "a model alone",
            given: ["--model", "a.json"],
            want: { model: "a.json", out: ".", msw: false, awsSdk: false, reference: false, check: false },
        },
        {
            name: "every option",
            given: ["--model=a.json", "--out", "dir", "--runtime", "x", "--msw", "--aws-sdk", "--reference", "--check"],
            want: { model: "a.json", out: "dir", runtime: "x", msw: true, awsSdk: true, reference: true, check: true },
        },
        { name: "no model, where there is one by default", given: [], want: { ...defaults, out: ".", check: false } },
        {
            name: "another runtime for the default model",
            given: ["--runtime", "x"],
            want: { ...defaults, runtime: "x", out: ".", check: false },
        },
    ])("reads $name", ({ given, want }) => {
        expect(parseOptions(given, defaults)).toEqual(want);
    });

    it("takes the defaults of the default model for that alone: its runtime is relative to its folder", () => {
        expect(parseOptions(["--model", "other.json", "--out", "x"], defaults)).toMatchObject({
            runtime: undefined,
            msw: false,
            awsSdk: false,
            reference: false,
        });
    });

    it.each([["--help"], ["-h"], ["--check", "--help"]])("is asked for help by %s", (...args) => {
        expect(parseOptions(args)).toBe("help");
    });

    it.each([
        { given: [], want: /^--model is missing: the Smithy JSON AST file/ },
        { given: ["--model", ""], want: /^--model is missing/ },
        { given: ["--model", "a", "--out", ""], want: /^--out is empty/ },
        { given: ["--model", "a", "--runtime="], want: /^--runtime is empty/ },
        {
            given: ["--modle", "a"],
            want: /'--modle'\. Options are --model, --out, --runtime, --client, --msw, --aws-sdk, --reference, --check, --help\.$/,
        },
        { given: ["a.json"], want: /'a\.json'\. Options are / },
        { given: ["--model"], want: /--model.*\. Options are / },
        { given: ["--model", "--check"], want: /--model.*\. Options are / },
        { given: ["--check=yes"], want: /--check.*\. Options are / },
    ])("refuses $given", ({ given, want }) => {
        expect(() => parseOptions(given)).toThrow(UsageError);
        expect(() => parseOptions(given)).toThrow(want);
    });
});
