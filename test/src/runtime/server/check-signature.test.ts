import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crypto } from "../../../../src/runtime/sigv4/crypto-node.js";
import type { AwsCredentialIdentity } from "../../../../src/runtime/credentials.js";
import type { HttpRequest } from "../../../../src/runtime/http.js";
import { createSignatureCheck, type KnownCredentials } from "../../../../src/runtime/server/check-signature.js";
import { Fault } from "../../../../src/runtime/server/fault.js";
import { createSigner } from "../../../../src/runtime/sigv4/sign-request.js";
import { catchError } from "../../../support/catch-error.js";
import { credentialIdentities, httpRequests, timesMs } from "../../../support/http-arbitraries.js";
import { seed } from "../../../support/seed.js";
import { signByReference } from "../../../support/reference-signer.js";

const timeMs = Date.UTC(2026, 0, 1, 12);
const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "secret" };
const session = { accessKeyId: "ASIAEXAMPLE", secretAccessKey: "secret", sessionToken: "token" };
const bytes = new TextEncoder().encode('{"a":1}');
const post: HttpRequest = { method: "POST", url: new URL("https://host/a%20b?x=1&y=z%2F"), headers: {}, body: bytes };

function check(
    request: HttpRequest,
    options: { nowMs?: number; isExpired?: boolean; region?: string; mode?: "check" } = {},
) {
    const { nowMs = timeMs, isExpired, region, mode } = options;
    const findCredentials = (id: string): KnownCredentials | undefined =>
        [credentials, { ...session, isExpired }].find(({ accessKeyId }) => accessKeyId === id);
    const service = "some-service";
    const known = mode === "check" ? {} : { findCredentials };
    return createSignatureCheck({ crypto, service, region, now: () => nowMs, ...known })(request);
}

function sign(
    request: HttpRequest = post,
    {
        by = credentials,
        region = "us-east-1",
        service = "some-service",
    }: { by?: AwsCredentialIdentity; region?: string; service?: string } = {},
) {
    return createSigner(crypto, region, service)(request, { credentials: by, timeMs });
}

async function refusalOf(checked: Promise<void>): Promise<[string, number | undefined, string]> {
    const error = await catchError(checked);
    expect(error).toBeInstanceOf(Fault);
    const { code, status, message } = error as Fault;
    return [code, status, message];
}

describe("createSignatureCheck", () => {
    it("accepts what the client signs", async () => {
        await fc.assert(
            fc.asyncProperty(httpRequests, credentialIdentities, timesMs, async (request, given, signedMs) => {
                // An identifier of AWS has letters and digits alone, and a comma would end it.
                const by = { ...given, accessKeyId: "AKIDEXAMPLE" };
                const signed = await createSigner(
                    crypto,
                    "us-east-1",
                    "s",
                )(request, { credentials: by, timeMs: signedMs });
                const options = { crypto, service: "s", now: () => signedMs, findCredentials: () => by };
                expect(await createSignatureCheck(options)(signed)).toBeUndefined();
            }),
            { numRuns: 500, seed },
        );
    });

    it("accepts what the official signer signs", async () => {
        const { method, url, body } = post;
        const headers = { host: url.host, "content-type": "application/json" };
        const authorization = await signByReference(
            { method, target: url.pathname + url.search, headers, body: body as Uint8Array },
            { credentials, region: "us-east-1", service: "some-service", timeMs },
        );
        expect(
            await check({ ...post, headers: { ...headers, authorization, "x-amz-date": "20260101T120000Z" } }),
        ).toBeUndefined();
    });

    it("refuses a request of which anything that is signed was changed", async () => {
        const signed = await sign({ ...post, headers: { "x-a": "1" } });
        const changes: Partial<HttpRequest>[] = [
            { method: "PUT" },
            { url: new URL("https://host/a%20c?x=1&y=z%2F") },
            { url: new URL("https://host/a%20b?x=2&y=z%2F") },
            { headers: { ...signed.headers, "x-a": "2" } },
            { headers: { ...signed.headers, host: "other" } },
            { headers: { ...signed.headers, "x-amz-date": "20260101T120001Z" } },
            { body: new TextEncoder().encode('{"a":2}') },
            { body: undefined },
        ];
        expect(await check(signed)).toBeUndefined();
        for (const change of changes)
            expect(await refusalOf(check({ ...signed, ...change }))).toEqual([
                "InvalidSignatureException",
                403,
                expect.stringMatching(/^The signature is not the one /),
            ]);
    });

    it.each(["0", "f"])("compares the signature to its last digit, %s", async (digit) => {
        const signed = await sign();
        const authorization = signed.headers["authorization"]!;
        const other = authorization.slice(0, -1) + (authorization.endsWith(digit) ? "e" : digit);
        const [code] = await refusalOf(check({ ...signed, headers: { ...signed.headers, authorization: other } }));
        expect(code).toBe("InvalidSignatureException");
    });

    it("takes what is not signed as it comes", async () => {
        const signed = await sign();
        expect(
            await check({ ...signed, headers: { ...signed.headers, "user-agent": "x", "x-new": "y" } }),
        ).toBeUndefined();
    });

    it("takes headers that the client leaves unsigned, if somebody else signs them", async () => {
        const headers = { host: "host", "user-agent": "x" };
        const authorization = await signByReference(
            { method: "GET", target: "/", headers: { host: "host", "x-agent": "x" }, body: undefined },
            { credentials, region: "us-east-1", service: "some-service", timeMs },
        );
        const named = authorization.replace("x-agent", "user-agent");
        const request = { method: "GET", url: new URL("https://host/"), body: undefined };
        // The signature is of another name; but that it is looked at shows in which refusal comes.
        const date = { "x-amz-date": "20260101T120000Z" };
        const [, , message] = await refusalOf(
            check({ ...request, headers: { ...headers, ...date, authorization: named } }),
        );
        expect(message).toMatch(/^The signature is not the one /);
        const [, , missing] = await refusalOf(
            check({ ...request, headers: { host: "host", ...date, authorization: named } }),
        );
        expect(missing).toBe("SignedHeaders names user-agent, which the request does not have.");
    });

    it.each([0, 899_000, 900_000, -900_000])("allows 15 minutes between the clocks: %i ms", async (agoMs) => {
        expect(await check(await sign(), { nowMs: timeMs + agoMs })).toBeUndefined();
    });

    it.each([
        {
            name: "15 minutes and a second",
            agoMs: 901_000,
            want: /^Signature expired: 20260101T120000Z is more than 15 minutes before the service's time, 2026-01-01T12:15:01\.000Z\.$/,
        },
        {
            name: "minus 15 minutes and a second",
            agoMs: -901_000,
            want: /^Signature not yet current: .* after the service's time/,
        },
    ])("allows no more between the clocks than 15 minutes: $name", async ({ agoMs, want }) => {
        const [code, status, message] = await refusalOf(check(await sign(), { nowMs: timeMs + agoMs }));
        expect([code, status]).toEqual(["InvalidSignatureException", 403]);
        expect(message).toMatch(want);
    });

    it.each([
        {
            name: "a key that is not known",
            by: { accessKeyId: "AKIDOTHER", secretAccessKey: "secret" },
            want: "UnrecognizedClientException",
        },
        {
            name: "a session without its token",
            by: { accessKeyId: "ASIAEXAMPLE", secretAccessKey: "secret" },
            want: "UnrecognizedClientException",
        },
        {
            name: "a session with another token",
            by: { ...session, sessionToken: "other" },
            want: "UnrecognizedClientException",
        },
        {
            name: "a key with a token that it does not have",
            by: { ...credentials, sessionToken: "token" },
            want: "UnrecognizedClientException",
        },
        { name: "another secret", by: { ...credentials, secretAccessKey: "guess" }, want: "InvalidSignatureException" },
    ])("refuses $name", async ({ by, want }) => {
        const [code, status, message] = await refusalOf(check(await sign(post, { by })));
        expect([code, status]).toEqual([want, 403]);
        expect(message).not.toMatch(/guess|AKID|ASIA|[0-9a-f]{64}/);
    });

    it("accepts a session until it expires", async () => {
        const signed = await sign(post, { by: session });
        expect(await check(signed)).toBeUndefined();
        const [code, status] = await refusalOf(check(signed, { isExpired: true }));
        expect([code, status]).toEqual(["ExpiredTokenException", 403]);
    });

    it.each([
        { name: "another service", given: { service: "other" }, want: /service some-service, has other/ },
        { name: "another region", given: { region: "eu-west-1" }, want: /region us-east-1, has eu-west-1/ },
    ])("refuses a scope of $name, in check mode too", async ({ given, want }) => {
        const signed = await sign(post, given);
        for (const mode of [undefined, "check" as const]) {
            const [code, status, message] = await refusalOf(
                check(signed, { region: "us-east-1", ...(mode && { mode }) }),
            );
            expect([code, status]).toEqual(["InvalidSignatureException", 403]);
            expect(message).toMatch(want);
        }
    });

    it("takes a scope of any region where none is set", async () => {
        expect(await check(await sign(post, { region: "eu-west-1" }))).toBeUndefined();
    });

    it.each([
        { name: "no date", headers: { "x-amz-date": "" }, want: "IncompleteSignatureException" },
        { name: "a date that is none", headers: { "x-amz-date": "yesterday" }, want: "IncompleteSignatureException" },
        {
            name: "a date of another day",
            headers: { "x-amz-date": "20260102T120000Z" },
            want: "InvalidSignatureException",
        },
        { name: "no Authorization", headers: { authorization: "" }, want: "MissingAuthenticationTokenException" },
        { name: "another scheme", headers: { authorization: "Bearer x" }, want: "IncompleteSignatureException" },
    ])("refuses $name in check mode", async ({ headers, want }) => {
        const signed = await sign();
        const [code, status] = await refusalOf(
            check({ ...signed, headers: { ...signed.headers, ...headers } }, { mode: "check" }),
        );
        expect([code, status]).toEqual([want, 403]);
    });

    it("asks for neither key, age nor signature in check mode", async () => {
        const signed = await sign(post, { by: { accessKeyId: "AKIDOTHER", secretAccessKey: "guess" } });
        expect(
            await check({ ...signed, body: undefined }, { mode: "check", nowMs: timeMs + 86_400_000 }),
        ).toBeUndefined();
    });

    it("holds the hash that a header names against the body", async () => {
        const hash = crypto.sha256Hex(bytes) as string;
        expect(await check(await sign({ ...post, headers: { "x-amz-content-sha256": hash } }))).toBeUndefined();
        await check(await sign({ ...post, headers: { "x-amz-content-sha256": "UNSIGNED-PAYLOAD" } }));
        const signed = await sign({ ...post, headers: { "x-amz-content-sha256": hash } });
        const [code, , message] = await refusalOf(check({ ...signed, body: undefined }));
        expect([code, message]).toEqual(["InvalidSignatureException", expect.stringMatching(/does not have the hash/)]);
    });
});
