import { runInNewContext } from "node:vm";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crypto as nodeCrypto } from "../../../../src/runtime/sigv4/crypto-node.js";
import { crypto as webCrypto } from "../../../../src/runtime/sigv4/crypto-web.js";
import { createSigner } from "../../../../src/runtime/sigv4/sign-request.js";
import {
    credentialIdentities,
    httpRequests,
    regions,
    signingNames,
    timesMs,
} from "../../../support/http-arbitraries.js";
import { seed } from "../../../support/seed.js";
import { signByReference } from "../../../support/reference-signer.js";

const cryptos = [
    { name: "crypto-node", crypto: nodeCrypto },
    { name: "crypto-web", crypto: webCrypto },
];

/** Of AWS's documentation and its test suite; none of these keys opens anything. */
const exampleKey = "AKIDEXAMPLE";
const exampleSecret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const exampleTimeMs = Date.UTC(2015, 7, 30, 12, 36);

describe.each(cryptos)("createSigner with $name", ({ crypto }) => {
    it("signs as @smithy/signature-v4 does", async () => {
        const given = fc.record({
            request: httpRequests,
            credentials: credentialIdentities,
            region: regions,
            service: signingNames,
            timeMs: timesMs,
        });
        await fc.assert(
            fc.asyncProperty(given, async ({ request, credentials, region, service, timeMs }) => {
                const { url, method, headers, body } = request;
                const signed = await createSigner(crypto, region, service)(request, { credentials, timeMs });
                const reference = await signByReference(
                    {
                        method,
                        target: url.pathname + url.search,
                        headers: { ...headers, host: url.host },
                        body: body as Uint8Array | undefined,
                    },
                    { credentials, region, service, timeMs },
                );
                expect(signed.headers["authorization"]).toBe(reference);
            }),
            { numRuns: 1500, seed },
        );
    }, 60_000);

    it.each([
        {
            name: "the worked example of the SigV4 documentation",
            url: "https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08",
            service: "iam",
            headers: { "content-type": "application/x-www-form-urlencoded; charset=utf-8" },
            want: "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
        },
        {
            name: "get-vanilla of the SigV4 test suite",
            url: "https://example.amazonaws.com/",
            service: "service",
            headers: {},
            want: "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
        },
    ])("signs $name", async ({ url, service, headers, want }) => {
        const signed = await createSigner(
            crypto,
            "us-east-1",
            service,
        )(
            { method: "GET", url: new URL(url), headers, body: undefined },
            { credentials: { accessKeyId: exampleKey, secretAccessKey: exampleSecret }, timeMs: exampleTimeMs },
        );
        expect(signed.headers["authorization"]).toBe(want);
    });

    it("signs bytes of another realm", async () => {
        const sign = createSigner(crypto, "us-east-1", "service");
        const signBody = async (body: Uint8Array<ArrayBuffer>) => {
            const request = { method: "POST", url: new URL("https://example.amazonaws.com/"), headers: {}, body };
            const credentials = { accessKeyId: exampleKey, secretAccessKey: exampleSecret };
            return (await sign(request, { credentials, timeMs: exampleTimeMs })).headers["authorization"];
        };
        const bytes = runInNewContext("new Uint8Array([0, 255])") as Uint8Array<ArrayBuffer>;
        expect(await signBody(bytes)).toBe(await signBody(new Uint8Array([0, 255])));
    });

    it("sets host, date and session token over what the request brings", async () => {
        const given = { authorization: "mine", host: "elsewhere", "x-amz-date": "x", "x-amz-security-token": "x" };
        const signed = await createSigner(
            crypto,
            "us-east-1",
            "service",
        )(
            { method: "GET", url: new URL("https://example.com:8443/"), headers: given, body: undefined },
            {
                credentials: { accessKeyId: exampleKey, secretAccessKey: exampleSecret, sessionToken: "session" },
                timeMs: exampleTimeMs,
            },
        );
        expect(signed.headers).toEqual({
            host: "example.com:8443",
            "x-amz-date": "20150830T123600Z",
            "x-amz-security-token": "session",
            authorization: expect.stringMatching(/^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\//) as string,
        });
    });
});
