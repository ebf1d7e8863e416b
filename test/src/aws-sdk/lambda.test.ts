import {
    FinspaceDataClient,
    FinspaceDataServiceException,
    GetUserCommand,
    paginateListUsersByPermissionGroup,
    ResourceNotFoundException,
    type UserByPermissionGroup,
} from "finspace-data/aws-sdk";
import { mockError } from "finspace-data/msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useStub, userId } from "./sdk-server.js";

/** A function as people deploy it: the client outlives the calls, what it needs comes from the environment. */
async function deploy() {
    vi.stubEnv("AWS_REGION", "us-east-1");
    vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "not-a-secret-of-anybody");
    const client = new FinspaceDataClient({});

    return async (event: { pathParameters?: { userId?: string; groupId?: string } }) => {
        const { userId: id, groupId: permissionGroupId } = event.pathParameters ?? {};
        try {
            if (permissionGroupId) {
                const users: UserByPermissionGroup[] = [];
                const pages = paginateListUsersByPermissionGroup(
                    { client, pageSize: 50 },
                    { permissionGroupId, maxResults: 50 },
                );
                for await (const page of pages) users.push(...(page.users ?? []));
                return { statusCode: 200, body: JSON.stringify(users.map((user) => user.userId)) };
            }
            const { $metadata, ...user } = await client.send(new GetUserCommand({ userId: id }));
            return { statusCode: $metadata.httpStatusCode, body: JSON.stringify(user) };
        } catch (error) {
            if (error instanceof ResourceNotFoundException) return { statusCode: 404, body: error.reason };
            if (error instanceof FinspaceDataServiceException)
                return { statusCode: error.$fault === "client" ? 400 : 502, body: error.name };
            throw error;
        }
    };
}

const context = useStub();
const user = { userId, emailAddress: "a@example.com", type: "APP_USER", status: "ENABLED" } as const;

afterEach(() => vi.unstubAllEnvs());

describe("a Lambda function", () => {
    it("answers with what the service gives", async () => {
        const handler = await deploy();
        context.stub.expect("GetUser", { input: { userId }, answer: user });
        const answer = await handler({ pathParameters: { userId } });
        expect(answer.statusCode).toBe(200);
        expect(JSON.parse(answer.body!)).toEqual(user);
    });

    it("collects pages", async () => {
        const handler = await deploy();
        const input = { permissionGroupId: "g", maxResults: 50 };
        const [ada, bo] = ["ada", "bo"].map((id) => ({
            ...user,
            membershipStatus: "ADDITION_SUCCESS" as const,
            userId: id,
        }));
        context.stub
            .expect("ListUsersByPermissionGroup", { input, answer: { users: [ada!], nextToken: "t" } })
            .expect("ListUsersByPermissionGroup", { input: { ...input, nextToken: "t" }, answer: { users: [bo!] } });
        expect(await handler({ pathParameters: { groupId: "g" } })).toEqual({ statusCode: 200, body: '["ada","bo"]' });
    });

    it("tells one exception from another", async () => {
        const handler = await deploy();
        context.stub
            .expect("GetUser", { answer: mockError("ResourceNotFoundException", { reason: "UNKNOWN_USER" }) })
            .expect("GetUser", { answer: mockError("AccessDeniedException") });
        expect(await handler({ pathParameters: { userId } })).toEqual({ statusCode: 404, body: "UNKNOWN_USER" });
        expect(await handler({ pathParameters: { userId } })).toEqual({
            statusCode: 400,
            body: "AccessDeniedException",
        });
    });

    it("fails with what is no answer of the service", async () => {
        const handler = await deploy();
        await expect(handler({})).rejects.toThrow("GetUser: userId is required");
    });
});
