// Meets the handlers with the msw of the project it stands in. Prints what it has seen; fails where that is not so.
import assert from "node:assert/strict";
import http from "node:http";
import { FinSpaceData } from "finspace-data";
import { createStub, handleCreateUser, handleGetUser, handlers, mockError } from "finspace-data/msw";
import { http as mswHttp, HttpResponse } from "msw";
import { setupServer } from "msw/node";

const credentials = { accessKeyId: "any", secretAccessKey: "any" };
const finspace = new FinSpaceData({ region: "us-east-1", credentials, retries: { maxAttempts: 1 } });
const server = setupServer(...handlers());
// msw 3 calls the option by its second name, and does not mind the first.
server.listen({ onUnhandledRequest: "error", onUnhandledFrame: "error" });
const origin = "https://finspace-api.us-east-1.amazonaws.com";
const input = { emailAddress: "ada@example.com", type: "APP_USER" };

const checks = {
    async "the model's example"() {
        assert.equal((await finspace.getUser({ userId: "abc" })).userId, "ExM4CjttChnQBr5PXSRt6h");
    },
    async "an output, through fetch and through node:http"() {
        server.use(
            handleGetUser({ userId: "ada", emailAddress: "a@example.com", type: "APP_USER", status: "ENABLED" }),
        );
        const overFetch = new FinSpaceData({ region: "us-east-1", credentials, fetch: (request) => fetch(request) });
        assert.equal((await finspace.getUser({ userId: "abc" })).userId, "ada");
        assert.equal((await overFetch.getUser({ userId: "abc" })).userId, "ada");
    },
    async "a modelled error"() {
        server.use(handleCreateUser(mockError("ConflictException", { reason: "TAKEN" })));
        await assert.rejects(finspace.createUser(input), { code: "ConflictException", status: 409, reason: "TAKEN" });
    },
    async "a resolver with the input and the request"() {
        server.use(
            handleCreateUser(({ input: { emailAddress }, request }) => ({
                userId: `${emailAddress} ${request.headers.get("content-type")}`,
            })),
        );
        assert.equal((await finspace.createUser(input)).userId, "ada@example.com application/json");
    },
    async "a label with a slash and a percent sign"() {
        server.use(
            handleGetUser(({ input: { userId } }) => ({
                userId,
                emailAddress: "",
                type: "APP_USER",
                status: "ENABLED",
            })),
        );
        assert.equal((await finspace.getUser({ userId: "a/b%2Fc" })).userId, "a/b%2Fc");
    },
    async "what the model does not allow"() {
        await assert.rejects(finspace.createUser({ ...input, type: "ADMIN" }), {
            code: "ValidationException",
            message: 'type must be one of SUPER_USER, APP_USER, is "ADMIN".',
        });
    },
    async "what is no operation"() {
        const response = await fetch(`${origin}/clusters`);
        assert.deepEqual(
            [response.status, response.headers.get("x-amzn-errortype")],
            [404, "UnknownOperationException"],
        );
    },
    async "an output that is not allowed, where it is strict"() {
        server.use(handleGetUser({ userId: 1 }, { strict: true }));
        await assert.rejects(finspace.getUser({ userId: "abc" }), { code: "InvalidOutputException" });
    },
    async "a stub in order"() {
        const stub = createStub();
        stub.expect("GetUser", { input: { userId: "abc" } }).expect("EnableUser");
        server.use(...stub.handlers());
        await finspace.getUser({ userId: "abc" });
        assert.throws(() => stub.assertDone(), /EnableUser was not called/);
        await finspace.enableUser({ userId: "abc" });
        stub.assertDone();
    },
    async "a handler of another host, which they leave alone"() {
        server.use(mswHttp.get("https://example.com/user/abc", () => HttpResponse.text("mine")));
        assert.equal(await (await fetch("https://example.com/user/abc")).text(), "mine");
    },
};
for (const [name, check] of Object.entries(checks)) {
    await check().catch((error) => {
        throw new Error(`Not as it should be: ${name}`, { cause: error });
    });
    server.resetHandlers();
}
server.close();
finspace.close();
http.globalAgent.destroy();
console.log(`${Object.keys(checks).length} checks passed on Node ${process.version}`);
