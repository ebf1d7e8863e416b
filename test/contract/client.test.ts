import { FinSpaceData, InputError, isServiceError, responseOf } from "finspace-data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catchError } from "../support/catch-error.js";
import { credentials } from "../support/test-client.js";
import type { Running } from "./backends/backend.js";
import { backends } from "./backends/index.js";
import { createInput, type Told } from "./case.js";
import { model } from "./cases.js";
import { listExamples } from "./example-cases.js";
import { listOperations, type Structure } from "./model.js";

type Method = (input: object, options?: { headers: Readonly<Record<string, string>> }) => Promise<object>;

const examples = listOperations(model).flatMap((operation) =>
    listExamples(operation).map((example) => ({
        ...example,
        operation: operation.name,
        // A backend finds out by itself what breaks a rule; here it is to answer the example.
        input: example.isBroken ? createInput(model, operation) : example.input,
    })),
);
const successes = examples.filter(({ output }) => output !== undefined);
const errors = examples.filter(({ error }) => error !== undefined);
/** Inputs that lack a required member. */
const incomplete = listOperations(model).flatMap((operation) =>
    listExamples(operation).flatMap(({ title, input }) => {
        const isMissing = (name: string) =>
            operation.members[name]!.traits?.["smithy.api#required"] !== undefined && input[name] === undefined;
        const missing = Object.keys(operation.members).find(isMissing);
        return missing === undefined ? [] : [{ operation: operation.name, title, input, missing }];
    }),
);

describe.each(backends)("the client against $name", ({ start }) => {
    let running: Running;
    let finspace: FinSpaceData;

    beforeAll(async () => {
        running = await start();
        const { endpoint } = running;
        finspace = new FinSpaceData({ region: "us-east-1", endpoint, credentials, retries: { maxAttempts: 1 } });
    });
    afterAll(async () => {
        finspace.close();
        await running.close();
    });

    function call(operation: string, input: Structure, told?: Told): Promise<object> {
        const name = operation.charAt(0).toLowerCase() + operation.slice(1);
        const method = Reflect.get(finspace, name) as Method;
        return method.call(finspace, input, { headers: running.prepare(operation, told) });
    }

    it.each(successes)("gets the output of $operation: $title", async ({ operation, input, output, told }) => {
        const got = await call(operation, input, told);
        expect(got).toEqual(output);
        expect(responseOf(got)).toMatchObject({ status: told.status, attempts: 1 });
    });

    it.each(errors)("gets the error of $operation: $title", async ({ operation, input, told }) => {
        const { code, status, content } = told as Required<Told>;
        const thrown = await catchError(call(operation, input, told));
        expect(thrown).toMatchObject({ name: code, code, status, operation, attempts: 1 });
        expect(isServiceError(thrown, code as "ConflictException")).toBe(true);
        const unspoken = `${operation} failed with ${code} (status ${status})`;
        expect((thrown as Error).message).toBe(content["message"] ?? unspoken);
        expect(Reflect.get(thrown as object, "reason")).toBe(content["reason"]);
    });
});

describe("the client", () => {
    const finspace = new FinSpaceData({ region: "us-east-1", credentials, fetch: () => expect.unreachable() });

    it.each(incomplete)("does not send $operation: $title", async ({ operation, input, missing }) => {
        const name = operation.charAt(0).toLowerCase() + operation.slice(1);
        const thrown = await catchError((Reflect.get(finspace, name) as Method).call(finspace, input));
        expect(thrown).toBeInstanceOf(InputError);
        expect(thrown).toMatchObject({ operation, member: missing });
    });
});
