import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CredentialsError } from "finspace-data";
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
) {
    return createCredentialsProvider(source, { env, now });
}

/** A provider that counts its calls; what it gives ends an hour after each. */
function createSource() {
    const clock = { nowMs: 0, calls: 0 };
    const source = () => {
        clock.calls++;
        return { ...credentials, expiration: new Date(clock.nowMs + 60 * minuteMs) };
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
        { name: "keeps them until five minutes before they end", nowMs: 55 * minuteMs - 1, want: 1 },
        { name: "asks again five minutes before they end", nowMs: 55 * minuteMs, want: 2 },
        { name: "asks again after they have ended", nowMs: 90 * minuteMs, want: 2 },
    ])("$name", async ({ nowMs, want }) => {
        const { clock, getCredentials } = createSource();
        await getCredentials();
        clock.nowMs = nowMs;
        await getCredentials();
        expect(clock.calls).toBe(want);
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
            message: "credentials: the provider failed",
            cause: { message: "the cause" },
        });
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
            "no credentials: pass `credentials` (an object or a function that returns one), or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY",
        );
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
