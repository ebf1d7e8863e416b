import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UsageError } from "../../../../scripts/command/parse-arguments.js";
import { readInput } from "../../../../src/cli/call/read-input.js";
import { catchError } from "../../../support/catch-error.js";

let folder: string;

beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "finspace-input-"));
    writeFileSync(join(folder, "input.json"), '\uFEFF{\n "userId": "abc"\n}\n');
    writeFileSync(join(folder, "bad.json"), '{\n "userId": "secret",\n}');
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (given: string | undefined, piped = "") =>
    readInput(given?.replace("FOLDER", folder), () => Promise.resolve(piped));

describe("readInput", () => {
    it.each([
        { name: "nothing", given: undefined, want: {} },
        { name: "JSON", given: '{"userId":"abc"}', want: { userId: "abc" } },
        { name: "a file, with a byte order mark", given: "@FOLDER/input.json", want: { userId: "abc" } },
        { name: "the standard input by its usual name", given: "-", piped: "{}", want: {} },
        { name: "the standard input", given: "@-", piped: '{"userId":"piped"}', want: { userId: "piped" } },
        { name: "large integers", given: '{"at":9007199254740993}', want: { at: 9_007_199_254_740_993n } },
    ])("reads $name", async ({ given, piped, want }) => {
        expect(await read(given, piped)).toEqual(want);
    });

    it.each([
        { given: "{userId:1}", want: /^--input is not JSON: .*line 1, column 2\. Quote it for the shell/ },
        { given: '{"userId":', want: /^--input is not JSON: Unexpected end of JSON input\. Quote/ },
        { given: "hello", want: /^--input is not JSON: Unexpected token/ },
        { given: " ", want: /^--input is empty; it takes a JSON object\.$/ },
        { given: "[1]", want: /^--input must be a JSON object, is a list of 1\.$/ },
        { given: "null", want: /^--input must be a JSON object, is null\.$/ },
        { given: '"secret"', want: /^--input must be a JSON object, is a string\.$/ },
        { given: "@FOLDER/none.json", want: /^--input @\S+none\.json: there is no such file\.$/ },
        { given: "@FOLDER", want: /^--input @\S+: it is a folder, not a file\.$/ },
        { given: "@FOLDER/bad.json", want: /bad\.json is not JSON: .*line 3, column 1\.$/ },
        { given: "@-", want: /^the standard input is empty/ },
    ])("refuses $given", async ({ given, want }) => {
        const error = await catchError(read(given));
        expect(error).toBeInstanceOf(UsageError);
        expect((error as Error).message).toMatch(want);
    });

    it.each(['{"password": secret}', '{"password": "secret" x}', 'secret"'])("quotes nothing of %s", async (given) => {
        expect(String(await catchError(read(given)))).not.toContain("secret");
    });
});
