import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ClientOptions, FinSpaceData } from "finspace-data";
import { headerValues, pathMembers } from "../support/http-arbitraries.js";
import { type LoopbackServer, type ReceivedRequest, startLoopbackServer } from "../support/loopback-server.js";
import { signByReference } from "../support/reference-signer.js";
import { seed } from "../support/seed.js";
import { fixedOptions } from "../support/test-client.js";

const identity = { ...fixedOptions.credentials, sessionToken: "session" };

/** The signature that the official signer gives to a request as it came in, over the headers that it names. */
function signReceived({ method, target, headers, body }: ReceivedRequest): Promise<string> {
    const names = /SignedHeaders=([^,]+)/.exec(headers["authorization"]!)![1]!.split(";");
    const signed = Object.fromEntries(names.map((name) => [name, headers[name]!]));
    const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/
        .exec(headers["x-amz-date"]!)!
        .map(Number);
    return signByReference(
        { method, target, headers: signed, body },
        {
            credentials: identity,
            region: "us-east-1",
            service: "finspace-api",
            timeMs: Date.UTC(y!, mo! - 1, d, h, mi, s),
        },
    );
}

const tokens = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
const callHeaders = fc.dictionary(fc.constantFrom("x-a", "X-A-B", "User-Agent", "x-amz-meta"), headerValues);

type Call = (finspace: FinSpaceData) => PromiseLike<unknown>;

const calls: fc.Arbitrary<Call> = fc.oneof(
    fc.tuple(pathMembers, callHeaders).map<Call>(
        ([userId, headers]) =>
            (finspace) =>
                finspace.getUser({ userId }, { headers }),
    ),
    fc.tuple(pathMembers, tokens, fc.integer()).map<Call>(
        ([datasetId, nextToken, maxResults]) =>
            (finspace) =>
                finspace.listChangesets({ datasetId, nextToken, maxResults }),
    ),
    fc.tuple(tokens, fc.string({ unit: "binary" })).map<Call>(
        ([emailAddress, firstName]) =>
            (finspace) =>
                finspace.createUser({ emailAddress, firstName, type: "APP_USER" }),
    ),
    fc.tuple(pathMembers, tokens).map<Call>(
        ([datasetId, clientToken]) =>
            (finspace) =>
                finspace.deleteDataset({ datasetId, clientToken }),
    ),
    fc.tuple(pathMembers, pathMembers).map<Call>(
        ([permissionGroupId, userId]) =>
            (finspace) =>
                finspace.associateUserToPermissionGroup({ permissionGroupId, userId }),
    ),
);

const apiCalls: fc.Arbitrary<Call> = fc.oneof(
    fc.tuple(pathMembers).map<Call>(
        ([userId]) =>
            ({ api }) =>
                api.GET("/user/{userId}", { params: { path: { userId } } }),
    ),
    fc.tuple(tokens, fc.integer()).map<Call>(
        ([nextToken, maxResults]) =>
            ({ api }) =>
                api.GET("/user", { params: { query: { nextToken, maxResults } } }),
    ),
    fc.string({ unit: "binary" }).map<Call>(
        (emailAddress) =>
            ({ api }) =>
                api.POST("/user", { body: { emailAddress, type: "APP_USER" } }),
    ),
    fc.tuple(pathMembers, tokens).map<Call>(
        ([datasetId, clientToken]) =>
            ({ api }) =>
                api.DELETE("/datasetsv2/{datasetId}", { params: { path: { datasetId }, query: { clientToken } } }),
    ),
);

const transports: { name: string; options: ClientOptions }[] = [
    { name: "the node transport", options: {} },
    { name: "an injected fetch", options: { fetch: (request) => fetch(request) } },
];

describe.each(transports)("what is signed, over $name,", ({ options }) => {
    let server: LoopbackServer;
    let finspace: FinSpaceData;

    beforeAll(async () => {
        server = await startLoopbackServer((_, response) => {
            response.setHeader("content-type", "application/json");
            response.end("{}");
        });
        // A path of its own, with characters that URL leaves raw and SigV4 does not.
        const endpoint = `${server.endpoint}/base(1)`;
        finspace = new FinSpaceData({ ...fixedOptions, ...options, credentials: identity, endpoint });
    });
    afterAll(() => server.close());

    it.each([
        { name: "the methods", arbitrary: calls },
        { name: "finspace.api", arbitrary: apiCalls },
    ])(
        "is what the server receives of $name",
        async ({ arbitrary }) => {
            await fc.assert(
                fc.asyncProperty(arbitrary, async (call) => {
                    server.received.length = 0;
                    await call(finspace);
                    expect(server.received).toHaveLength(1);
                    const [request] = server.received as [ReceivedRequest];
                    expect(request.headers["authorization"]).toBe(await signReceived(request));
                }),
                { numRuns: 200, seed },
            );
        },
        60_000,
    );
});
