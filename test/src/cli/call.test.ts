import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Shell } from "../../../src/cli/command.js";
import { createLocalService, type Listening, type LocalServiceOptions } from "../../../src/local/index.js";
import { run as runCli } from "../../support/run-cli.js";

let listening: Listening | undefined;
afterEach(async () => {
    await listening?.close();
    listening = undefined;
});

/** A service over HTTP with a dataset and so many users, and the command that calls it. */
async function serve(options: LocalServiceOptions = {}, users = 0) {
    const local = createLocalService({ seed: "1", auth: "check", ...options });
    const served = await local.listen();
    listening = served;
    const environment = { AWS_ENDPOINT_URL_FINSPACE_DATA: served.url };
    const run = (args: readonly string[], parts: Partial<Shell> = {}) =>
        runCli(["call", ...args], environment, { onStop: () => {}, ...parts });
    const call = async (operation: string, input: object) =>
        JSON.parse((await run([operation, "--input", JSON.stringify(input)])).printed) as Record<string, string>;
    for (let i = 0; i < users; i++) await call("CreateUser", { emailAddress: `u${i}@example.com`, type: "APP_USER" });
    return { local, run, call };
}

/** Starts loading a file. */
async function load({ call }: Awaited<ReturnType<typeof serve>>, s3SourcePath: string) {
    const { permissionGroupId } = await call("CreatePermissionGroup", { name: "g", applicationPermissions: [] });
    const permissionGroupParams = { permissionGroupId, datasetPermissions: [{ permission: "ReadDatasetData" }] };
    const { datasetId } = await call("CreateDataset", {
        datasetTitle: "d",
        kind: "TABULAR",
        permissionGroupParams,
    });
    return call("CreateChangeset", {
        datasetId,
        changeType: "APPEND",
        sourceParams: { sourceType: "S3", s3SourcePath },
        formatParams: { formatType: "CSV" },
    });
}

const terminal = { columns: 60, isInteractive: true };

describe("finspace-data call", () => {
    it("prints its help", async () => {
        const { code, printed } = await runCli(["call", "--help"]);
        expect([code, printed]).toEqual([0, expect.stringMatching(/--input JSON[^]*Examples:[^]*Exit codes:/)]);
    });

    it.each(["CreateUser", "createUser", "create-user"])("calls %s without credentials of one's own", async (name) => {
        const { run, call } = await serve();
        const input = { emailAddress: "ada@example.com", type: "APP_USER", firstName: "Ada" };
        const { code, printed, warned } = await run([name, "--input", "@-"], {
            readInput: () => Promise.resolve(JSON.stringify(input)),
        });
        expect([code, warned]).toEqual([0, ""]);
        const { userId } = JSON.parse(printed) as { userId: string };
        // Whoever asks for an answer gets it, with what is sensitive.
        expect(await call("get-user", { userId })).toMatchObject(input);
    });

    it("says all that is wrong with an input, and sends nothing", async () => {
        const { run, local } = await serve();
        expect(await run(["CreateUser", "--input", '{"emailAdress":"a","type":"ROBOT"}'])).toMatchObject({
            code: 2,
            printed: "",
            warned: [
                "CreateUser cannot be sent with this input:",
                "  emailAdress is not known; did you mean emailAddress?",
                "  emailAddress is required: string of 4 to 320 characters",
                '  type must be one of SUPER_USER, APP_USER, is "ROBOT"',
                "To see what it takes, run: finspace-data describe CreateUser",
            ].join("\n"),
        });
        expect(local.listJournal()).toEqual([]);
    });

    it.each([
        { args: ["GetUzer"], want: /^There is no operation GetUzer\. Did you mean GetUser\?/ },
        { args: ["Fly"], want: /^There is no operation Fly\. To list them, run: finspace-data describe/ },
        { args: ["GetUser", "--all"], want: /^--all does not go with GetUser; it goes with ListChangesets, / },
        { args: ["CreateUser", "--wait"], want: /^--wait does not go with CreateUser; .*GetChangeset.*GetUser\./ },
        { args: ["GetUser", "--input", "{"], want: /^--input is not JSON/ },
        // The client refuses it: URLs collapse such a path.
        {
            args: ["GetUser", "--input", '{"userId":".."}'],
            want: /^GetUser: userId is "\.\.", which a path cannot hold\.$/,
        },
    ])("is used wrongly: $args", async ({ args, want }) => {
        const { run, local } = await serve();
        const { code, printed, warned } = await run(args);
        expect([code, printed, warned]).toEqual([2, "", expect.stringMatching(want)]);
        expect(local.listJournal()).toEqual([]);
    });

    it("says what the service refused, and why", async () => {
        const { run } = await serve();
        const { code, printed, warned } = await run(["GetUser", "--input", '{"userId":"nobody"}']);
        expect([code, printed]).toEqual([1, ""]);
        expect(warned).toMatch(
            /^GetUser: ResourceNotFoundException \(status 404\): No user .*\nreason: UNKNOWN_USER\nrequest id: \S+$/,
        );
    });

    it("says that made-up credentials were refused", async () => {
        const { run } = await serve({ auth: "strict" });
        const { code, warned } = await run(["ListUsers", "--all"]);
        expect([code, warned]).toEqual([1, expect.stringMatching(/status 403[^]*made-up.*set AWS_ACCESS_KEY_ID/)]);
    });
});

describe("finspace-data call of a list", () => {
    it("prints one page, and says on a terminal that there is more", async () => {
        const { run } = await serve({}, 3);
        const args = ["ListUsers", "--input", '{"maxResults":2}'];
        const piped = await run(args);
        expect(JSON.parse(piped.printed)).toMatchObject({ users: [{}, {}], nextToken: expect.any(String) as string });
        expect(piped.warned).toBe("");
        expect((await run(args, terminal)).warned).toBe("There is more: add --all, or hand nextToken on in --input.");
    });

    it("asks for the size of a page, unless all pages are wanted", async () => {
        const { run } = await serve();
        const { code, warned } = await run(["ListUsers"]);
        expect([code, warned]).toEqual([
            2,
            expect.stringMatching(/maxResults is required: integer, 1 to 100\nTo list all, .* add --all\.\n/),
        ]);
        expect(await run(["ListUsers", "--all"])).toMatchObject({ code: 0, printed: '{\n  "users": []\n}' });
    });

    it("prints all pages as one document, with progress beside it", async () => {
        const { run } = await serve({}, 5);
        const { code, printed, progress } = await run(["ListUsers", "--all", "--input", '{"maxResults":2}']);
        const { users, ...others } = JSON.parse(printed) as { users: { emailAddress: string }[] };
        expect([code, users.map(({ emailAddress }) => emailAddress), others]).toEqual([
            0,
            Array.from({ length: 5 }, (_, i) => `u${i}@example.com`),
            {},
        ]);
        expect(progress).toEqual(["ListUsers…", ...["2", "4", "5"].map((count) => `ListUsers: ${count} items…`)]);
    });

    it("lists so many items, and asks for no more", async () => {
        const { run, local } = await serve({}, 5);
        const { printed, warned } = await run(["ListUsers", "--max-items", "3", "--debug"]);
        expect(warned).toContain('"maxResults": 3');
        expect((JSON.parse(printed) as { users: object[] }).users).toHaveLength(3);
        expect(local.listJournal().filter(({ operation }) => operation === "ListUsers")).toHaveLength(1);
    });

    it("prints a table, whole in a pipe", async () => {
        const { run } = await serve({ now: () => 0 }, 1);
        const { printed } = await run(["ListUsers", "--all", "--output", "table"]);
        const [header, row, ...more] = printed.split("\n");
        expect(header).toMatch(/^userId +status +firstName +lastName +emailAddress .* lastLoginTime$/);
        expect(row).toMatch(/^\S{22} +ENABLED +u0@example\.com +APP_USER/);
        expect(more).toEqual([]);
    });

    it("prints a table of the terminal's width, page by page, and says what it left out", async () => {
        const { run } = await serve({}, 3);
        const args = ["ListUsers", "--all", "--input", '{"maxResults":1}', "--output", "table"];
        const { printed, warned } = await run(args, terminal);
        const lines = printed.split("\n");
        expect(lines).toHaveLength(4);
        expect(lines[0]).toMatch(/^userId +status +emailAddress/);
        expect(lines.filter((line) => line.length > 60)).toEqual([]);
        expect(warned).toMatch(/^Left out for want of room: .*createTime/);
    });

    it("fails amid a list, its document without an end", async () => {
        const { run, local } = await serve({}, 3);
        const args = ["ListUsers", "--all", "--input", '{"maxResults":1}'];
        local.setFaults([{ operation: "ListUsers", next: 0 }]);
        let pages = 0;
        const { code, printed, warned } = await run(args, {
            showProgress() {
                if (++pages === 2) local.setFaults([{ operation: "ListUsers", error: "AccessDeniedException" }]);
            },
        });
        expect([code, warned]).toEqual([1, expect.stringMatching(/^ListUsers: AccessDeniedException/)]);
        expect(printed).not.toMatch(/\]\n\}$/);
    });
});

/** What the command makes of a server that gives the same answer to everything. */
async function serveAnswer(answer: string, args: readonly string[]) {
    const server = createServer((_, response) => response.end(answer));
    await once(server.listen(0, "127.0.0.1"), "listening");
    const { port } = server.address() as AddressInfo;
    const endpoint = ["--endpoint-url", `http://127.0.0.1:${port}`];
    const outcome = await runCli(["call", ...args, ...endpoint], {}, { onStop: () => {} });
    server.close();
    server.closeAllConnections();
    return outcome;
}

describe("finspace-data call, where a service is not what it should be", () => {
    it.each([
        {
            name: "repeats its token",
            answer: '{"users":[],"nextToken":"x"}',
            want: /^ListUsers: the service repeated nextToken; the list would never end\.$/,
        },
        { name: "answers with no JSON", answer: "<html>", want: /^ListUsers: .*JSON/ },
    ])("says that it $name", async ({ answer, want }) => {
        const { code, warned } = await serveAnswer(answer, ["ListUsers", "--all"]);
        expect([code, warned]).toEqual([1, expect.stringMatching(want)]);
    });

    it("hands nothing on that the terminal would take for a command", async () => {
        const args = ["GetUser", "--wait", "--timeout", "1", "--input", '{"userId":"a"}', "--output", "table"];
        const { code, progress } = await serveAnswer(String.raw`{"status":"\u001b[2J"}`, args);
        expect(code).toBe(3);
        expect(progress.at(-1)).toMatch(/: status is \\u\{1b\}\[2J…$/);
    });

    it("takes what the client does not for wrong usage", async () => {
        vi.stubEnv("AWS_MAX_ATTEMPTS", "many");
        const { code, warned } = await serveAnswer("{}", ["ListUsers", "--all"]);
        vi.unstubAllEnvs();
        expect([code, warned]).toEqual([2, expect.stringMatching(/^AWS_MAX_ATTEMPTS: must be a whole number/)]);
    });
});

describe("finspace-data call with --output table", () => {
    it("prints names and values of an answer that is no list", async () => {
        const { run, call } = await serve();
        const { userId } = await call("CreateUser", { emailAddress: "ada@example.com", type: "APP_USER" });
        const { printed } = await run(["GetUser", "-o", "table", "--input", JSON.stringify({ userId })]);
        expect(printed).toMatch(/^userId {12}\S{22}$/m);
        expect(printed).toMatch(/^emailAddress {6}ada@example\.com$/m);
        expect(printed).toMatch(/^createTime {8}\d{4}-\d\d-\d\dT\S+Z$/m);
        expect(printed).toMatch(/^lastLoginTime$/m);
    });
});

describe("finspace-data call with --wait", () => {
    it("prints what has come", async () => {
        const service = await serve();
        const changeset = await load(service, "s3://bucket/a.csv");
        const { code, printed, progress } = await service.run([
            "GetChangeset",
            "--wait",
            "--input",
            JSON.stringify(changeset),
        ]);
        expect([code, JSON.parse(printed)]).toEqual([0, expect.objectContaining({ ...changeset, status: "SUCCESS" })]);
        expect(progress.at(-1)).toBe("GetChangeset: waiting for ChangesetSucceeded, 0 s, poll 1: status is SUCCESS…");
    });

    it("exits with 3 for what will never come, and prints why", async () => {
        const service = await serve();
        const changeset = await load(service, "nowhere");
        const { code, printed, warned } = await service.run([
            "GetChangeset",
            "--wait",
            "--input",
            JSON.stringify(changeset),
        ]);
        expect(code).toBe(3);
        expect(warned).toBe("GetChangeset: ChangesetSucceeded failed after 1 poll: status is FAILED.");
        expect(JSON.parse(printed)).toMatchObject({ errorInfo: { errorCategory: "VALIDATION" } });
    });

    it("exits with 3 when the time is up", async () => {
        const { run, call } = await serve({ transitions: { afterMs: 60_000 } });
        const { userId } = await call("CreateUser", { emailAddress: "ada@example.com", type: "APP_USER" });
        const input = JSON.stringify({ userId });
        const { code, warned } = await run(["GetUser", "--wait", "--timeout", "1", "--input", input]);
        expect([code, warned]).toEqual([
            3,
            "GetUser: UserEnabled gave up after 1 poll: status is CREATING, and --timeout, 1 s, would pass before the next poll; raise it to wait longer.",
        ]);
    });

    it.each([
        { signal: "SIGINT", want: 130 },
        { signal: "SIGTERM", want: 143 },
    ] as const)("ends without a word on $signal, with $want", async ({ signal, want }) => {
        const { run, call } = await serve({ transitions: { afterMs: 60_000 } });
        const { userId } = await call("CreateUser", { emailAddress: "ada@example.com", type: "APP_USER" });
        const input = JSON.stringify({ userId });
        let stop: (() => void) | undefined;
        const outcome = await run(["GetUser", "--wait", "--input", input], {
            onStop: (end) => (stop = () => end(signal)),
            showProgress: (text) => text.includes("CREATING") && stop!(),
        });
        expect(outcome).toMatchObject({ code: want, printed: "", warned: "" });
    });
});

describe("finspace-data call with --debug", () => {
    it("tells of each attempt and each pause, without what is secret or sensitive", async () => {
        const { run, local } = await serve();
        local.setFaults([{ next: 1, status: 503 }]);
        const input = JSON.stringify({ emailAddress: "ada@example.com", type: "APP_USER", firstName: "Ada" });
        const { code, warned } = await run(["CreateUser", "--debug", "--input", input]);
        expect(code).toBe(0);
        expect(warned).toMatch(
            /^> CreateUser \{\n> {3}"emailAddress": "\*\*\*",[^]*> CreateUser, attempt 1: POST http:\S+\/user\n[^]*> {3}content-type: application\/json[^]*> {3}authorization: \*\*\*\n< 503 after \d+ ms\n[^]*\* CreateUser: attempt 1 failed with \w+ \(transient\); again in 0\.\d s\n> CreateUser, attempt 2[^]*< 200 after/,
        );
        expect(warned).not.toMatch(/ada|"Ada"|Credential=|Signature=/);
    });

    it("shows without it that it tries again", async () => {
        const { run, local } = await serve();
        local.setFaults([{ next: 1, status: 503 }]);
        const { warned, progress } = await run(["ListUsers", "--all"]);
        expect([warned, progress[1]]).toEqual(["", expect.stringMatching(/^ListUsers: attempt 1 failed with/)]);
    });
});

describe("finspace-data call, where nobody answers", () => {
    it("says on this machine how to start a service", async () => {
        const { run } = await serve();
        await listening!.close();
        const { code, warned } = await run(["ListUsers", "--all"]);
        expect([code, warned]).toEqual([
            1,
            expect.stringMatching(/^ListUsers: no answer from http:[^]*To start one: finspace-data serve --port \d+$/),
        ]);
    });

    it("says that AWS's endpoint is switched off, and what to do", async () => {
        const args = ["call", "ListUsers", "--all", "--region", "us-east-1"];
        const { code, warned } = await runCli(args, {}, { onStop: () => {} });
        expect([code, warned]).toEqual([
            1,
            expect.stringMatching(/^No credentials: [^]*switched off[^]*finspace-data serve\nand add --endpoint-url/),
        ]);
    });
});
