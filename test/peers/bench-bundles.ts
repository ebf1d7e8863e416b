import { measureBundle } from "../support/measure-bundle.js";
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
    const sizes = await Promise.all(
        Object.entries(programs).map(
            async ([name, contents]) => [name, await measureBundle(contents, import.meta.dirname)] as const,
        ),
    );
    const ours = sizes.find(([name]) => name === "finspace-data")![1];
    console.log("\nBrowser bundle with two calls, and ours to each");
    printTable(
        ["Client", "kB", "gzipped kB", "ours"],
        sizes.map(([name, { bytes, gzipBytes }]) => [
            name,
            (bytes / 1000).toFixed(1),
            (gzipBytes / 1000).toFixed(1),
            (ours.gzipBytes / gzipBytes).toFixed(2),
        ]),
    );
}
