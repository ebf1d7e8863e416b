import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as finspaceData from "finspace-data";
import * as awsSdk from "finspace-data/aws-sdk";
import * as generate from "finspace-data/generate";
import * as local from "finspace-data/local";
import * as msw from "finspace-data/msw";
import * as mswNode from "msw/node";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import * as galleryClient from "./fixtures/gallery/generated/client.gen.js";
import * as galleryErrors from "./fixtures/gallery/generated/errors.gen.js";
import { gallery } from "./scripts/models.js";
import { compile, listComplaints } from "./support/compile.js";
import { type ExampleService, startExampleService } from "./support/example-service.js";
import { listDocExamples, listReadmeExamples, type ShownExample } from "./support/list-examples.js";
import { publicEntries } from "./support/public-entries.js";
import { type Modules, runExample } from "./support/run-example.js";

/** What an example leaves to its reader, put in its place so that it can run. */
const places: readonly (readonly [place: string, code: string])[] = [
    [
        "// … what you test calls it",
        `await finspace.createUser({ emailAddress: "ada@example.com", type: "APP_USER" });
         await finspace.getUser({ userId: "abc" }).catch(() => undefined);`,
    ],
];

/** Examples that end with an error here, with what they reject with; all others run to their end. */
const failing: readonly { readonly code: string; readonly why: string; readonly error: string }[] = [
    {
        code: 'path: "/clusters"',
        why: "it is about what openapi.yaml does not know, and the service here is made from the same model",
        error: "UnknownOperationException",
    },
    { code: "gallery.pingGallery", why: "the service here is FinSpace", error: "UnknownOperationException" },
];

/** What README generates for the reader, and where it stands here. */
const generated = { shown: '"./gallery/generated/', here: '"./test/fixtures/gallery/generated/' } as const;

/** What an example takes from the text around it. */
const preludes = {
    readme: `
        import { FinSpaceData, finspaceSession, redact } from "finspace-data";
        const finspace = new FinSpaceData();
    `,
    src: `
        import { FinSpaceData, finspaceSession } from "finspace-data";
        import { createLocalService } from "finspace-data/local";
        const region = "us-east-1";
        const environmentId = "a1b2c3d4e5f6g7h8i9j0kl";
        const credentials = { accessKeyId: "any", secretAccessKey: "any" };
        const client = new FinSpaceData({ region, credentials });
    `,
    generate: `
        import { readFile, writeFile } from "node:fs/promises";
        import {
            compareModels, emitOpenApi, emitTypes, generateFiles, ModelError, parseModel, printChanges, readService,
            toOpenApi, writeFiles,
        } from "finspace-data/generate";
        const text = await readFile("lambda.json", "utf8");
    `,
} as const;

function complete({ name, code }: ShownExample, prelude: string): ShownExample {
    const found = code.replaceAll(generated.shown, generated.here);
    return { name, code: code.includes("import ") ? found : `${prelude}\n${found}` };
}

const docs = publicEntries.flatMap((entry) =>
    listDocExamples(entry).map((example) =>
        complete(example, entry.startsWith("scripts/") ? preludes.generate : preludes.src),
    ),
);
const examples = [
    ...listReadmeExamples().map((example) => complete(example, preludes.readme)),
    // A module may export what another does.
    ...new Map(docs.map((example) => [example.name, example])).values(),
];

it("shows examples that compile", { timeout: 60_000 }, () => {
    expect(examples.length).toBeGreaterThan(20);
    const modules = examples.map(({ name, code }) => [`${name.replaceAll(/\W/g, "-")}.example.ts`, code] as const);
    // Names that an example introduces and leaves to its reader are no fault of it.
    expect(listComplaints(compile(Object.fromEntries(modules), { noUnusedLocals: false }))).toEqual([]);
});

describe("an example", () => {
    let service: ExampleService;
    let folder: string;

    beforeAll(async () => {
        service = await startExampleService();
        folder = await mkdtemp(join(tmpdir(), "examples-"));
        vi.stubEnv("AWS_REGION", "us-east-1");
        vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
        vi.stubEnv("AWS_SECRET_ACCESS_KEY", "not-a-secret");
        vi.stubEnv("AWS_ENDPOINT_URL", service.endpoint);
    });

    beforeEach(() => void service.calls.splice(0));

    afterAll(async () => {
        vi.unstubAllEnvs();
        await service.close();
        await rm(folder, { recursive: true });
    });

    /** Examples read the model of some service, and write into a folder of their own. */
    function createModules(): Modules {
        const written = new Map<string, string>();
        return {
            "finspace-data": finspaceData,
            "finspace-data/aws-sdk": awsSdk,
            "finspace-data/generate": {
                ...generate,
                writeFiles: (out: string, files: generate.GeneratedFiles) =>
                    generate.writeFiles(join(folder, out), files),
            },
            "./test/fixtures/gallery/generated/client.gen.js": galleryClient,
            "./test/fixtures/gallery/generated/errors.gen.js": galleryErrors,
            "finspace-data/local": local,
            "finspace-data/msw": msw,
            "msw/node": mswNode,
            "node:fs/promises": {
                readFile: () => readFile(gallery.model, "utf8"),
                writeFile: async (path: string, text: string) => void written.set(path, text),
            },
        };
    }

    it.each(examples)("runs: $name", async ({ code }) => {
        const filled = places
            .reduce((text, [place, filling]) => text.replace(place, filling), code)
            .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, service.endpoint);
        const known = failing.find((one) => code.includes(one.code));
        const run = runExample(filled, createModules());
        const ended = await run.then(
            () => undefined,
            (error: unknown) => (known === undefined ? error : (error as { code?: string }).code),
        );
        expect(ended).toBe(known?.error);
        // One that has another fetch, or none to call, asks nothing of the service.
        const asks = /(?:await|of) (?:finspace|client)\.(?!request)/.test(filled) && !filled.includes("fetch:");
        expect(service.calls.length > 0 || !asks).toBe(true);
    });

    it("ends with an error only where one is expected, for a reason", () => {
        const used = failing.filter(({ code }) => examples.some((example) => example.code.includes(code)));
        expect(used).toEqual(failing);
        for (const [place] of places) expect(examples.some(({ code }) => code.includes(place))).toBe(true);
    });
});
