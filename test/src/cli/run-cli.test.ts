import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../support/run-cli.js";

describe("finspace-data", () => {
    it.each([["--help"], ["-h"], ["help"]])("lists its commands for %s", async (arg) => {
        const { code, printed } = await run([arg]);
        expect([code, printed]).toEqual([0, expect.stringMatching(/^Usage: finspace-data COMMAND[^]*\n {2}serve /)]);
    });

    it.each([["--version"], ["-v"]])("prints its version for %s", async (arg) => {
        expect(await run([arg])).toMatchObject({ code: 0, printed: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
    });

    it.each([[], ["serve"], ["call"], ["describe"], ["generate"], ["changes"]])(
        "prints the help of %s for 80 columns, in the words of who runs it with npx",
        async (...name) => {
            const { printed } = await run([...name, "--help"], {}, { command: "npx finspace-data" });
            expect(printed.split("\n").filter((line) => line.length > 80)).toEqual([]);
            expect(printed).toContain(["Usage: npx finspace-data", ...name].join(" "));
            expect(printed).not.toMatch(/(?<!npx )finspace-data (serve|call|describe|generate|changes)/);
        },
    );

    it("leads to its help in the words of who runs it with npx", async () => {
        const parts = { command: "npx finspace-data" };
        expect((await run(["dance"], {}, parts)).warned).toMatch(/\nFor help, run: npx finspace-data --help$/);
        expect((await run(["call", "Fly"], {}, parts)).warned).toMatch(
            /run: npx finspace-data describe\nFor help, run: npx finspace-data call --help$/,
        );
    });

    it("lists its commands and fails without one", async () => {
        expect(await run([])).toMatchObject({ code: 2, printed: expect.stringMatching(/^Usage: /) });
    });

    it.each(["dance", "toString"])("knows no command %s", async (name) => {
        expect(await run([name])).toMatchObject({
            code: 2,
            printed: "",
            warned: `There is no command ${name}; there are serve, call, describe, generate, changes.\nFor help, run: finspace-data --help`,
        });
    });
});

describe("finspace-data generate and changes", () => {
    it.each(["generate", "changes"])("%s prints its help, as it is started here", async (name) => {
        const { code, printed } = await run([name, "--help"]);
        expect([code, printed]).toEqual([0, expect.stringContaining(`finspace-data ${name} `)]);
    });

    it("generates", async () => {
        const out = await mkdtemp(join(tmpdir(), "generate-"));
        try {
            const { code } = await run(["generate", "--model", "test/fixtures/gallery/model.json", "--out", out]);
            expect([code, existsSync(join(out, "generated/client.gen.ts"))]).toEqual([0, true]);
        } finally {
            await rm(out, { recursive: true });
        }
    });

    it("compares, and exits with 3 for what is not to be", async () => {
        const models = ["test/fixtures/gallery/model.json", "test/fixtures/protocol/model.json"];
        const { code, printed } = await run(["changes", ...models, "--fail-on", "breaking"]);
        expect([code, printed]).toEqual([3, expect.stringContaining("removed")]);
    });
});

describe("finspace-data serve", () => {
    it("prints its help", async () => {
        const { code, printed } = await run(["serve", "--help"]);
        expect([code, printed]).toEqual([0, expect.stringMatching(/--seed-file FILE[^]*Exit codes:/)]);
    });

    it("starts, says where, and ends when it is told to", async () => {
        const { code, printed, warned } = await run(["serve", "--port", "0"]);
        expect(printed).toMatch(
            /^FinSpace Data, local: (http:\/\/127\.0\.0\.1:\d+)\nStatus page: \1\/_local\/\n.*AWS_ENDPOINT_URL_FINSPACE_DATA=\1\nStopping\.$/,
        );
        expect([code, warned]).toEqual([0, ""]);
    });

    it("warns of an address that others reach", async () => {
        const { code, warned } = await run(["serve", "--port", "0", "--host", "0.0.0.0"]);
        expect([code, warned]).toEqual([
            0,
            "Listening on 0.0.0.0: whoever reaches this machine can read and change what the service holds.",
        ]);
    });

    it.each([
        { args: ["--port", "x"], want: /--port takes a whole number from 0 to 65535, not x\./ },
        { args: ["--port", "65536"], want: /--port takes/ },
        { args: ["--port"], want: /'-p, --port <value>' argument missing/ },
        { args: ["--auth", "maybe"], want: /--auth takes off, check or strict, not maybe\./ },
        { args: ["--transitions", "soon"], want: /--transitions takes immediate, a time such as 500ms/ },
        { args: ["--transitions", "9007199254740992ms"], want: /--transitions takes .*; not 9007199254740992ms\./ },
        { args: ["--transitions", "9007199254741s"], want: /--transitions takes/ },
        { args: ["--throttle", "0"], want: /--throttle takes a whole number from 1/ },
        { args: ["--host", ""], want: /--host is empty/ },
        { args: ["--cat"], want: /Unknown option '--cat'/ },
        { args: ["extra"], want: /Unexpected argument 'extra'/ },
        { args: ["--auth", "strict"], want: /--auth strict needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY/ },
    ])("is used wrongly: $args", async ({ args, want }) => {
        const { code, warned } = await run(["serve", ...args]);
        expect(code).toBe(2);
        expect(warned).toMatch(want);
        expect(warned).toMatch(/\nFor help, run: finspace-data serve --help$/);
    });

    it.each([
        {
            args: ["--host", "192.0.2.1"],
            want: /^--host 192\.0\.2\.1 cannot be listened on: .*\nIt takes an address of this machine: 127\.0\.0\.1, or 0\.0\.0\.0 for all/,
        },
        {
            args: ["--data", "/nowhere/data.db"],
            want: /^--data \/nowhere\/data\.db cannot be opened.*\nName a file that serve made, or a new one in a folder/,
        },
        { args: ["--data", "package.json"], want: /^--data package\.json is no SQLite database\.\nName a file / },
        {
            args: ["--seed-file", "/nowhere.json"],
            want: /^--seed-file \/nowhere\.json: there is no such file\.\nIt takes a file with/,
        },
        { args: ["--seed-file", "test"], want: /^--seed-file test: it is a folder, not a file\.\n/ },
        {
            args: ["--seed-file", "README.md"],
            want: /^--seed-file README\.md: it is not JSON: Unexpected token '#'\.\n/,
        },
        {
            args: ["--seed-file", "package.json"],
            want: /^--seed-file package\.json: it is no state: format must be .*\nIt takes a file with what \/_local\/state of a service gives\.$/,
        },
        {
            args: ["--faults", "[{"],
            want: /^--faults: it is not JSON: .*\.\nIt takes a JSON list of rules, for instance '\[/,
        },
        {
            args: ["--faults", "nowhere.json"],
            want: /^--faults nowhere\.json: there is no such file\.\nIt takes a JSON list/,
        },
        { args: ["--faults", '{"status":503}'], want: /^--faults: faults must be a list of rules\.\n/ },
        { args: ["--faults", '[{"cat":1}]'], want: /^--faults: faults\[0\]\.cat is not known; known are operation, / },
        {
            args: ["--faults", '[{"operation":"GetUzer"}]'],
            want: /^--faults: faults\[0\]\.operation must be the name of an operation, for instance GetUser, is "GetUzer"\.\nFor the members of a rule, run: finspace-data serve --help$/,
        },
    ])("cannot start: $args", async ({ args, want }) => {
        const { code, warned } = await run(["serve", "--port", "0", ...args]);
        expect([code, warned]).toEqual([1, expect.stringMatching(want)]);
    });
});
