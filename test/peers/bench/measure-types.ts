import { compile, listComplaints } from "../../support/compile.js";
import type { Result } from "./result.js";

/** A module that makes two calls, with each client. */
const programs = {
    aws4fetch: `import { AwsClient } from "aws4fetch";
        const aws = new AwsClient({ accessKeyId: "", secretAccessKey: "" });
        await aws.fetch("https://example.com/user/a"); await aws.fetch("https://example.com/user", { method: "POST" });`,
    "finspace-data": `import { FinSpaceData } from "../../dist/src/index.js";
        const finspace = new FinSpaceData({ region: "us-east-1" });
        console.log((await finspace.getUser({ userId: "a" })).status, (await finspace.listUsers({ maxResults: 1 })).users);`,
    "finspace-data, api": `import { FinSpaceData } from "../../dist/src/index.js";
        const finspace = new FinSpaceData({ region: "us-east-1" });
        const { data } = await finspace.api.GET("/user/{userId}", { params: { path: { userId: "a" } } });
        console.log(data?.status, (await finspace.api.GET("/user", { params: { query: { maxResults: 1 } } })).data?.users);`,
    "aws-sdk-v2": `import Account from "aws-sdk/clients/account.js";
        const account = new Account({});
        await account.getContactInformation({}).promise(); await account.listRegions({}).promise();`,
    "aws-sdk-v3-account": `import { AccountClient, GetContactInformationCommand, ListRegionsCommand } from "@aws-sdk/client-account";
        const account = new AccountClient({});
        await account.send(new GetContactInformationCommand({})); await account.send(new ListRegionsCommand({}));`,
};

/** What a type-check of two calls makes the compiler do. */
export async function measureTypes(): Promise<Result> {
    const counts = new Map(Object.entries(programs).map(([name, contents]) => [name, count(contents)]));
    const bare = count("");
    const toSamples = (at: number) => new Map([...counts].map(([name, values]) => [name, [values[at]! - bare[at]!]]));
    const measures = ["instantiations", "types", "lines read"].map((title, at) => ({
        title,
        unit: "",
        samples: toSamples(at),
    }));
    return {
        tables: [
            {
                name: "types",
                title: "Type-check of two calls, over an empty module",
                what: "Client",
                measures,
            },
        ],
        targets: [
            {
                name: "Type instantiations of two calls",
                bound: "at most",
                limit: 100,
                measured: measures[0]!.samples.get("finspace-data")![0]!,
                unit: "",
            },
        ],
    };
}

function count(contents: string): [instantiations: number, types: number, lines: number] {
    const program = compile(
        { "test/peers/program.ts": contents },
        // Peers' own types are not held to this project's strictness.
        { customConditions: [], skipLibCheck: true },
    );
    const complaints = listComplaints(program);
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
    const lines = program.getSourceFiles().map((file) => file.getLineStarts().length);
    return [program.getInstantiationCount(), program.getTypeCount(), lines.reduce((sum, value) => sum + value, 0)];
}
