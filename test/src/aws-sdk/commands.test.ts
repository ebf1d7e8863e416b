import { responseOf } from "finspace-data";
import {
    ApiAccess,
    CreateUserCommand,
    FinspaceData,
    GetUserCommand,
    type GetUserCommandOutput,
    ListDatasetsCommand,
    UserType,
} from "finspace-data/aws-sdk";
import { describe, expect, it, vi } from "vitest";
import { credentials } from "../../support/test-client.js";
import { createClient, region, useStub, userId } from "./sdk-server.js";

const user = { userId, emailAddress: "a@example.com", type: "APP_USER", status: "ENABLED" } as const;
const context = useStub();

describe("send", () => {
    it("resolves with the output and its metadata", async () => {
        context.stub.expect("GetUser", { input: { userId }, answer: user });
        const output = await createClient().send(new GetUserCommand({ userId }));
        expect(output).toEqual({
            ...user,
            $metadata: { httpStatusCode: 200, requestId: expect.any(String), attempts: 1, totalRetryDelay: 0 },
        });
        expect(responseOf(output).requestId).toBe(output.$metadata.requestId);
        context.stub.assertDone();
    });

    it("takes what was written with constants", async () => {
        const input = { emailAddress: "a@example.com", type: UserType.APP_USER, apiAccess: ApiAccess.ENABLED };
        context.stub.expect("CreateUser", { input, answer: { userId } });
        const command = new CreateUserCommand(input);
        expect(command.input).toBe(input);
        expect(await createClient().send(command)).toHaveProperty("userId", userId);
        context.stub.assertDone();
    });

    it("calls back with the output", async () => {
        context.stub.expect("GetUser", { answer: user }).expect("GetUser", { answer: user });
        const client = createClient();
        const first = await new Promise((resolve) => {
            client.send(new GetUserCommand({ userId }), (error, data) => resolve([error, data]));
        });
        const second = await new Promise((resolve) => {
            client.send(new GetUserCommand({ userId }), { requestTimeout: 5000 }, (error, data) =>
                resolve([error, data]),
            );
        });
        expect([first, second]).toEqual([
            [null, expect.objectContaining(user)],
            [null, expect.objectContaining(user)],
        ]);
    });

    it("calls back with the error alone", async () => {
        const told: unknown[] = await new Promise((resolve) => {
            createClient().send(new GetUserCommand({ userId: undefined }), (...given) => resolve(given));
        });
        expect(told).toEqual([expect.objectContaining({ message: "GetUser: userId is required" })]);
    });

    it("keeps to itself what a callback throws", async () => {
        context.stub.expect("GetUser", { answer: user });
        const unhandled = vi.fn<() => void>();
        process.on("unhandledRejection", unhandled);
        await new Promise<void>((resolve) => {
            createClient().send(new GetUserCommand({ userId }), () => {
                resolve();
                throw new Error("thrown by the callback");
            });
        });
        await new Promise(setImmediate);
        process.off("unhandledRejection", unhandled);
        expect(unhandled).not.toHaveBeenCalled();
    });

    it("sends headers of one's own, which the SDK has a middleware for", async () => {
        const headers: (string | null)[] = [];
        context.stub.expect("GetUser", {
            answer: ({ request }) => {
                headers.push(request.headers.get("x-trace"));
                return user;
            },
        });
        await createClient().send(new GetUserCommand({ userId }), { headers: { "X-Trace": "t" } });
        expect(headers).toEqual(["t"]);
    });

    it("sends a command twice", async () => {
        context.stub.expect("ListDatasets").expect("ListDatasets");
        const [client, command] = [createClient(), new ListDatasetsCommand()];
        const outputs = [await client.send(command), await client.send(command)];
        expect(outputs.map(({ $metadata }) => $metadata.attempts)).toEqual([1, 1]);
        context.stub.assertDone();
    });
});

describe("the class with a method for each operation", () => {
    it("resolves, and calls back", async () => {
        context.stub
            .expect("GetUser", { input: { userId }, answer: user })
            .expect("GetUser", { answer: user })
            .expect("GetUser", { answer: user })
            .expect("GetWorkingLocation");
        const finspace = new FinspaceData({ region, credentials });
        expect(await finspace.getUser({ userId }, { requestTimeout: 5000 })).toMatchObject(user);
        const called = await new Promise<GetUserCommandOutput | undefined>((resolve) => {
            finspace.getUser({ userId }, (_, data) => resolve(data));
        });
        const calledLate = await new Promise<GetUserCommandOutput | undefined>((resolve) => {
            finspace.getUser({ userId }, {}, (_, data) => resolve(data));
        });
        expect([called, calledLate]).toMatchObject([user, user]);
        expect((await finspace.getWorkingLocation()).$metadata.httpStatusCode).toBe(200);
        context.stub.assertDone();
        finspace.destroy();
    });

    it("goes through send, where mocks of the SDK's clients stand", async () => {
        const finspace = new FinspaceData({ region, credentials });
        const send = vi.spyOn(FinspaceData.prototype, "send").mockResolvedValue({ $metadata: {} });
        await finspace.getUser({ userId });
        for await (const page of finspace.paginateListUsers({ maxResults: 1 })) expect(page).toEqual({ $metadata: {} });
        expect(send.mock.calls.map(([command]) => [command.constructor.name, command.input])).toEqual([
            ["GetUserCommand", { userId }],
            ["ListUsersCommand", { maxResults: 1 }],
        ]);
        send.mockRestore();
    });
});

describe("the middleware stack", () => {
    it("says what to use instead", () => {
        const client = createClient();
        expect(() => client.middlewareStack.add(() => () => Promise.resolve({}), { step: "build" })).toThrow(
            /^middlewareStack\.add\(\): there is no middleware in this client\. To send headers, pass `headers` in .*`requestHandler`.*`logger`\.$/,
        );
        expect(() => new GetUserCommand({ userId }).middlewareStack.use({ applyToStack: () => {} })).toThrow(
            "middlewareStack.use(): there is no middleware in this client.",
        );
    });
});
