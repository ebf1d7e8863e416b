import { createRequire } from "node:module";
import type { PeerAddress, PeerClient } from "./live-through.js";

type Page = Record<string, unknown> | null;

interface V2Client {
    makeRequest(
        method: string,
        input: object,
    ): {
        promise(): Promise<object>;
        eachPage(take: (error: Error | null, page: Page) => boolean | void): void;
    };
    readonly api: { readonly operations: Readonly<Record<string, { readonly paginator?: object }>> };
}

/** `AWS.Finspacedata` of aws-sdk v2. */
export async function connectV2({ endpoint, region, ...credentials }: PeerAddress): Promise<PeerClient> {
    process.env["AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE"] = "1";
    const require = createRequire(import.meta.url);
    const Client = require("aws-sdk/clients/finspacedata") as new (options: object) => V2Client;
    const client = new Client({ endpoint, region, credentials, maxRetries: 0 });
    return {
        name: "aws-sdk v2",
        call: (operation, input) => client.makeRequest(toMethod(operation), input).promise(),
        list,
    };

    function list(operation: string, input: object, member: string): Promise<unknown[]> {
        const method = toMethod(operation);
        return client.api.operations[method]?.paginator
            ? readPages(method, input, member)
            : follow(method, input, member);
    }

    function readPages(method: string, input: object, member: string): Promise<unknown[]> {
        const items: unknown[] = [];
        return new Promise((resolve, reject) => {
            client.makeRequest(method, input).eachPage((error, page) => {
                if (error) reject(error);
                else if (page === null) resolve(items);
                else items.push(...(page[member] as unknown[]));
            });
        });
    }

    /** It has no paginator for two of the lists. */
    async function follow(method: string, input: object, member: string): Promise<unknown[]> {
        const items: unknown[] = [];
        let nextToken: string | undefined;
        do {
            const page = (await client.makeRequest(method, { ...input, nextToken }).promise()) as Record<
                string,
                unknown
            >;
            items.push(...(page[member] as unknown[]));
            nextToken = page["nextToken"] as string | undefined;
        } while (nextToken);
        return items;
    }
}

function toMethod(operation: string): string {
    return operation[0]!.toLowerCase() + operation.slice(1);
}
