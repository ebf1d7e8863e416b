import { measureTwoOperations } from "../../package/two-operations.js";
import { type BundleSize, measureBundle, measureWhole } from "../../support/measure-bundle.js";
import type { Result } from "./result.js";

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
    "aws-sdk-v3-account": `import { AccountClient, GetContactInformationCommand, PutContactInformationCommand } from "@aws-sdk/client-account";
        const account = new AccountClient({});
        await account.send(new GetContactInformationCommand({})); await account.send(new PutContactInformationCommand({}));`,
};
const peers = `${import.meta.dirname}/..`;
const twoOperations = "finspace-data, two operations";

/** The size of a browser bundle with two calls; of ours too as it is generated from two operations alone. */
export async function measureBundles(): Promise<Result> {
    const sizes = new Map<string, BundleSize>();
    for (const [name, contents] of Object.entries(programs)) sizes.set(name, await measureBundle(contents, peers));
    sizes.set(twoOperations, await measureTwoOperations(measureBundle));
    sizes.set(`${twoOperations}, all loaded`, await measureTwoOperations(measureWhole));
    const toSamples = (key: keyof BundleSize) => new Map([...sizes].map(([name, size]) => [name, [size[key] / 1000]]));
    return {
        tables: [
            {
                name: "bundles",
                title: "Browser bundle with two calls",
                what: "Client",
                measures: [
                    { title: "gzipped", unit: "kB", samples: toSamples("gzipBytes") },
                    { title: "minified", unit: "kB", samples: toSamples("bytes") },
                ],
                ours: "finspace-data",
            },
        ],
        targets: [
            {
                name: "Browser bundle of two operations, gzipped",
                bound: "at most",
                limit: 8,
                measured: sizes.get(twoOperations)!.gzipBytes / 1000,
                unit: "kB",
            },
        ],
    };
}
