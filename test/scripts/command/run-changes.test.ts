import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runChanges } from "../../../scripts/command/run-changes.js";
import { editModel, type Edit } from "../models.js";

let folder = "";
let model = "";

/** A repository whose model has three versions: tagged, committed and as it stands. */
beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "run-changes-"));
    model = join(folder, "model.json");
    git("init", "--quiet");
    await commit("v1");
    await commit("v2", ["a#Thing traits smithy.api#sensitive", {}]);
    await writeFile(model, editModel(["a#Thing members", {}]));
});

afterAll(() => rm(folder, { recursive: true }));

async function commit(tag: string, ...edits: readonly Edit[]): Promise<void> {
    await writeFile(model, editModel(...edits));
    git("add", "model.json");
    git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", tag);
    git("tag", tag);
}

function git(...args: string[]): void {
    execFileSync("git", ["-C", folder, "-c", "commit.gpgsign=false", "-c", "tag.gpgsign=false", ...args], {
        stdio: "ignore",
    });
}

async function run(...args: readonly string[]) {
    return runWith(model, ...args);
}

async function runWith(ownModel: string | undefined, ...args: readonly string[]) {
    const [stdout, stderr]: string[][] = [[], []];
    const code = await runChanges(args, {
        command: "npx it changes",
        model: ownModel,
        terminal: {
            print: (line) => stdout!.push(line),
            warn: (line) => stderr!.push(line),
            showProgress: () => undefined,
        },
    });
    return { code, stdout: stdout!.join("\n"), stderr: stderr!.join("\n").replaceAll(folder, "DIR") };
}

describe("runChanges", () => {
    it("prints help that names every option and exit code", async () => {
        const { code, stdout, stderr } = await run("v1", "--help");
        expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
        for (const name of ["--format FORMAT", "--fail-on GRADE", "--documentation", "--model FILE", "--help"])
            expect(stdout).toContain(`  ${name} `);
        expect(stdout).toMatch(/^Exit codes:\n  0 .*\n  1 .*\n  2 .*\n  3 /m);
        expect(stdout).toContain("Usage: npx it changes [OLD [NEW]]");
    });

    it.each([
        {
            name: "the last commit with the model as it stands",
            args: [],
            want: ["member removed", "no longer sensitive"],
        },
        { name: "a revision with the model as it stands", args: ["v1"], want: ["member removed"] },
        { name: "two revisions", args: ["v1", "HEAD"], want: ["newly sensitive"] },
        { name: "a revision with itself", args: ["v2", "HEAD"], want: [] },
    ])("compares $name", async ({ args, want }) => {
        const { code, stdout, stderr } = await run(...args);
        expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
        const titles = ["member removed", "newly sensitive", "no longer sensitive"];
        expect(titles.filter((title) => stdout.includes(title))).toEqual(want);
    });

    it("compares files, in a project that has no model of its own", async () => {
        const other = join(folder, "other.json");
        await writeFile(other, editModel(["a#PutThing traits smithy.api#deprecated", {}]));
        const { code, stdout } = await runWith(undefined, model, other, "--format", "json");
        expect(code).toBe(0);
        expect(JSON.parse(stdout)).toMatchObject({ version: 1, operations: { updated: ["PutThing"] } });
    });

    it.each([
        { args: ["v1", "v2", "--fail-on", "breaking"], want: 0 },
        { args: ["v1", "v2", "--fail-on", "risky"], want: 3 },
        { args: ["v1", "--fail-on", "breaking"], want: 3 },
        { args: ["v1", "--fail-on", "risky"], want: 3 },
        { args: ["v2", "HEAD", "--fail-on", "risky"], want: 0 },
    ])("exits with $want for $args", async ({ args, want }) => {
        const { code, stdout } = await run(...args);
        expect(code).toBe(want);
        expect(stdout).toMatch(/^Shop\n/);
    });

    it("prints in the format that is asked for, with words where they are", async () => {
        const { stdout } = await run("v1", "--format", "markdown");
        expect(stdout).toMatch(/^## Shop\n\n/);
        const json = JSON.parse((await run("v1", "--format", "json", "--documentation")).stdout) as object;
        expect(json).toHaveProperty("documentation", []);
    });

    it("exits with 1 for what is neither a file nor a revision, and says what git says", async () => {
        const { code, stdout, stderr } = await run("v9");
        expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
        expect(stderr).toMatch(/^v9: is no file, and no git revision that has DIR\/model\.json: fatal: .*v9/);
    });

    it("exits with 1 for a file that is no model, and says which", async () => {
        const other = join(folder, "broken.json");
        await writeFile(other, "{}");
        const { code, stderr } = await run("v1", other);
        expect({ code, stderr }).toEqual({
            code: 1,
            stderr: 'DIR/broken.json: model: is not a Smithy JSON AST ({ "smithy": "2.0", "shapes": … })',
        });
    });

    it.each([
        { args: ["a", "b", "c"], want: "Two models can be compared, not 3." },
        { args: ["--format", "yaml"], want: "--format is 'yaml'; it takes text, markdown, json." },
        { args: ["--fail-on", "safe"], want: "--fail-on is 'safe'; it takes breaking, risky." },
        { args: ["--fial-on", "risky"], want: /'--fial-on'\. Options are --model, --format, --fail-on, / },
    ])("exits with 2 for $args", async ({ args, want }) => {
        const { code, stdout, stderr } = await run(...args);
        expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
        expect(stderr).toMatch(want);
        expect(stderr).toMatch(/\nFor help, run: npx it changes --help$/);
    });

    it.each([
        { args: [], want: "OLD and NEW are missing: two Smithy JSON AST files, " },
        { args: ["old.json"], want: "NEW is missing: " },
        {
            args: ["v1", "v2"],
            want: "'v1' is no file; to take it for a git revision, --model has to name the model in it.",
        },
    ])("exits with 2 where there is no model to take: $args", async ({ args, want }) => {
        const { code, stderr } = await runWith(undefined, ...args);
        expect(code).toBe(2);
        expect(stderr).toContain(want);
    });
});
