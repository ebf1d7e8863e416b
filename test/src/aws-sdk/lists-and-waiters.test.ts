import { inspect } from "node:util";
import {
    FinspaceData,
    FinspaceDataClient,
    ListUsersCommand,
    paginateListChangesets,
    paginateListDatasets,
    paginateListDataViews,
    paginateListPermissionGroups,
    paginateListPermissionGroupsByUser,
    paginateListUsers,
    paginateListUsersByPermissionGroup,
    ResourceNotFoundException,
    waitForUserEnabled,
    waitUntilUserEnabled,
} from "finspace-data/aws-sdk";
import { mockError } from "finspace-data/msw";
import { describe, expect, it, vi } from "vitest";
import { catchError } from "../../support/catch-error.js";
import { credentials } from "../../support/test-client.js";
import { createClient, region, useStub, userId } from "./sdk-server.js";

const context = useStub();
const toUser = (id: string) =>
    ({ userId: id, emailAddress: "a@example.com", type: "APP_USER", status: "ENABLED" }) as const;
const [ada, bo] = [toUser("ada"), toUser("bo")];

async function collect<Page>(pages: AsyncIterable<Page>): Promise<Page[]> {
    const all: Page[] = [];
    for await (const page of pages) all.push(page);
    return all;
}

describe("a paginator", () => {
    it("gives every page with its metadata, each sent for when it is asked for", async () => {
        context.stub
            .expect("ListUsers", { input: { maxResults: 1 }, answer: { users: [ada], nextToken: "t" } })
            .expect("ListUsers", { input: { maxResults: 1, nextToken: "t" }, answer: { users: [bo] } });
        const pages = paginateListUsers({ client: createClient(), pageSize: 1 }, { maxResults: undefined });
        const first = await pages.next();
        expect(first.value).toMatchObject({ users: [ada], $metadata: { httpStatusCode: 200 } });
        expect(() => context.stub.assertDone()).toThrow("ListUsers");
        expect((await pages.next()).value).toMatchObject({ users: [bo] });
        expect(await pages.next()).toEqual({ done: true, value: undefined });
        context.stub.assertDone();
    });

    it("is there for each of the seven lists", async () => {
        const [config, datasetId, permissionGroupId] = [{ client: createClient() }, "d", "g"];
        context.stub
            .expect("ListChangesets", { input: { datasetId } })
            .expect("ListDataViews", { input: { datasetId } })
            .expect("ListDatasets", { input: {} })
            .expect("ListPermissionGroups", { input: { maxResults: 9 } })
            .expect("ListPermissionGroupsByUser", { input: { userId, maxResults: 9 } })
            .expect("ListUsers", { input: { maxResults: 9 } })
            .expect("ListUsersByPermissionGroup", { input: { permissionGroupId, maxResults: 9 } });
        for (const pages of [
            paginateListChangesets(config, { datasetId }),
            paginateListDataViews(config, { datasetId }),
            paginateListDatasets(config, {}),
            paginateListPermissionGroups(config, { maxResults: 9 }),
            paginateListPermissionGroupsByUser(config, { userId, maxResults: 9 }),
            paginateListUsers(config, { maxResults: 9 }),
            paginateListUsersByPermissionGroup(config, { permissionGroupId, maxResults: 9 }),
        ])
            expect((await pages.next()).value).toHaveProperty("$metadata.httpStatusCode", 200);
        context.stub.assertDone();
    });

    it("begins at startingToken, with the input's own page size", async () => {
        context.stub.expect("ListUsers", { input: { maxResults: 5, nextToken: "s" }, answer: { users: [] } });
        const config = { client: createClient(), pageSize: 1, startingToken: "s" };
        const input = { maxResults: 5 };
        expect(await collect(paginateListUsers(config, input))).toHaveLength(1);
        expect(input).toEqual({ maxResults: 5 });
        context.stub.assertDone();
    });

    it("ends where the token stays the same, if it is told to", async () => {
        const answer = { users: [ada], nextToken: "same" };
        const config = { client: createClient(), stopOnSameToken: true };
        context.stub.expect("ListUsers", { answer }).expect("ListUsers", { answer });
        expect(await collect(paginateListUsers(config, { maxResults: 1 }))).toHaveLength(2);
        context.stub.assertDone();
    });

    it("throws where the token stays the same, in place of going on for ever", async () => {
        const answer = { users: [ada], nextToken: "same" };
        context.stub.expect("ListUsers", { answer }).expect("ListUsers", { answer });
        const listing = collect(paginateListUsers({ client: createClient() }, { maxResults: 1 }));
        expect(await catchError(listing)).toHaveProperty(
            "message",
            "ListUsers: the service repeated nextToken; the list would never end",
        );
    });

    it("sends what withCommand gives in place of its own command", async () => {
        context.stub
            .expect("ListUsers", { input: { maxResults: 7 }, answer: { users: [], nextToken: "t" } })
            .expect("ListUsers", { input: { maxResults: 1, nextToken: "t" }, answer: { users: [] } });
        const seen: unknown[] = [];
        const withCommand = (command: ListUsersCommand) => {
            seen.push(command.input);
            return seen.length === 1 ? new ListUsersCommand({ maxResults: 7 }) : undefined;
        };
        await collect(paginateListUsers({ client: createClient(), withCommand }, { maxResults: 1 }));
        expect(seen).toEqual([{ maxResults: 1 }, { maxResults: 1, nextToken: "t" }]);
        context.stub.assertDone();
    });

    it("ends with the call that a signal ends", async () => {
        context.stub.expect("ListUsers", { answer: { users: [ada], nextToken: "t" } });
        const controller = new AbortController();
        const pages = paginateListUsers(
            { client: createClient() },
            { maxResults: 1 },
            { abortSignal: controller.signal },
        );
        await pages.next();
        controller.abort();
        expect(await catchError(pages.next())).toMatchObject({ name: "AbortError" });
        context.stub.assertDone();
    });
});

describe("a waiter", () => {
    const fast = { maxWaitTime: 60, minDelay: 0.001, maxDelay: 0.001 };

    it("resolves with the last output", async () => {
        context.stub
            .expect("GetUser", { input: { userId }, answer: { ...ada, status: "CREATING" } })
            .expect("GetUser", { answer: ada });
        expect(await waitUntilUserEnabled({ client: createClient(), ...fast }, { userId })).toMatchObject({
            state: "SUCCESS",
            reason: { ...ada, $metadata: { httpStatusCode: 200, attempts: 1 } },
        });
        context.stub.assertDone();
    });

    it("throws where the state can no longer be reached, and shows no output", async () => {
        context.stub.expect("GetUser", { answer: { ...ada, status: "DISABLED" } });
        const error = await catchError(waitUntilUserEnabled({ client: createClient(), ...fast }, { userId }));
        expect(error).toHaveProperty("name", "Error");
        expect(JSON.parse((error as Error).message)).toEqual({
            state: "FAILURE",
            reason: "GetUser: UserEnabled failed after 1 poll: status is DISABLED",
        });
        expect(inspect(error)).not.toContain(ada.emailAddress);
    });

    it.each([
        { given: { maxWaitTime: 0 }, want: "maxWaitTime must be a number of seconds above 0, is 0" },
        { given: { minDelay: -1 }, want: "minDelay must be a number of seconds above 0, is -1" },
        { given: { minDelay: 2, maxDelay: 1 }, want: "minDelay must be at most maxDelay, 1; is 2" },
    ])("refuses times in the words of who gives them: $want", async ({ given, want }) => {
        const config = { client: createClient(), ...fast, ...given };
        expect(await catchError(waitUntilUserEnabled(config, { userId }))).toMatchObject({
            name: "TypeError",
            message: want,
        });
    });

    it("waits without an end where it is told to", async () => {
        context.stub.expect("GetUser", { answer: { ...ada, status: "ENABLED" } });
        const config = { client: createClient(), maxWaitTime: Infinity };
        expect((await waitUntilUserEnabled(config, { userId })).state).toBe("SUCCESS");
    });

    it("throws a TimeoutError where the time is up", async () => {
        context.stub.expect("GetUser", { answer: { ...ada, status: "CREATING" } });
        const error = await catchError(waitUntilUserEnabled({ client: createClient(), maxWaitTime: 1 }, { userId }));
        expect(error).toMatchObject({
            name: "TimeoutError",
            message: '{"state":"TIMEOUT","reason":"Waiter has timed out"}',
        });
    });

    it.each([
        { name: "a signal", toConfig: (controller: AbortController) => ({ abortSignal: controller.signal }) },
        { name: "a controller", toConfig: (abortController: AbortController) => ({ abortController }) },
    ])("throws an AbortError where $name ends it", async ({ toConfig }) => {
        const controller = new AbortController();
        context.stub.expect("GetUser", {
            answer: () => {
                controller.abort();
                return { ...ada, status: "CREATING" };
            },
        });
        const waiting = waitUntilUserEnabled({ client: createClient(), ...fast, ...toConfig(controller) }, { userId });
        expect(await catchError(waiting)).toMatchObject({ name: "AbortError" });
    });

    it("throws an exception that it does not wait for as it is", async () => {
        context.stub.expect("GetUser", { answer: mockError("ResourceNotFoundException") });
        const error = await catchError(waitUntilUserEnabled({ client: createClient(), ...fast }, { userId }));
        expect(error).toBeInstanceOf(ResourceNotFoundException);
    });

    it("polls through the client's send, where mocks of clients stand", async () => {
        // It called the network, and asked for a region.
        const client = new FinspaceDataClient();
        const send = vi.spyOn(client, "send");
        const controller = new AbortController();
        const config = { client, ...fast, abortSignal: controller.signal };
        const [creating, enabled, disabled] = (["CREATING", "ENABLED", "DISABLED"] as const).map((status) => ({
            userId,
            status,
            $metadata: {},
        }));
        const exception = new ResourceNotFoundException({ message: "No such user.", $metadata: {} });
        send.mockResolvedValueOnce(creating!).mockResolvedValueOnce(enabled!);
        expect(await waitUntilUserEnabled(config, { userId })).toEqual({ state: "SUCCESS", reason: enabled });
        send.mockResolvedValueOnce(disabled!);
        expect(await waitForUserEnabled(config, { userId })).toEqual({ state: "FAILURE", reason: disabled });
        send.mockRejectedValueOnce(exception);
        expect(await catchError(waitUntilUserEnabled(config, { userId }))).toBe(exception);
        send.mockImplementation(() => {
            controller.abort();
            return Promise.reject(new Error("whatever a mock says"));
        });
        expect(await catchError(waitUntilUserEnabled(config, { userId }))).toMatchObject({ name: "AbortError" });
        const sent = send.mock.calls.map(([command, options]) => [command.constructor.name, command.input, options]);
        const options = { abortSignal: expect.any(AbortSignal) as AbortSignal };
        expect(sent).toEqual(sent.map(() => ["GetUserCommand", { userId }, options]));
        expect(sent).toHaveLength(5);
    });

    it("ends a poll that is under way when the time is up", async () => {
        context.stub.expect("GetUser", { answer: () => new Promise(() => {}) });
        const config = { client: createClient(), ...fast, maxWaitTime: 0.02 };
        expect(await waitForUserEnabled(config, { userId })).toEqual({ state: "TIMEOUT" });
    });

    it("of the older name tells each end as a result", async () => {
        const controller = new AbortController();
        const config = { client: createClient(), ...fast, abortSignal: controller.signal };
        const creating = { ...ada, status: "CREATING" } as const;
        context.stub
            .expect("GetUser", { answer: ada })
            .expect("GetUser", { answer: { ...ada, status: "DISABLED" } })
            .expect("GetUser", { answer: creating })
            .expect("GetUser", { answer: mockError("ResourceNotFoundException") });
        expect(await waitForUserEnabled(config, { userId })).toMatchObject({ state: "SUCCESS", reason: ada });
        expect(await waitForUserEnabled(config, { userId })).toMatchObject({
            state: "FAILURE",
            reason: { status: "DISABLED", $metadata: { httpStatusCode: 200 } },
        });
        const short = { client: config.client, maxWaitTime: 1 };
        expect(await waitForUserEnabled(short, { userId })).toEqual({ state: "TIMEOUT" });
        expect(await catchError(waitForUserEnabled(config, { userId }))).toBeInstanceOf(ResourceNotFoundException);
        controller.abort();
        expect(await waitForUserEnabled(config, { userId })).toEqual({ state: "ABORTED" });
        context.stub.assertDone();
    });

    it("is a method, too, of the class with a method for each operation", async () => {
        context.stub.expect("GetUser", { answer: ada }).expect("GetUser", { answer: ada });
        const finspace = new FinspaceData({ region, credentials });
        expect(finspace).toBeInstanceOf(FinspaceDataClient);
        expect(await finspace.waitUntilUserEnabled({ userId }, 60)).toHaveProperty("state", "SUCCESS");
        expect(await finspace.waitUntilUserEnabled({ userId }, fast)).toHaveProperty("state", "SUCCESS");
        finspace.destroy();
    });
});
