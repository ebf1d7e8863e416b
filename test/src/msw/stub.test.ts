import { FinSpaceData } from "finspace-data";
import { createStub, mockError } from "finspace-data/msw";
import { setupServer } from "msw/node";
import { describe, expect, it } from "vitest";
import { catchError } from "../../support/catch-error.js";
import { fixedOptions } from "../../support/test-client.js";

const userId = "nCzQCTGzM0bfl1rTTtvylO";
const user = { userId, emailAddress: "a@example.com", type: "APP_USER", status: "ENABLED" } as const;
const newUser = { emailAddress: "a@example.com", type: "APP_USER", firstName: "Ada" } as const;

function setUp() {
    const stub = createStub();
    return { stub, finspace: new FinSpaceData({ ...fixedOptions, fetch: stub.fetch }) };
}

describe("a stub", () => {
    it("answers the calls it was told of, in their order", async () => {
        const { stub, finspace } = setUp();
        stub.expect("CreateUser", { input: newUser, answer: { userId } })
            .expect("GetUser", { input: { userId }, answer: user })
            .expect("GetUser", { answer: ({ input }) => ({ ...user, userId: input.userId }) })
            .expect("GetUser");
        expect(await finspace.createUser(newUser)).toEqual({ userId });
        expect(await finspace.getUser({ userId })).toEqual(user);
        expect(await finspace.getUser({ userId: "other" })).toEqual({ ...user, userId: "other" });
        expect(await finspace.getUser({ userId })).toHaveProperty("lastName", "Grünwald");
        stub.assertDone();
    });

    it("answers modelled errors", async () => {
        const { stub, finspace } = setUp();
        stub.expect("GetUser", { answer: mockError("ResourceNotFoundException", { reason: "UNKNOWN_USER" }) });
        const thrown = await catchError(finspace.getUser({ userId }));
        expect(thrown).toMatchObject({ code: "ResourceNotFoundException", status: 404, reason: "UNKNOWN_USER" });
        stub.assertDone();
    });

    it.each([
        { name: "a function", emailAddress: (value: string) => value.endsWith("example.com") },
        { name: "a pattern", emailAddress: /@example/ },
        { name: "a matcher of the test library", emailAddress: expect.stringContaining("@") as string },
    ])("lets $name judge a member", async ({ emailAddress }) => {
        const { stub, finspace } = setUp();
        stub.expect("CreateUser", { input: { ...newUser, emailAddress } });
        expect(await finspace.createUser(newUser)).toHaveProperty("userId");
        stub.assertDone();
    });

    it.each([
        { name: "a function", input: ({ type }: { type: string }) => type === "APP_USER" },
        { name: "a matcher of the test library", input: expect.objectContaining({ type: "APP_USER" }) as never },
    ])("lets $name judge the whole input", async ({ input }) => {
        const { stub, finspace } = setUp();
        stub.expect("CreateUser", { input });
        expect(await finspace.createUser(newUser)).toHaveProperty("userId");
        stub.assertDone();
    });

    // Such a pattern remembers where it ended, and tests the next text from there.
    it("takes a global pattern for one more call", async () => {
        const { stub, finspace } = setUp();
        const input = { ...newUser, emailAddress: /example\.com$/g };
        stub.expect("CreateUser", { input }).expect("CreateUser", { input });
        await finspace.createUser(newUser);
        expect(await finspace.createUser(newUser)).toHaveProperty("userId");
        stub.assertDone();
    });

    it.each([
        {
            name: "another value",
            input: { ...newUser, type: "SUPER_USER" as const },
            want: 'CreateUser: type should be "SUPER_USER", is "APP_USER"',
        },
        {
            name: "a member too few",
            input: { ...newUser, lastName: "L" },
            want: "CreateUser: lastName should be a string, is nothing",
        },
        {
            name: "a member too many",
            input: { emailAddress: newUser.emailAddress, type: newUser.type },
            want: "CreateUser: firstName should be nothing, is a string",
        },
        {
            name: "what a matcher does not take",
            input: { ...newUser, type: () => false },
            want: 'CreateUser: type does not match what is expected, is "APP_USER"',
        },
        { name: "a token that is not the one", input: { ...newUser, clientToken: "t" }, want: "clientToken should be" },
    ])("refuses $name, without showing what is sensitive, and is not asked again", async ({ input, want }) => {
        const { stub, finspace } = setUp();
        stub.expect("CreateUser", { input });
        const thrown = await catchError(finspace.createUser(newUser));
        expect(thrown).toMatchObject({ code: "UnexpectedCallException", attempts: 1 });
        expect((thrown as Error).message).toContain(want);
        expect(() => stub.assertDone()).toThrow(want);
    });

    it("refuses a call of another operation, and one behind the last", async () => {
        const { stub, finspace } = setUp();
        stub.expect("GetUser");
        expect(await catchError(finspace.listUsers({ maxResults: 1 }))).toHaveProperty(
            "message",
            "ListUsers was called, and GetUser is expected.",
        );
        await finspace.getUser({ userId });
        expect(await catchError(finspace.getUser({ userId }))).toHaveProperty(
            "message",
            "GetUser was called, and no other call is expected.",
        );
    });

    it("lists the calls that did not come", () => {
        const { stub } = setUp();
        stub.expect("GetUser").expect("ListUsers");
        expect(() => stub.assertDone()).toThrow("GetUser was not called\nListUsers was not called");
    });

    it("compares lists and structures inside", async () => {
        const { stub, finspace } = setUp();
        const permissions = ["CreateDataset", "ViewAuditData"] as const;
        stub.expect("CreatePermissionGroup", {
            input: { name: "n", applicationPermissions: ["CreateDataset", () => true] },
        });
        await finspace.createPermissionGroup({ name: "n", applicationPermissions: [...permissions] });
        stub.expect("CreatePermissionGroup", { input: { name: "n", applicationPermissions: ["CreateDataset"] } });
        const thrown = await catchError(
            finspace.createPermissionGroup({ name: "n", applicationPermissions: [...permissions] }),
        );
        expect(thrown).toHaveProperty("message", expect.stringContaining("applicationPermissions.1 should be nothing"));
    });

    it("refuses what is no operation", () => {
        const { stub } = setUp();
        expect(() => stub.expect("GetUsers" as "GetUser")).toThrow('expect: "GetUsers" is no operation');
    });

    it("gives handlers to MSW", async () => {
        const stub = createStub();
        const mock = setupServer(...stub.handlers());
        mock.listen({ onUnhandledRequest: "error" });
        try {
            stub.expect("GetUser", { answer: user });
            expect(await new FinSpaceData(fixedOptions).getUser({ userId })).toEqual(user);
            stub.assertDone();
        } finally {
            mock.close();
        }
    });
});
