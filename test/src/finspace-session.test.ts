import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { CredentialsError, finspaceSession, type FinSpaceSessionOptions } from "finspace-data";
import { catchError } from "../support/catch-error.js";
import { createRecordingFetch, error, json, type Reply } from "../support/recording-fetch.js";
import { createTestClient, fixedOptions } from "../support/test-client.js";

const minuteMs = 60_000;
const startMs = Date.UTC(2024, 0, 31, 12);
const given = { accessKeyId: "ASIASESSION", secretAccessKey: "s3cret", sessionToken: "t0ken" };
const answer = (durationInMinutes = 60, credentials: object = given) => json({ credentials, durationInMinutes });

function createSession(replies: readonly Reply[], options: Partial<FinSpaceSessionOptions> = {}) {
    const clock = { nowMs: startMs };
    const { fetch, requests } = createRecordingFetch(...replies);
    const session = finspaceSession({
        ...fixedOptions,
        environmentId: "env1",
        fetch,
        now: () => clock.nowMs,
        ...options,
    });
    return { session, requests, clock };
}

describe("finspaceSession", () => {
    it("exchanges credentials for those of the environment", async () => {
        const { session, requests } = createSession([answer()]);
        expect(await session()).toEqual({ ...given, expiration: new Date(startMs + 60 * minuteMs) });
        expect(requests.map(({ method, url }) => `${method} ${url.pathname}${url.search}`)).toEqual([
            "GET /credentials/programmatic?durationInMinutes=60&environmentId=env1",
        ]);
        expect(requests[0]!.headers["authorization"]).toContain(`Credential=${fixedOptions.credentials.accessKeyId}/`);
    });

    it("signs a client's requests with them", async () => {
        const { session } = createSession([answer()]);
        const { finspace, requests } = createTestClient([json({})], { credentials: session });
        await finspace.getUser({ userId: "u" });
        expect(requests[0]!.headers).toMatchObject({
            "x-amz-security-token": "t0ken",
            authorization: expect.stringContaining("Credential=ASIASESSION/") as string,
        });
    });

    it.each([
        { name: "the duration granted", asked: 30, granted: 15, want: 15 },
        { name: "the duration asked for where the answer states none", asked: 30, granted: undefined, want: 30 },
    ])("counts $name from before the request", async ({ asked, granted, want }) => {
        const { session, clock, requests } = createSession(
            [
                () => {
                    clock.nowMs += 5 * minuteMs;
                    return Response.json({ credentials: given, durationInMinutes: granted });
                },
            ],
            { durationInMinutes: asked },
        );
        expect((await session()).expiration).toEqual(new Date(startMs + want * minuteMs));
        expect(requests[0]!.url.search).toContain(`durationInMinutes=${asked}`);
    });

    it.each([
        { name: "keeps an hour's session for 55 minutes", duration: 60, minute: 55 - 0.001, want: 1 },
        { name: "renews it five minutes before its end", duration: 60, minute: 55, want: 2 },
        { name: "keeps a session of one minute for 54 seconds", duration: 1, minute: 0.9 - 0.001, want: 1 },
        { name: "renews it in its last tenth", duration: 1, minute: 0.9, want: 2 },
    ])("$name, for all clients that share it", async ({ duration, minute, want }) => {
        const { session, requests, clock } = createSession([answer(duration)]);
        const clients = [0, 1].map(() =>
            createTestClient([json({})], { credentials: session, now: () => clock.nowMs }),
        );
        for (const nowMs of [startMs, startMs + minute * minuteMs]) {
            clock.nowMs = nowMs;
            for (const { finspace } of clients) await finspace.getUser({ userId: "u" });
        }
        expect(requests).toHaveLength(want);
    });

    it("asks once for all who wait", async () => {
        const { session, requests } = createSession([answer()]);
        const all = await Promise.all([session(), session(), session()]);
        expect(requests).toHaveLength(1);
        expect(new Set(all).size).toBe(1);
    });

    it.each<{ name: string; reply: Reply; options?: Partial<FinSpaceSessionOptions>; want: string; cause?: string }>([
        {
            name: "an error of the service",
            reply: error(403, "AccessDeniedException", { message: "not yours" }),
            want: "finspaceSession: not yours",
            cause: "AccessDeniedException",
        },
        {
            name: "an answer that is no JSON",
            reply: () => new Response('s3cret"', { headers: { "content-type": "text/html" } }),
            want: "finspaceSession: GetProgrammaticAccessCredentials: status 200, but the body is not JSON (content type: text/html, 7 bytes)",
            cause: "ResponseParseError",
        },
        {
            name: "an answer without a secret",
            reply: answer(60, { accessKeyId: "ASIASESSION", sessionToken: "t0ken" }),
            want: "credentials: secretAccessKey is missing",
        },
        { name: "an answer without credentials", reply: json({}), want: "credentials: accessKeyId is missing" },
        {
            name: "base credentials that are missing",
            reply: answer(),
            options: { credentials: () => Promise.reject(new Error("log in")) },
            want: "finspaceSession: credentials: the provider failed: log in",
            cause: "CredentialsError",
        },
    ])("rejects for $name and shows no secret", async ({ reply, options, want, cause }) => {
        const { session } = createSession([reply], options);
        const { finspace, requests } = createTestClient([json({})], { credentials: session });
        const thrown = await catchError(finspace.getUser({ userId: "u" }));
        expect(thrown).toBeInstanceOf(CredentialsError);
        expect((thrown as Error).message).toBe(want);
        expect(((thrown as Error).cause as Error | undefined)?.name).toBe(cause);
        expect(inspect(thrown, { depth: null, showHidden: true }) + JSON.stringify(thrown)).not.toMatch(
            /s3cret|t0ken|not-a-secret/,
        );
        expect(requests).toEqual([]);
    });

    it("names an option at fault at once", () => {
        expect(() => finspaceSession({ environmentId: "e" })).toThrow("region is missing");
    });

    it("shows nothing to a log", async () => {
        const { session } = createSession([answer()]);
        await session();
        expect(inspect(session, { depth: null, showHidden: true })).not.toMatch(/s3cret|t0ken|not-a-secret/);
    });
});
