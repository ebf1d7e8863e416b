import { inspect } from "node:util";
import { finspaceSession, isServiceError } from "finspace-data";
import {
    ConflictException,
    type FinspaceDataClientConfig,
    FinspaceDataServiceException,
    GetUserCommand,
    ListUsersCommand,
    ResourceNotFoundException,
    ThrottlingException,
} from "finspace-data/aws-sdk";
import { mockError } from "finspace-data/msw";
import { describe, expect, it } from "vitest";
import { catchError } from "../../support/catch-error.js";
import { credentials } from "../../support/test-client.js";
import { createClient, region, useStub, userId } from "./sdk-server.js";

const user = { userId, emailAddress: "a@example.com", type: "APP_USER", status: "ENABLED" } as const;
const context = useStub();

describe("an exception", () => {
    it("is told by its class, its name and its members", async () => {
        const answer = mockError("ResourceNotFoundException", { message: "No such user.", reason: "UNKNOWN_USER" });
        context.stub.expect("GetUser", { answer });
        const error = await catchError(createClient().send(new GetUserCommand({ userId })));
        expect(error).toBeInstanceOf(ResourceNotFoundException);
        expect(error).toBeInstanceOf(FinspaceDataServiceException);
        expect(error).toBeInstanceOf(Error);
        expect(error).not.toBeInstanceOf(ConflictException);
        expect(FinspaceDataServiceException.isInstance(error)).toBe(true);
        expect(error).toMatchObject({
            name: "ResourceNotFoundException",
            message: "No such user.",
            reason: "UNKNOWN_USER",
            $fault: "client",
            $metadata: { httpStatusCode: 404, requestId: expect.any(String), attempts: 1, totalRetryDelay: 0 },
            $response: { statusCode: 404, body: { reason: "UNKNOWN_USER" } },
        });
        expect(isServiceError((error as Error).cause, "ResourceNotFoundException")).toBe(true);
    });

    it("keeps the answer out of what is printed", async () => {
        context.stub.expect("GetUser", { answer: mockError("ValidationException", { reason: "R" }) });
        const error = await catchError(createClient().send(new GetUserCommand({ userId })));
        expect(Object.keys(error as Error)).not.toContain("$response");
        expect(inspect(error)).not.toContain("content-type");
    });

    it("is made by hand, for a test", () => {
        const error = new ThrottlingException({ message: "Slow down.", $metadata: {} });
        expect(error).toMatchObject({
            name: "ThrottlingException",
            message: "Slow down.",
            $fault: "client",
            $retryable: { throttling: true },
        });
        expect(new ConflictException({ message: "m", reason: "R", $metadata: {} }).reason).toBe("R");
    });
});

describe("what else goes wrong", () => {
    it.each([
        { name: "an error", reason: new Error("own reason") },
        { name: "a text", reason: "stop" },
        { name: "nothing", reason: undefined },
    ])("ends with an AbortError where the signal ends the call with $name", async ({ reason }) => {
        const controller = new AbortController();
        context.stub.expect("GetUser", {
            answer: () => {
                controller.abort(reason);
                return user;
            },
        });
        const sending = createClient().send(new GetUserCommand({ userId }), { abortSignal: controller.signal });
        const error = await catchError(sending);
        expect(error).toMatchObject({ name: "AbortError", message: "Request aborted" });
        expect((error as Error).cause).toBe(controller.signal.reason);
    });

    it("ends with an AbortError where a signal of the SDK's own does", async () => {
        const signal: { aborted: boolean; onabort: (() => void) | null } = { aborted: false, onabort: null };
        context.stub.expect("ListUsers", {
            answer: () => {
                signal.aborted = true;
                signal.onabort!();
                return { users: [] };
            },
        });
        context.stub.expect("GetUser", { answer: () => new Promise(() => {}) });
        // The second call that was given it used to take it from the first.
        const sharing = createClient().send(new GetUserCommand({ userId }), { abortSignal: signal });
        const sending = createClient().send(new ListUsersCommand({ maxResults: 1 }), { abortSignal: signal });
        expect(await catchError(sending)).toMatchObject({ name: "AbortError" });
        expect(await catchError(sharing)).toMatchObject({ name: "AbortError" });
        const late = createClient().send(new ListUsersCommand({ maxResults: 1 }), { abortSignal: signal });
        expect(await catchError(late)).toMatchObject({ name: "AbortError" });
    });

    it("is the credentials provider's own error", async () => {
        // It was but the cause of a CredentialsProviderError, which code that caught it did not know.
        class VaultError extends Error {}
        const reason = new VaultError("sealed");
        const client = createClient({ credentials: () => Promise.reject(reason) });
        expect(await catchError(client.send(new GetUserCommand({ userId })))).toBe(reason);
    });

    it.each<{ name: string; config: FinspaceDataClientConfig; message: string }>([
        {
            name: "there are no credentials",
            config: { credentials: undefined },
            message: "no credentials: ",
        },
        {
            name: "they lack a member",
            config: { credentials: { accessKeyId: "", secretAccessKey: "" } },
            message: "credentials: accessKeyId is missing",
        },
        {
            name: "the provider gives no error",
            // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- what is tested
            config: { credentials: () => Promise.reject("sealed") },
            message: "credentials: the provider failed: sealed",
        },
        {
            name: "a session gets none",
            config: {
                credentials: finspaceSession({
                    environmentId: "e",
                    region,
                    credentials,
                    fetch: async () => new Response("{}", { status: 403 }),
                }),
            },
            message: "finspaceSession: ",
        },
    ])("is a CredentialsProviderError where $name", async ({ config, message }) => {
        expect(await catchError(createClient(config).send(new GetUserCommand({ userId })))).toMatchObject({
            name: "CredentialsProviderError",
            message: expect.stringContaining(message) as string,
        });
    });
});
