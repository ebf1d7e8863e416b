import { FinSpaceData, InputError, isServiceError, type ServiceError } from "finspace-data";
import { handleCreateUser, handleGetUser, handleListUsers, handlers, mockError } from "finspace-data/msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { catchError } from "../../support/catch-error.js";
import { fixedOptions } from "../../support/test-client.js";

const mock = setupServer(...handlers());

beforeAll(() => mock.listen({ onUnhandledRequest: "error" }));
afterEach(() => mock.resetHandlers());
afterAll(() => mock.close());

const userId = "nCzQCTGzM0bfl1rTTtvylO";
const user = { userId, emailAddress: "a@example.com", type: "APP_USER", status: "DISABLED" } as const;
const finspace = new FinSpaceData(fixedOptions);

describe("a handler", () => {
    it("answers the model's example unless told otherwise", async () => {
        expect(await finspace.getUser({ userId })).toMatchObject({ userId: "ExM4CjttChnQBr5PXSRt6h" });
    });

    it("answers an output", async () => {
        mock.use(handleGetUser(user));
        expect(await finspace.getUser({ userId })).toEqual(user);
    });

    it("answers a modelled error with its members", async () => {
        mock.use(handleCreateUser(mockError("ConflictException", { message: "Taken.", reason: "EMAIL_IN_USE" })));
        const thrown = await catchError(finspace.createUser({ emailAddress: "a@example.com", type: "APP_USER" }));
        expect(thrown).toMatchObject({
            code: "ConflictException",
            status: 409,
            message: "Taken.",
            reason: "EMAIL_IN_USE",
        });
        expect((thrown as ServiceError).requestId).toMatch(/^[0-9a-f-]{36}$/);
    });

    it("tells an error without a message as the model's example tells it, but for members of its own", async () => {
        mock.use(handleCreateUser(mockError("ConflictException", { reason: "OTHER" })));
        const thrown = await catchError(finspace.createUser({ emailAddress: "a@example.com", type: "APP_USER" }));
        expect(thrown).toMatchObject({
            message: "The e-mail address belongs to user nCzQCTGzM0bfl1rTTtvylO.",
            reason: "OTHER",
        });
    });

    it("hands a resolver the flat input and the request", async () => {
        mock.use(
            handleListUsers(({ input, request }) => {
                expectTypeOf(input.maxResults).toEqualTypeOf<number>();
                expect(input).toEqual({ maxResults: 7, nextToken: "a b/c" });
                expect(request.headers.get("x-mine")).toBe("1");
                return { users: [] };
            }),
        );
        const list = finspace.listUsers({ maxResults: 7, nextToken: "a b/c" }, { headers: { "x-mine": "1" } });
        expect(await list).toEqual({ users: [] });
    });

    it.each(["returns", "throws"])("answers an error that a resolver %s", async (how) => {
        mock.use(
            handleGetUser(() => {
                const error = mockError("ResourceNotFoundException", { reason: "UNKNOWN_USER" });
                if (how === "throws") throw error;
                return error;
            }),
        );
        const thrown = await catchError(finspace.getUser({ userId }));
        expect(isServiceError(thrown, "ResourceNotFoundException")).toBe(true);
        expect(thrown).toMatchObject({ reason: "UNKNOWN_USER" });
    });

    it("refuses what the model does not allow before the resolver sees it", async () => {
        mock.use(handleCreateUser(() => expect.unreachable()));
        const input = { emailAddress: "no address", type: "ADMIN" as never, apiAccess: "MAYBE" as never };
        const thrown = await catchError(finspace.createUser(input));
        expect(thrown).toMatchObject({ code: "ValidationException", status: 400 });
        expect((thrown as Error).message).toBe(
            "emailAddress must match ^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,4}$, is a string; " +
                'type must be one of SUPER_USER, APP_USER, is "ADMIN"; ' +
                'apiAccess must be one of ENABLED, DISABLED, is "MAYBE".',
        );
    });

    it("is for its endpoint alone where it is given one, whose path it takes along", async () => {
        const endpoint = "http://localhost:4000/base/";
        mock.use(handleGetUser(user, { endpoint }));
        const there = new FinSpaceData({ ...fixedOptions, endpoint });
        expect(await there.getUser({ userId })).toEqual(user);
        expect(await finspace.getUser({ userId })).not.toEqual(user);
    });

    it.each(["eu-west-1", "cn-north-1", "us-gov-west-1"])(
        "answers in region %s, with FIPS and dual-stack",
        async (region) => {
            for (const variant of [
                {},
                { useFips: true },
                { useDualStack: true },
                { useFips: true, useDualStack: true },
            ]) {
                const client = new FinSpaceData({ ...fixedOptions, region, ...variant });
                expect(await client.getUser({ userId })).toHaveProperty("userId");
            }
        },
    );

    it("says with strict where an output is not what the model allows, and is not asked again", async () => {
        mock.use(
            handleGetUser(() => ({ ...user, status: "GONE" as never, createTime: "now" as never }), { strict: true }),
        );
        const thrown = await catchError(finspace.getUser({ userId }));
        expect(thrown).toMatchObject({ code: "InvalidOutputException", attempts: 1 });
        expect((thrown as Error).message).toContain('status must be one of CREATING, ENABLED, DISABLED, is "GONE"');
        expect((thrown as Error).message).toContain('createTime must be a whole number of 64 bits, is "now"');
    });
});

describe("handlers", () => {
    it("takes answers by operation", async () => {
        mock.use(...handlers({ GetUser: user, ListUsers: () => ({ users: [user] }) }));
        expect(await finspace.getUser({ userId })).toEqual(user);
        expect(await finspace.listUsers({ maxResults: 1 }).toArray()).toMatchObject({ items: [user] });
    });

    it.each([
        { name: "an unknown path", method: "GET", path: "/clusters", want: [404, "UnknownOperationException"] },
        { name: "another method", method: "DELETE", path: "/user", want: [405, "UnknownOperationException"] },
        { name: "an empty label", method: "GET", path: "/user/", want: [404, "UnknownOperationException"] },
    ])("refuses $name", async ({ method, path, want }) => {
        const response = await fetch(`https://finspace-api.us-east-1.amazonaws.com${path}`, { method });
        expect([response.status, response.headers.get("x-amzn-errortype")]).toEqual(want);
        expect(response.headers.get("x-amzn-requestid")).toMatch(/./);
        expect(await response.json()).toMatchObject({ message: expect.stringContaining(path) as string });
    });

    it("leaves other hosts alone", async () => {
        mock.use(...handlers());
        await expect(fetch("https://example.com/user/abc")).rejects.toThrow("Cannot bypass a request");
    });
});

describe("validate: true", () => {
    const strict = new FinSpaceData({ ...fixedOptions, validate: true, fetch: () => expect.unreachable() });

    it("says all that is wrong before anything is sent, and shows nothing sensitive", async () => {
        const input = { emailAddress: "nobody", type: "ADMIN" as never };
        const thrown = await catchError(strict.createUser(input));
        expect(thrown).toBeInstanceOf(InputError);
        expect(thrown).toMatchObject({ operation: "CreateUser", member: "emailAddress" });
        expect((thrown as Error).message).toBe(
            "CreateUser: emailAddress must match ^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,4}$, is a string; " +
                'type must be one of SUPER_USER, APP_USER, is "ADMIN"',
        );
    });

    it("lets what is right through, the token that it fills in included", async () => {
        const client = new FinSpaceData({ ...fixedOptions, validate: true });
        expect(await client.createUser({ emailAddress: "a@example.com", type: "APP_USER" })).toHaveProperty("userId");
    });
});
