import { build } from "esbuild";
import { gzipSync } from "node:zlib";
import { printTable } from "../support/print-table.js";

/** A browser's program that makes two calls, with each client. */
const programs = {
    "openapi-fetch, unsigned": `import createClient from "openapi-fetch";
        const client = createClient({ baseUrl: "https://example.com" });
        await client.GET("/user/{userId}"); await client.POST("/user");`,
    aws4fetch: `import { AwsClient } from "aws4fetch";
        const aws = new AwsClient({ accessKeyId: "", secretAccessKey: "" });
        await aws.fetch("https://example.com/user/a"); await aws.fetch("https://example.com/user", { method: "POST" });`,
    "finspace-data": `import { FinSpaceData } from "../../dist/src/index.js";
        const finspace = new FinSpaceData({ region: "us-east-1", credentials: { accessKeyId: "", secretAccessKey: "" } });
        await finspace.getUser({ userId: "a" }); await finspace.listUsers({ maxResults: 1 });`,
    "aws-sdk-v3": `import { AccountClient, GetContactInformationCommand, PutContactInformationCommand } from "@aws-sdk/client-account";
        const account = new AccountClient({});
        await account.send(new GetContactInformationCommand({})); await account.send(new PutContactInformationCommand({}));`,
};

/** Prints the size of a browser bundle with two calls. */
export async function measureBundles(): Promise<void> {
    const rows = await Promise.all(
        Object.entries(programs).map(async ([name, contents]) => {
            const { outputFiles } = await build({
                stdin: { contents, resolveDir: import.meta.dirname },
                bundle: true,
                minify: true,
                write: false,
                format: "esm",
                platform: "browser",
                target: "es2023",
            });
            const { contents: bundle } = outputFiles[0]!;
            return [name, (bundle.length / 1000).toFixed(1), (gzipSync(bundle, { level: 9 }).length / 1000).toFixed(1)];
        }),
    );
    console.log("\nBrowser bundle with two calls");
    printTable(["Client", "kB", "gzipped kB"], rows);
}
