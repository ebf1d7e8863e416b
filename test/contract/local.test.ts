import { describe, expect, it } from "vitest";
import { operations } from "../../generated/operations.gen.js";
import { isServiceError } from "../../src/index.js";
import { catchError } from "../support/catch-error.js";
import { createTestService } from "../support/local-service.js";
import { cases, errorStatuses } from "./cases.js";
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

const told = cases.filter(({ operation, key, missing }) => !missing && !differences[`${operation} ${key}`]);

describe("the local service, in the state that the model's examples tell of", () => {
    it.each(told.filter(({ error }) => error))("refuses $operation: $title", async ({ operation, input, error }) => {
        const { code, content } = error!;
        const isOnDemand = onDemand.has(code) || onDemandReasons.has(String(content["reason"]));
        const thrown = await catchError(send(input, operation, isOnDemand ? [{ error: code }] : []));
        expect(isServiceError(thrown, code as "ConflictException")).toBe(true);
        expect(thrown).toMatchObject({ status: errorStatuses.get(code) });
        const reason = isOnDemand || code === "ValidationException" ? undefined : content["reason"];
        expect((thrown as { reason?: unknown }).reason).toBe(reason);
    });

    const reads = told.filter(({ operation, output }) => output && /^(Get|List)/.test(operation));

    it.each(reads)("answers $operation as the example does: $title", async ({ operation, input, output }) => {
        // Tokens of pages are its own; the example's second page comes by the token of the first.
        const { nextToken, ...rest } = input;
        const given = nextToken ? await follow(operation, rest) : await send(input, operation);
        expect(comparable(given)).toEqual(comparable(output!));
    });

    const writes = told.filter(({ operation, output }) => output && !/^(Get|List)/.test(operation));
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

it("says which examples it answers in another way, and why", () => {
    const names = new Set(cases.map(({ operation, key }) => `${operation} ${key}`));
    expect(Object.keys(differences).filter((name) => !names.has(name))).toEqual([]);
    expect(new Set(told.map(({ operation }) => operation))).toEqual(new Set(Object.keys(operations)));
});

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
