import { describe, expect, it } from "vitest";
import { operations } from "../../../generated/operations.gen.js";
import { shapes } from "../../../generated/shapes.gen.js";
import { validate } from "../../../src/runtime/validation/validate.js";
import { run } from "../../support/run-cli.js";

const names = Object.keys(operations);

describe("finspace-data describe", () => {
    it("prints its help", async () => {
        const { code, printed } = await run(["describe", "--help"]);
        expect([code, printed]).toEqual([0, expect.stringMatching(/^Says what[^]*Exit codes:/)]);
        expect(printed.split("\n").filter((line) => line.length > 80)).toEqual([]);
    });

    it("lists every operation once, by its group", async () => {
        const { code, printed } = await run(["describe"]);
        expect(code).toBe(0);
        const listed = [...printed.matchAll(/^ {2}(\w+) {2,}\S/gm)].map(([, name]) => name);
        expect([listed.length, new Set(listed)]).toEqual([names.length, new Set(names)]);
        expect(printed).toMatch(
            /^Amazon FinSpace Data: 31 operations\n.*retired.*\n\nUsers\n {2}CreateUser +Creates a/,
        );
    });

    it("cuts the list to a terminal's width", async () => {
        const { printed } = await run(["describe"], {}, { columns: 60 });
        expect(printed).toContain("…");
        const lines = printed.split("\n").filter((line) => line.startsWith("  "));
        expect(lines.filter((line) => line.length > 60)).toEqual([]);
    });

    it("lists them for programs", async () => {
        const { printed } = await run(["describe", "-o", "json"]);
        const index = JSON.parse(printed) as { name: string }[];
        expect(index.map(({ name }) => name)).toEqual(names);
        expect(index.find(({ name }) => name === "GetUser")).toEqual({
            name: "GetUser",
            summary: "Returns one user account",
            tags: ["Users"],
        });
    });

    it("says what an operation does, takes and answers", async () => {
        const { code, printed } = await run(["describe", "get-user"]);
        expect(code).toBe(0);
        for (const part of [
            /^GetUser\nGET \/user\/\{userId\}\n\nReturns one user account\. /,
            /\n- Safe to repeat: .*\n- --wait: Waits until the user can sign in\./,
            /\nInput:\n {2}userId {2}string of 1 to 26 characters, required, in the path\n {6}User to look up\.\n\n/,
            /\nOutput:\n {2}userId {2}string of 1 to 26 characters, always there\n/,
            /\n {6}- CREATING: The account is being set up\.\n/,
            /\n {2}emailAddress .*sensitive\n/,
            /\nErrors:\n[^]*\n {2}ResourceNotFoundException {2}status 404\n {6}Something/,
            /\nExample: Look up a user\n {2}finspace-data call GetUser --input '\{"userId":"\w+"\}'\n\n {2}\{\n {4}"userId"/,
        ])
            expect(printed).toMatch(part);
    });

    it("says what is in the query, in lists, and inside other members", async () => {
        expect((await run(["describe", "ListUsers"])).printed).toMatch(
            /- A list, page by page: --all gives every page's users\.[^]*maxResults {2}integer, 1 to 100, required, in the query\n[^]*users {2}list: object, always there\n[^]*\n {6}userId {2}string/,
        );
        expect((await run(["describe", "CreateDataset"])).printed).toMatch(
            /clientToken .* made up if left out\n[^]*\n {10}columns {2}list: object\n[^]*\n {14}dataType {2}string\n[^]*- STRING: Text/,
        );
    });

    it.each(names)("keeps to the terminal's width but for patterns and JSON: %s", async (name) => {
        const { printed } = await run(["describe", name], {}, { columns: 80 });
        const [text] = printed.split("\nExample:");
        const lines = text!.split("\n").filter((line) => !/^ *Matches /.test(line));
        expect(lines.filter((line) => line.length > 80)).toEqual([]);
    });

    it.each(names)("gives %s for programs, with an example that can be sent", async (name) => {
        const { printed } = await run(["describe", name, "--output", "json"]);
        const description = JSON.parse(printed) as {
            input: { name: string; isFilledIn?: boolean }[];
            errors: { documentation: string }[];
            examples: { input: object; command: string }[];
        };
        expect(description.input.map((member) => member.name)).toEqual(Object.keys(shapes[`${name}Input`]!.members!));
        expect(description.errors.filter(({ documentation }) => documentation === "")).toEqual([]);
        const [example] = description.examples;
        expect(validate(shapes, `${name}Input`, example!.input)).toEqual([]);
        // A token that was used before would make the call one without an effect.
        const token = description.input.find(({ isFilledIn }) => isFilledIn)?.name ?? "none";
        expect(example!.input).not.toHaveProperty(token);
        expect(example!.command).toMatch(new RegExp(`^finspace-data call ${name}( --input '|$)`));
    });

    it.each([
        { args: ["GetUzer"], want: /Did you mean GetUser\?/ },
        { args: ["GetUser", "GetDataset"], want: /^One operation can be described, not 2/ },
        { args: ["--output", "yaml"], want: /^--output takes text or json, not yaml/ },
    ])("is used wrongly: $args", async ({ args, want }) => {
        const { code, printed, warned } = await run(["describe", ...args]);
        expect([code, printed, warned]).toEqual([2, "", expect.stringMatching(want)]);
    });
});
