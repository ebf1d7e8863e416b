/**
 * `npm run test:package`: packs the built package, holds the tarball against publint and attw, installs it into an empty
 * project, and from there makes signed calls, also to the local service, and generates a client.
 */
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { generateIn, generatingProgram } from "./generate-in.js";

const folder = mkdtempSync(join(tmpdir(), "finspace-data-"));
try {
    const [packed] = JSON.parse(run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder])) as [
        { filename: string; files: object[] },
    ];
    const tarball = join(folder, packed.filename);
    console.log(run("npx", ["publint", "run", tarball, "--strict"]));
    console.log(
        run("npx", ["attw", tarball, "--profile", "esm-only", "--no-emoji", "--exclude-entrypoints", "./openapi.yaml"]),
    );
    const project = join(folder, "project");
    createProject(project, tarball);
    run("npx", ["tsc", "-p", project]);
    console.log(await callFrom(project));
    console.log(run(process.execPath, ["mocks.js"], project));
    console.log(run("npx", ["finspace-data", "serve", "--help"], project).split("\n", 1)[0]);
    console.log(await generateIn(project, "generate.js"));
    console.log(
        `${packed.files.length} files packed; an empty project installs them, compiles against them, calls and generates`,
    );
} finally {
    rmSync(folder, { recursive: true });
}

function run(command: string, args: readonly string[], cwd = process.cwd()): string {
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

/** A project of a user: nothing but the tarball and msw, and three programs. */
function createProject(project: string, tarball: string): void {
    mkdirSync(project);
    const compilerOptions = {
        strict: true,
        exactOptionalPropertyTypes: true,
        module: "nodenext",
        target: "es2023",
        lib: ["es2023", "dom", "dom.iterable"],
        types: [],
        skipLibCheck: false,
    };
    writeFileSync(join(project, "package.json"), JSON.stringify({ name: "project", private: true, type: "module" }));
    writeFileSync(
        join(project, "tsconfig.json"),
        JSON.stringify({ compilerOptions, files: ["main.ts", "mocks.ts", "generate.ts"] }),
    );
    writeFileSync(
        join(project, "main.ts"),
        `import { FinSpaceData, isServiceError, responseOf } from "finspace-data";
        import { FinspaceDataClient, GetUserCommand } from "finspace-data/aws-sdk";
        import { createLocalService } from "finspace-data/local";
        import { ServiceError } from "finspace-data/runtime";

        declare const process: { argv: string[] };
        const finspace = new FinSpaceData({
            region: "us-east-1",
            endpoint: process.argv[2],
            credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" },
        });
        const user = await finspace.getUser({ userId: "abc" });
        console.log(user.userId, responseOf(user).status);
        const { data } = await finspace.api.GET("/user/{userId}", { params: { path: { userId: "abc" } } });
        console.log(data?.userId);
        try {
            await finspace.getUser({ userId: "nobody" });
        } catch (error) {
            if (!isServiceError(error, "ResourceNotFoundException")) throw error;
            console.log(error.reason, error instanceof ServiceError);
        }
        const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" };
        const client = new FinspaceDataClient({
            region: "us-east-1",
            endpoint: process.argv[2],
            credentials,
        });
        const output = await client.send(new GetUserCommand({ userId: "abc" }));
        console.log(output.userId, output.$metadata.httpStatusCode);
        const local = createLocalService({ auth: "strict", credentials: [credentials] });
        const listening = await local.listen();
        const here = new FinSpaceData({ region: "us-east-1", endpoint: listening.url, credentials });
        const { userId } = await here.createUser({ emailAddress: "a@example.com", type: "APP_USER" });
        console.log((await here.getUser({ userId })).emailAddress);
        here.close();
        await listening.close();
        `,
    );
    writeFileSync(
        join(project, "mocks.ts"),
        `import { FinSpaceData } from "finspace-data";
        import { createStub } from "finspace-data/msw";

        const stub = createStub().expect("GetUser", { input: { userId: "abc" } });
        const credentials = { accessKeyId: "any", secretAccessKey: "any" };
        const finspace = new FinSpaceData({ region: "us-east-1", credentials, fetch: stub.fetch });
        console.log((await finspace.getUser({ userId: "abc" })).emailAddress);
        stub.assertDone();
        `,
    );
    writeFileSync(join(project, "generate.ts"), generatingProgram);
    run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel", "error", tarball], project);
    // Linked and not installed, to be quick.
    symlinkSync(join(process.cwd(), "node_modules/msw"), join(project, "node_modules/msw"), "dir");
}

/** Runs the program against a server that answers signed requests alone. */
async function callFrom(project: string): Promise<string> {
    const server = createServer((request, response) => {
        const signed = request.headers.authorization?.startsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/");
        const known = request.url === "/user/abc";
        response.statusCode = signed ? (known ? 200 : 404) : 403;
        if (!known) response.setHeader("x-amzn-errortype", "ResourceNotFoundException");
        response.end(JSON.stringify(known ? { userId: "abc" } : { reason: "UNKNOWN" }));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    try {
        const { stdout } = await promisify(execFile)(process.execPath, ["main.js", `http://127.0.0.1:${port}`], {
            cwd: project,
        });
        if (stdout !== "abc 200\nabc\nUNKNOWN true\nabc 200\na@example.com\n")
            throw new Error(`The program printed ${JSON.stringify(stdout)}`);
        return stdout;
    } finally {
        server.close();
        server.closeAllConnections();
    }
}
