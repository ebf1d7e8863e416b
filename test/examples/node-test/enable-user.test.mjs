import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FinSpaceData } from "finspace-data";
import { createStub, mockError } from "finspace-data/msw";

/** The code that is tested: it enables a user unless the user is enabled. */
async function enableUser(finspace, userId) {
    const { status } = await finspace.getUser({ userId });
    if (status !== "ENABLED") await finspace.enableUser({ userId });
}

/** A client that gets its answers from a stub, and what it may call. */
function createClient() {
    const stub = createStub();
    const credentials = { accessKeyId: "any", secretAccessKey: "any" };
    return { stub, finspace: new FinSpaceData({ region: "us-east-1", credentials, fetch: stub.fetch }) };
}

const user = { userId: "ada", emailAddress: "ada@example.com", type: "APP_USER" };

describe("enableUser", () => {
    it("enables a user who is disabled", async () => {
        const { stub, finspace } = createClient();
        stub.expect("GetUser", { input: { userId: "ada" }, answer: { ...user, status: "DISABLED" } });
        stub.expect("EnableUser", { input: { userId: "ada" } });
        await enableUser(finspace, "ada");
        stub.assertDone();
    });

    it("leaves a user alone who is enabled", async () => {
        const { stub, finspace } = createClient();
        stub.expect("GetUser", { answer: { ...user, status: "ENABLED" } });
        await enableUser(finspace, "ada");
        stub.assertDone();
    });

    it("tells of a user whom nobody knows", async () => {
        const { stub, finspace } = createClient();
        stub.expect("GetUser", { answer: mockError("ResourceNotFoundException", { reason: "UNKNOWN_USER" }) });
        await assert.rejects(enableUser(finspace, "bob"), {
            name: "ResourceNotFoundException",
            reason: "UNKNOWN_USER",
        });
        stub.assertDone();
    });
});
