import { execFileSync } from "node:child_process";
import * as finspacePackage from "finspace-data";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { CodeSample } from "../../../../scripts/openapi/samples/to-code-samples.js";
import type { Example } from "../../../../scripts/service.js";
import { compile, listComplaints } from "../../../support/compile.js";
import { type ExampleService, startExampleService } from "../../../support/example-service.js";
import { findPython } from "../../../support/find-python.js";
import { runExample } from "../../../support/run-example.js";
import { finspace, readModel, readText, stories } from "../../models.js";
import { parse } from "yaml";
import { type OpenApiDocument, operationsOf } from "../document.js";
import { askPython } from "./python.js";

interface Shown {
    readonly name: string;
    readonly input: Example["input"];
    /** By label. */
    readonly sources: Readonly<Record<string, string>>;
}

/** The samples that openapi.yaml has, each with the example it shows. */
function readSamples(story: (typeof stories)[number]): Shown[] {
    const operations = new Map(readModel(story).operations.map((operation) => [operation.name, operation]));
    const document = parse(readText(`${story.out}/openapi.yaml`)) as OpenApiDocument;
    return operationsOf(document).flatMap(({ operation }) => {
        const { operationId: name, "x-codeSamples": samples } = operation as typeof operation & {
            "x-codeSamples"?: CodeSample[];
        };
        const example = operations.get(name)!.examples.find(({ error }) => error === undefined);
        if (samples === undefined || example === undefined) return [];
        const sources = Object.fromEntries(samples.map(({ label, source }) => [label, source]));
        return [{ name, input: example.input, sources }];
    });
}

/** The words that a POSIX shell makes of a command line. */
function splitWords(line: string): string[] {
    const script = `aws() { printf '%s\\0' "$@"; }\n${line}`;
    return execFileSync("sh", ["-c", script], { encoding: "utf8" }).split("\0").slice(0, -1);
}

function isListOfTexts(value: unknown): boolean {
    return Array.isArray(value) && value.every((item) => typeof item !== "object");
}

describe.each(stories)("x-codeSamples of $name", (story) => {
    const samples = readSamples(story);

    it("are there for every operation with an example that succeeds", () => {
        const operations = readModel(story).operations.filter(({ examples }) =>
            examples.some(({ error }) => error === undefined),
        );
        expect(samples.map(({ name }) => name).toSorted()).toEqual(operations.map(({ name }) => name).toSorted());
        for (const { sources } of samples) expect(Object.keys(sources)).toEqual(["TypeScript", "AWS CLI", "boto3"]);
    });

    it("compile, those in TypeScript", { timeout: 60_000 }, () => {
        const folder = story.out === finspace.out ? "" : `${story.out.slice(finspace.out.length + 1)}/`;
        const modules = samples.map(({ name, sources }) => [`${folder}${name}.ts`, sources["TypeScript"]!] as const);
        // What a sample gets, its reader uses.
        expect(listComplaints(compile(Object.fromEntries(modules), { noUnusedLocals: false }))).toEqual([]);
    });

    it("compile, those in Python", async (context) => {
        const python = findPython("sys");
        if (python === undefined) return context.skip();
        const sources = samples.map((sample) => sample.sources["boto3"]!);
        expect(await askPython(python, "check", [...sources, "f("])).toEqual([
            ...sources.map(() => null),
            expect.stringContaining("SyntaxError"),
        ]);
    });

    it("give the shell words that hold the example, JSON where there is more than a text", () => {
        for (const { name, input, sources } of samples) {
            const words = splitWords(sources["AWS CLI"]!);
            const json = words.filter((word) => /^[[{]/.test(word)).map((word) => JSON.parse(word) as unknown);
            const nested = Object.values(input).filter((value) => typeof value === "object" && !isListOfTexts(value));
            expect([name, json]).toEqual([name, nested]);
            const texts = Object.values(input).filter((value) => typeof value === "string");
            expect(words).toEqual(expect.arrayContaining(texts));
        }
    });
});

/** What botocore says that is older than the `apiAccess` of CreateUser, and calls it `ApiAccess`. */
const oldName =
    'Unknown parameter in input: "apiAccess", must be one of: emailAddress, type, firstName, lastName, ApiAccess';

describe("samples of FinSpace, run against a service that checks its inputs", () => {
    const samples = readSamples(finspace);
    let service: ExampleService;

    beforeAll(async () => {
        service = await startExampleService();
        vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
        vi.stubEnv("AWS_SECRET_ACCESS_KEY", "not-a-secret");
        vi.stubEnv("AWS_ENDPOINT_URL", service.endpoint);
    });

    beforeEach(() => void service.calls.splice(0));

    afterAll(async () => {
        vi.unstubAllEnvs();
        await service.close();
    });

    it("send the example, those in TypeScript; a list goes on to its next page", async () => {
        for (const { name, input, sources } of samples) {
            const logged = await runExample(sources["TypeScript"]!, { "finspace-data": finspacePackage });
            const [first, ...pages] = service.calls.splice(0);
            expect(first).toEqual({ operation: name, input });
            expect([name, logged.length > 0]).toEqual([name, name.startsWith("List")]);
            expect([name, pages.length]).toEqual([name, name.startsWith("List") ? 1 : 0]);
            for (const page of pages) expect(page).toMatchObject({ operation: name, input });
        }
    });

    it.for([
        { label: "boto3", command: "boto3", module: "boto3" },
        { label: "AWS CLI", command: "cli", module: "awscli" },
    ])("send the example, those of $label", { timeout: 120_000 }, async ({ label, command, module }, context) => {
        const python = findPython(module);
        if (python === undefined) return context.skip();
        const sources = samples.map((sample) => sample.sources[label]!);
        const problems = await askPython(python, command, { endpoint: service.endpoint, samples: sources });
        const told = samples.map(({ name }, i) => ({ name, problem: (problems as (string | null)[])[i] }));
        const refused = told.filter(({ problem }) => problem !== null && !problem?.includes(oldName));
        expect(refused).toEqual([]);
        const sent = samples.filter((_, i) => told[i]!.problem === null);
        expect(samples.length - sent.length).toBeLessThanOrEqual(1);
        const calls = service.calls.splice(0).map(({ operation, input: { ApiAccess: apiAccess, ...input } }) => ({
            operation,
            input: apiAccess === undefined ? input : { ...input, apiAccess },
        }));
        expect(calls).toEqual(sent.map(({ name, input }) => ({ operation: name, input })));
    });
});
