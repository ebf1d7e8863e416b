import { execFile } from "node:child_process";
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GeneratedFiles, generateFiles } from "../../scripts/generate-files.js";
import { compareFiles, writeFiles } from "../../scripts/output-folder.js";
import { editModel, finspace, gallery, readText } from "./models.js";

const root = join(import.meta.dirname, "../..");
let folder = "";
let files: GeneratedFiles;
let count = 0;

beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "generate-"));
    ({ files } = await generateFiles(readText(finspace.model), finspace));
});

afterAll(() => rm(folder, { recursive: true }));

/** A fresh folder with what the model of this repository gives. */
async function copyOutput(): Promise<string> {
    const out = join(folder, String(count++));
    await cp(join(root, "generated"), join(out, "generated"), { recursive: true });
    await cp(join(root, "openapi.yaml"), join(out, "openapi.yaml"));
    return out;
}

interface Outcome {
    readonly code: number;
    readonly stdout: string;
    readonly stderr: string;
}

/** Runs a script of TypeScript in a process that cannot reach the network. */
function run(...args: readonly string[]): Promise<Outcome> {
    const guards = ["--import", "tsx", "--import", join(import.meta.dirname, "no-network.ts")];
    return new Promise((resolve) => {
        execFile(process.execPath, [...guards, ...args], { cwd: root }, (error, stdout, stderr) => {
            resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
        });
    });
}

function runGenerate(model: string, ...args: readonly string[]): Promise<Outcome> {
    return run(
        "scripts/generate.ts",
        "--model",
        model,
        "--runtime",
        "../src/runtime/index.js",
        "--client",
        "finspace-data",
        "--msw",
        "--aws-sdk",
        "--reference",
        ...args,
    );
}

function runNpm(script: string, ...args: readonly string[]): Promise<Outcome> {
    return new Promise((resolve) => {
        execFile("npm", ["run", "--silent", script, ...args], { cwd: root }, (error, stdout, stderr) => {
            resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
        });
    });
}

/** Every file of a folder with its bytes. */
async function readFolder(out: string): Promise<Record<string, string>> {
    const entries = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const paths = entries.map((entry) => join(entry.parentPath, entry.name));
    return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await readFile(path, "base64")])));
}

async function changeByte(path: string): Promise<void> {
    const bytes = await readFile(path);
    bytes[bytes.length - 2]! ^= 1;
    await writeFile(path, bytes);
}

const drifts = [
    {
        name: "a byte of openapi.yaml changes",
        given: (out: string) => changeByte(`${out}/openapi.yaml`),
        want: "openapi.yaml: changed",
    },
    {
        name: "a byte of a generated file changes",
        given: (out: string) => changeByte(`${out}/generated/types.gen.ts`),
        want: "generated/types.gen.ts: changed",
    },
    {
        name: "a byte of the manifest changes",
        given: (out: string) => changeByte(`${out}/generated/manifest.json`),
        want: "generated/manifest.json: changed",
    },
    {
        name: "a byte more stands at a file's end",
        given: (out: string) => appendFile(`${out}/generated/errors.gen.ts`, "\n"),
        want: "generated/errors.gen.ts: changed",
    },
    {
        name: "a new file stands in generated/",
        given: (out: string) => writeFile(`${out}/generated/extra.gen.ts`, ""),
        want: "generated/extra.gen.ts: not generated",
    },
    {
        name: "a new file stands in a folder of generated/",
        given: async (out: string) => {
            await mkdir(`${out}/generated/more`);
            await writeFile(`${out}/generated/more/a.ts`, "");
        },
        want: "generated/more/a.ts: not generated",
    },
    {
        name: "a generated file is gone",
        given: (out: string) => rm(`${out}/generated/client.gen.ts`),
        want: "generated/client.gen.ts: missing",
    },
    {
        name: "another generated file is gone",
        given: (out: string) => rm(`${out}/generated/waiters.gen.ts`),
        want: "generated/waiters.gen.ts: missing",
    },
];

describe("generate --check", { timeout: 120_000 }, () => {
    it("is green, without a network, where nothing differs", async () => {
        const { code, stdout, stderr } = await runGenerate(finspace.model, "--out", await copyOutput(), "--check");
        expect({ code, stdout, stderr }).toEqual({
            code: 0,
            stdout: "16 generated files: what the model gives, byte for byte\n",
            stderr: "",
        });
    });

    it("would not pass if it reached for the network", async () => {
        const script = join(folder, "fetch.ts");
        await writeFile(script, 'import net from "node:net"; net.connect(9, "127.0.0.1");');
        const { code, stderr } = await run(script);
        expect(code).toBe(1);
        expect(stderr).toContain("no network in this test");
    });

    it.concurrent.each([
        { name: "a new file stands in generated/", given: drifts.filter(({ name }) => name.startsWith("a new file")) },
        { name: "much differs", given: drifts },
    ])("exits with 1, lists what differs and writes nothing where $name", async ({ given }) => {
        const out = await copyOutput();
        for (const drift of given) await drift.given(out);
        const before = await readFolder(out);
        const { code, stdout, stderr } = await runGenerate(finspace.model, "--out", out, "--check");
        const lines = stderr.split("\n");
        expect({ code, stdout, end: lines.slice(-2) }).toEqual({
            code: 1,
            stdout: "",
            end: [
                expect.stringMatching(/^Not what the model gives\. To mend it, run: npm run generate -- --model /),
                "",
            ],
        });
        expect(lines.slice(0, -2).toSorted()).toEqual(given.map(({ want }) => want).toSorted());
        expect(await readFolder(out)).toEqual(before);
    });
});

describe("compareFiles", () => {
    it.each(drifts)("names the file and how it differs where $name", async ({ given, want }) => {
        const out = await copyOutput();
        expect(await compareFiles(out, files)).toEqual([]);
        await given(out);
        expect((await compareFiles(out, files)).map(({ path, kind }) => `${path}: ${kind}`)).toEqual([want]);
    });

    it("lists all that differs, in a folder that holds nothing", async () => {
        const differences = await compareFiles(join(folder, "nothing"), files);
        expect(differences).toEqual([...files.keys()].map((path) => ({ path, kind: "missing" })));
    });
});

describe("generate", { timeout: 120_000 }, () => {
    it("exits with 1, lists every problem and writes nothing for a bad model", async () => {
        const model = join(folder, "bad.json");
        const edits = [["a#Shop errors", [{ target: "a#Thing" }]] as const, ["a#GetThing traits", {}] as const];
        await writeFile(model, editModel(...edits));
        const out = await copyOutput();
        const before = await readFolder(out);
        expect(await runGenerate(model, "--out", out)).toEqual({
            code: 1,
            stdout: "",
            stderr: "a#Shop: lists the error a#Thing, which has no smithy.api#error trait\na#GetThing: has no smithy.api#http trait\n",
        });
        expect(await readFolder(out)).toEqual(before);
    });

    it("prints a line for each name that is not the model's", async () => {
        const model = join(folder, "clash.json");
        const record = { type: "structure", members: {} };
        await writeFile(model, editModel(["a#Record", record], ["a#Thing members it", { target: "a#Record" }]));
        expect(await runGenerate(model, "--out", join(folder, "clash"))).toEqual({
            code: 0,
            stdout: expect.stringMatching(/^Shop: 2 operations, 16 files in .*\n$/),
            stderr: "a#Record is called Record_: Record is a type of TypeScript or the runtime\n",
        });
    });

    it("makes the folder, and in it what the model gives", async () => {
        const out = join(folder, "fresh/deep");
        expect(await runGenerate(gallery.model, "--out", out)).toMatchObject({ code: 0, stderr: "" });
        expect(await compareFiles(out, (await generateFiles(readText(gallery.model), finspace)).files)).toEqual([]);
    });
});

describe("npm run generate", { timeout: 120_000 }, () => {
    it("takes the model and runtime in package.json where it is given none", async () => {
        const { code, stdout } = await runNpm("generate:check");
        expect({ code, stdout }).toEqual({
            code: 0,
            stdout: "16 generated files: what the model gives, byte for byte\n",
        });
    });

    it("makes another model's client import the package, not this repository", async () => {
        const out = join(folder, "other");
        expect(await runNpm("generate", "--", "--model", gallery.model, "--out", out)).toMatchObject({ code: 0 });
        const want = await generateFiles(readText(gallery.model), { writer: gallery.writer });
        expect(await compareFiles(out, want.files)).toEqual([]);
        expect(want.files.get("generated/client.gen.ts")).toContain('from "finspace-data/runtime"');
    });
});

describe("writeFiles", () => {
    it.each(["openapi.yaml", "generated/own.ts", "generated/types.gen.ts"])(
        "leaves alone a folder with somebody else's %s",
        async (path) => {
            const out = await mkdtemp(join(folder, "foreign-"));
            await mkdir(join(out, "generated"));
            await writeFile(join(out, path), "mine");
            const before = await readFolder(out);
            const problem = `files that were not generated, which would be lost: ${path}.`;
            await expect(writeFiles(out, files)).rejects.toThrow(problem);
            expect(await readFolder(out)).toEqual(before);
        },
    );

    it.each(drifts)("mends the folder where $name", async ({ given }) => {
        const out = await copyOutput();
        const before = await readFolder(out);
        await given(out);
        await writeFiles(out, files);
        expect(await compareFiles(out, files)).toEqual([]);
        expect(await readFolder(out)).toEqual(before);
    });

    it("leaves alone what stands beside openapi.yaml and generated/", async () => {
        const out = await copyOutput();
        await writeFile(`${out}/mine.ts`, "mine");
        await writeFiles(out, files);
        expect(await readFile(`${out}/mine.ts`, "utf8")).toBe("mine");
    });
});
