import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations } from "../../generated/operations.gen.js";
import { isServiceError } from "../../src/index.js";
import { catchError } from "../support/catch-error.js";
import { createTestService } from "../support/local-service.js";
import { readFieldList, type Running } from "./backends/backend.js";
import { sendRaw } from "./backends/send-raw.js";
import { cases, model } from "./cases.js";
import { listExamples } from "./example-cases.js";
import { listOperations } from "./model.js";
import { runCase } from "./run-case.js";
import { createStoryState } from "./story-state.js";

type Fields = Record<string, unknown>;

/** Errors that this service gives only when it is told to; src/local/README.md says why. */
const onDemand = new Set([
    "AccessDeniedException",
    "InternalServerException",
    "LimitExceededException",
    "ThrottlingException",
]);
const onDemandReasons = new Set(["DELETION_IN_PROGRESS", "LOAD_IN_PROGRESS", "TOKEN_REUSED"]);

/** Examples that it answers in another way, and why. */
const differences: Readonly<Record<string, string>> = {
    "ListDatasets token-of-a-deleted-dataset": "a token outlives the item that it was made at",
};

const state = createStoryState();

/** What a service of its own answers. */
function send(input: Fields, operation: string, faults: readonly { error: string }[] = []): Promise<Fields> {
    const { finspace } = createTestService({ state, faults, environmentId: "v7qk2mxw4hd9tz3npc6ryb" });
    const method = operation[0]!.toLowerCase() + operation.slice(1);
    const call = (finspace as unknown as Record<string, (given: Fields) => Promise<Fields>>)[method]!;
    return call.call(finspace, input);
}

const examples = listOperations(model)
    .flatMap((operation) => listExamples(operation).map((example) => ({ operation: operation.name, ...example })))
    .filter(({ isBroken, operation, told }) => !isBroken && !differences[`${operation} ${told.key}`]);

describe("the local service, in the state that the model's examples tell of", () => {
    it.each(examples.filter(({ error }) => error))("refuses $operation: $title", async ({ operation, input, told }) => {
        const { code, content, status } = told;
        const isOnDemand = onDemand.has(code!) || onDemandReasons.has(String(content!["reason"]));
        const thrown = await catchError(send(input, operation, isOnDemand ? [{ error: code! }] : []));
        expect(isServiceError(thrown, code as "ConflictException")).toBe(true);
        expect(thrown).toMatchObject({ status });
        const reason = isOnDemand ? undefined : content!["reason"];
        expect((thrown as { reason?: unknown }).reason).toBe(reason);
    });

    const reads = examples.filter(({ operation, output }) => output && /^(Get|List)/.test(operation));

    it.each(reads)("answers $operation as the example does: $title", async ({ operation, input, output }) => {
        // Tokens of pages are its own; the example's second page comes by the token of the first.
        const { nextToken, ...rest } = input;
        const given = nextToken ? await follow(operation, rest) : await send(input, operation);
        expect(comparable(given)).toEqual(comparable(output!));
    });

    const writes = examples.filter(({ operation, output }) => output && !/^(Get|List)/.test(operation));
    // The examples of these tell how the story came to be.
    const alreadyDone = new Set([
        "CreateUser",
        "CreatePermissionGroup",
        "AssociateUserToPermissionGroup",
        "DisassociateUserFromPermissionGroup",
        "EnableUser",
        "DisableUser",
        "UpdateChangeset",
        "CreateDataset",
    ]);

    it.each(writes.filter(({ operation }) => !alreadyDone.has(operation)))(
        "takes $operation as the example does: $title",
        async ({ operation, input, output }) => {
            expect(Object.keys(await send(input, operation))).toEqual(expect.arrayContaining(Object.keys(output!)));
        },
    );

    it.each(writes.filter(({ operation }) => alreadyDone.has(operation)))(
        "knows that $operation was done: $title",
        async ({ operation, input }) => {
            expect(await catchError(send(input, operation))).toMatchObject({
                name: expect.stringMatching(/^(Conflict|ResourceNotFound)Exception$/),
            });
        },
    );
});

describe("the local service, empty", () => {
    /** What the model allows and the state does not is refused for the state. */
    const refusals = new Set(["ConflictException", "ResourceNotFoundException"]);
    let running: Running;

    beforeAll(async () => {
        const { local } = createTestService({ auth: "check" });
        const { url, close } = await local.listen();
        running = {
            endpoint: url,
            send: (request) =>
                sendRaw(url, { ...request, headers: { ...dateOf(request.headers), ...request.headers } }),
            prepare: () => ({}),
            readNamed: readFieldList,
            close: () => close({ graceMs: 0 }),
        };
    });
    afterAll(() => running.close());

    it.each(listOperations(model))(
        "refuses what the model does not allow of $name, and nothing else",
        async ({ name }) => {
            const own = cases.filter(({ operation }) => operation === name);
            const failures: unknown[] = [];
            for (const one of own.filter(({ kind, want }) => kind === "refused" || (kind === "protocol" && want.code)))
                failures.push(await runCase(running, one, one.want));
            for (const one of own.filter(({ kind }) => kind === "accepted")) {
                const { status, headers, text } = await running.send(one.request);
                const { reason } = JSON.parse(text || "{}") as { reason?: string };
                const isTaken = status === 200 || refusals.has(headers["x-amzn-errortype"]!) || reason !== undefined;
                if (!isTaken) failures.push({ case: `${one.operation} ${one.name}`, status, text });
            }
            expect(failures.filter((failure) => failure !== undefined)).toEqual([]);
            expect(own.length).toBeGreaterThan(10);
        },
    );
});

it("says which examples it answers in another way, and why", () => {
    const names = new Set(
        listOperations(model).flatMap((each) => listExamples(each).map(({ told }) => `${each.name} ${told.key}`)),
    );
    expect(Object.keys(differences).filter((name) => !names.has(name))).toEqual([]);
    expect(new Set(examples.map(({ operation }) => operation))).toEqual(new Set(Object.keys(operations)));
});

/** The suite's own signature is of a day, and this service looks for it in a second place. */
function dateOf({ authorization }: Readonly<Record<string, string>>): Record<string, string> {
    const [, day] = /\/(\d{8})\//.exec(authorization ?? "") ?? [];
    return day === undefined ? {} : { "x-amz-date": `${day}T000000Z` };
}

/** The page behind the first one. */
async function follow(operation: string, input: Fields): Promise<Fields> {
    const first = await send(input, operation);
    return send({ ...input, nextToken: first["nextToken"] }, operation);
}

/** Without what is made up. */
function comparable({ nextToken, credentials, ...rest }: Fields): Fields {
    const text = JSON.stringify(rest)
        .replace(/staging\/\w+/g, "staging/")
        .replace(/,"(databaseName|tableName)":"[^"]*"/g, "");
    return {
        ...(JSON.parse(text) as Fields),
        hasMore: nextToken !== undefined,
        hasCredentials: credentials !== undefined,
    };
}
