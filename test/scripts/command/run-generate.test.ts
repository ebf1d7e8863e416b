import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runGenerate } from "../../../scripts/command/run-generate.js";
import { editModel, type Edit } from "../models.js";

let folder = "";

beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "run-generate-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function run(...args: readonly string[]) {
    const [stdout, stderr, progress]: string[][] = [[], [], []];
    const code = await runGenerate(args, {
        command: "npx it generate",
        terminal: {
            print: (line) => stdout!.push(line),
            warn: (line) => stderr!.push(line),
            showProgress: (text) => progress!.push(text),
        },
    });
    return { code, stdout: stdout!.join("\n"), stderr: stderr!.join("\n"), progress };
}

async function writeModel(name: string, ...edits: readonly Edit[]): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, editModel(...edits));
    return path;
}

describe("runGenerate", () => {
    it("prints help that names every option and exit code", async () => {
        const { code, stdout, stderr } = await run("--help");
        expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
        for (const name of ["--model FILE", "--out DIR", "--runtime SPECIFIER", "--check", "--help"])
            expect(stdout).toContain(`  ${name} `);
        expect(stdout).toMatch(/^Exit codes:\n  0 .*\n  1 .*\n  2 /m);
        expect(stdout).toContain("Usage: npx it generate --model FILE");
    });

    it("exits with 2 and leads to help where the usage is wrong", async () => {
        const { code, stdout, stderr } = await run("--modle", "x");
        expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
        expect(stderr).toMatch(/'--modle'.*\nFor help, run: npx it generate --help$/);
    });

    it("names every stage with a count, and takes the last away", async () => {
        const { progress } = await run("--model", await writeModel("a.json"), "--out", join(folder, "a"));
        expect(progress).toEqual([
            expect.stringMatching(/^parse model: 1,\d{3} characters…$/),
            "convert documentation: 8 shapes…",
            "read service: 8 shapes…",
            "emit files: 2 operations…",
            "write 12 files…",
            "",
        ]);
    });

    it("sums up: service, operations, files, time and memory", async () => {
        const out = join(folder, "summary");
        const { code, stdout, stderr } = await run("--model", await writeModel("b.json"), "--out", out);
        expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
        expect(stdout.replace(out, "DIR")).toMatch(
            /^Shop: 2 operations, 12 files in DIR; \d+\.\d s, \d+\.\d ms per operation; \d+ MB of memory at most, \d+\.\d MB per operation$/,
        );
    });

    it("says in notes what is left out", async () => {
        const stream = { type: "union", members: {}, traits: { "smithy.api#streaming": {} } };
        const model = await writeModel(
            "stream.json",
            ["a#Events", stream],
            ["a#GetThingOutput members events", { target: "a#Events" }],
        );
        const { code, stdout, stderr } = await run("--model", model, "--out", join(folder, "stream"));
        expect({ code, stderr }).toEqual({ code: 0, stderr: "a#GetThing: left out, events is an event stream" });
        expect(stdout).toMatch(/^Shop: 1 operations, /);
    });

    it.each([
        { name: "is not there", given: "nothing.json", want: ": there is no such file" },
        { name: "is a folder", given: ".", want: ": it is a folder, not a file" },
    ])("exits with 1 where the model $name", async ({ given, want }) => {
        const path = `${folder}/${given}`;
        const { code, stdout, stderr } = await run("--model", path, "--out", join(folder, "none"));
        expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: "", stderr: path + want });
    });

    it("exits with 1 where the folder cannot be written", async () => {
        const model = await writeModel("c.json");
        const { code, stdout, stderr } = await run("--model", model, "--out", join(model, "x"));
        expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
        expect(stderr).toMatch(/^The files cannot be written: .*c\.json/);
    });

    it("names the protocol found and the one wanted, and nothing else, and writes nothing", async () => {
        const model = await writeModel(
            "json.json",
            ["a#Shop traits aws.protocols#restJson1", undefined],
            ["a#Shop traits aws.protocols#awsJson1_1", {}],
            ["a#GetThing traits", {}],
            ["a#PutThing traits", {}],
        );
        const out = join(folder, "protocol");
        const { code, stderr } = await run("--model", model, "--out", out);
        expect({ code, stderr }).toEqual({
            code: 1,
            stderr: "a#Shop: needs the protocol aws.protocols#restJson1, has aws.protocols#awsJson1_1",
        });
        expect(existsSync(out)).toBe(false);
    });

    it("gives the command that mends what --check finds, as a shell takes it", async () => {
        const out = join(folder, "it's new");
        const model = await writeModel("d.json");
        const { code, stdout, stderr } = await run("--model", model, "--check", "--out", out);
        expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
        expect(stderr.split("\n").at(-1)).toBe(
            `Not what the model gives. To mend it, run: npx it generate --model ${model} --out '${out.replace("'", String.raw`'\''`)}'`,
        );
    });
});
