import { FinSpaceData, InputError, isServiceError, responseOf } from "finspace-data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Prism, startPrism } from "../support/prism.js";
import { cases, errorStatuses } from "./cases.js";

type Method = (input: object, options?: { headers: Record<string, string> }) => Promise<object>;

let prism: Prism;
let finspace: FinSpaceData;

beforeAll(async () => {
    prism = await startPrism("openapi.yaml");
    const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret", sessionToken: "token" };
    finspace = new FinSpaceData({
        region: "us-east-1",
        endpoint: prism.endpoint,
        credentials,
        retries: { maxAttempts: 1 },
    });
});

afterAll(() => prism.close());

function call(operation: string, input: object, prefer: string): Promise<object> {
    const name = operation.charAt(0).toLowerCase() + operation.slice(1);
    const method = Reflect.get(finspace, name) as Method;
    return method.call(finspace, input, { headers: prefer === "" ? {} : { prefer } });
}

describe("the client against Prism", () => {
    it("has a success and an error of every operation to try", () => {
        const operations = new Set(cases.map(({ operation }) => operation));
        expect(operations.size).toBe(31);
        for (const operation of operations) {
            const own = cases.filter((one) => one.operation === operation);
            expect(own.some(({ output }) => output !== undefined)).toBe(true);
            expect(own.some(({ error }) => error !== undefined)).toBe(true);
        }
    });

    it.each(cases.filter(({ output }) => output !== undefined))(
        "$operation: $title",
        async ({ operation, key, input, output }) => {
            const got = await call(operation, input, `example=${key}`);
            expect(got).toEqual(output);
            expect(responseOf(got)).toMatchObject({ status: 200, attempts: 1 });
        },
    );

    it.each(cases.filter(({ missing }) => missing !== undefined))(
        "$operation: $title (refused before it is sent)",
        async ({ operation, input, missing }) => {
            const thrown: unknown = await call(operation, input, "").catch((reason: unknown) => reason);
            expect(thrown).toBeInstanceOf(InputError);
            expect(thrown).toMatchObject({ operation, member: missing });
        },
    );

    it.each(cases.filter(({ error, missing }) => error !== undefined && missing === undefined))(
        "$operation: $title ($error.code)",
        async ({ operation, key, input, error }) => {
            const { code, content } = error!;
            const status = errorStatuses.get(code)!;
            // Prism finds out by itself that an input breaks the rules; any other error it has to be asked for.
            const prefer = code === "ValidationException" ? "" : `code=${status}, example=${key}`;
            const thrown: unknown = await call(operation, input, prefer).catch((reason: unknown) => reason);
            expect(thrown).toMatchObject({ name: code, code, status, operation, attempts: 1 });
            expect(isServiceError(thrown, code)).toBe(true);
            expect((thrown as Error).message).toBe(
                content["message"] ?? `${operation} failed with ${code} (status ${status})`,
            );
            expect(Reflect.get(thrown as object, "reason")).toBe(content["reason"]);
        },
    );
});
