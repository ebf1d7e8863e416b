import { compile, listComplaints } from "../support/compile.js";
import { printTable } from "../support/print-table.js";

/** A module that makes two calls, with each client; the empty one is what any module costs. */
const programs = {
    "an empty module": "",
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
    "aws-sdk-v3": `import { AccountClient, GetContactInformationCommand, ListRegionsCommand } from "@aws-sdk/client-account";
        const account = new AccountClient({});
        await account.send(new GetContactInformationCommand({})); await account.send(new ListRegionsCommand({}));`,
};

/** Prints what a type-check of two calls makes the compiler do. */
export function measureTypes(): void {
    const counts = Object.entries(programs).map(([name, contents]) => [name, count(contents)] as const);
    const [, bare] = counts[0]!;
    console.log("\nType-check of two calls, over an empty module");
    printTable(
        ["Client", "instantiations", "types", "lines read"],
        counts.map(([name, values]) => [
            name,
            ...values.map((value, i) => String(name === "an empty module" ? value : value - bare[i]!)),
        ]),
    );
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
