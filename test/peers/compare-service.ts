import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as fc from "fast-check";
import type { ClientOptions } from "finspace-data";
import { generateFiles } from "../../scripts/generate-files.js";
import { writeFiles } from "../../scripts/output-folder.js";
import type { Operation, Service } from "../../scripts/service.js";
import { readService } from "../../scripts/smithy/read-service.js";
import { computeMethodNames } from "../../scripts/typescript/names.js";
import { arbitraryInput, type Structure } from "../support/arbitrary-input.js";
import { createRecordingFetch, json } from "../support/recording-fetch.js";
import { seed } from "../support/seed.js";
import { fixedOptions } from "../support/test-client.js";
import { createV2Client, fixTokens, type V2Client, type V2Shape } from "./aws-sdk-v2.js";
import { compareRequests, type Difference, type WireRequest } from "./compare-requests.js";
import { excuses } from "./excuses.js";

/** How the requests of a service compare. */
export interface Report {
    readonly service: string;
    /** Operations compared. */
    readonly compared: number;
    readonly inputs: number;
    readonly excused: { inputs: number; readonly reasons: Map<string, number> };
    /** The smallest input that shows it, and what differs, of each operation that does. */
    readonly differences: readonly string[];
    /** Operations that aws-sdk v2 does not know. */
    readonly lacking: readonly string[];
    /** Members of inputs that it does not know. */
    readonly unknown: readonly string[];
}

type Send = (operation: Operation, input: Structure) => WireRequest | Promise<WireRequest>;

/** Of both: services without one of their own have to be told it. */
const endpoint = "https://peers.example.com/base";
const numRuns = Number(process.env["FC_RUNS"] ?? 100);

/** Compares a model's every operation, over inputs that the model allows. */
export async function compareService(file: string): Promise<Report> {
    const model = await readFile(file, "utf8");
    const service = readService(model);
    const v2 = createV2Client(service, endpoint);
    const sendOurs = await createOurs(model, service);
    const sendTheirs = createTheirs(v2);
    const excused = { inputs: 0, reasons: new Map<string, number>() };
    const unknown = new Set<string>();
    const differences: string[] = [];
    const isKnown = ({ name }: Operation) => toV2Name(name) in v2.api.operations;
    const operations = service.operations.filter(isKnown);
    for (const operation of operations) {
        const shape = v2.api.operations[toV2Name(operation.name)]!.input;
        const input = arbitraryInput(operation).map((value) =>
            omitUnknown(value, shape, operation.name, (path) => unknown.add(path)),
        );
        const property = fc.asyncProperty(input, async (value) => {
            const found = compareRequests(await sendOurs(operation, value), await sendTheirs(operation, value));
            const reasons = found.map((difference) => findReason(difference, operation));
            if (reasons.includes(undefined)) throw new Error(found.map(printDifference).join("\n"));
            if (reasons.length > 0) excused.inputs++;
            for (const reason of new Set(reasons as string[]))
                excused.reasons.set(reason, (excused.reasons.get(reason) ?? 0) + 1);
        });
        const details = await fc.check(property, { seed, numRuns });
        if (!details.failed) continue;
        const problem = details.errorInstance instanceof Error ? details.errorInstance.message : "no problem told";
        differences.push(`${operation.name} ${fc.stringify(details.counterexample?.[0])}\n${problem}`);
    }
    return {
        service: service.sdkId,
        compared: operations.length,
        inputs: operations.length * numRuns,
        excused,
        differences,
        lacking: service.operations.filter((operation) => !isKnown(operation)).map(({ name }) => name),
        unknown: [...unknown],
    };
}

/** Requests of the client that is generated from the model. */
async function createOurs(model: string, service: Service): Promise<Send> {
    const folder = await mkdtemp(join(tmpdir(), "finspace-data-peers-"));
    const { fetch, requests } = createRecordingFetch(json());
    const names = computeMethodNames(service);
    type Client = Readonly<Record<string, (input: Structure) => PromiseLike<unknown>>>;
    try {
        const runtime = join(import.meta.dirname, "../../src/runtime/index.js");
        await writeFiles(folder, (await generateFiles(model, { runtime })).files);
        await writeFile(join(folder, "package.json"), '{ "type": "module" }');
        const module = (await import(pathToFileURL(join(folder, "generated/client.gen.ts")).href)) as Readonly<
            Record<string, new (options: ClientOptions) => Client>
        >;
        const client = new module[service.name]!({ ...fixedOptions, endpoint, fetch });
        return async (operation, input) => {
            requests.length = 0;
            await client[names.get(operation)!]!(input);
            const [{ method, url, headers, body }] = requests as [(typeof requests)[0]];
            return {
                method,
                host: url.host,
                path: url.pathname,
                query: splitQuery(url.search.slice(1)),
                headers,
                body,
            };
        };
    } finally {
        await rm(folder, { recursive: true });
    }
}

/** Requests of aws-sdk v2, which builds them without sending. */
function createTheirs(v2: V2Client): Send {
    fixTokens(fixedOptions.createToken());
    return ({ name }, input) => {
        const request = v2.makeRequest(toV2Name(name), input);
        request.build();
        if (request.response.error) throw request.response.error;
        const { method, path, headers, body, endpoint: target } = request.httpRequest;
        const [pathname, query = ""] = path.split("?") as [string, string?];
        return {
            method,
            host: target.host,
            path: pathname,
            query: splitQuery(query),
            headers: Object.fromEntries(
                Object.entries(headers).map(([header, value]) => [header.toLowerCase(), String(value)]),
            ),
            body: Buffer.from(body),
        };
    };
}

function splitQuery(query: string): string[] {
    return query === "" ? [] : query.split("&");
}

function toV2Name(operationName: string): string {
    return operationName.charAt(0).toLowerCase() + operationName.slice(1);
}

/** The value without the members that aws-sdk v2 does not know: it would leave them out, or not take them. */
function omitUnknown<Value>(value: Value, shape: V2Shape, path: string, tell: (path: string) => void): Value {
    return omit(value, shape, path) as Value;

    function omit(
        item: unknown,
        { type, members = {}, member, value: entry, isDocument }: V2Shape,
        at: string,
    ): unknown {
        if (typeof item !== "object" || item === null || isDocument) return item;
        if (type === "list" && Array.isArray(item)) return item.map((element) => omit(element, member!, at));
        if (type === "map") return mapEntries(item, ([name, inner]) => [[name, omit(inner, entry!, at)]]);
        if (type !== "structure") return item;
        return mapEntries(item, ([name, inner]) => {
            if (name in members) return [[name, omit(inner, members[name]!, `${at}.${name}`)]];
            tell(`${at}.${name}`);
            return [];
        });
    }
}

type Entry = [name: string, value: unknown];

function mapEntries(value: object, toEntries: (entry: Entry) => Entry[]): object {
    return Object.fromEntries(Object.entries(value).flatMap(toEntries));
}

function findReason(difference: Difference, operation: Operation): string | undefined {
    return excuses.find((excuse) => excuse.applies(difference, operation))?.reason;
}

function printDifference({ part, ours, theirs }: Difference): string {
    return `    ${part}\n        ours   ${ours ?? "(none)"}\n        theirs ${theirs ?? "(none)"}`;
}
