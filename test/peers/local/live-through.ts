import { isDeepStrictEqual } from "node:util";
import { createLocalService } from "../../../src/local/index.js";
import { fillIn, story } from "./story.js";

/** A client of somebody else. */
export interface PeerClient {
    readonly name: string;
    /** Sends one request. @throws an Error whose `code` is the error's */
    readonly call: (operation: string, input: object) => Promise<object>;
    /** All items of a list, by the client's own paginator where it has one. */
    readonly list: (operation: string, input: object, member: string) => Promise<unknown[]>;
    readonly close?: () => void;
}

export interface PeerAddress {
    readonly endpoint: string;
    readonly region: string;
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
}

export interface LifeReport {
    readonly name: string;
    readonly requests: number;
    readonly operations: number;
    /** Lists that the client read in several pages. */
    readonly lists: number;
    readonly problems: readonly string[];
}

/** Has a client live through the story, with a service that verifies every signature. */
export async function liveThrough(connect: (address: PeerAddress) => Promise<PeerClient>): Promise<LifeReport> {
    const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };
    const local = createLocalService({ auth: "strict", credentials: [credentials], region: "us-east-1" });
    const listening = await local.listen();
    const client = await connect({ endpoint: listening.url, region: "us-east-1", ...credentials });
    const problems: string[] = [];
    const answers = new Map<string, unknown>();
    for (const { operation, input, as, error, items, want } of story) {
        const given = fillIn(input, answers) as object;
        try {
            const before = local.listJournal().length;
            const answer = items
                ? await client.list(operation, given, items.member)
                : await client.call(operation, given);
            if (error) problems.push(`${operation}: succeeded, though ${error} was to come`);
            if (items && (answer as unknown[]).length !== items.count)
                problems.push(`${operation}: ${(answer as unknown[]).length} items, not ${items.count}`);
            if (items && local.listJournal().length - before !== Math.ceil(items.count / 2))
                problems.push(`${operation}: ${local.listJournal().length - before} pages`);
            const wanted = Object.entries(fillIn(want ?? {}, answers) as object);
            for (const [member, value] of wanted) {
                const found = (answer as Record<string, unknown>)[member];
                if (!isDeepStrictEqual(found, value))
                    problems.push(`${operation}: ${member} is ${JSON.stringify(found)}`);
            }
            if (as) answers.set(as, answer);
        } catch (thrown) {
            const { code, message } = thrown as { code?: string; message: string };
            if (code !== error || error === undefined) problems.push(`${operation}: ${code} ${message}`);
        }
    }
    client.close?.();
    await listening.close();
    const journal = local.listJournal();
    const succeeded = new Set(journal.filter(({ status }) => status === 200).map(({ operation }) => operation));
    const lists = story.filter(({ items }) => items).length;
    return { name: client.name, requests: journal.length, operations: succeeded.size, lists, problems };
}
