import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CredentialsError, FinSpaceData } from "finspace-data";
import {
    type AwsCredentialIdentity,
    type AwsCredentialIdentityProvider,
    createCredentialsProvider,
} from "../../../src/runtime/credentials.js";
import { catchError } from "../../support/catch-error.js";
import { json } from "../../support/recording-fetch.js";
import { createTestClient, credentials } from "../../support/test-client.js";

const minuteMs = 60_000;

function create(
    source: AwsCredentialIdentity | AwsCredentialIdentityProvider | undefined,
    { env = {}, now = () => 0 }: { env?: NodeJS.ProcessEnv; now?: () => number } = {},
    loadProvider: () => Promise<AwsCredentialIdentityProvider | undefined> = () => Promise.resolve(undefined),
) {
    return createCredentialsProvider(source, { env, now, loadProvider });
}

/** A provider that counts its calls; what it gives ends so long after each. It fails while it is told to. */
function createSource(lifetimeMs = 60 * minuteMs) {
    const clock = { nowMs: 0, calls: 0, isBroken: false };
    const source = () => {
        clock.calls++;
        if (clock.isBroken) throw new Error("the cause");
        return { ...credentials, expiration: new Date(clock.nowMs + lifetimeMs) };
    };
    return { clock, getCredentials: create(source, { now: () => clock.nowMs }) };
}

describe("createCredentialsProvider", () => {
    it("gives the object it was given", async () => {
        expect(await create(credentials)()).toBe(credentials);
    });

    it.each<{ name: string; source: AwsCredentialIdentityProvider }>([
        { name: "a synchronous provider", source: () => credentials },
        { name: "an asynchronous provider", source: () => Promise.resolve(credentials) },
    ])("gives what $name gives", async ({ source }) => {
        expect(await create(source)()).toBe(credentials);
    });

    it("asks once for credentials that never end", async () => {
        let calls = 0;
        const getCredentials = create(() => (calls++, credentials), { now: () => Number.MAX_SAFE_INTEGER });
        await getCredentials();
        await getCredentials();
        expect(calls).toBe(1);
    });

    it("asks once for all who wait", async () => {
        let calls = 0;
        const { promise, resolve } = createDeferred<AwsCredentialIdentity>();
        const getCredentials = create(() => (calls++, promise));
        const waiting = [getCredentials(), getCredentials(), getCredentials()];
        resolve(credentials);
        expect(await Promise.all(waiting)).toEqual([credentials, credentials, credentials]);
        expect(calls).toBe(1);
    });

    it.each([
        { name: "keeps them until five minutes before they end", lifetime: 60, minute: 55 - 0.001, want: 1 },
        { name: "asks again five minutes before they end", lifetime: 60, minute: 55, want: 2 },
        { name: "asks again after they have ended", lifetime: 60, minute: 90, want: 2 },
        { name: "takes no more than five minutes off a long session", lifetime: 600, minute: 594.9, want: 1 },
        // A session of five minutes or less was asked for at every call.
        { name: "keeps those of a short session for nine tenths of it", lifetime: 5, minute: 4.4, want: 1 },
        { name: "asks again in the last tenth of a short session", lifetime: 5, minute: 4.5, want: 2 },
        { name: "asks each time for credentials that have ended when they come", lifetime: -5, minute: 0, want: 2 },
    ])("$name", async ({ lifetime, minute, want }) => {
        const { clock, getCredentials } = createSource(lifetime * minuteMs);
        await getCredentials();
        clock.nowMs = minute * minuteMs;
        await getCredentials();
        expect(clock.calls).toBe(want);
    });

    it("counts a lifetime from the moment they were given, not from when they were asked for", async () => {
        const clock = { nowMs: 0, calls: 0 };
        const getCredentials = create(
            () => {
                clock.nowMs = 20 * minuteMs;
                clock.calls++;
                return { ...credentials, expiration: 30 * minuteMs };
            },
            { now: () => clock.nowMs },
        );
        await getCredentials();
        clock.nowMs = 29 * minuteMs - 1;
        await getCredentials();
        expect(clock.calls).toBe(1);
    });

    it.each([
        { name: "keeps what it has for a minute", minutes: [56, 56.5, 56.999], want: 2 },
        { name: "asks again after that minute", minutes: [56, 57, 58], want: 4 },
        { name: "keeps it till its end", minutes: [59.9, 59.99], want: 2 },
    ])("$name when the provider fails", async ({ minutes, want }) => {
        const { clock, getCredentials } = createSource();
        const first = await getCredentials();
        clock.isBroken = true;
        for (const minute of minutes) {
            clock.nowMs = minute * minuteMs;
            expect(await getCredentials()).toBe(first);
        }
        expect(clock.calls).toBe(want);
    });

    it("fails once nothing it has is valid, and mends itself", async () => {
        const { clock, getCredentials } = createSource();
        await getCredentials();
        clock.isBroken = true;
        for (const minute of [59.9, 60, 60.1]) {
            clock.nowMs = minute * minuteMs;
            const given = await getCredentials().catch((error: unknown) => error);
            expect(given instanceof CredentialsError).toBe(minute >= 60);
        }
        clock.isBroken = false;
        expect(await getCredentials()).toMatchObject(credentials);
    });

    it("keeps what is valid when the provider gives something odd", async () => {
        let calls = 0;
        const getCredentials = create(
            () => (++calls === 1 ? { ...credentials, expiration: minuteMs } : ({} as AwsCredentialIdentity)),
            { now: () => (calls === 0 ? 0 : 0.95 * minuteMs) },
        );
        await getCredentials();
        expect(await getCredentials()).toMatchObject(credentials);
    });

    it.each<{ name: string; expiration: Date | string | number }>([
        { name: "a Date", expiration: new Date(60 * minuteMs) },
        { name: "an ISO 8601 string", expiration: "1970-01-01T01:00:00Z" },
        { name: "epoch milliseconds", expiration: 60 * minuteMs },
    ])("takes $name as expiration", async ({ expiration }) => {
        const clock = { nowMs: 0, calls: 0 };
        const getCredentials = create(() => (clock.calls++, { ...credentials, expiration }), {
            now: () => clock.nowMs,
        });
        for (const nowMs of [0, 55 * minuteMs - 1, 56 * minuteMs]) {
            clock.nowMs = nowMs;
            await getCredentials();
        }
        expect(clock.calls).toBe(2);
    });

    it("takes a provider that remembers already as it is", () => {
        const getCredentials = create(credentials);
        expect(create(getCredentials)).toBe(getCredentials);
    });

    it("asks again after a provider that failed", async () => {
        let calls = 0;
        const getCredentials = create(() => {
            if (++calls === 1) throw new Error("not yet");
            return credentials;
        });
        await catchError(getCredentials());
        expect(await getCredentials()).toBe(credentials);
    });

    it.each<{ name: string; source: AwsCredentialIdentityProvider }>([
        {
            name: "throws",
            source: () => {
                throw new Error("the cause");
            },
        },
        { name: "rejects", source: () => Promise.reject(new Error("the cause")) },
    ])("says that the provider failed if it $name", async ({ source }) => {
        const thrown = await catchError(create(source)());
        expect(thrown).toBeInstanceOf(CredentialsError);
        expect(thrown).toMatchObject({
            name: "CredentialsError",
            message: "credentials: the provider failed: the cause",
            cause: { message: "the cause" },
        });
    });

    // The AWS SDK's providers that ask a service want to know where.
    it("tells its source, and the AWS SDK's provider, the client's region", async () => {
        const asked: (string | undefined)[] = [];
        const source: AwsCredentialIdentityProvider = async (properties) => {
            asked.push(await properties?.callerClientConfig?.region());
            return credentials;
        };
        await createCredentialsProvider(source, { region: async () => "eu-west-1" })();
        await createCredentialsProvider(source)();
        const loadProvider = () => Promise.resolve(source);
        await createCredentialsProvider(undefined, { env: {}, region: async () => "eu-west-2", loadProvider })();
        const client = new FinSpaceData({
            region: "eu-west-3",
            credentials: source,
            fetch: () => Promise.reject(new Error("unplugged")),
        });
        await catchError(client.listUsers({ maxResults: 1 }, { retries: { maxAttempts: 1 } }));
        expect(asked).toEqual(["eu-west-1", undefined, "eu-west-2", "eu-west-3"]);
    });

    it("passes on a CredentialsError of the provider", async () => {
        const own = new CredentialsError("log in first");
        expect(await catchError(create(() => Promise.reject(own))())).toBe(own);
    });

    it.each([
        { name: "no access key id", given: { secretAccessKey: "s3cret" }, want: "accessKeyId is missing" },
        {
            name: "an empty access key id",
            given: { accessKeyId: "", secretAccessKey: "s3cret" },
            want: "accessKeyId is missing",
        },
        { name: "no secret", given: { accessKeyId: "AKID" }, want: "secretAccessKey is missing" },
        {
            name: "an empty secret",
            given: { accessKeyId: "AKID", secretAccessKey: "" },
            want: "secretAccessKey is missing",
        },
        {
            name: "a secret that is no string",
            given: { accessKeyId: "AKID", secretAccessKey: 5 },
            want: "secretAccessKey is missing",
        },
        { name: "null", given: null, want: "accessKeyId is missing" },
        { name: "undefined", given: undefined, want: "accessKeyId is missing" },
        // fetch quotes a header it refuses: the token stood in a NetworkError's message, three attempts later.
        {
            name: "a session token with a line break",
            given: { accessKeyId: "AKID", secretAccessKey: "s3cret", sessionToken: "s3cret\ntoken" },
            want: "sessionToken has characters that a header cannot hold",
        },
        {
            name: "an access key id with a line break",
            given: { accessKeyId: "AKID\r\ns3cret", secretAccessKey: "s3cret" },
            want: "accessKeyId has characters that a header cannot hold",
        },
        ...["soon", new Date(NaN), {}].map((expiration) => ({
            name: `the expiration ${JSON.stringify(expiration)}`,
            given: { ...credentials, secretAccessKey: "s3cret", expiration },
            want: "expiration must be what new Date() understands",
        })),
    ])("refuses $name and shows no secret", async ({ given, want }) => {
        const thrown = await catchError(create(() => given as AwsCredentialIdentity)());
        expect(thrown).toBeInstanceOf(CredentialsError);
        expect((thrown as Error).message).toBe(`credentials: ${want}`);
        expect(inspect(thrown, { depth: null, showHidden: true })).not.toContain("s3cret");
    });
});

describe("createCredentialsProvider without a source", () => {
    it.each([
        {
            name: "key and secret",
            env: { AWS_ACCESS_KEY_ID: "AKID", AWS_SECRET_ACCESS_KEY: "s" },
            want: { accessKeyId: "AKID", secretAccessKey: "s" },
        },
        {
            name: "the session token too",
            env: { AWS_ACCESS_KEY_ID: "AKID", AWS_SECRET_ACCESS_KEY: "s", AWS_SESSION_TOKEN: "t" },
            want: { accessKeyId: "AKID", secretAccessKey: "s", sessionToken: "t" },
        },
        {
            name: "no empty session token",
            env: { AWS_ACCESS_KEY_ID: "AKID", AWS_SECRET_ACCESS_KEY: "s", AWS_SESSION_TOKEN: "" },
            want: { accessKeyId: "AKID", secretAccessKey: "s" },
        },
    ])("takes $name from the environment", async ({ env, want }) => {
        expect(await create(undefined, { env })()).toStrictEqual(want);
    });

    it.each([
        { name: "an empty environment", env: {} },
        { name: "a key without a secret", env: { AWS_ACCESS_KEY_ID: "AKID" } },
        { name: "a secret without a key", env: { AWS_SECRET_ACCESS_KEY: "s3cret" } },
    ])("says what to do in $name", async ({ env }) => {
        const thrown = await catchError(create(undefined, { env })());
        expect(thrown).toBeInstanceOf(CredentialsError);
        expect((thrown as Error).message).toBe(
            "no credentials: pass `credentials` or a function that gives them, set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or, on Node, install @aws-sdk/credential-provider-node",
        );
    });

    it("asks the platform's provider where the environment has none", async () => {
        const getCredentials = create(undefined, {}, () => Promise.resolve(() => credentials));
        expect(await getCredentials()).toBe(credentials);
    });

    it("does not look for a provider where the environment has credentials", async () => {
        const env = { AWS_ACCESS_KEY_ID: "AKID", AWS_SECRET_ACCESS_KEY: "s" };
        const getCredentials = create(undefined, { env }, () => Promise.reject(new Error("looked")));
        expect(await getCredentials()).toMatchObject({ accessKeyId: "AKID" });
    });
});

describe("FinSpaceData", () => {
    afterEach(() => void vi.unstubAllEnvs());

    it("signs with the session token", async () => {
        const { finspace, requests } = createTestClient([json({})], {
            credentials: { ...credentials, sessionToken: "session" },
        });
        await finspace.getUser({ userId: "u" });
        expect(requests[0]!.headers).toMatchObject({
            "x-amz-security-token": "session",
            authorization: expect.stringContaining("SignedHeaders=host;x-amz-date;x-amz-security-token,") as string,
        });
    });

    it("reads the environment at the first call", async () => {
        const { finspace, requests } = createTestClient([json({})], { credentials: undefined });
        vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIDENV");
        vi.stubEnv("AWS_SECRET_ACCESS_KEY", "secret");
        await finspace.getUser({ userId: "u" });
        expect(requests[0]!.headers["authorization"]).toContain("Credential=AKIDENV/");
    });

    it("sends nothing without credentials", async () => {
        const { finspace, requests } = createTestClient([json({})], { credentials: undefined });
        expect(await catchError(finspace.getUser({ userId: "u" }))).toBeInstanceOf(CredentialsError);
        expect(requests).toEqual([]);
    });
});

function createDeferred<Value>() {
    let resolve!: (value: Value) => void;
    const promise = new Promise<Value>((settle) => (resolve = settle));
    return { promise, resolve };
}
