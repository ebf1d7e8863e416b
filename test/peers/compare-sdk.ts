import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { generateFiles } from "../../scripts/generate-files.js";
import { writeFiles } from "../../scripts/output-folder.js";
import type { Service } from "../../scripts/service.js";
import { readService } from "../../scripts/smithy/read-service.js";
import { toCommandName } from "../../scripts/typescript/aws-sdk/sdk-names.js";
import { arbitraryInput } from "../support/arbitrary-input.js";
import { seed } from "../support/seed.js";
import { compareValues, listNames } from "./compare-exports.js";
import { compareRequests } from "./compare-requests.js";
import { observeSdk, type SdkObservation } from "./observe-sdk.js";
import { leftOut, newerMembers, sdkExcuses } from "./sdk-excuses.js";
import type { SdkCalls, SdkModule } from "./sdk-program.js";

/** The packages of the SDK that are installed here, by sdkId. */
const packages: Readonly<Record<string, string>> = { finspace: "@aws-sdk/client-finspace" };

/** How a file that is generated in the SDK's manner compares to the SDK's own package. */
export interface SdkReport {
    readonly package: string;
    readonly names: number;
    readonly requests: number;
    /** Reasons that something may differ, and how often it did. */
    readonly excused: ReadonlyMap<string, number>;
    readonly differences: readonly string[];
}

const require = createRequire(import.meta.url);
const inputsPerOperation = 10;

/** @returns undefined for a service whose package is not installed here. */
export async function compareSdk(file: string): Promise<SdkReport | undefined> {
    const model = await readFile(file, "utf8");
    const service = readService(model);
    const name = packages[service.sdkId];
    if (name === undefined) return undefined;
    const folder = await mkdtemp(join(tmpdir(), "finspace-data-sdk-"));
    try {
        const runtime = join(import.meta.dirname, "../../src/runtime/index.js");
        await writeFiles(folder, (await generateFiles(model, { runtime, awsSdk: true })).files);
        await writeFile(join(folder, "package.json"), '{ "type": "module" }');
        const entry = join(folder, "generated/aws-sdk.gen.ts");
        const ours = (await import(pathToFileURL(entry).href)) as SdkModule;
        const theirs = require(name) as SdkModule;
        const names = listNames(join(import.meta.dirname, "node_modules", name, "dist-types/index.d.ts"));
        const calls = sampleCalls(service, theirs);
        const [own, their] = [await observeSdk(ours, service, calls), await observeSdk(theirs, service, calls)];
        const excused = new Map<string, number>();
        const differences = [
            ...compareNames(new Set(listNames(entry)), names, excuse),
            ...compareValues(ours, theirs),
            ...compareObservations(own, their, excuse),
        ];
        return { package: name, names: names.length, requests: their.requests.length, excused, differences };

        function excuse(reason: string | undefined): boolean {
            if (reason === undefined) return false;
            excused.set(reason, (excused.get(reason) ?? 0) + 1);
            return true;
        }
    } finally {
        await rm(folder, { recursive: true });
    }
}

/** Counts a reason, and tells whether there is one. */
type Excuse = (reason: string | undefined) => boolean;

function compareNames(ours: ReadonlySet<string>, theirs: readonly string[], excuse: Excuse): string[] {
    return theirs
        .filter((name) => !ours.has(name))
        .filter((name) => !excuse(leftOut.find(({ names }) => names.test(name))?.reason))
        .map((name) => `not exported: ${name}`);
}

function compareObservations(ours: SdkObservation, theirs: SdkObservation, excuse: Excuse): string[] {
    const wire = ours.requests.flatMap((request, i) => {
        const their = theirs.requests[i];
        const sent = `${request.method} ${request.path}`;
        if (their === undefined) return [`${sent}: sent by ours alone`];
        return compareRequests(request, their)
            .filter((difference) => !excuse(sdkExcuses.find((one) => one.applies(difference))?.reason))
            .map((difference) => `${sent} ${difference.part} ours ${difference.ours}, theirs ${difference.theirs}`);
    });
    const outcomes = ours.outcomes.flatMap((outcome, i) => {
        const their = theirs.outcomes[i];
        if (isDeepStrictEqual(outcome, their)) return [];
        return [`outcome: ours ${JSON.stringify(outcome)}, theirs ${JSON.stringify(their)}`];
    });
    const isFewer = ours.requests.length < theirs.requests.length;
    return [...wire, ...outcomes, ...(isFewer ? ["theirs sent more requests"] : [])];
}

/** Inputs of the operations that the package knows, without what it does not know. */
function sampleCalls({ operations }: Service, theirs: SdkModule): SdkCalls[] {
    return operations
        .filter((operation) => toCommandName(operation) in theirs)
        .map((operation) => {
            const token = operation.input.members.find(({ idempotencyToken }) => idempotencyToken);
            // Or each would make up its own.
            const fixed = token && { [token.name]: "00000000-0000-4000-8000-000000000000" };
            const inputs = fc.sample(arbitraryInput(operation), { seed, numRuns: inputsPerOperation });
            return { operation, inputs: inputs.map((input) => ({ ...omitNewer(input), ...fixed })) };
        });
}

function omitNewer<Value>(value: Value): Value {
    if (Array.isArray(value)) return value.map(omitNewer) as Value;
    if (typeof value !== "object" || value === null || value instanceof Date) return value;
    const entries = Object.entries(value).filter(([name]) => !newerMembers.includes(name));
    return Object.fromEntries(entries.map(([name, item]) => [name, omitNewer(item as unknown)])) as Value;
}
