import { FinSpaceData, isServiceError } from "finspace-data";
import { handleCreateUser, handleListUsers, handlers, mockError } from "finspace-data/msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

const finspace = new FinSpaceData({
    region: "us-east-1",
    credentials: { accessKeyId: "any", secretAccessKey: "any" },
});

/** The code that is tested: it invites somebody who may have been invited before. */
async function inviteUser(emailAddress: string): Promise<string> {
    try {
        const { userId } = await finspace.createUser({ emailAddress, type: "APP_USER" });
        return userId;
    } catch (error) {
        if (!isServiceError(error, "ConflictException")) throw error;
        for await (const user of finspace.listUsers({ maxResults: 100 }))
            if (user.emailAddress === emailAddress) return user.userId;
        throw error;
    }
}

const server = setupServer(...handlers());
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

it("invites a user", async () => {
    server.use(
        handleCreateUser(({ input }) => {
            expect(input).toMatchObject({ emailAddress: "ada@example.com", type: "APP_USER" });
            return { userId: "9wKzNpXhQe2vTr4sYb7cLm" };
        }),
    );
    expect(await inviteUser("ada@example.com")).toBe("9wKzNpXhQe2vTr4sYb7cLm");
});

it("finds a user who was invited before, on whatever page", async () => {
    const ada = { userId: "ada", emailAddress: "ada@example.com", type: "APP_USER", status: "ENABLED" } as const;
    const bob = { userId: "bob", emailAddress: "bob@example.com", type: "APP_USER", status: "DISABLED" } as const;
    server.use(
        handleCreateUser(mockError("ConflictException", { reason: "EMAIL_IN_USE" })),
        handleListUsers(({ input }) =>
            input.nextToken === "second" ? { users: [ada] } : { users: [bob], nextToken: "second" },
        ),
    );
    expect(await inviteUser("ada@example.com")).toBe("ada");
});

it("passes on what the service refuses: requests are held to the API's model", async () => {
    await expect(inviteUser("no e-mail address")).rejects.toThrow("emailAddress must match");
});
