import { describe, expect, it } from "vitest";
import { endpoints } from "../../../generated/endpoints.gen.js";
import { type ClientOptions, resolveOptions } from "../../../src/runtime/options.js";
import type { ServiceDescription } from "../../../src/runtime/service.js";

const service: ServiceDescription = {
    name: "Test",
    sdkId: "finspace data",
    signingName: "finspace-api",
    endpoints,
    errors: {},
    sensitive: {},
    loadShapes: () => Promise.resolve({}),
};

function resolve(options: ClientOptions, env: NodeJS.ProcessEnv = {}) {
    return resolveOptions(service, options, env);
}

const region = "us-east-1";

describe("resolveOptions takes the region", () => {
    it.each<{ name: string; given: ClientOptions; env: NodeJS.ProcessEnv; want: string }>([
        {
            name: "from the option before the environment",
            given: { region: "eu-west-1" },
            env: { AWS_REGION: "us-east-2" },
            want: "eu-west-1",
        },
        {
            name: "from AWS_REGION before AWS_DEFAULT_REGION",
            given: {},
            env: { AWS_REGION: "us-east-2", AWS_DEFAULT_REGION: "eu-west-2" },
            want: "us-east-2",
        },
        { name: "from AWS_DEFAULT_REGION", given: {}, env: { AWS_DEFAULT_REGION: "eu-west-2" }, want: "eu-west-2" },
        {
            name: "from AWS_DEFAULT_REGION where AWS_REGION is empty",
            given: { region: undefined },
            env: { AWS_REGION: "", AWS_DEFAULT_REGION: "eu-west-2" },
            want: "eu-west-2",
        },
    ])("$name", ({ given, env, want }) => {
        expect(resolve(given, env).region).toBe(want);
    });
});

describe("resolveOptions refuses", () => {
    it.each([
        { name: "no region at all", given: undefined },
        { name: "an empty region", given: "" },
    ])("$name", ({ given }) => {
        expect(() => resolve({ region: given })).toThrow(
            new TypeError('Test: region is missing: pass it or set AWS_REGION, for instance "us-east-1"'),
        );
    });

    it.each([
        "US-EAST-1",
        "us_east_1",
        "us-east-1.evil.example",
        "us-east-1/",
        "us-east-1@evil",
        "-us",
        "us--east",
        "us-east-1\n",
        " us-east-1",
    ])("the region %j", (given) => {
        expect(() => resolve({ region: given })).toThrow(
            new TypeError(`Test: region is "${given}", which is not an AWS region, for instance "us-east-1"`),
        );
    });

    it.each([0, 1.5, Number.NaN, "3"])("%s as maxAttempts of the client", (given) => {
        expect(() => resolve({ region, retries: { maxAttempts: given as number } })).toThrow(
            new TypeError(`retries.maxAttempts: must be a whole number from 1 to 2147483647, is ${given}`),
        );
    });
});

describe("resolveOptions takes the endpoint", () => {
    const own = "https://own.example.com";
    const shared = "https://shared.example.com";

    it.each<{ name: string; given: ClientOptions; env: NodeJS.ProcessEnv; want: string }>([
        {
            name: "from the option before the environment",
            given: { endpoint: "http://localhost:8080/base" },
            env: { AWS_ENDPOINT_URL_FINSPACE_DATA: own, AWS_ENDPOINT_URL: shared },
            want: "http://localhost:8080/base",
        },
        { name: "from a URL", given: { endpoint: new URL(own) }, env: {}, want: `${own}/` },
        {
            name: "from the service's variable before the shared one",
            given: {},
            env: { AWS_ENDPOINT_URL_FINSPACE_DATA: own, AWS_ENDPOINT_URL: shared },
            want: `${own}/`,
        },
        {
            name: "from the shared variable where the service's is empty",
            given: {},
            env: { AWS_ENDPOINT_URL_FINSPACE_DATA: "", AWS_ENDPOINT_URL: shared },
            want: `${shared}/`,
        },
        {
            name: "of the region where no variable is set",
            given: { endpoint: undefined },
            env: { AWS_ENDPOINT_URL: "" },
            want: "https://finspace-api.us-east-1.amazonaws.com/",
        },
        {
            name: "of the region in a variant",
            given: { useFips: true, useDualStack: true },
            env: {},
            want: "https://finspace-api-fips.us-east-1.api.aws/",
        },
        {
            name: "of the region in a variant that the environment asks for",
            given: { useDualStack: false },
            env: { AWS_USE_FIPS_ENDPOINT: "true", AWS_USE_DUALSTACK_ENDPOINT: "true" },
            want: "https://finspace-api-fips.us-east-1.amazonaws.com/",
        },
        {
            name: "of one's own, whatever variant the environment asks for",
            given: { endpoint: own },
            env: { AWS_USE_FIPS_ENDPOINT: "true" },
            want: `${own}/`,
        },
    ])("$name", ({ given, env, want }) => {
        expect(resolve({ region, ...given }, env).endpoint.href).toBe(want);
    });

    it.each([
        { name: "the option", given: "localhost", env: {}, want: "endpoint" },
        {
            name: "the service's variable",
            given: undefined,
            env: { AWS_ENDPOINT_URL_FINSPACE_DATA: "localhost" },
            want: "AWS_ENDPOINT_URL_FINSPACE_DATA",
        },
        {
            name: "the shared variable",
            given: undefined,
            env: { AWS_ENDPOINT_URL: "localhost" },
            want: "AWS_ENDPOINT_URL",
        },
    ])("or names $name in its complaint", ({ given, env, want }) => {
        expect(() => resolve({ region, endpoint: given }, env)).toThrow(
            new TypeError(`${want}: "localhost" is not an http or https URL`),
        );
    });
});

describe("resolveOptions", () => {
    it("keeps what is injected", () => {
        const given = { now: () => 1, random: () => 0.1, sleep: () => Promise.resolve(), createToken: () => "t" };
        expect(resolve({ region, ...given })).toMatchObject(given);
    });

    it("fills in three attempts, the clock and chance of the platform", () => {
        expect(resolve({ region })).toMatchObject({
            limits: { timeoutMs: 120_000, attemptTimeoutMs: 30_000, maxAttempts: 3, maxDelayMs: 20_000 },
            connectTimeoutMs: 5_000,
            maxResponseBytes: 67_108_864,
            now: Date.now,
            random: Math.random,
        });
    });

    it("takes AWS_MAX_ATTEMPTS where the option is left out", () => {
        const env = { AWS_MAX_ATTEMPTS: "5" };
        expect(resolve({ region }, env).limits.maxAttempts).toBe(5);
        expect(resolve({ region, retries: { maxAttempts: 2 } }, env).limits.maxAttempts).toBe(2);
    });

    it.each<{ name: string; given: ClientOptions; env?: NodeJS.ProcessEnv; want: string }>([
        {
            name: "timeoutMs",
            given: { timeoutMs: 0 },
            want: "timeoutMs: must be a whole number from 1 to 2147483647, is 0",
        },
        {
            name: "a timeoutMs that a timer cannot hold",
            given: { timeoutMs: 2 ** 31 },
            want: "timeoutMs: must be a whole number from 1 to 2147483647, is 2147483648",
        },
        {
            name: "attemptTimeoutMs",
            given: { attemptTimeoutMs: 1.5 },
            want: "attemptTimeoutMs: must be a whole number from 1 to 2147483647, is 1.5",
        },
        {
            name: "connectTimeoutMs",
            given: { connectTimeoutMs: -1 },
            want: "connectTimeoutMs: must be a whole number from 1 to 2147483647, is -1",
        },
        {
            name: "maxResponseBytes",
            given: { maxResponseBytes: Number.NaN },
            want: "maxResponseBytes: must be a whole number from 1 to 2147483647, is NaN",
        },
        {
            name: "retries.maxDelayMs",
            given: { retries: { maxDelayMs: Infinity } },
            want: "retries.maxDelayMs: must be a whole number from 1 to 2147483647, is Infinity",
        },
        {
            name: "AWS_MAX_ATTEMPTS",
            given: {},
            env: { AWS_MAX_ATTEMPTS: "many" },
            want: "AWS_MAX_ATTEMPTS: must be a whole number from 1 to 2147483647, is NaN",
        },
        {
            name: "an endpoint of one's own with useFips",
            given: { endpoint: "https://h", useFips: true },
            want: "endpoint: an endpoint of one's own cannot go with useFips or useDualStack",
        },
        {
            name: "an endpoint from the environment with useDualStack",
            given: { useDualStack: true },
            env: { AWS_ENDPOINT_URL: "https://h" },
            want: "AWS_ENDPOINT_URL: an endpoint of one's own cannot go with useFips or useDualStack",
        },
    ])("refuses $name", ({ given, env, want }) => {
        expect(() => resolve({ region, ...given }, env)).toThrow(new TypeError(want));
    });

    it("lets plain http to another machine pass if it is told to", () => {
        const endpoint = "http://10.0.0.1";
        expect(() => resolve({ region, endpoint })).toThrow("allowPlainHttp");
        expect(resolve({ region, endpoint, allowPlainHttp: true }).endpoint.href).toBe("http://10.0.0.1/");
    });

    describe("of a service whose endpoint only the caller can tell", () => {
        const lost = { ...service, endpoints: { reason: "its endpoint depends on ShopArn" } };

        it("asks for one, and says why", () => {
            expect(() => resolveOptions(lost, { region }, {})).toThrow(
                new TypeError(
                    "Test: endpoint is missing: pass it or set AWS_ENDPOINT_URL_FINSPACE_DATA, since its endpoint depends on ShopArn",
                ),
            );
        });

        it.each([
            { name: "the option", given: { endpoint: "https://h" }, env: {} },
            { name: "the service's variable", given: {}, env: { AWS_ENDPOINT_URL_FINSPACE_DATA: "https://h" } },
            { name: "the variable of all services", given: {}, env: { AWS_ENDPOINT_URL: "https://h" } },
        ])("takes $name and signs for the region", ({ given, env }) => {
            const { endpoint, signingRegion, isOwn } = resolveOptions(lost, { region, ...given }, env);
            expect({ href: endpoint.href, signingRegion, isOwn }).toEqual({
                href: "https://h/",
                signingRegion: region,
                isOwn: true,
            });
        });
    });
});
